import { withFormulas } from "./fill";
import { renameNames } from "./names";
import type { Cell, Sheet } from "./sheet";

/** What sets sheets apart from earlier ones of the same names in a workbook: 2, 3, …; the first have none. */
export type Ordinal = number | undefined;

/** Excel's limit. */
const LONGEST_SHEET_NAME = 31;

/** The names that a workbook has already. */
export interface Taken {
  readonly sheets: readonly string[];
  /** Defined names and tables, which share one space. */
  readonly names: readonly string[];
}

/** The first ordinal with which neither a sheet nor a name of these is taken. */
export function freeOrdinal(sheets: readonly Sheet[], taken: Taken): Ordinal {
  const takenSheets = lowered(taken.sheets);
  const takenNames = lowered(taken.names);
  const isFree = (ordinal: Ordinal) =>
    sheets.every(({ name }) => !takenSheets.has(sheetName(name, ordinal).toLowerCase())) &&
    namesOf(sheets).every((name) => !takenNames.has(definedName(name, ordinal).toLowerCase()));
  if (isFree(undefined)) return undefined;
  let ordinal = 2;
  while (!isFree(ordinal)) ordinal++;
  return ordinal;
}

/** Spreadsheets tell names apart without regard to letter case. */
const lowered = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));

/** The sheets with their ordinal: `Inputs 2` and `gpus_2`, where they are given and where formulas use them. */
export function numbered(sheets: readonly Sheet[], ordinal: Ordinal): readonly Sheet[] {
  if (ordinal === undefined) return sheets;
  const names = Object.fromEntries(namesOf(sheets).map((name) => [name, definedName(name, ordinal)]));
  const sheetNames = Object.fromEntries(sheets.map(({ name }) => [name, sheetName(name, ordinal)]));
  const rename = (cell: Cell | null): Cell | null =>
    cell?.name === undefined ? cell : { ...cell, name: names[cell.name] };
  return sheets.map((sheet) => ({
    ...sheet,
    name: sheetNames[sheet.name],
    rows: withFormulas(sheet.rows, (formula) => renameNames(formula, names, sheetNames)).map((row) => row.map(rename)),
  }));
}

/** The defined names that the sheets give. */
export function namesOf(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.name ?? []));
}

/** A name as the model with an ordinal has it: `gpus_2`. */
export const definedName = (name: string, ordinal: Ordinal) => (ordinal === undefined ? name : `${name}_${ordinal}`);

/** The same for a sheet, within Excel's limit: `Inputs 2`. */
export function sheetName(name: string, ordinal: Ordinal): string {
  if (ordinal === undefined) return name;
  const ending = ` ${ordinal}`;
  return `${name.slice(0, LONGEST_SHEET_NAME - ending.length).trimEnd()}${ending}`;
}
