import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { readInputs } from "../../src/workbook/reading/readInputs";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { model } from "../../src/i18n/model.en";
import { recalculatedFiles } from "../engines/libreoffice";
import { agrees } from "../engines/scenarios";
import { partsOf } from "../workbook/xlsx/package";
import { launch } from "./browser";
import { enter, focusGrid, openWorkbook, shows } from "./workbook";
import { openToWrite } from "./writing";

// A page takes a while where two cores do everything, and LibreOffice starts once.
jest.setTimeout(240_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test("the workbook is saved as a file with formulas, spills, formats and what people typed", async () => {
  const { page, complaints } = await openWorkbook(browser);
  await enter(page, "J30", "=POWERGAP.FACILITY_MW(10000)");
  // 10,000 · 1,000 W · 1.79 · 1.2 / 10⁶
  await shows(page, "J30", "21.48");
  await enter(page, "J31", "<b>Tom & Jerry</b>");
  await enter(page, "J33", "=POWERGAP.GPU_DEPRECIATION_SCHEDULE(100,0,2)");
  await shows(page, "J34", "1");
  await page.evaluate(() => {
    const cell = window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange("J31");
    cell.setFontWeight("bold").setFontColor("rgb(192, 0, 0)").setBackground("#FFEEAA").setHorizontalAlignment("center");
  });

  const { name, bytes } = await saved(page);
  expect(name).toMatch(/^PowerGap workbook \d{4}-\d\d-\d\d\.xlsx$/);
  await page.getByRole("status").getByText("Formulas that call PowerGap compute where it is installed").waitFor();

  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cell = (row: number, column: number) => sheets[0].cells?.get(`${row - 1},${column}`);
  expect(cell(30, 9)).toMatchObject({ formula: "_xldudf_POWERGAP_FACILITY_MW(10000)" });
  expect(cell(31, 9)).toMatchObject({
    value: "<b>Tom & Jerry</b>",
    style: {
      font: { bold: true, color: { rgb: "C00000" } },
      fill: { fgColor: { rgb: "FFEEAA" } },
      alignment: { horizontal: "center" },
    },
  });
  // Blue on yellow, as the Welcome sheet has its inputs.
  expect(cell(8, 1)).toMatchObject({ value: 51, style: { font: { color: { rgb: "0000FF" } } } });
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]);
  const written = (at: string) => new RegExp(`<c r="${at}".*?(?:/>|</c>)`).exec(xml)?.[0];
  // Years 1 and 2 and a header, each with year, charge and what remains.
  expect(written("J33")).toMatch(/ cm="1".*<f t="array" ref="J33:N35">_xldudf_POWERGAP_GPU_DEPRECIATION_SCHEDULE/);
  expect(written("J35")).toMatch(/<v>2<\/v>/);
  // Formatted and empty: a text there, be it empty, would be in the way of a longer spill.
  expect(written("A48")).toMatch(/^<c r="A48" s="\d+"\/>$/);
  expect(Object.keys(parts)).toContain("xl/webextensions/taskpanes.xml");
  expect(complaints).toEqual([]);
});

test("a model that was inserted computes in LibreOffice as it does here, and opens as its scenario", async () => {
  const { page } = await openToWrite(browser);
  await page.evaluate(() => window.powergap.insertSheets(window.powergap.spelled(window.powergap.model(), "native")));
  const names = [model.sheets.timeline, model.sheets.depreciation, model.sheets.gap, model.sheets.guarantee];
  const { bytes } = await saved(page);
  expect(readInputs(bytes)).toMatchObject({
    gpus: defaultScenario(0).gpus,
    grid_likely: defaultScenario(0).grid_likely,
  });

  const { sheets } = await readXlsx(bytes);
  const [shown] = recalculatedFiles([{ bytes, sheets: sheets.map(({ name }) => name) }]);
  const here = await page.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const ranges = names.map((name) =>
          context.workbook.worksheets.getItem(name).getRange("A1:J60").load("values, formulas"),
        );
        await context.sync();
        return ranges.map(({ values, formulas }) => ({ values, formulas }));
      }),
    names,
  );
  let compared = 0;
  names.forEach((name, i) =>
    here[i].formulas.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (!String(formula).startsWith("=")) return;
        const there = shown[name][r]?.[c] ?? "";
        expect({ name, r, c, formula, there, agrees: agrees(there, here[i].values[r][c], 6e8) }).toMatchObject({
          agrees: true,
        });
        compared++;
      }),
    ),
  );
  expect(compared).toBeGreaterThan(300);
  const charts = [...partsOf(bytes).keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  expect(charts.length).toBeGreaterThanOrEqual(5);
});

test("a cell that is being edited is finished first", async () => {
  const { page } = await openWorkbook(browser);
  await focusGrid(page);
  await page.keyboard.type("12");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  await page.getByRole("alert").waitFor();
});
