import * as english from "../../src/i18n/fields.en";
import * as chinese from "../../src/i18n/fields.zh-CN";
import { model as englishModel } from "../../src/i18n/model.en";
import { model as chineseModel } from "../../src/i18n/model.zh-CN";
import * as englishFacts from "../../src/i18n/references.en";
import * as chineseFacts from "../../src/i18n/references.zh-CN";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { isOnePage, printedRange, scales } from "../../src/workbook/printing";
import type { Sheet } from "../../src/workbook/sheet";

const scenario = defaultScenario(46357);
const sheets = [
  ...modelSheets(scenario, { ...english, model: englishModel, facts: englishFacts }),
  ...modelSheets(scenario, { ...chinese, model: chineseModel, facts: chineseFacts }),
];

const sheet = (change: Partial<Sheet>): Sheet => ({ name: "", rows: [[]], widths: [10], ...change });

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s is printed on one page that can be read",
  (_, sheet) => {
    expect(scales(sheet).wide).toBeGreaterThan(0.6);
    expect(isOnePage(sheet)).toBe(true);
  },
);

test("a sheet twice as wide as a page is printed at half its size", () => {
  // A4 is 8.27 inches wide, of which 7.27 are printed: 698 pixels, 99 digits.
  expect(scales(sheet({ widths: [99] })).wide).toBeCloseTo(1, 2);
  expect(scales(sheet({ widths: [198] })).wide).toBeCloseTo(0.5, 2);
  expect(scales(sheet({ widths: [99], orientation: "landscape" })).wide).toBe(1);
});

test("a sheet that is too long takes several pages", () => {
  expect(isOnePage(sheet({ rows: Array<never[]>(70).fill([]) }))).toBe(true);
  expect(isOnePage(sheet({ rows: Array<never[]>(90).fill([]) }))).toBe(false);
  expect(isOnePage(sheet({ rows: Array<never[]>(90).fill([]), printedRows: 50 }))).toBe(true);
});

test("where not all rows are printed, the charts beside and below them are", () => {
  const chart = { kind: "bar", title: "", categories: "A1:A2", series: [], from: "C2", to: "F30" } as const;
  expect(printedRange(sheet({ charts: [chart], printedRows: 1 }))).toBe("A1:F30");
  expect(printedRange(sheet({ rows: [[], [], []], widths: [1, 2], printedRows: 2 }))).toBe("A1:B2");
  expect(printedRange(sheet({ charts: [chart] }))).toBeUndefined();
});
