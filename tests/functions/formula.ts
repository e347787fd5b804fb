import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isUnaryNode,
  parse,
  tokenize,
} from "@borgar/fx";
import * as functions from "../../src/functions";
import { Refusal, shown } from "./refusal";

export type Value = number | string | boolean | null | Refusal | Value[][];

type WorksheetFunction = (...values: Value[]) => Value;

const NAMESPACE = "POWERGAP.";
const DAY = 86_400_000;

/** Excel counts days from 30 December 1899, for all dates after February 1900. */
const serialDate = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;

/** Excel's own functions that examples use. */
const EXCEL: Record<string, WorksheetFunction> = {
  DATE: (year, month, day) => serialDate(Number(year), Number(month), Number(day)),
  INDEX: (table, row, column) => (table as Value[][])[Number(row) - 1]?.[Number(column ?? 1) - 1] ?? null,
  RIGHT: (text, letters) => String(text).slice(-Number(letters)),
  ROUND: (number, digits) => Number(Number(number).toFixed(Number(digits))),
  ROWS: (table) => (table as Value[][]).length,
  SUM: (table) => (table as Value[][]).flat().reduce<number>((sum, one) => sum + Number(one), 0),
};

const OPERATORS: Record<string, (one: number, other: number) => number> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
  "^": (one, other) => one ** other,
};

/** Computes one of our functions. */
type Call = (id: string, given: Value[]) => Value;

/** What a cell with this formula shows. Formulas of examples have constants, arithmetic and calls only. */
export function evaluate(formula: string, call: Call = compute): Value {
  const value = (node: AstExpression | null): Value => {
    if (node === null) return null;
    if (isLiteralNode(node)) return node.value as Value;
    if (isArrayNode(node)) return node.elements.map((row) => row.map(value));
    if (isUnaryNode(node)) {
      const operand = Number(value(node.arguments[0]));
      return node.operator === "-" ? -operand : node.operator === "%" ? operand / 100 : operand;
    }
    if (isBinaryNode(node) && node.operator in OPERATORS) {
      return OPERATORS[node.operator](Number(value(node.arguments[0])), Number(value(node.arguments[1])));
    }
    if (isCallNode(node) && "name" in node.callee) {
      const given = node.arguments.map((argument) => value(argument as AstExpression));
      const name = String(node.callee.name).toUpperCase();
      if (name.startsWith(NAMESPACE)) return call(name.slice(NAMESPACE.length), given);
      if (name in EXCEL) return EXCEL[name](...given);
      throw new Error(`${formula}: this test knows ${Object.keys(EXCEL).join(", ")}, and not ${name}`);
    }
    throw new Error(`${formula}: this test reads constants, + - * / ^ % and calls only`);
  };
  return value(parse(tokenize(formula)));
}

function compute(id: string, given: Value[]): Value {
  const face = (functions as unknown as Record<string, WorksheetFunction | undefined>)[id];
  if (face === undefined) throw new Error(`src/functions/index.ts does not export ${id}`);
  return shown(() => face(...given));
}

/** The arguments that a formula gives to our function, skipped ones as null. */
export function argumentsOf(formula: string): Value[] {
  let given: Value[] = [];
  evaluate(formula, (_, values) => {
    given = values;
    return [[]];
  });
  return given;
}

/** The formula's value when our function is given other arguments. */
export function evaluateWith(formula: string, given: Value[]): Value {
  return evaluate(formula, (id) => compute(id, given));
}

/** What an example says that a cell shows. */
export function stated(text: string): Value {
  if (text.startsWith("#")) return new Refusal(text === "#N/A" ? "notAvailable" : "invalidValue", "");
  if (!/^(\{|-?[\d.]|"|TRUE$|FALSE$)/.test(text)) return text;
  const node = parse(tokenize(`=${text}`));
  return constant(node) ?? text;
}

function constant(node: AstExpression): Value | undefined {
  if (isLiteralNode(node)) return node.value as Value;
  if (isErrorNode(node)) return node.value;
  if (isArrayNode(node)) return node.elements.map((row) => row.map((one) => constant(one) ?? null));
  if (isUnaryNode(node) && node.operator === "-") return -Number(constant(node.arguments[0]));
  return undefined;
}
