import type { Sheet } from "./sheet";

/** How many rows and columns a formula fills, its own cell included. */
export function spillOf(rows: Sheet["rows"], row: number, column: number): { height: number; width: number } {
  const isFilled = (r: number, c: number) => rows[r]?.[c]?.isSpilled === true;
  let height = 1;
  let width = 1;
  while (isFilled(row + height, column)) height++;
  while (isFilled(row, column + width)) width++;
  return { height, width };
}
