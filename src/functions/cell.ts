import { sentences, headers, type Header } from "../i18n/cell.en";
import { InputError, checkChoice, type Problem } from "../model/input";

/** A value as a host can pass it: Excel, Univer and Microsoft's runtime differ in what they leave out. */
export type CellValue = unknown;

/** A value that a cell can show. */
export type CellResult = number | string | boolean;

/** The words that a cell can say. */
export interface CellWords {
  readonly sentences: Record<Problem, string>;
  readonly headers: Record<Header, string>;
}

/** What differs between the places that functions run in. */
export interface Host {
  readonly words: CellWords;
  /** The error object that makes this host's cell show #VALUE! or #N/A with the sentence; `input` has its facts. */
  error(kind: "invalidValue" | "notAvailable", sentence: string, input: InputError): unknown;
}

const EXCEL: Host = {
  words: { sentences, headers },
  error: (kind, sentence) => new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], sentence),
};

let host = EXCEL;

/** Excel with English words, unless the pane or the browser workbook sets its own host. */
export function setHost(other: Host): void {
  host = other;
}

/** Computes with another host for the length of one call: the pane and a workbook can share a page. */
export function withHost<T>(other: Host, compute: () => T): T {
  const before = host;
  host = other;
  try {
    return compute();
  } finally {
    host = before;
  }
}

const LONGEST_QUOTE = 40;

function quoted(fact: unknown): string {
  if (typeof fact !== "string") return String(fact);
  return fact.length > LONGEST_QUOTE ? `"${fact.slice(0, LONGEST_QUOTE)}…"` : `"${fact}"`;
}

/** The sentence for a refused input, in the given words. */
export function sentenceOf(error: InputError, words: Pick<CellWords, "sentences"> = host.words): string {
  const facts = error.facts as Record<string, unknown>;
  return words.sentences[error.problem].replace(/\{(\w+)\}/g, (_, key: string) =>
    key === "got" ? quoted(facts.got) : String(facts[key]),
  );
}

/**
 * Runs a worksheet function's computation and makes its outcome fit for a cell: refused inputs become the host's
 * errors, and NaN or Infinity (a silent 0 in Excel) never leaves.
 */
export function cell<T extends CellResult | CellResult[][]>(compute: () => T): T {
  try {
    const result = compute();
    const isShowable = Array.isArray(result) ? result.every((row) => row.every(isFiniteValue)) : isFiniteValue(result);
    if (!isShowable) throw new InputError("resultTooLarge", {});
    return result;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw host.error(error.isWithoutAnswer ? "notAvailable" : "invalidValue", sentenceOf(error), error);
  }
}

function isFiniteValue(value: CellResult): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

/** Omitted arguments and cells without content. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === undefined || value === "";
}

/** The one value of an argument, whatever the host wraps it in. */
function single(name: string, value: CellValue): unknown {
  if (Array.isArray(value)) {
    const rows = value as unknown[][];
    if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) return single(name, rows[0][0]);
    throw new InputError("notOneCell", { name, rows: rows.length, columns: rows[0]?.length ?? 0 });
  }
  if (typeof value === "object" && value !== null) {
    const { type, code, basicValue } = value as Record<string, unknown>;
    const isError = type === "Error" || code !== undefined || basicValue === undefined;
    if (isError) throw new InputError("errorInside", { name, got: String(code ?? basicValue ?? "#VALUE!") });
    return basicValue;
  }
  return value;
}

function toNumber(name: string, value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string" && PLAIN_NUMBER.test(value.trim())) return Number(value);
  throw new InputError("notANumber", { name, got: value });
}

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number argument; a required one that is left out or blank counts as 0. */
export function number(name: string, value: CellValue, whenOmitted = 0): number {
  const one = single(name, value);
  return isBlank(one) ? whenOmitted : toNumber(name, one);
}

/** A text argument; numbers are taken as their digits. */
export function text(name: string, value: CellValue, whenOmitted = ""): string {
  const one = single(name, value);
  if (isBlank(one)) return whenOmitted;
  if (typeof one === "string" || typeof one === "number") return String(one);
  throw new InputError("notText", { name, got: one });
}

/** A choice argument, in any letter case; omitted or "" means the default. */
export function choice<T extends string>(name: string, value: CellValue, choices: readonly T[], whenOmitted: T): T {
  const chosen = text(name, value);
  return chosen.trim() === "" ? whenOmitted : checkChoice(name, chosen, choices);
}

/** A TRUE or FALSE argument; numbers count as in Excel. */
export function flag(name: string, value: CellValue, whenOmitted: boolean): boolean {
  const one = single(name, value);
  if (isBlank(one)) return whenOmitted;
  if (typeof one === "boolean") return one;
  if (typeof one === "string" && /^(true|false)$/i.test(one.trim())) return one.trim().toLowerCase() === "true";
  return toNumber(name, one) !== 0;
}

/** The most rows that a range argument may have, and the most cells in a wide one. */
export const MOST_ROWS = 10_000;
const MOST_CELLS = 10_000;

/** A range argument as rows of values; a single value is a range of one cell. */
export function range(name: string, value: CellValue): unknown[][] {
  const rows = (Array.isArray(value) ? value : [value]) as unknown[];
  if (rows.length > MOST_ROWS) throw new InputError("tooManyRows", { name, maximum: MOST_ROWS, got: rows.length });
  const cells = rows.reduce((count: number, row) => count + (Array.isArray(row) ? row.length : 1), 0);
  if (cells > MOST_CELLS) throw new InputError("tooManyCells", { name, maximum: MOST_CELLS, got: cells });
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map((one: unknown) => single(name, one)));
}

/** A range argument as numbers, blanks as null. */
export function numbers(name: string, value: CellValue): (number | null)[][] {
  return range(name, value).map((row) => row.map((one) => (isBlank(one) ? null : toNumber(name, one))));
}

/** The cells of two ranges that belong together; pairs of blanks are left out. */
export function pairs(name: string, value: CellValue, otherName: string, otherValue: CellValue): [unknown, unknown][] {
  const rows = range(name, value);
  const otherRows = range(otherName, otherValue);
  if (rows.length !== otherRows.length || rows.some((row, i) => row.length !== otherRows[i].length)) {
    throw new InputError("differentSizes", { name, other: otherName });
  }
  return rows.flatMap((row, i) =>
    row.flatMap((one, j): [unknown, unknown][] => {
      const other = otherRows[i][j];
      if (isBlank(one) !== isBlank(other)) throw new InputError("halfBlank", { name, other: otherName, row: i + 1 });
      return isBlank(one) ? [] : [[one, other]];
    }),
  );
}

/** A table for a spill: its header row in the host's language, unless it is not wanted. */
export function spill(columns: readonly Header[], rows: CellResult[][], withHeaders: boolean): CellResult[][] {
  return withHeaders ? [columns.map(header), ...rows] : rows;
}

/** A header or row name in the host's language. */
export function header(name: Header): string {
  return host.words.headers[name];
}
