import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { program } from "../../src/build/programs.mjs";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: program("Chromium"), args: ARGUMENTS });
}

/** Where the product that was built for the tests is served. */
export function address(page: string): string {
  return new URL(page, process.env.POWERGAP_ADDRESS).href;
}

/** A page of the product's own, which may load nothing from elsewhere; `complaints` are its errors and such requests. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const complaints: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(address("/")) && url.protocol.startsWith("http"),
    (route) => {
      complaints.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, complaints };
}

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: string[] }[];
}

/** What axe finds in an element once its colours have settled, each as "rule: places". */
export async function findings(page: Pick<Page, "evaluate">, selector: string): Promise<string[]> {
  await page.evaluate(axe);
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const violations = await page.evaluate(
    async (selector) =>
      (
        await (window as unknown as { axe: { run(within: string): Promise<{ violations: Violation[] }> } }).axe.run(
          selector,
        )
      ).violations,
    selector,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
