import type { FunctionHelp, ParameterHelp } from "../../src/i18n/catalogue";
import { wordsIn } from "../../src/i18n/words";
import { argumentsOf, callOf, type Call } from "../../src/taskpane/call";
import { PaneError } from "../../src/taskpane/host";
import type { Reading } from "../../src/taskpane/useRanges";

const number = (name: string, isOptional = false): ParameterHelp => ({
  name,
  description: "",
  type: "number",
  isRange: false,
  isOptional,
});

const help = (id: string, parameters: ParameterHelp[]): FunctionHelp => ({
  id,
  family: "power",
  description: "",
  parameters,
  returns: "",
  spills: false,
  equations: [],
  sources: [],
  examples: [],
  cautions: [],
});

const facility = help("FACILITY_MW", [
  number("gpus"),
  number("gpu_watts", true),
  number("server_factor", true),
  number("pue", true),
]);

const english = wordsIn("en");
const chinese = wordsIn("zh-CN");

const EXCEL = { readRange: () => Promise.resolve([]) };

function call(
  typed: Record<string, string>,
  more: Partial<{ words: typeof english; read: [string, Reading][] }> = {},
): Call {
  return callOf(facility, argumentsOf(facility, typed), EXCEL, new Map(more.read), more.words ?? english);
}

test("a complete form has its formula and its result", () => {
  // 10,000 · 1,000 W · 1.79 · 1.2 / 10⁶
  expect(call({ gpus: "10,000" })).toEqual({
    formula: "=POWERGAP.FACILITY_MW(10000)",
    shown: { kind: "value", value: expect.closeTo(21.48, 10) },
    problems: {},
  });
});

test("what is missing is asked for before anything is refused as 0", () => {
  expect(call({ pue: "1.1" })).toEqual({ formula: undefined, shown: { kind: "missing", names: "gpus" }, problems: {} });
});

test("a refused argument is named in the words of a cell, in either language, and marked at its field", () => {
  const sentence = "pue must be at least 1; got 0.5";
  expect(call({ gpus: "1", pue: "0.5" })).toEqual({
    formula: "=POWERGAP.FACILITY_MW(1,,,0.5)",
    shown: { kind: "refused", sentence, argument: "pue" },
    problems: { pue: sentence },
  });
  expect(call({ gpus: "1", pue: "0.5" }, { words: chinese }).problems).toEqual({ pue: "pue 不得小于 1；收到 0.5" });
});

test("everything that cannot be read is marked, and there is no formula", () => {
  expect(call({ gpus: "many", pue: "1,5" })).toMatchObject({
    formula: undefined,
    shown: { kind: "refused", sentence: 'gpus must be a number; got "many"' },
    problems: { gpus: 'gpus must be a number; got "many"', pue: 'pue must be a number; got "1,5"' },
  });
});

test("a blank cell counts as 0, as in Excel, and not as the default", () => {
  const read: [string, Reading][] = [["A1", { cells: [[""]] }]];
  expect(call({ gpus: "A1" }, { read }).shown).toEqual({ kind: "value", value: 0 });
  expect(call({ gpus: "1", pue: "A1" }, { read }).problems).toEqual({ pue: "pue must be at least 1; got 0" });
});

test("cells are read from the workbook, and their errors named", () => {
  expect(call({ gpus: "A1" }, { read: [["A1", { cells: [[10000]] }]] }).shown).toMatchObject({ kind: "value" });
  expect(call({ gpus: "A1" }, { read: [["A1", { cells: [[{ code: "#REF!" }]] }]] }).shown).toMatchObject({
    sentence: 'gpus holds an error: "#REF!"',
  });
  expect(call({ gpus: "A1:A2" }, { read: [["A1:A2", { cells: [[1], [2]] }]] }).shown).toMatchObject({
    sentence: "gpus must be a single cell; got 2 rows by 1 columns",
  });
});

test("while cells are not read, or cannot be, the formula can be inserted all the same", () => {
  const formula = "=POWERGAP.FACILITY_MW(A1)";
  expect(call({ gpus: "A1" })).toMatchObject({ formula, shown: { kind: "waiting", sentence: english.result.reading } });
  const error = new PaneError("noSuchRange", { address: "A1" });
  expect(call({ gpus: "A1" }, { read: [["A1", { error }]] })).toMatchObject({
    formula,
    shown: { sentence: "The cells could not be read: A1 is not in this workbook.", argument: "gpus" },
  });
  const args = argumentsOf(facility, { gpus: "A1" });
  expect(callOf(facility, args, {}, new Map(), english)).toMatchObject({
    formula,
    shown: { kind: "waiting", sentence: english.result.needsWorkbook },
  });
});

test("a result that spills is a table with its headers in the pane's language", () => {
  const schedule = { ...help("POWER_GAP_SCHEDULE", [number("years", true)]), spills: true };
  const shown = (words: typeof english) =>
    callOf(schedule, argumentsOf(schedule, { years: "1" }), {}, new Map(), words).shown;
  expect(shown(english)).toMatchObject({
    kind: "table",
    rows: [
      ["Year", "US", "China", expect.anything(), expect.anything(), expect.anything()],
      [0, 51, 429, 378, 49, 378],
      [1, 51, 429, 378, 49, 756],
    ],
  });
  expect(shown(chinese)).toMatchObject({
    rows: [
      ["年份", "美国", "中国", expect.anything(), expect.anything(), expect.anything()],
      [0, 51, 429, 378, 49, 378],
      expect.anything(),
    ],
  });
});

test("a formula longer than a cell can hold is refused", () => {
  const firm = help("FIRM_GW", [
    { ...number("technologies"), type: "any", isRange: true },
    { ...number("gw"), type: "any", isRange: true },
  ]);
  const typed = { technologies: "solar\n".repeat(900), gw: "1\n".repeat(900) };
  expect(callOf(firm, argumentsOf(firm, typed), {}, new Map(), english)).toMatchObject({
    formula: undefined,
    shown: { kind: "refused", sentence: expect.stringContaining("more than 8192 letters") },
  });
});
