import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { build, ROOT } from "./build.mjs";
import { program } from "./programs.mjs";
import { serve } from "./serve.mjs";

/** `npm run screenshot`: takes the README's picture of the browser workbook as it is built now. */
const PICTURE = path.join(ROOT, "src", "assets", "screenshot.png");

const folder = await mkdtemp(path.join(tmpdir(), "powergap-"));
await build(folder);
const { address, server } = await serve({ folder, port: 0 });
const browser = await chromium.launch({
  executablePath: program("Chromium"),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, locale: "en-US" });
await page.goto(address);
await page.waitForFunction((gap) => {
  const sheet = /** @type {any} */ (window).univerAPI?.getActiveWorkbook()?.getActiveSheet();
  return sheet?.getRange("A1:D30").getValues().flat().map(Number).includes(gap);
}, 429 - 51);
await page.getByRole("button", { name: "Clocks", exact: true }).click();
await page.getByRole("img").first().waitFor();
await page.waitForLoadState("networkidle");
await page.screenshot({ path: PICTURE });
await browser.close();
server.close();
await rm(folder, { recursive: true });
console.log(`Wrote ${path.relative(ROOT, PICTURE)}`);
