import type { Sheet } from "../../src/workbook/sheet";
import { native, stored } from "../../src/workbook/spellings";
import { addressOf, type Content } from "./libreoffice";

const absolute = (row: number, column: number) => addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** What a described sheet holds for LibreOffice, its formulas in classic functions. */
export function contents({ rows }: Sheet): Content[][] {
  return rows.map((row) =>
    row.map((cell) =>
      cell?.formula === undefined ? (cell?.value ?? null) : `=${stored(native(cell.formula).formula)}`,
    ),
  );
}

/** The names that described sheets define, with their places. */
export function namesOf(sheets: readonly Sheet[]): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell?.name === undefined ? [] : [[cell.name, `'${name}'!${absolute(r, c)}`]])),
      ),
    ),
  );
}
