import type { Sheet } from "../../../src/workbook/sheet";
import { rowHeights } from "../../../src/workbook/xlsx/rowHeights";

const rows = ["Header that is longer than its column", "short", "one two three four five", "一二三四五六七"];
const sheet: Sheet = {
  name: "",
  rows: rows.map((value) => [{ value }]),
  widths: [12],
  frozenRows: 1,
  isWrapped: true,
};

test("rows are as high as the lines that their texts need, in letters of both languages", () => {
  // 23 letters and 14 digits' width of Chinese in columns of 12, at 15 points a line.
  expect([...rowHeights(sheet)]).toEqual([
    [2, { height: 30 }],
    [3, { height: 30 }],
  ]);
});

test("rows keep their height where texts run on", () => {
  expect(rowHeights({ ...sheet, isWrapped: false }).size).toBe(0);
});
