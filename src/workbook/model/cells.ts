import type { Cell, Look, NumberFormat, SheetValue } from "../sheet";

export const text = (value: string, look?: Look): Cell => ({ value, ...(look && { look }), format: "text" });

/** A formula without `=`, and what the model computed for it. */
export const computed = (formula: string, value: SheetValue, format: NumberFormat, name?: string): Cell => ({
  formula: `=${formula}`,
  value,
  format,
  look: "result",
  ...(name && { name }),
});

export const constant = (value: SheetValue, format: NumberFormat): Cell => ({ value, format });

export const headerRow = (labels: readonly string[]): Cell[] => labels.map((label) => text(label, "header"));

export const EMPTY_ROW: readonly null[] = [];

/** The address of a cell, counted from 0: (0, 0) is A1. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a column, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A range in one column, rows counted from 0, both ends included. */
export const down = (column: number, first: number, last: number): string =>
  `${address(first, column)}:${address(last, column)}`;
