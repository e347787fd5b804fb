import { tokenize } from "@borgar/fx";
import { idAt } from "./calls";
import { withFormulas } from "./fill";
import { layOut, type Content } from "./layout";
import { lambdaText, native } from "./spellings";
import type { Cell, Sheet } from "./sheet";
import { spillOf } from "./spills";

/**
 * How formulas are spelled: in classic functions, which compute anywhere; as calls of LAMBDAs that the workbook brings
 * along; or as calls of PowerGap's functions.
 */
export type Spelling = "native" | "lambda" | "addIn";

type Row = readonly (Cell | null)[];

/** The formula in a spelling; a call that has no other form stays a call of the function. */
export function spell(formula: string, spelling: Spelling): string {
  if (spelling === "addIn") return formula;
  return native(spelling === "lambda" ? withLambdas(formula) : formula).formula;
}

/** The formula with `PG.X(…)` for each function that has a LAMBDA. */
function withLambdas(formula: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ value }, i) => {
      const id = idAt(tokens, i);
      return id !== undefined && lambdaText(id) !== undefined ? `PG.${id}` : value;
    })
    .join("");
}

/** The workbook names that formulas in the LAMBDA spelling call, with what they stand for. */
export function lambdaNames(sheets: readonly Sheet[]): Record<string, string> {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const formulas = cells.flatMap((cell) => (cell?.formula === undefined || cell.isFilledDown ? [] : cell.formula));
  const ids = formulas.flatMap((formula) => {
    const tokens = tokenize(formula);
    return tokens.flatMap((_, i) => idAt(tokens, i) ?? []);
  });
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const text = lambdaText(id);
      return text === undefined ? [] : [[`PG.${id}`, text]];
    }),
  );
}

/** The sheets with all formulas in a spelling. What a formula spills becomes formulas of its own in the native one. */
export function spelled(sheets: readonly Sheet[], spelling: Spelling): readonly Sheet[] {
  if (spelling === "addIn") return sheets;
  return sheets.map((sheet) => {
    const rows = spelling === "native" ? laidOut(sheet.rows) : sheet.rows;
    return { ...sheet, rows: withFormulas(rows, (formula) => spell(formula, spelling)) };
  });
}

/** The rows with a formula in each cell that another one spilled into. */
function laidOut(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row) => row.some((cell) => cell?.isSpilled))) return rows;
  const done = rows.map((row) => [...row]);
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.formula === undefined) return;
      const { height, width } = spillOf(rows, r, c);
      if (height * width === 1) return;
      const table = layOut(cell.formula, height, { row: r + 1, column: c + 1 });
      if (table) putTable(done, table.slice(0, height), r, c);
    }),
  );
  return done;
}

/** Puts a table in the place of a spill, unless the columns that it needs besides hold something else. */
function putTable(rows: (Cell | null)[][], table: readonly (readonly Content[])[], row: number, column: number): void {
  const isFree = (r: number, c: number) => !rows[r][c] || rows[r][c].isSpilled || (r === row && c === column);
  if (!table.every((contents, r) => contents.every((_, c) => isFree(row + r, column + c)))) return;
  table.forEach((contents, r) =>
    contents.forEach((content, c) => {
      const cells = rows[row + r];
      while (cells.length <= column + c) cells.push(null);
      cells[column + c] = holding(cells[column + c] ?? BESIDE, content);
    }),
  );
}

/** A cell of the columns that shorten the formulas of a table. */
const BESIDE: Cell = { value: "", look: "note" };

function holding(cell: Cell, content: Content): Cell {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { ...cell, isSpilled: false, formula: isFormula ? content : undefined };
}
