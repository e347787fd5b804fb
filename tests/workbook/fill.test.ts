import { translateFormulaToR1C1 } from "@borgar/fx";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { fillDown, withFormulas } from "../../src/workbook/fill";
import { shareBook } from "../../src/workbook/share/shareBook";
import { SHARE_SPELLINGS } from "../../src/workbook/share/spellings";
import type { Cell } from "../../src/workbook/sheet";

// As Excel fills them down from row 1 to row 11.
test.each([
  ["=A1+$B1", "=A11+$B11"],
  ["=A$1*'It''s a plan'!C2", "=A$1*'It''s a plan'!C12"],
  ["=SUM($A$1:A1)+SUM(B:B)+SUM(3:4)", "=SUM($A$1:A11)+SUM(B:B)+SUM(13:14)"],
  ['=LOG10(1)&"A1"&gpus_2+1', '=LOG10(1)&"A1"&gpus_2+1'],
])("%s filled down is %s", (formula, filled) => {
  expect(fillDown(formula)(10)).toBe(filled);
});

test("rows whose formulas are rewritten stay filled down", () => {
  const cell = (formula: string, isFilledDown = false): Cell => ({ value: 0, formula, isFilledDown });
  const rows = [[null, cell("=A1")], [cell("=C$1"), cell("=A2", true)], [null, cell("=A3", true)], [cell("=B1")]];
  const read: string[] = [];
  const written = withFormulas(rows, (formula) => {
    read.push(formula);
    return `${formula}*2`;
  });
  expect(written.map((row) => row.map((one) => one?.formula))).toEqual([
    [undefined, "=A1*2"],
    ["=C$1*2", "=A2*2"],
    [undefined, "=A3*2"],
    ["=B1*2"],
  ]);
  expect(read).toEqual(["=A1", "=C$1", "=B1"]);
});

describe.each(SHARE_SPELLINGS.filter((spelling) => spelling !== "values"))("a plan in the %s spelling", (spelling) => {
  const { sheets } = shareBook({
    ...{ scenario: defaultScenario(46357), code: "", language: "zh-CN", created: new Date(0), trials: 20 },
    spelling,
  });

  test("holds the formula of the cell above, letter for letter in R1C1 notation, wherever it says so", () => {
    let count = 0;
    for (const { rows } of sheets) {
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (!cell?.isFilledDown) return;
          const [here, above] = [cell, rows[r - 1][c]!].map(({ formula }, up) =>
            translateFormulaToR1C1(formula!, `${String.fromCharCode(65 + c)}${r + 1 - up}`),
          );
          expect(here).toBe(above);
          count++;
        }),
      );
    }
    expect(count).toBe(8 * 19);
  });
});
