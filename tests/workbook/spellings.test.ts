import fc, { type Arbitrary } from "fast-check";
import { LONGEST_FORMULA, lambdaText, native, stored } from "../../src/workbook/spellings";

const inlined = (formula: string) => native(formula).formula;

test.each([
  // The functions that finance staff know, in the arguments' own spelling.
  ["=POWERGAP.GPU_DEPRECIATION(A1,B1,6,2)", "=SLN(A1,B1,6)"],
  ['=POWERGAP.GPU_DEPRECIATION(A1,B1,5,3,"ddb")', "=DDB(A1,B1,5,3,2)"],
  ['=POWERGAP.GPU_DEPRECIATION(A1,0,5,3,"MACRS")', "=A1*0.192"],
  ["=POWERGAP.GPU_BOOK_VALUE(A1,B1,C1,2)", "=B1+(A1-B1)*(C1-MIN(2,C1))/C1"],
  ["=POWERGAP.POWER_GAP_GW()", "=429-51"],
  ["=POWERGAP.POWER_GAP_GW(51,100,5,0.02)", "=100-51*(1+0.02)^5"],
  [
    "=POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20)",
    "=10000*(PV(0.08,20,PMT(0.08,20,1))-PV(0.08,20,PMT(0.046,20,1)))",
  ],
  ["=POWERGAP.GO_LIVE_DATE(A1,B1,C1)", "=MAX(MAX(A1,B1)+45,C1)"],
  ["=POWERGAP.PREFERRED_VALUE(A1,0.05,10,0.08,FALSE)", "=-PV(0.08,10,A1*0.05,A1)"],
  ["=POWERGAP.COMPUTE_PRICE(A1,B1)", "=A1*10^(-B1)"],
  // Facts are facts.
  ['=POWERGAP.REFERENCE("US_additions_2024")/2', "=51/2"],
  ['="v "&POWERGAP.REFERENCE("us_additions_2024","unit")', '="v "&"GW"'],
  // Parentheses where a formula would fall apart, and nowhere else.
  ["=2*POWERGAP.POWER_GAP_GW(A1,B1)+B7", "=2*(B1-A1)+B7"],
  ["=-POWERGAP.POWER_GAP_GW(A1,B1)^2", "=-(B1-A1)^2"],
  ["=SUM(POWERGAP.POWER_GAP_GW(A1,B1),1)", "=SUM(B1-A1,1)"],
  ["=( POWERGAP.POWER_GAP_GW(A1,B1) )", "=( B1-A1 )"],
  ["=POWERGAP.POWER_GAP_GW(A1+1,B1&C1)", "=(B1&C1)-(A1+1)"],
  ["=POWERGAP.COMPUTE_PRICE(-A1,-2)", "=-A1*10^(-(-2))"],
  ["=POWERGAP.POWER_GAP_GW((A1+1),(A1)*(B1))", "=(A1)*(B1)-(A1+1)"],
  ["=POWERGAP.POWER_GAP_GW((A1,B1),C1)", "=C1-(A1,B1)"],
  // Nested calls, omitted arguments, any letter case, the stored form, names of the user's own.
  [
    "=POWERGAP.GO_LIVE_DATE(A1,POWERGAP.GO_LIVE_DATE(B1,C1,D1),E1,,F1)",
    "=MAX(MAX(A1,MAX(MAX(B1,C1)+45,D1))+45,IF(F1=0,E1,MIN(E1,F1)))",
  ],
  ["=powergap.power_gap_gw(,100)", "=100-51"],
  ["=_xldudf_POWERGAP_POWER_GAP_GW(A1,B1)", "=B1-A1"],
  ["=POWERGAP.POWER_GAP_GW(china_gw,us_gw)", "=us_gw-china_gw"],
  [
    "=POWERGAP.FACILITY_MW('[Book 1.xlsx]Chips, all'!$A$1,Table1[[#This Row],[W]])",
    "='[Book 1.xlsx]Chips, all'!$A$1*Table1[[#This Row],[W]]*1.79*1.2/10^6",
  ],
  ["=LET(x,POWERGAP.POWER_GAP_GW(A1,B1),x+1)", "=LET(x,B1-A1,x+1)"],
  // What only looks like a call.
  ['="POWERGAP.POWER_GAP_GW(1,2)"&A1', '="POWERGAP.POWER_GAP_GW(1,2)"&A1'],
  ["=POWERGAP.POWER_GAP_GW", "=POWERGAP.POWER_GAP_GW"],
  ["=POWERGAP.POWER_GAP_GW(1,", "=POWERGAP.POWER_GAP_GW(1,"],
  ["POWERGAP.POWER_GAP_GW(1,2)", "2-1"],
])("%s is natively %s", (formula, expected) => {
  expect(native(formula)).toEqual({ formula: expected, kept: [] });
});

