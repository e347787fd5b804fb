import { freeOrdinal, numbered } from "../../src/workbook/ordinal";
import type { Sheet } from "../../src/workbook/sheet";

const sheets: Sheet[] = [
  { name: "Inputs", rows: [[{ value: 1, name: "gpus" }]], widths: [] },
  { name: "Year's end", rows: [[{ value: 2, formula: "=gpus+Inputs!A1+SUM('Year''s end'!B1:B2)+gpus2" }]], widths: [] },
];

test.each([
  { sheets: [], names: [], ordinal: undefined },
  { sheets: ["INPUTS"], names: [], ordinal: 2 },
  { sheets: [], names: ["GPUS"], ordinal: 2 },
  { sheets: ["Inputs"], names: ["gpus_2"], ordinal: 3 },
  { sheets: ["Inputs 2"], names: [], ordinal: undefined },
])("beside $sheets and $names the ordinal is $ordinal", ({ ordinal, ...taken }) => {
  expect(freeOrdinal(sheets, taken)).toBe(ordinal);
});

test("an ordinal goes into names of sheets and cells, and into the formulas that use them", () => {
  const [inputs, end] = numbered(sheets, 2);
  expect([inputs.name, end.name]).toEqual(["Inputs 2", "Year's end 2"]);
  expect(inputs.rows[0][0]?.name).toBe("gpus_2");
  expect(end.rows[0][0]?.formula).toBe("=gpus_2+'Inputs 2'!A1+SUM('Year''s end 2'!B1:B2)+gpus2");
});

test("a long name of a sheet keeps to Excel's 31 letters", () => {
  const [long] = numbered([{ name: "A name of exactly 31 letters ok", rows: [], widths: [] }], 12);
  expect(long.name).toBe("A name of exactly 31 letters 12");
});
