import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import * as source from "../../src/functions";
import type { ParameterHelp } from "../../src/i18n/catalogue";
import { Refusal, shown } from "../functions/refusal";
import { BUILD, exampleArguments, FUNCTIONS } from "./catalogue";
import { errorValue, Excel, richValue, type Outcome } from "./excel";

test("functions.js is written in the JavaScript of 2017, which every Excel with custom functions reads", () => {
  const script = readFileSync(path.join(BUILD, "functions.js"), "utf8");
  const languageOptions = { ecmaVersion: 2017, sourceType: "script" } as const;
  expect(new Linter().verify(script, { languageOptions })).toEqual([]);
  expect(new Linter().verify("a ?? b", { languageOptions })).toHaveLength(1);
});

const excel = new Excel(BUILD);
afterAll(() => excel.close());

/** One valid call of each function. */
const CALLS = FUNCTIONS.map((help) => ({
  id: help.id,
  parameters: help.parameters,
  given: exampleArguments(help)[0] ?? help.parameters.map(() => null),
}));

type ValidCall = (typeof CALLS)[number];

/** What else to pass for an argument; undefined where the change makes no sense. */
type Change = (value: unknown, parameter: ParameterHelp) => unknown;

/** What comes of a call, and of the same call with one argument changed at a time. */
async function change({ id, given, parameters }: ValidCall, ...changes: Change[]) {
  const changed = parameters.flatMap((parameter, at) =>
    changes
      .map((change) => change(given[at], parameter))
      .filter((value) => value !== undefined)
      .map((value) => ({ name: parameter.name, given: given.map((old, i) => (i === at ? value : old)) })),
  );
  const [before, ...after] = await excel.callAll([{ id, given }, ...changed.map(({ given }) => ({ id, given }))]);
  return { before, after: after.map((outcome, i) => ({ outcome, name: changed[i].name })) };
}

/** The change is refused with the argument's name; where the method does not use the argument, nothing changes. */
async function expectRefusal(call: ValidCall, bad: Change) {
  const { before, after } = await change(call, bad);
  for (const { outcome, name } of after) {
    if ("value" in outcome) expect(outcome).toEqual(before);
    else expect(outcome).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(name) });
  }
}

test.each(FUNCTIONS)("$id computes in each example as its source does", async (help) => {
  const compute = (source as unknown as Record<string, (...given: unknown[]) => unknown>)[help.id];
  const calls = exampleArguments(help).map((given) => ({ id: help.id, given }));
  const expected = calls.map(({ given }) => {
    const result = shown(() => compute(...given));
    return result instanceof Refusal ? { error: expect.any(String), sentence: result.sentence } : { value: result };
  });
  expect(await excel.callAll(calls)).toEqual(expected);
});

test.each(CALLS)("$id takes a range of one cell for a value", async (call) => {
  const wrapped: Change = (value, { isRange }) => (isRange || value === null ? undefined : [[value]]);
  const { before, after } = await change(call, wrapped);
  for (const { outcome } of after) expect(outcome).toEqual(before);
});

test.each(CALLS)("$id refuses a larger range for a value, and says for which", async (call) => {
  await expectRefusal(call, (value, { isRange }) =>
    isRange
      ? undefined
      : [
          [value, value],
          [value, value],
        ],
  );
});

test.each(CALLS)("$id refuses text for a number, and says for which", async (call) => {
  await expectRefusal(call, (_, { type, isRange }) => (type === "number" && !isRange ? "12 months" : undefined));
});

test.each(CALLS)("$id refuses an error value, and says for which argument", async (call) => {
  const error = errorValue("#DIV/0!");
  await expectRefusal(call, (_, { isRange }) => (isRange ? [[error]] : error));
});

test.each(CALLS)("$id answers or refuses whatever cell is blank", async (call) => {
  const { after } = await change(call, ...[null, "", [[""]], [["", null]]].map((blank) => () => blank));
  for (const { outcome } of after) {
    if ("value" in outcome) expect(outcome.value).not.toBeNull();
    else expect(outcome).toEqual({ error: expect.stringMatching(/^#/), sentence: expect.stringMatching(/\w/) });
  }
});

test.each(CALLS.filter(({ parameters }) => parameters.some(({ isRange }) => isRange)))(
  "$id refuses a range past its limit, however long, and says for which argument",
  async (call) => {
    const rows = (count: number): Change => {
      return (_, { isRange }) => (isRange ? Array.from({ length: count }, () => [1]) : undefined);
    };
    const { after } = await change(call, rows(10_001), rows(200_000));
    for (const { outcome, name } of after) {
      expect(outcome).toEqual({ error: "#VALUE!", sentence: expect.stringContaining(name) });
    }
  },
);

const omitted = (count: number) => Array<null>(count).fill(null);

test.each<[string, unknown[], Outcome]>([
  ["FACILITY_MW", [10000, ...omitted(3)], { value: expect.closeTo(21.48, 10) }],
  ["FACILITY_MW", [-1, ...omitted(3)], { error: "#VALUE!", sentence: "gpus must be at least 0; got -1" }],
  ["POWER_GAP_GW", omitted(7), { value: 378 }],
  ["POWER_GAP_GW", [51, 100, ...omitted(5)], { value: 49 }],
  [
    "POWER_GAP_GW",
    [...omitted(5), "weekly", null],
    { error: "#VALUE!", sentence: 'measure must be one of ANNUAL, CUMULATIVE, RATIO; got "weekly"' },
  ],
  ["POWER_GAP_YEARS", [51, 429, 0, 0], { error: "#N/A", sentence: "the gap never closes at these growth rates" }],
  [
    "REFERENCE",
    ["nonsense", null],
    { error: "#N/A", sentence: expect.stringContaining('no reference has the id "nonsense"') },
  ],
  ["GUARANTEE_DEBT_CAPACITY", [4, 0.6, 0.8, null], { value: expect.closeTo(10, 10) }],
])("%s(%j) is %j", async (id, given, expected) => {
  expect(await excel.call(id, ...given)).toEqual(expected);
});

test("each of many cells gets its own outcome", async () => {
  const cells = [1000, -1, 2000].map((gpus) => ({ id: "FACILITY_MW", given: [gpus, ...omitted(3)] }));
  expect(await excel.callAll(cells)).toEqual([
    { value: expect.closeTo(2.148, 10) },
    { error: "#VALUE!", sentence: expect.any(String) },
    { value: expect.closeTo(4.296, 10) },
  ]);
});

test("a cell with a number format counts as its number, and one with an error is refused", async () => {
  const firm = (gw: unknown) => ({ id: "FIRM_GW", given: [[["solar"]], [[gw]], null, null] });
  const formatted = richValue({ type: "FormattedNumber", basicType: "Double", basicValue: 100, numberFormat: "0.0" });
  const error = richValue({ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" });
  const [plain, rich, bad] = await excel.callAll([
    firm(100),
    { ...firm(formatted), isRich: true },
    { ...firm(error), isRich: true },
  ]);
  expect(plain).toEqual({ value: expect.any(Number) });
  expect(rich).toEqual(plain);
  expect(bad).toEqual({ error: "#VALUE!", sentence: 'gw holds an error: "#N/A"' });
});
