import * as formulajs from "@formulajs/formulajs";
import * as functions from "../../src/functions";
import { REFERENCES } from "../../src/data/references";
import { steps as english } from "../../src/i18n/spellings.en";
import * as chinese from "../../src/i18n/spellings.zh-CN";
import { lambdaText } from "../../src/workbook/spellings";
import { EXCEPTIONS, FACT_TWINS, ROWS_TWINS, TWINS } from "../../src/workbook/twins";
import { read, namesIn } from "../../src/workbook/twins/expression";
import { declarations } from "../../src/workbook/twins/locals";
import type { Column, Signature } from "../../src/workbook/twins/twin";

const worksheetFunctions = Object.entries(functions).filter(([, face]) => typeof face === "function");
const signatures = Object.entries<Signature>({ ...TWINS, ...ROWS_TWINS });

test("every function has a twin, or is on the list of those without", () => {
  const known = [TWINS, ROWS_TWINS, FACT_TWINS, EXCEPTIONS].flatMap((twins) => Object.keys(twins));
  expect(new Set(known)).toEqual(new Set(worksheetFunctions.map(([id]) => id)));
});

test("what has no twin at all is a simulation and a list", () => {
  const without = Object.keys(EXCEPTIONS).filter((id) => ![TWINS, ROWS_TWINS, FACT_TWINS].some((twins) => id in twins));
  expect(without).toEqual(["TIMELINE_SIMULATION", "REFERENCE_LIST"]);
});

/** The parameters that a face declares, by its source text. */
function parametersOf(face: unknown): string[] {
  const [, list] = /^function \w+\(([^)]*)\)/.exec(String(face))!;
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

test.each(signatures)("the twin of %s takes the function's own parameters, in their order", (id, { parameters }) => {
  const face = Object.fromEntries(worksheetFunctions)[id];
  expect(parametersOf(face).filter((name) => name !== "headers")).toEqual(parameters);
});

function formulasOf(id: string): string[] {
  if (id in TWINS) return [TWINS[id].body];
  const columnOf = (column: Column) => ("each" in column ? column.each : "of" in column ? column.of : column.total);
  return [ROWS_TWINS[id].count, ...Object.values(ROWS_TWINS[id].columns).map(columnOf)];
}

test.each(signatures)("%s uses only names that it declares, and functions of Excel 2010", (id, signature) => {
  const { parameters, optional = {}, locals = {} } = signature;
  const { values, functions: own } = declarations(locals);
  const columns = Object.keys(ROWS_TWINS[id]?.columns ?? {});
  const declared = new Set([
    ...[...parameters, ...values.keys(), ...own.keys(), ...columns, ...columns.map((name) => `before_${name}`)],
    ...[...own.values()].flatMap(({ parameters: inner }) => inner),
    ...["row", "ISOMITTED", ...CLASSIC, ...Object.keys(TWINS)],
  ]);
  const formulas = [
    ...formulasOf(id),
    ...Object.values(locals),
    ...Object.values(optional).filter((one) => one !== null),
  ];
  const used = formulas.flatMap((formula) => [...namesIn(read(formula))]);
  expect(used.filter((name) => !declared.has(name))).toEqual([]);
});

/** What every spreadsheet has; BETA.DIST, BETA.INV and NORM.S.DIST came with Excel 2010. */
const CLASSIC = [
  ...["ABS", "AND", "EXP", "IF", "INDEX", "INT", "LN", "LOOKUP", "MATCH", "MAX", "MIN", "NA", "OR", "ROUND", "ROUNDUP"],
  ...["SQRT", "SUM", "SUMPRODUCT", "DB", "DDB", "FV", "PMT", "PV", "SLN", "SYD", "VDB"],
  ...["BETA.DIST", "BETA.INV", "NORM.S.DIST"],
];

test.each(signatures)(
  "a LAMBDA of %s is short enough for a name, and hides no function of Excel's",
  (id, { parameters, locals = {} }) => {
    expect(lambdaText(id)!.length).toBeLessThan(8000);
    const { values, functions: own } = declarations(locals);
    const called = [...own.keys(), ...values.keys()].map((name) => name.toUpperCase());
    expect(called.filter((name) => name in formulajs)).toEqual([]);
    const names = [...parameters, ...values.keys(), ...own.keys(), ...Object.keys(ROWS_TWINS[id]?.columns ?? {})];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /^([rc]|[a-z]{1,3}\d+)$/i.test(name))).toEqual([]);
  },
);

test("every step of a computation has a name for people", () => {
  const names = signatures.flatMap(([, { locals = {} }]) => [...declarations(locals).values.keys()]);
  expect(new Set(Object.keys(english))).toEqual(new Set([...names, "result"]));
});

test.each(Object.entries({ ...chinese.steps, ...chinese.kept }))("%s is Chinese in Chinese", (_, words) => {
  expect(words).toMatch(/\p{Script=Han}/u);
});

test("the text of a fact is short enough for a formula", () => {
  const texts = REFERENCES.flatMap(({ id }) =>
    ["VALUE", "UNIT", "AS_OF", "SOURCE", "URL", "CONFIDENCE"].map((field) => FACT_TWINS.REFERENCE([id, field])),
  );
  expect(texts).not.toContain(undefined);
  expect(Math.max(...texts.map((text) => String(text).length))).toBeLessThanOrEqual(255);
});
