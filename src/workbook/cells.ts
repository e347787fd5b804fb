import { parseA1Range, toCol } from "@borgar/fx";
import type { Cell, Look, NumberFormat, Sheet, SheetValue } from "./sheet";

export const text = (value: string, look?: Look): Cell => ({ value, ...(look && { look }), format: "text" });

/** The unit of the number before it, or what else stands beside numbers. */
export const unit = (value: string, look?: Look): Cell => ({ value, ...(look && { look }), format: "unit" });

/** A formula without `=`, and what the model computed for it. */
export const computed = (formula: string, value: SheetValue, format: NumberFormat, name?: string): Cell => ({
  formula: `=${formula}`,
  value,
  format,
  look: "result",
  ...(name && { name }),
});

/** A number that says which row it is, such as a year. */
export const rowLabel = (value: number, format: NumberFormat): Cell => ({ value, format, look: "label" });

export const constant = (value: SheetValue, format: NumberFormat): Cell => ({ value, format });

export const headerRow = (labels: readonly (string | Cell)[]): Cell[] =>
  labels.map((label) => (typeof label === "string" ? text(label, "header") : label));

export const EMPTY_ROW: readonly null[] = [];

/** The address of a cell, counted from 0: (0, 0) is A1. */
export function address(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** The same with its row and column fixed: $A$1. */
export function fixedAddress(row: number, column: number): string {
  return `$${toCol(column)}$${row + 1}`;
}

/** A range in one column, rows counted from 0, both ends included. */
export const down = (column: number, first: number, last: number): string =>
  `${address(first, column)}:${address(last, column)}`;

/** The cell of a described sheet at an address such as B2. */
export function cellAt(sheet: Sheet, at: string): Cell | null | undefined {
  const { row, column } = placeOf(at);
  return sheet.rows[row]?.[column];
}

/** Where an address such as B2 is, counted from 0. */
function placeOf(at: string): { row: number; column: number } {
  const { top, left } = parseA1Range(at) ?? {};
  if (typeof top !== "number" || typeof left !== "number") throw new Error(`not a cell: ${at}`);
  return { row: top, column: left };
}
