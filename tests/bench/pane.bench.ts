import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import webpack from "webpack";
import { build, ROOT } from "../../src/build/build.mjs";
import { program } from "../../src/build/programs.mjs";
import { serve } from "../../src/build/serve.mjs";
import configurations from "../../webpack.config.js";
import { fakeOffice } from "../browser/fakeOffice";
import { goal } from "./goal";

// Opens the pane as Excel does, on a machine that is four times slower: until its first button can be used, over a page
// with React, FluentProvider and one heading; and from a keystroke until the figures and the chart are painted.

const ROUNDS = 7;
const KEYSTROKES = 12;
const SLOWER = 4;

const folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
await build(folder);
const [, pages] = configurations({}) as webpack.Configuration[];
await new Promise<void>((resolve, reject) => {
  const baseline: webpack.Configuration = {
    mode: "production",
    context: ROOT,
    entry: "./tests/bench/baseline.tsx",
    output: { path: folder, filename: "baseline.js" },
    module: pages.module,
    resolve: pages.resolve,
  };
  webpack(baseline, (error, stats) => {
    if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
    else resolve();
  });
});
writeFileSync(
  path.join(folder, "baseline.html"),
  '<!doctype html><html lang="en"><body></body><script defer src="baseline.js"></script></html>',
);
const { address, server } = await serve({ folder, port: 0 });
const browser = await chromium.launch({
  executablePath: program("Chromium"),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `(${fakeOffice})(${JSON.stringify({ language: "en-US", isDark: false })})`,
    }),
  );
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

/** Milliseconds from the beginning of the page until it shows something. */
async function shownAfter(file: string, selector: string): Promise<number> {
  const page = await newPage();
  await page.goto(new URL(file, address).href, { waitUntil: "commit" });
  const milliseconds = await page.waitForFunction((selector) => {
    const found = document.querySelector(selector);
    return found && found.getClientRects().length > 0 && performance.now();
  }, selector);
  const shown = (await milliseconds.jsonValue()) as number;
  await page.context().close();
  return shown;
}

/** Milliseconds from each keystroke until the next frame has been painted. */
async function keystrokes(): Promise<number[]> {
  const page = await newPage();
  await page.goto(new URL("taskpane.html", address).href);
  await page.getByRole("button", { name: "Clocks" }).click();
  const field = page.getByLabel("Grid, most likely", { exact: true });
  await field.fill("60");
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    const { port1, port2 } = new MessageChannel();
    let started = 0;
    port1.onmessage = () => painted.push(performance.now() - started);
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        started = timeStamp;
        // The message comes after the frame that the keystroke leads to.
        requestAnimationFrame(() => port2.postMessage(undefined));
      },
      true,
    );
  });
  for (let i = 0; i < KEYSTROKES; i++) {
    await field.press(i % 2 === 0 ? "ArrowUp" : "ArrowDown");
    await page.waitForTimeout(150);
  }
  const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  await page.context().close();
  return painted.slice(-KEYSTROKES);
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const opened: number[] = [];
const baselines: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  baselines.push(await shownAfter("baseline.html", "h1"));
  opened.push(await shownAfter("taskpane.html", "button"));
}
goal("the pane's first button, over React, Fluent and a heading", median(opened) / median(baselines), { atMost: 1.7 });
goal("a keystroke until figures and chart are painted, four times slower", median(await keystrokes()), {
  atMost: 50,
  unit: " ms",
});

await browser.close();
server.close();
rmSync(folder, { recursive: true });
