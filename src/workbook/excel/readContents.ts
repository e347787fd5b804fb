import { idsIn } from "../convert/calls";
import { Contents, type Block, type Content, type SheetContents } from "../convert/contents";
import { PaneError } from "../refusal";
import { readMark } from "./replacing";

/** As many cells as one answer of Excel on the web has room for: 5 MB. */
const CELLS_A_SYNC = 100_000;

/** The most cells of a workbook that are read at all. */
const MOST_CELLS = 3_000_000;

const SPILLS_A_SYNC = 2_000;

/** A sheet of the open workbook. */
export interface OpenSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** What PowerGap has written it for; nothing for somebody else's. */
  readonly mark: string | undefined;
}

/** What the open workbook holds. */
export interface Reading {
  readonly sheets: readonly OpenSheet[];
  readonly contents: Contents;
}

interface Used {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads every cell of the workbook, or of some of its sheets, in as few syncs as Excel's answers allow.
 *
 * @throws PaneError when there are too many
 */
export async function readContents(context: Excel.RequestContext, only?: ReadonlySet<string>): Promise<Reading> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const reading = worksheets.items
    .filter(({ name }) => !only || only.has(name))
    .map((sheet) => ({
      name: sheet.name,
      mark: readMark(sheet),
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
    }));
  await context.sync();
  const used = reading.flatMap(({ name, used }): Used[] =>
    used.isNullObject
      ? []
      : [{ name, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount }],
  );
  const cells = used.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) throw new PaneError("workbookTooLarge", { maximum: MOST_CELLS });
  const found = await readCells(context, used);
  return {
    sheets: reading.map(({ name, mark, protection }) => ({
      name,
      isProtected: protection.protected,
      mark: mark.isNullObject ? undefined : String(mark.value),
    })),
    contents: new Contents(await withSpills(context, found)),
  };
}

async function readCells(context: Excel.RequestContext, used: readonly Used[]): Promise<SheetContents[]> {
  const found = used.map(({ name, row, column }) => ({
    name,
    row,
    column,
    formulas: [] as Content[][],
    values: [] as Content[][],
    isError: [] as boolean[][],
  }));
  let asked: { sheet: number; range: Excel.Range }[] = [];
  let size = 0;
  const answer = async () => {
    await context.sync();
    for (const { sheet, range } of asked) {
      const { formulas, values, isError } = found[sheet];
      formulas.push(...(range.formulas as Content[][]));
      values.push(...(range.values as Content[][]));
      isError.push(...range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)));
    }
    asked = [];
    size = 0;
  };
  for (const [i, { name, row, column, rows, columns }] of used.entries()) {
    const most = Math.max(1, Math.floor(CELLS_A_SYNC / columns));
    for (let first = 0; first < rows; first += most) {
      const count = Math.min(most, rows - first);
      if (size > 0 && size + count * columns > CELLS_A_SYNC) await answer();
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(row + first, column, count, columns);
      asked.push({ sheet: i, range: range.load("formulas, values, valueTypes") });
      size += count * columns;
    }
  }
  if (asked.length > 0) await answer();
  return found;
}

/** Asks which cells PowerGap's formulas fill, where they can fill any. */
async function withSpills(context: Excel.RequestContext, sheets: readonly SheetContents[]): Promise<SheetContents[]> {
  const places = sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c) =>
        mayFill(sheet, r, c, formula) ? [{ sheet, row: sheet.row + r, column: sheet.column + c }] : [],
      ),
    ),
  );
  const spills = new Map<SheetContents, Omit<Block, "sheet">[]>(sheets.map((sheet) => [sheet, []]));
  for (let first = 0; first < places.length; first += SPILLS_A_SYNC) {
    const asked = places.slice(first, first + SPILLS_A_SYNC).map(({ sheet, row, column }) => ({
      sheet,
      filled: context.workbook.worksheets
        .getItem(sheet.name)
        .getRangeByIndexes(row, column, 1, 1)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex, columnIndex, rowCount, columnCount"),
    }));
    await context.sync();
    for (const { sheet, filled } of asked) {
      if (filled.isNullObject) continue;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = filled;
      spills.get(sheet)!.push({ row, column, rows, columns });
    }
  }
  return sheets.map((sheet) => ({ ...sheet, spills: spills.get(sheet) }));
}

/** Whether the cell to the right or below could be filled by the formula: it shows something and has no other formula. */
function mayFill({ formulas, values }: SheetContents, r: number, c: number, formula: Content): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=") || idsIn(formula).length === 0) return false;
  const isFilled = (value: Content | undefined, other: Content | undefined) =>
    value !== undefined && value !== "" && (other === formula || !String(other).startsWith("="));
  return isFilled(values[r][c + 1], formulas[r][c + 1]) || isFilled(values[r + 1]?.[c], formulas[r + 1]?.[c]);
}
