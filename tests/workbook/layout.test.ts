import * as words from "../../src/i18n/cell.zh-CN";
import * as spellings from "../../src/i18n/spellings.zh-CN";
import { layOut, stepsOf } from "../../src/workbook/layout";

const corner = { row: 5, column: 2 };

test("a schedule becomes a table of formulas, from its corner on", () => {
  expect(layOut("=POWERGAP.GPU_DEPRECIATION_SCHEDULE(A1,B1,3)", 3, corner)).toEqual([
    ["Period", "Opening", "Depreciation", "Accumulated", "Closing"],
    [1, "=A1-E6+D6", "=SLN(A1,B1,3)", "=D6", "=A1-E6"],
    [2, "=A1-E7+D7", "=SLN(A1,B1,3)", "=E6+D7", "=A1-E7"],
    [3, "=A1-E8+D8", "=SLN(A1,B1,3)", "=E7+D8", "=A1-E8"],
  ]);
});

test("rows refer to the row before, the first one to what came before the table", () => {
  expect(layOut("=POWERGAP.FLEET_DEPRECIATION(A1:A3,B1:B3,0,C1,2025,2026,,,,FALSE)", 2, { row: 1, column: 4 })).toEqual(
    [
      [
        2025,
        "=SUMPRODUCT((A1:A3=2025)*B1:B3)",
        "=SUMPRODUCT((A1:A3<2025)*B1:B3*((C1-(ABS(2025-A1:A3)-ABS(2025-A1:A3-C1)+C1)/2)/C1))+E1-G1",
        "=SUMPRODUCT((A1:A3<2026)*B1:B3*((C1-(ABS(2026-A1:A3)-ABS(2026-A1:A3-C1)+C1)/2)/C1))",
      ],
      [
        2026,
        "=SUMPRODUCT((A1:A3=2026)*B1:B3)",
        "=G1+E2-G2",
        "=SUMPRODUCT((A1:A3<2027)*B1:B3*((C1-(ABS(2027-A1:A3)-ABS(2027-A1:A3-C1)+C1)/2)/C1))",
      ],
    ],
  );
});

test("rows past an end that a cell decides show nothing", () => {
  const [, ...rows] = layOut("=POWERGAP.POWER_GAP_SCHEDULE(A1,,,B1)", 2, corner)!;
  expect(rows[1].slice(0, 2)).toEqual(['=IF(2<=A1+1,1,"")', '=IF(2<=A1+1,51*(1+B1),"")']);
});

test("more rows than a call has are left empty", () => {
  const table = layOut("=POWERGAP.GPU_DEPRECIATION_SCHEDULE(A1,B1,1,,,,,2030)", 2, corner)!;
  expect(table.map((row) => row[0])).toEqual(["Year", 2030, ""]);
});

test("headers and row names speak the reader's language", () => {
  const chinese = { headers: words.headers, steps: spellings.steps };
  const table = layOut("=POWERGAP.ORDER_PLAN(A1,A2,A3,A4,A5,A6,A7)", 4, corner, chinese)!;
  expect(table.map((row) => row[0])).toEqual([
    words.headers.Plan,
    ...[words.headers["Least cost"], words.headers.P50, words.headers.P90, words.headers["Most likely"]],
  ]);
  expect(table[0].slice(7)).toEqual([spellings.steps.ready_after, spellings.steps.late, spellings.steps.idle]);
});

test("long formulas hand their shared parts to columns on the right", () => {
  const table = layOut("=POWERGAP.ORDER_PLAN(A1,A2,A3,A4,A5,A6,A7)", 4, corner)!;
  expect(table[0].slice(7)).toEqual(["Days from the start", "Days that power waits", "Days that chips wait"]);
  expect(table[2].slice(1, 3)).toEqual(["=INT(A4+I7+0.5+1E-9)", "=INT(A4+I7-A3+0.5+1E-9)"]);
  expect(table[2].slice(4, 7)).toEqual(["=K7", "=J7", "=A1*F7+A2*G7"]);
});

test("formulas in a table fit into a cell when every argument is a cell far away", () => {
  const far = (i: number) => `'A sheet with a long name'!$AB$${i + 1000}`;
  const ranges = "'The fleet'!$B$2:$B$100,'The fleet'!$C$2:$C$100";
  const table = layOut(
    `=POWERGAP.FLEET_DEPRECIATION(${ranges},${Array.from({ length: 7 }, (_, i) => far(i)).join(",")})`,
    3,
    corner,
  )!;
  expect(Math.max(...table.flat().map((content) => String(content).length))).toBeLessThanOrEqual(8192);
  expect(table[0].slice(-6)).toEqual(
    ["salvage_rate", "life", "from_year", "to_year", "method", "factor", "convention"].slice(-6),
  );
});

test("an iteration becomes steps, each from the one before", () => {
  const steps = stepsOf("=POWERGAP.WARRANT_VALUE(A1,A2,A3,A4,A5,A6,A7,A8)", (index) => `$C$${index + 1}`)!;
  expect(steps.map(({ label }) => label)).toEqual([
    ...["spot", "strike", "years", "volatility", "risk_free_rate", "dividend_yield", "warrants", "shares"],
    ...["Standard deviation", "Share left after dividends", "Debt or strike today", "Warrants per share"],
    ...Array.from({ length: 8 }, (_, i) => `Step ${i + 1}`),
    "Result",
  ]);
  expect(steps[0].formula).toBe("=A1");
  expect(steps[8].formula).toBe("=$C$4*SQRT($C$3)");
  expect(steps[14].formula).toContain("$C$14");
  expect(steps.at(-1)!.formula).toMatch(/^=IF\(OR\(\$C\$7=0,\$C\$8=0\),.*,\$C\$20\)$/);
});

test("a choice in a blank cell stays blank in its copy", () => {
  const steps = stepsOf("=POWERGAP.GPU_BOOK_VALUE(A1,A2,A3,A4,A5)", (index) => `C${index + 1}`)!;
  expect(steps[4]).toEqual({ label: "method", formula: '=A5&""' });
});

test("what is no call, or no call of that kind, is not laid out", () => {
  expect(layOut("=POWERGAP.FACILITY_MW(1)", 2, corner)).toBeUndefined();
  expect(layOut("=POWERGAP.ORDER_PLAN(1,2,3,4,5,6,7)+1", 2, corner)).toBeUndefined();
  expect(layOut("=A1", 2, corner)).toBeUndefined();
  expect(layOut("", 2, corner)).toBeUndefined();
  expect(stepsOf("=POWERGAP.ORDER_PLAN(1,2,3,4,5,6,7)", String)).toBeUndefined();
  expect(stepsOf("=SUM(POWERGAP.FACILITY_MW(1))", String)).toBeUndefined();
});
