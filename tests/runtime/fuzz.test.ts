import fc from "fast-check";
import type { FunctionHelp, ParameterHelp } from "../../src/i18n/catalogue";
import { BUILD, exampleArguments, FUNCTIONS } from "./catalogue";
import { errorValue, Excel, type Outcome } from "./excel";

jest.setTimeout(60_000);

const excel = new Excel(BUILD);
afterAll(() => excel.close());

/** What a person may plausibly type for a number, and the ends of what a cell can hold. */
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom(-1, 1200, 1201, 10_000, 40_000, 40_001, 46_000, 200_001, 1e9, 2_958_465, 2_958_466),
  fc.constantFrom(-Number.MAX_VALUE, Number.MAX_VALUE, Number.MIN_VALUE),
);

const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  fc.boolean(),
  fc.constantFrom(null, "", " ", "0.5", "8%", "1e400", "$1,000", "2027-03-01", "SL", "__proto__", "=1+1"),
  // A sentence repeats what came, which must not look like a gap that was left open.
  fc.string({ unit: "grapheme" }).map((text) => text.replace(/[{}]/g, "")),
  fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!").map(errorValue),
);

const range = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

/** An argument: often as in an example, so that what lies behind the checks is reached as well. */
function argument({ type, isRange, choices }: ParameterHelp, examples: readonly unknown[]) {
  const fitting = choices
    ? fc.constantFrom(...choices.map(({ value }) => value))
    : type === "boolean"
      ? fc.boolean()
      : isRange
        ? range
        : number;
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...examples) },
    { weight: 3, arbitrary: fitting },
    { weight: 1, arbitrary: fc.oneof(cell, range) },
  );
}

function argumentsFor(help: FunctionHelp) {
  const examples = exampleArguments(help);
  return fc.tuple(
    ...help.parameters.map((parameter, at) => argument(parameter, [null, ...examples.map((given) => given[at])])),
  );
}

const isCell = (value: unknown) => ["string", "boolean"].includes(typeof value) || Number.isFinite(value);

/** What JSON writes for NaN and Infinity is null, so a null is one of them. */
function expectShowable(outcome: Outcome) {
  if ("error" in outcome) {
    expect(outcome.error).toMatch(/^#(VALUE!|N\/A)$/);
    expect(outcome.sentence).toMatch(/\w/);
    expect(outcome.sentence).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  } else if (Array.isArray(outcome.value)) {
    const rows = outcome.value as unknown[][];
    expect(rows[0].length).toBeGreaterThan(0);
    expect(rows.every((row) => row.length === rows[0].length && row.every(isCell))).toBe(true);
  } else {
    expect(isCell(outcome.value)).toBe(true);
  }
}

test.each(FUNCTIONS)("$id answers whatever Excel passes with finite values or a sentence", async (help) => {
  const calls = fc.array(argumentsFor(help), { minLength: 20, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(calls, async (calls) => {
      const outcomes = await excel.callAll(calls.map((given) => ({ id: help.id, given })));
      outcomes.forEach(expectShowable);
    }),
    { numRuns: 10 },
  );
});