test.each([
  ["=POWERGAP.NONSENSE(A1)", "unreadable"],
  ["=POWERGAP.POWER_GAP_YEARS(1,2,3,4,5)", "unreadable"],
  ["=POWERGAP.ORDER_PLAN(1,2,3,4,5,6,7)", "rows"],
  ["=POWERGAP.TIMELINE_SIMULATION(A1:C3)", "simulation"],
  ["=POWERGAP.REFERENCE_LIST()", "list"],
  ["=POWERGAP.REFERENCE(A1)", "lookup"],
  ['=POWERGAP.REFERENCE("no_such_fact")', "lookup"],
  ["=POWERGAP.WARRANT_VALUE(A1,A2,A3,A4,A5,A6,A7,A8)", "iteration"],
])("%s is kept: %s", (formula, because) => {
  const { formula: same, kept } = native(formula);
  expect(same).toBe(formula);
  expect(kept).toEqual([{ id: expect.any(String), call: formula.slice(1), because }]);
});

test("a call whose formula would not fit into a cell is kept", () => {
  const long = `Inputs!${"A".repeat(20)}`;
  const call = `POWERGAP.GPU_BOOK_VALUE(${Array.from({ length: 8 }, (_, i) => `'${long}'!$A$${i + 1}`).join(",")})`;
  expect(native(`=${call}+1`)).toEqual({
    formula: `=${call}+1`,
    kept: [{ id: "GPU_BOOK_VALUE", call, because: "length" }],
  });
});

test("calls that fit one by one but not together are kept", () => {
  const one = (row: number) => `POWERGAP.GPU_BOOK_VALUE(A${row},B${row},C${row},D${row},E${row},F${row},"HY",G${row})`;
  const formula = `=${[1, 2, 3].map(one).join("+")}`;
  expect(native(`=${one(1)}`).kept).toEqual([]);
  expect(native(formula).formula).toBe(formula);
  expect(native(formula).kept.map(({ because }) => because)).toEqual(["length", "length", "length"]);
});

test("the calls around a kept call stay with it, unless its result stands elsewhere", () => {
  const formula = "=1+POWERGAP.POWER_GAP_GW(POWERGAP.REFERENCE(A1),B1)";
  expect(native(formula)).toEqual({
    formula,
    kept: [{ id: "REFERENCE", call: "POWERGAP.REFERENCE(A1)", because: "lookup" }],
  });
  expect(native(formula, ({ call }) => (call === "POWERGAP.REFERENCE(A1)" ? "Calculations!$B$7" : undefined))).toEqual({
    formula: "=1+(B1-Calculations!$B$7)",
    kept: [],
  });
});

/** A piece of a formula: what stays and what a call becomes, alone and beside an operator. */
interface Piece {
  add: string;
  alone: string;
  beside: string;
}
const same = (text: string): Piece => ({ add: text, alone: text, beside: text });
const joined = (
  separator: string,
  pieces: readonly Piece[],
  context: "alone" | "beside",
): Pick<Piece, "add" | "alone"> => ({
  add: pieces.map(({ add }) => add).join(separator),
  alone: pieces.map((piece) => piece[context]).join(separator),
});

