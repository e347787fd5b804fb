import { rowOf, type Conversion } from "../../../src/workbook/convert/conversion";
import { Register } from "../../../src/workbook/convert/register";

const conversion = (row: number): Conversion => ({
  sheet: "Model",
  row,
  column: 1,
  rows: 1,
  columns: 1,
  original: `=POWERGAP.VERSION()&${row}`,
  converted: "=1",
  to: "native",
  fingerprint: "#a",
});
const [one, two, three, four] = [1, 2, 3, 4].map(conversion);
const EMPTY = ["", "", "", "", "", ""];

test("conversions are read from rows, and what somebody else wrote there is none", () => {
  const register = new Register([rowOf(one), ["my", "own", "note", "", "", ""], EMPTY, rowOf(two)]);
  expect(register.conversions).toEqual([one, two]);
});

test("a conversion goes where the same cells have one, then into an empty row, then below; a note stays", () => {
  const register = new Register([rowOf(one), ["my", "own", "note", "", "", ""], EMPTY, rowOf(two)]);
  const again = { ...two, converted: "=2" };
  expect([...register.rowsFor([three, again, four])]).toEqual([
    [2, rowOf(three)],
    [3, rowOf(again)],
    [4, rowOf(four)],
  ]);
});

test("what is given back leaves an empty row", () => {
  const register = new Register([rowOf(one), rowOf(two)]);
  expect([...register.emptied([one])]).toEqual([[1, EMPTY]]);
});
