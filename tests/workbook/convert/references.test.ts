import { References } from "../../../src/workbook/convert/references";

const rows = (first: number, last: number) => ({
  sheet: "Calculations",
  row: first - 1,
  column: 0,
  rows: last - first + 1,
  columns: 2,
});
const blocks = [rows(4, 6), rows(8, 10), rows(12, 14)];

/** The first rows of the blocks that are not needed while a formula on another sheet is there. */
const unneeded = (formula: string, others: { sheet: string; row: number; column: number; formula: string }[] = []) =>
  new References("Calculations", [{ sheet: "Model", row: 0, column: 0, formula }, ...others])
    .unneeded(blocks)
    .map(({ row }) => row + 1);

test.each([
  ["=1", [4, 8, 12]],
  ["=Calculations!$B$6", [8, 12]],
  ["='calculations'!B10*2", [4, 12]],
  ["=SUM(Calculations!A5:A9)", [12]],
  ["=SUM(Calculations!B:B)", []],
  ["=SUM(Calculations!C:C)", [4, 8, 12]],
  ["=SUM(Calculations!9:20)", [4]],
  ["=SUM(Calculations!A9:INDEX(Calculations!A:A,B1))", []],
  ["=OFFSET(Calculations!A1,8,1)", []],
  ["=SUM(First:Last!B5)", [8, 12]],
  ["=B6", [4, 8, 12]],
  ['="Calculations!B6"', [4, 8, 12]],
  ["=Calculations!A7", [4, 8, 12]],
])("%s needs all rows but those of %j", (formula, expected) => {
  expect(unneeded(formula)).toEqual(expected);
});

test("a computation is needed by itself and by computations that nobody needs: by nobody", () => {
  const on = (row: number, formula: string) => ({ sheet: "Calculations", row: row - 1, column: 1, formula });
  const chain = [on(5, "=B4"), on(9, "=B6"), on(13, "=B10")];
  expect(unneeded("=1", chain)).toEqual([4, 8, 12]);
  expect(unneeded("=Calculations!B9", chain)).toEqual([12]);
});

test("a name needs what it means, and a formula between the computations what it adds up", () => {
  const name = new References("Calculations", [{ formula: "=Calculations!$B$6" }]);
  expect(name.unneeded(blocks)).toHaveLength(2);
  expect(name.isReferredTo()).toBe(true);
  const between = new References("Calculations", [{ sheet: "Calculations", row: 20, column: 5, formula: "=B6" }]);
  expect(between.unneeded(blocks)).toHaveLength(2);
  expect(between.isReferredTo()).toBe(false);
});

test("a sheet whose name has an apostrophe is found", () => {
  const formula = "='it''s'!B6";
  expect(new References("it's", [{ sheet: "Model", row: 0, column: 0, formula }]).isReferredTo()).toBe(true);
});