const pieces = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      ...["A1", "$B$2", "Sheet1!C3:D4", "'It''s, (odd)'!A1", "TRUE", "0.5", "1E-3", "#N/A", "{1,2;3,4}"].map(same),
      ...['"POWERGAP.FACILITY_MW(1)"', '"a ""quoted"" (text), and more"', "Table1[[#This Row],[a b]]", "rate"].map(
        same,
      ),
      { add: "POWERGAP.FACILITY_MW(G1)", alone: "G1*1000*1.79*1.2/10^6", beside: "(G1*1000*1.79*1.2/10^6)" },
      { add: "powergap.POWER_GAP_GW( G1 ,H1)", alone: "H1-G1", beside: "(H1-G1)" },
      { add: 'POWERGAP.REFERENCE("us_additions_2024")', alone: "51", beside: "51" },
      { add: "POWERGAP.LIFE_BURNED(G1,H1)", alone: "0", beside: "0" },
    ),
    fc
      .tuple(tie("piece"), fc.constantFrom("+", " - ", "*", "/", "^", "&", "=", "<>", " >= "), tie("piece"))
      .map(([left, operator, right]): Piece => {
        const { add, alone } = joined(operator, [left, right], "beside");
        return { add, alone, beside: alone };
      }),
    fc
      .tuple(fc.constantFrom("IF", "SUM", "MY.OWN"), fc.array(tie("piece"), { maxLength: 3 }))
      .map(([name, args]): Piece => {
        const { add, alone } = joined(", ", args, "alone");
        return { add: `${name}(${add})`, alone: `${name}(${alone})`, beside: `${name}(${alone})` };
      }),
    tie("piece").map(({ add, alone }): Piece => ({ add: `( ${add})`, alone: `( ${alone})`, beside: `( ${alone})` })),
  ) as Arbitrary<Piece>,
}));

test("every call becomes its twin, and every other letter stays", () => {
  fc.assert(
    fc.property(pieces.piece, ({ add, alone }) => {
      expect(inlined(`=${add}`)).toBe(`=${alone}`);
    }),
    { numRuns: 500 },
  );
});

test("what is no formula with calls comes back as it was", () => {
  const letters = fc.constantFrom(..."=()[]{},;:\"'#!+-*/^&<>@% \n$A1.e_", "POWERGAP", "SUM", "é", "中");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      expect(native(text)).toEqual({ formula: text, kept: [] });
    }),
    { numRuns: 1000 },
  );
});

test("a formula can be read back after it was inlined: it is its own native form", () => {
  const formula = inlined("=POWERGAP.GPU_DEPRECIATION(A1,B1,C1,D1,E1,F1,G1,H1)");
  expect(formula.length).toBeGreaterThan(1000);
  expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
  expect(inlined(formula)).toBe(formula);
});

test("an .xlsx file stores young functions under a prefix", () => {
  expect(stored('=BETA.INV(0.5,2,3)+NORM.S.DIST(A1,TRUE)&"BETA.INV(1)"')).toBe(
    '_xlfn.BETA.INV(0.5,2,3)+_xlfn.NORM.S.DIST(A1,TRUE)&"BETA.INV(1)"',
  );
});

test("a LAMBDA says what is optional, and fills in its defaults", () => {
  expect(lambdaText("COMPUTE_PRICE")).toBe(
    "=LAMBDA(price,years,[yearly_fall],LET(yearly_fall_,IF(ISOMITTED(yearly_fall),10,yearly_fall),price*yearly_fall_^(-years)))",
  );
  expect(lambdaText("GPU_LIFE_CHANGE")).toBe(
    "=LAMBDA(carrying_amount,salvage,remaining_life_before,remaining_life_after,(carrying_amount-salvage)*(1/remaining_life_after-1/remaining_life_before))",
  );
  expect(lambdaText("TIMELINE_SIMULATION")).toBeUndefined();
});
