import fc from "fast-check";
import { TARGETS } from "../../../src/workbook/convert/conversion";
import { bookOf, converted, planned } from "./inMemory";

const only = (formula: string) => bookOf([[formula]]);
const became = (formula: string, to: (typeof TARGETS)[number]) => converted(only(formula), to).formulas[0][0];

test.each([
  ["native", "=2*POWERGAP.POWER_GAP_GW(A1,B1)+B7", "=2*(B1-A1)+B7"],
  ["lambda", "=2*POWERGAP.POWER_GAP_GW(A1,B1)+B7", "=2*PG.POWER_GAP_GW(A1,B1)+B7"],
  [
    "lambda",
    '= powergap.Power_Gap_GW( A1 ) & POWERGAP.REFERENCE("us_additions_2024","UNIT")',
    '= PG.POWER_GAP_GW( A1 ) & "GW"',
  ],
  ["values", "=2*POWERGAP.POWER_GAP_GW(A1,B1)+B7", 7],
  ["native", "=SUM(A1:B2)", "=SUM(A1:B2)"],
  ["native", "=POWERGAP.NONSENSE(A1)", "=POWERGAP.NONSENSE(A1)"],
  ["native", "=1+POWERGAP.REFERENCE(A1)", 7],
  ["native", '="POWERGAP.POWER_GAP_GW(1,2)"', '="POWERGAP.POWER_GAP_GW(1,2)"'],
] as const)("for %s, %s becomes %s", (to, formula, expected) => {
  expect(became(formula, to)).toBe(expected);
});

