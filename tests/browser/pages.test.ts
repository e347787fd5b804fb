import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { SITE_POLICY } from "../../src/build/policy.mjs";
import { address, launch, openPage } from "./browser";

jest.setTimeout(60_000);

const BUILD = process.env.POWERGAP_BUILD as string;
const PAGES = readdirSync(BUILD, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

/** Those that Excel opens; all others must do without Microsoft's scripts. */
const IN_EXCEL = ["functions.html", "help.html", "taskpane.html"];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const policyOf = (page: string) =>
  /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
    readFileSync(path.join(BUILD, page), "utf8"),
  )?.[1];

test("each page says first what it may load, and only Excel's pages name another origin", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["index.html", "support.html", "privacy.html", ...IN_EXCEL]));
  for (const page of PAGES) {
    const policy = policyOf(page);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    const origins = new Set(policy?.match(/https?:[^\s;]+/g));
    expect([...origins]).toEqual(IN_EXCEL.includes(page) ? ["https://appsforoffice.microsoft.com"] : []);
  }
});

test("the licences of what others made go along, and help leads to them", () => {
  const read = (name: string) => readFileSync(path.join(BUILD, name), "utf8");
  const named = [...read("third-party-notices.txt").matchAll(/^(\S+) \d+\.\S+ \((.+)\)$/gm)];
  const packages = ["react-dom", "@fluentui/react-button", "@fluentui/react-icons", "@univerjs/core", "d3-scale"];
  packages.push("fflate", "hucre", "@borgar/fx", "rxjs", "webpack");
  expect(named.map(([, name]) => name)).toEqual(expect.arrayContaining(packages));
  expect(new Set(named.map(([, , license]) => license))).toEqual(
    new Set(["MIT", "Apache-2.0", "ISC", "BSD-3-Clause", "0BSD"]),
  );
  expect(read("help/en/index.html")).toContain('href="../../third-party-notices.txt"');
});

test("the README tells hosts the header under which these tests run", async () => {
  const { headers } = await fetch(address("index.html"));
  expect(headers.get("Content-Security-Policy")).toBe(SITE_POLICY);
  expect(readFileSync(path.join(__dirname, "..", "..", "README.md"), "utf8")).toContain(SITE_POLICY);
});

/** What the page's policy has refused since it was opened. */
async function refusedBy(page: Page, name: string): Promise<string[]> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
    Object.assign(window, { refused });
  });
  await page.goto(address(name), { waitUntil: "networkidle" });
  return page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

test.each(["index.html", "support.html", "privacy.html", "help/en/index.html", "help/zh-CN/FACILITY_MW.html"])(
  "%s loads what it needs, and nothing from elsewhere",
  async (name) => {
    const { page, complaints } = await openPage(browser);
    expect(await refusedBy(page, name)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test("the policy stops a page from telling anybody anything", async () => {
  const { page } = await openPage(browser);
  await page.goto(address("index.html"));
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => resolve(violatedDirective));
    });
    await fetch("https://example.org/").catch(() => {});
    return violation;
  });
  expect(refused).toBe("connect-src");
  await page.close();
});

test.each([
  ["help.html", "PowerGap help"],
  ["help.html?zh-CN", "PowerGap 帮助"],
])("%s shows the help inside Excel", async (name, title) => {
  const { page } = await openPage(browser);
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "window.Office = { onReady: () => (window.isReady = true) };",
    }),
  );
  expect(await refusedBy(page, name)).toEqual([]);
  await page.frameLocator("iframe").getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await page.evaluate(() => "isReady" in window)).toBe(true);
  await page.close();
});
