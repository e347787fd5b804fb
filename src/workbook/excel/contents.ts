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

/** A look and where it is aligned: `input right`. */
export type DrawnLook = `${Look}${"" | " right"}`;

/** How each cell is drawn. Numbers stand at the right, and so does a header over them. */
export function looksOf(sheet: Sheet): (DrawnLook | undefined)[][] {
  return grid(sheet, (cell, row, column) => {
    if (!cell) return undefined;
    const look = cell.look ?? "label";
    const isRight = isNumber(cell) || (look === "header" && isNumber(sheet.rows[row + 1]?.[column]));
    return `${look}${isRight ? " right" : ""}` as const;
  });
}

function isNumber(cell: Cell | null | undefined): boolean {
  return cell?.look === "result" || typeof cell?.value === "number";
}