test("a name that formulas need comes with what it means", () => {
  const { names } = planned(only("=POWERGAP.FACILITY_MW(A1)*POWERGAP.VERSION()"), "lambda");
  expect(Object.keys(names)).toEqual(["PG.FACILITY_MW"]);
  expect(names["PG.FACILITY_MW"]).toMatch(/^=LAMBDA\(gpus,/);
});

test("an iteration goes step by step to the Calculations sheet, with its arguments from where they are", () => {
  const { writes, calculations } = planned(only("=1+POWERGAP.WARRANT_VALUE(A2,B2,3,0.4,0.03,0,C2,D2)"), "native");
  const last = calculations.length - 1;
  expect(calculations[0]).toEqual(["Model!A1", "POWERGAP.WARRANT_VALUE(A2,B2,3,0.4,0.03,0,C2,D2)"]);
  expect(calculations[1]).toEqual(["spot", "='Model'!A2"]);
  expect(calculations[last - 1][0]).toBe("Result");
  expect(writes).toEqual([{ sheet: "Model", row: 0, column: 0, content: `=1+'Calculations'!$B$${last}` }]);
});

test("a call that is written twice is computed once", () => {
  const call = "POWERGAP.WARRANT_VALUE(A2,B2,3,0.4,0.03,0,C2,D2)";
  const twice = planned(bookOf([[`=${call}`, `=${call}*2`]]), "native");
  expect(twice.calculations).toEqual(planned(only(`=${call}`), "native").calculations);
});

const SCHEDULE = "=POWERGAP.GPU_DEPRECIATION_SCHEDULE(G1,H1,2)";
const EMPTY = Array<string>(5).fill("");
const spilling = () => ({
  ...bookOf([[SCHEDULE, "", "", "", ""], EMPTY, EMPTY]),
  values: [
    ["Period", "Opening", "Depreciation", "Accumulated", "Closing"],
    [1, 10, 4, 4, 6],
    [2, 6, 4, 8, 2],
  ],
  spills: [{ row: 0, column: 0, rows: 3, columns: 5 }],
});

test("what spills becomes rows on the Calculations sheet, to which the cells refer that it filled", () => {
  const { calculations } = planned(spilling(), "native");
  expect(calculations[1]).toEqual(["Period", "Opening", "Depreciation", "Accumulated", "Closing"]);
  expect(calculations[2]).toEqual([1, "='Model'!G1-D3+C3", "=SLN('Model'!G1,'Model'!H1,2)", "=C3", "='Model'!G1-D3"]);
  const { formulas } = converted(spilling(), "native");
  expect(formulas[0][0]).toBe("='Calculations'!$A$2");
  expect(formulas[2][4]).toBe("='Calculations'!$E$4");
});

test("what spills spills as a LAMBDA too, and stands as values for the archive", () => {
  expect(converted(spilling(), "lambda").formulas).toEqual([
    ["=PG.GPU_DEPRECIATION_SCHEDULE(G1,H1,2)", "", "", "", ""],
    EMPTY,
    EMPTY,
  ]);
  expect(converted(spilling(), "values").formulas).toEqual(spilling().values);
});

test.each([["native"], ["lambda"], ["values"], ["lambda", "native"], ["native", "values", "lambda"]] as const)(
  "a spill that became %s %s %s spills again",
  (...ways) => {
    const book = [...ways, "addIn" as const].reduce(converted, spilling());
    expect(book.formulas).toEqual(spilling().formulas);
    expect(book.conversions).toEqual([]);
  },
);

test("a spill that became a LAMBDA becomes rows from there too", () => {
  expect(converted(converted(spilling(), "lambda"), "native").formulas).toEqual(
    converted(spilling(), "native").formulas,
  );
});

test("a table of trials becomes values, and the plan says so", () => {
  const formula = "=POWERGAP.TIMELINE_SIMULATION(A2:C4)";
  const { writes, exceptions } = planned(only(formula), "native");
  expect(writes.map(({ content }) => content)).toEqual([7]);
  expect(exceptions).toEqual([{ address: "Model!A1", because: "simulation", became: "value" }]);
});

test("a text that looks like a formula is a value where it was one", () => {
  const book = bookOf([["=POWERGAP.REFERENCE(A2)"]], { "0,0": "=1+1" });
  expect(planned(book, "values").writes).toEqual([
    { sheet: "Model", row: 0, column: 0, content: "=1+1", isValue: true },
  ]);
});

test("what shows an error does not become that error", () => {
  const book = bookOf([["=POWERGAP.REFERENCE(A2)"]], { "0,0": "#N/A" });
  expect(planned(book, "values")).toMatchObject({
    writes: [],
    exceptions: [{ address: "Model!A1", because: "error", became: "same" }],
  });
});

test("a table with an error in it does not become values", () => {
  const book = spilling();
  book.values[2][4] = "#NUM!";
  expect(planned(book, "values")).toMatchObject({
    writes: [],
    exceptions: [{ address: "Model!A1", because: "error", became: "same" }],
  });
});

// A cell holds 32,767 characters: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
test.each([
  [32_766, 1],
  [32_767, 0],
])(
  "a text of %i characters that a formula shows is written %i times: an apostrophe goes before it",
  (length, count) => {
    const book = bookOf([["=POWERGAP.REFERENCE(A2)"]], { "0,0": "x".repeat(length) });
    const { writes, exceptions } = planned(book, "values");
    expect(writes).toHaveLength(count);
    expect(exceptions).toEqual(count > 0 ? [] : [{ address: "Model!A1", because: "text", became: "same" }]);
  },
);

/** Sums the text of a formula up to a length. */
const long = (start: string, length: number) => start + "+1".repeat(Math.floor((length - start.length) / 2));

test("a formula that would be longer than a cell takes becomes its value, and the plan says so", () => {
  const formula = long("=POWERGAP.POWER_GAP_GW(A1)", 8_191);
  const other = formula.replaceAll("POWERGAP.POWER_GAP_GW(A1)", "POWERGAP.GPU_BOOK_VALUE(40000,4000,5,2,A1)");
  for (const to of ["native", "lambda"] as const) {
    const { writes, calculations } = planned(bookOf([[formula, other]]), to);
    const written = [...writes.map(({ content }) => content), ...calculations.flat()];
    for (const content of written) expect(String(content).length).toBeLessThanOrEqual(8_192);
    expect(writes).toHaveLength(2);
  }
});

test("a table whose formulas would be longer than a cell takes becomes values", () => {
  const sum = long("G1", 8_000);
  const book = spilling();
  book.formulas[0][0] = `=POWERGAP.GPU_DEPRECIATION_SCHEDULE(${sum},H1,2)`;
  const { calculations, writes } = planned(book, "native");
  for (const content of [...calculations.flat(), ...writes.map(({ content }) => content)])
    expect(String(content).length).toBeLessThanOrEqual(8_192);
});

describe("a reference to all that a formula fills", () => {
  const table = (others: string[]) => {
    const book = spilling();
    return {
      ...book,
      formulas: [...book.formulas, ...others.map((formula) => [formula, "", "", "", ""])],
      values: [...book.values, ...others.map(() => [7, "", "", "", ""])],
    };
  };
  const others = ["=SUM(A1#)", "=SUM($A$1#)+Model!A1#", "=2*POWERGAP.POWER_GAP_GW(SUM(A1#))", "=SUM(J9#)"];

  test.each([["native"], ["values"]] as const)("is one to the cells themselves once they are %s", (to) => {
    const after = converted(table(others), to);
    expect(after.formulas.slice(3).map(([first]) => first)).toEqual([
      "=SUM(A1:E3)",
      "=SUM($A$1:$E$3)+Model!A1:E3",
      to === "values" ? 7 : "=2*(429-SUM(A1:E3))",
      "=SUM(J9#)",
    ]);
  });

  test("stays where the formula fills them still", () => {
    expect(
      converted(table(others), "lambda")
        .formulas.slice(3)
        .map(([first]) => first),
    ).toEqual(["=SUM(A1#)", "=SUM($A$1#)+Model!A1#", "=2*PG.POWER_GAP_GW(SUM(A1#))", "=SUM(J9#)"]);
  });

  test.each([["native"], ["values"], ["lambda"], ["native", "values"], ["values", "lambda", "native"]] as const)(
    "is what it was after %s %s %s and back",
    (...ways) => {
      const book = [...ways, "addIn" as const].reduce(converted, table(others));
      expect(book.formulas).toEqual(table(others).formulas);
      expect(book.conversions).toEqual([]);
    },
  );

  test("waits for what fills them, when only it is chosen to be given back", () => {
    const book = converted(table(others), "native");
    expect(planned(book, "addIn", ({ row }) => row === 3).writes).toEqual([]);
  });

  test("reads on the Calculations sheet as one to the cells themselves", () => {
    const { calculations } = planned(table(["=POWERGAP.WARRANT_VALUE(SUM(A1#),B2,3,0.4,0.03,0,C2,D2)"]), "native");
    expect(calculations.flat()).toContain("=SUM('Model'!A1:E3)");
  });
});

test("a conversion that somebody has undone by hand is forgotten", () => {
  const book = converted(only("=POWERGAP.POWER_GAP_GW(C1)"), "native");
  book.formulas[0][0] = "=POWERGAP.POWER_GAP_GW(C1)";
  expect(planned(book, "addIn")).toMatchObject({ writes: [], changedSince: [], staying: [] });
});

test("only the cells that were chosen are converted", () => {
  const book = bookOf([["=POWERGAP.POWER_GAP_GW(B1)", "=POWERGAP.POWER_GAP_GW(C1)"]]);
  expect(planned(book, "native", ({ column }) => column === 1).writes).toEqual([
    { sheet: "Model", row: 0, column: 1, content: "=429-C1" },
  ]);
});

test("a cell that was changed since its conversion is not given back, and is named", () => {
  const book = converted(bookOf([["=POWERGAP.POWER_GAP_GW(C1)", "=POWERGAP.POWER_GAP_GW(D1)"]]), "native");
  book.formulas[0][0] = "=430-C1";
  const { writes, changedSince, staying } = planned(book, "addIn");
  expect(writes.map(({ content }) => content)).toEqual(["=POWERGAP.POWER_GAP_GW(D1)"]);
  expect(changedSince).toEqual(["Model!A1"]);
  expect(staying).toHaveLength(1);
});

test("a cell that was converted once is not converted again into the same", () => {
  const book = converted(only("=POWERGAP.POWER_GAP_GW(C1)"), "native");
  expect(planned(book, "native").writes).toEqual([]);
});

/** Arguments that a person types: cells, numbers, texts, calculations. */
const argument = fc.oneof(
  fc.constantFrom(
    "A1",
    "$B$2",
    "'My sheet'!C3",
    "gpus",
    "",
    "0.08",
    "1e3",
    '"DDB"',
    "A1+B1*2",
    " C7 ",
    "Table1[W]",
    "TRUE",
  ),
  fc.integer({ min: -9, max: 99 }).map(String),
);
const ID = fc.constantFrom(
  ...[
    "POWER_GAP_GW",
    "GPU_BOOK_VALUE",
    "FACILITY_MW",
    "WARRANT_VALUE",
    "GUARANTEE_COST_SAVING",
    "REFERENCE",
    "VERSION",
  ],
  ...["ORDER_PLAN", "TIMELINE_SIMULATION", "DURATION_QUANTILE", "NONSENSE"],
);
const { formula } = fc.letrec<{ call: string; formula: string }>((tie) => ({
  call: fc
    .tuple(
      fc.constantFrom("POWERGAP.", "powergap.", "_xldudf_POWERGAP_"),
      ID,
      fc.array(fc.oneof({ weight: 5, arbitrary: argument }, { weight: 1, arbitrary: tie("call") }), { maxLength: 9 }),
    )
    .map(([prefix, id, args]) => `${prefix}${id}(${args.join(",")})`),
  formula: fc
    .array(fc.oneof(tie("call"), fc.constantFrom("B7", "SUM(A1:A9)", '"a""b"', "2%", "(1+2)")), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((parts) =>
      fc
        .array(fc.constantFrom("+", "-", "*", " & ", "^", ">="), { minLength: parts.length, maxLength: parts.length })
        .map((operators) => `=${parts.map((part, i) => (i > 0 ? operators[i] : "") + part).join("")}`),
    ),
}));

test("there and back gives the formulas that one started from, by any way", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(formula, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom(...TARGETS), { maxLength: 3 }),
      (formulas, ways) => {
        const book = bookOf(formulas);
        const after = [...ways, "addIn" as const].reduce(converted, book);
        expect(after.formulas).toEqual(formulas);
        expect(after.conversions).toEqual([]);
      },
    ),
  );
});

test("nothing in classic functions needs PowerGap", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const [[after]] = converted(only(text), "native").formulas;
      if (!/NONSENSE/.test(text) && planned(only(text), "native").exceptions.length === 0)
        expect(String(after)).not.toMatch(/powergap[._]/i);
    }),
  );
});
