import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { chromium } from "playwright-core";
import { build } from "../../src/build/build.mjs";
import { program } from "../../src/build/programs.mjs";
import { serve } from "../../src/build/serve.mjs";
import { goal } from "./goal";

// Converts 10,000 formulas in the browser workbook, against reading and writing the text of as many cells there.

const FORMULAS = 10_000;
const ROUNDS = 3;

const folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
await build(folder);
const script = path.join(folder, "inWorkbook.js");
execFileSync(process.execPath, [fileURLToPath(new URL("../browser/bundle.mjs", import.meta.url)), script]);
const { address, server } = await serve({ folder, port: 0 });
const browser = await chromium.launch({
  executablePath: program("Chromium"),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

async function round(): Promise<{ converted: number; rewritten: number }> {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(
    () => window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange("B13").getDisplayValue() === "378.0",
  );
  await page.evaluate(readFileSync(script, "utf8"));
  const seconds = await page.evaluate(async (count) => {
    const rows = (text: (row: number) => string) => Array.from({ length: count }, (_, row) => [text(row)]);
    const write = (formulas: string[][]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Model");
        sheet.getRangeByIndexes(0, 0, count, 1).formulas = formulas;
        await context.sync();
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Model");
      await context.sync();
    });
    await write(rows((row) => `=2*POWERGAP.GPU_BOOK_VALUE(${40_000 + row},4000,5,2)+1`));
    const startReading = performance.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Model");
      sheet.getRangeByIndexes(0, 0, count, 1).load("formulas, values, valueTypes");
      await context.sync();
    });
    await write(rows((row) => `=2*(${40_000 + row}-2*(${40_000 + row}-4000)/5)+1`));
    const rewritten = performance.now() - startReading;
    await write(rows((row) => `=2*POWERGAP.GPU_BOOK_VALUE(${40_000 + row},4000,5,2)+1`));
    const startConverting = performance.now();
    const { conversionWords: words, convertWorkbook } = window.powergap;
    const summary = await convertWorkbook({ to: "native", scope: "workbook", words });
    const converted = performance.now() - startConverting;
    if (summary.count < count) throw new Error(`only ${summary.count} formulas were converted`);
    return { converted, rewritten };
  }, FORMULAS);
  await context.close();
  return seconds;
}

const rounds: { converted: number; rewritten: number }[] = [];
for (let i = 0; i < ROUNDS; i++) rounds.push(await round());
const fastest = (of: "converted" | "rewritten") => Math.min(...rounds.map((one) => one[of]));
goal("10,000 formulas converted, over reading and writing their text", fastest("converted") / fastest("rewritten"), {
  atMost: 5,
});

await browser.close();
server.close();
rmSync(folder, { recursive: true });
