import type { ParameterHelp } from "../i18n/catalogue";
import { InputError } from "../model/input";
import { serialDate } from "./serialDate";

export type Scalar = number | string | boolean;

/** What someone typed for an argument, as the function gets it and as a formula writes it. */
export type Argument =
  | { kind: "omitted" }
  | { kind: "value"; value: Scalar | Scalar[][]; formula: string }
  | { kind: "reference"; address: string }
  | { kind: "refused"; reason: InputError };

export type Parameter = Pick<ParameterHelp, "name" | "type" | "isRange">;

/** The longest text that a formula can quote, and the longest formula that a cell can hold, in Excel. */
export const LONGEST_TEXT = 255;

const COLUMN = "(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])";
const ROW = String.raw`[1-9]\d{0,5}|10[0-3]\d{4}|104[0-7]\d{3}|1048[0-4]\d{2}|10485[0-6]\d|104857[0-6]`;
const CELL = String.raw`\$?${COLUMN}\$?(?:${ROW})`;
const SHEET = String.raw`(?:'(?:[^'[\]:*?/\\]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const ADDRESS = new RegExp(`^=?((?:${SHEET})?${CELL}(?::${CELL})?)$`, "iu");

const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:([, ])\d{3}(?:\1\d{3})*)?(\.\d*)?\s?%?$/;
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s?%?$/i;

/**
 * Reads what someone typed for an argument. Nothing means the default. Numbers may be written 1000, 1,000, 1 000,
 * 8% or as a date, 2027-03-01; a cell by its address, which a text argument needs as `=A1`, since MQ1 is a text as
 * well as a cell. A range is an address, or rows on lines with cells parted by commas or tabs.
 */
export function readArgument(parameter: Parameter, typed: string): Argument {
  if (typed.trim() === "") return { kind: "omitted" };
  if (parameter.isRange) return readRange(parameter, typed);
  if (parameter.type === "boolean" && isFlag(typed)) return valueOf(/^true$/i.test(typed.trim()));
  if (parameter.type === "string") return readText(parameter, typed);
  return readNumber(parameter, typed);
}

function readRange({ name }: Parameter, typed: string): Argument {
  const address = addressIn(typed);
  if (address) return { kind: "reference", address };
  const rows = rowsOf(typed);
  const longest = mostOf(rows.flat().map((cell) => (typeof cell === "string" ? cell.length : 0)));
  if (longest > LONGEST_TEXT) return tooLong(name, longest);
  const texts = rows.map((row) => row.map(formulaOfScalar).join(",")).join(";");
  const isOneCell = rows.length === 1 && rows[0].length === 1;
  return { kind: "value", value: rows, formula: isOneCell ? texts : `{${texts}}` };
}

/** Rows of equal length; what is missing at the end of a row is blank. */
function rowsOf(typed: string): Scalar[][] {
  const lines = halfWidth(typed)
    .replace(/\s+$/, "")
    .split(/\r?\n|;/);
  const separator = typed.includes("\t") ? "\t" : ",";
  const rows = lines.map((line) => line.split(separator).map((cell) => scalarOf(cell.trim())));
  const width = mostOf(rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Scalar>(width - row.length).fill("")]);
}

function mostOf(counts: number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** Whether the text says TRUE or FALSE. */
export function isFlag(text: string): boolean {
  return /^(true|false)$/i.test(text.trim());
}

function scalarOf(text: string): Scalar {
  if (isFlag(text)) return text.toLowerCase() === "true";
  return numberOf(text)?.value ?? text;
}

function readText({ name }: Parameter, typed: string): Argument {
  const address = typed.trim().startsWith("=") ? addressIn(typed) : undefined;
  if (address) return { kind: "reference", address };
  const text = typed.trim();
  return text.length > LONGEST_TEXT ? tooLong(name, text.length) : valueOf(text);
}

function tooLong(name: string, got: number): Argument {
  return { kind: "refused", reason: new InputError("textTooLong", { name, maximum: LONGEST_TEXT, got }) };
}

function readNumber({ name }: Parameter, typed: string): Argument {
  const number = numberOf(typed);
  if (number) return { kind: "value", ...number };
  const address = addressIn(typed);
  if (address) return { kind: "reference", address };
  return { kind: "refused", reason: new InputError("notANumber", { name, got: typed.trim() }) };
}

/** The address, if that is what someone typed. */
export function addressIn(typed: string): string | undefined {
  return ADDRESS.exec(halfWidth(typed).trim())?.[1];
}

/** A number or a date that someone typed, with the text that a formula has for it. */
export function numberOf(typed: string): { value: number; formula: string } | undefined {
  const text = halfWidth(typed).trim();
  const date = serialDate(text);
  if (date) return { value: date.serial, formula: `DATE(${date.year},${date.month},${date.day})` };
  if (!GROUPED_NUMBER.test(text) && !PLAIN_NUMBER.test(text)) return undefined;
  const digits = text.replace(/[, %]/g, "");
  const value = Number(text.endsWith("%") ? percent(digits) : digits);
  return Number.isFinite(value) ? { value, formula: formulaOfScalar(value) } : undefined;
}

/** 7.1% is the double 0.071, which 7.1 / 100 misses. */
function percent(digits: string): string {
  const [mantissa, exponent = "0"] = digits.toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) - 2}`;
}

/** What a Chinese keyboard or a web page writes wide, or with its own minus and spaces, as a formula has it. */
function halfWidth(text: string): string {
  return text.normalize("NFKC").replace(/\u2212/g, "-");
}

function valueOf(value: Scalar): Argument {
  return { kind: "value", value, formula: formulaOfScalar(value) };
}

/** The literal for a value in a formula. Text is always quoted, so that it never becomes a formula. */
export function formulaOfScalar(value: Scalar): string {
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return String(value).toUpperCase();
}
