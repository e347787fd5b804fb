import path from "node:path";
import { readEnglish } from "../../src/build/jsdoc.mjs";
import type { Example, FunctionHelp, ParameterHelp } from "../../src/i18n/catalogue";
import { argumentsOf, evaluate, evaluateWith, stated, type Value } from "./formula";
import { Refusal } from "./refusal";

const functions = readEnglish(path.join(__dirname, "../../src/functions"));

const examples = functions.flatMap(({ id, examples }) =>
  examples.map(({ formula, result }): [string, string, string] => [formula, result, id]),
);

/** Half a unit of the last decimal that is written, or the last bits where all are; whole numbers are meant as such. */
function tolerance(text: string, value: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1].length ?? 0;
  const written = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  return Math.max(written, Math.abs(value) * 1e-12);
}

function expectShown(actual: Value, expected: Value, text: string): void {
  if (Array.isArray(expected)) {
    const rows = actual as Value[][];
    expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, i) => row.forEach((value, j) => expectShown(rows[i][j], value, String(value))));
  } else if (expected instanceof Refusal) {
    expect(actual).toBeInstanceOf(Refusal);
    expect((actual as Refusal).kind).toBe(expected.kind);
  } else if (typeof expected === "number" && typeof actual === "number") {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance(text, expected));
  } else {
    expect(actual).toEqual(typeof actual === "string" ? text : expected);
  }
}

describe("an example shows what it says", () => {
  test.each(examples)("%s → %s", (formula, result) => {
    expectShown(evaluate(formula), stated(result), result);
  });
});

/** The value that a default means, where it is one that a person could type; otherwise undefined. */
function typed(parameter: ParameterHelp, given: readonly Value[], { parameters }: FunctionHelp): Value | undefined {
  const text = parameter.default;
  if (text === undefined) return undefined;
  if (parameter.choices?.some(({ value }) => value === text)) return text;
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  if (/^-?[\d.]+$/.test(text)) return parameter.type === "string" ? text : Number(text);
  const other = parameters.findIndex(({ name }) => name === text);
  return other >= 0 ? given[other] : undefined;
}

/** For each argument that an example leaves out: all its arguments, with the default that help states filled in. */
function withDefaults(help: FunctionHelp, { formula }: Example): [formula: string, name: string, filled: Value[]][] {
  const given = argumentsOf(formula);
  return help.parameters.flatMap((parameter, at): [string, string, Value[]][] => {
    const value = (given[at] ?? null) === null ? typed(parameter, given, help) : undefined;
    if (value === undefined) return [];
    const length = Math.max(given.length, at + 1);
    return [[formula, parameter.name, Array.from({ length }, (_, i) => (i === at ? value : (given[i] ?? null)))]];
  });
}

describe("a default is what help says it is", () => {
  const cases = functions.flatMap((help) => help.examples.flatMap((example) => withDefaults(help, example)));

  test.each(cases)("%s with its default %s", (formula, _name, filled) => {
    expect(evaluateWith(formula, filled)).toEqual(evaluate(formula));
  });
});
