import { parseA1Range, parseA1Ref, tokenize, type ReferenceA1 } from "@borgar/fx";
import { address } from "../cells";
import type { Block, Place } from "./contents";

/** The name of a sheet as formulas write it. */
export const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** Where a cell or block is, as a person reads it: Model!B7:F12. */
export function addressOf(place: Place & Partial<Block>): string {
  return `${place.sheet}!${localAddress(place)}`;
}

/** The same without its sheet. */
export function localAddress({
  row,
  column,
  rows = 1,
  columns = 1,
}: Omit<Block, "sheet" | "rows" | "columns"> & Partial<Block>): string {
  const first = address(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

/** The cells at an address such as B7:F12; nothing for what is no address. */
export function blockAt(sheet: string, at: string): Block | undefined {
  const { top, left, bottom = top, right = left } = parseA1Range(at) ?? {};
  const isWhole = [top, left, bottom, right].every((end) => typeof end === "number");
  if (!isWhole) return undefined;
  return { sheet, row: top!, column: left!, rows: bottom! - top! + 1, columns: right! - left! + 1 };
}

/** The types of tokens that refer to cells. */
export const CELLS = new Set(["range", "range_beam", "range_ternary"]);

/** What such a token refers to: a sheet when it names one, and ends as far as it has them. */
export function referenceAt(text: string) {
  const { context = [], range = undefined } =
    (parseA1Ref(text, { allowNamed: false }) as ReferenceA1 | undefined) ?? {};
  return { sheet: context.at(-1) as string | undefined, ...range };
}

/** A formula of one sheet as it reads on another; nothing when it says "this row" of a table. */
export function seenFromElsewhere(formula: string, sheet: string): string | undefined {
  const tokens = tokenize(formula);
  if (tokens.some(({ type, value }) => type === "structured" && /^\[|\[@|\[#this row\]/i.test(value))) return undefined;
  return tokens
    .map(({ type, value }) => (CELLS.has(type) && !value.includes("!") ? `${quoted(sheet)}!${value}` : value))
    .join("");
}
