import { check } from "../../../src/workbook/convert/check";
import { repair } from "../../../src/workbook/convert/repair";
import { bookOf, contentsOf } from "./inMemory";

const book = bookOf(
  [
    ["=POWERGAP.FACILITY_MW(1)", "=SUM(B2:B3)", "=_xldudf_POWERGAP_FACILITY_MW(2)+1"],
    ["=Powergap.FACILITY_MW(3)", "=NONSENSE(1)", "POWERGAP.FACILITY_MW(4)"],
    [
      "=POWERGAP.ORDER_PLAN(1,2,3,4,5,6,7)",
      '="POWERGAP.FACILITY_MW(1)"',
      "=POWERGAP.REFERENCE(A1)&POWERGAP.REFERENCE(A2)",
    ],
  ],
  { "0,2": "#NAME?", "1,0": "#NAME?", "1,1": "#NAME?" },
);

test("a check tells who needs the add-in, what does not fit into its cell, and what can be repaired", () => {
  expect(check(contentsOf(book))).toEqual({
    needing: ["Model!A1", "Model!C1", "Model!A2", "Model!A3", "Model!C3"],
    notInline: { rows: ["Model!A3"], lookup: ["Model!C3"] },
    unknownNames: ["Model!C1", "Model!A2", "Model!B2"],
    repairable: ["Model!C1", "Model!A2"],
  });
});

test("a repair enters the calls of PowerGap's functions anew, by the name that is typed, and nothing else", () => {
  expect(repair(contentsOf(book))).toEqual([
    { sheet: "Model", row: 0, column: 2, content: "=POWERGAP.FACILITY_MW(2)+1" },
    { sheet: "Model", row: 1, column: 0, content: "=POWERGAP.FACILITY_MW(3)" },
  ]);
});

test("a function that PowerGap does not have is unknown, and nothing repairs it", () => {
  const misspelled = bookOf([["=POWERGAP.FACILITY_MWH(1)"]], { "0,0": "#NAME?" });
  expect(check(contentsOf(misspelled))).toMatchObject({ unknownNames: ["Model!A1"], repairable: [] });
  expect(repair(contentsOf(misspelled))).toEqual([]);
});

test("a text that looks like a formula is none", () => {
  const text = "=POWERGAP.FACILITY_MW(1)";
  expect(check(contentsOf(bookOf([[text]], { "0,0": text }))).needing).toEqual([]);
});
