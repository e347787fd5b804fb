import { PATTERNS } from "../looks";
import type { Cell, Look, Sheet, SheetValue } from "../sheet";
import { asText } from "./text";

/** How many rows and columns the description of a sheet fills. */
export function sizeOf({ rows }: Sheet): { rows: number; columns: number } {
  return { rows: rows.length, columns: Math.max(...rows.map((row) => row.length), 1) };
}

/** Every cell of the rectangle that a sheet fills. */
function grid<T>(sheet: Sheet, of: (cell: Cell | null | undefined, row: number, column: number) => T): T[][] {
  const { rows, columns } = sizeOf(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => of(sheet.rows[row][column], row, column)),
  );
}

/** What Excel is given for each cell; null leaves it alone. */
export function contentsOf(sheet: Sheet): (SheetValue | null)[][] {
  return grid(sheet, (cell) => {
    if (!cell || cell.isSpilled) return null;
    if (cell.formula !== undefined) return cell.formula;
    return typeof cell.value === "string" ? asText(cell.value) : cell.value;
  });
}

/** The number format of each cell. Text is kept by how it is written, since a formula in a text cell would not compute. */
export function patternsOf(sheet: Sheet): string[][] {
  return grid(sheet, (cell) => PATTERNS[cell?.format === "text" ? "general" : (cell?.format ?? "general")]);
}

/** A look and where it is aligned, when that is not where text and numbers stand anyway: `header right`. */
export type DrawnLook = `${Look}${"" | " right" | " left"}`;

/** How each cell is drawn. Numbers stand at the right, and so does a header over them; one that is a label, at the left. */
export function looksOf(sheet: Sheet): (DrawnLook | undefined)[][] {
  return grid<DrawnLook | undefined>(sheet, (cell, row, column) => {
    if (!cell) return undefined;
    const look = cell.look ?? "label";
    if (cell.look === "label" && typeof cell.value === "number") return "label left";
    const isOverNumbers = look === "header" && isAtRight(firstBelow(sheet, row, column));
    return isAtRight(cell) || isOverNumbers ? `${look} right` : look;
  });
}

/** What a header stands over, past empty cells. */
function firstBelow({ rows }: Sheet, row: number, column: number): Cell | null | undefined {
  for (let below = row + 1; below < rows.length; below++) {
    if (rows[below].length === 0) return undefined;
    const cell = rows[below][column];
    if (cell) return cell;
  }
}

function isAtRight(cell: Cell | null | undefined): boolean {
  return (
    cell?.look === "result" || cell?.look === "input" || (typeof cell?.value === "number" && cell.look !== "label")
  );
}
