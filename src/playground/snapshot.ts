import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  numberToABC,
  VerticalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { PATTERNS, STYLES } from "../workbook/looks";
import type { Cell, Look, Sheet } from "../workbook/sheet";

const rgb = (color: string) => ({ rgb: color });

const line = (color: string | undefined) => (color ? { s: BorderStyleTypes.THIN, cl: rgb(color) } : undefined);

const BASE: IStyleData = { fs: 10, cl: rgb("#1f2933"), vt: VerticalAlign.MIDDLE, pd: { l: 4, r: 8 } };

function styleOf(look: Look): IStyleData {
  const { size, isBold, isUnderlined, color, fill, borders } = STYLES[look];
  return {
    ...(size && { fs: size }),
    ...(isBold && { bl: BooleanNumber.TRUE }),
    ...(isUnderlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: rgb(color) }),
    ...(fill && { bg: rgb(fill) }),
    ...(borders && {
      bd: { t: line(borders.top), r: line(borders.right), b: line(borders.bottom), l: line(borders.left) },
    }),
  };
}

export const PIXELS_PER_CHARACTER = 7;

/** A workbook with the described sheets, as Univer opens it. */
export function snapshot(id: string, sheets: readonly Sheet[], locale: LocaleType): IWorkbookData {
  const worksheets = sheets.map((sheet, i) => worksheet(`${id}-${i}`, sheet));
  return {
    id,
    name: "PowerGap",
    appVersion: "",
    locale,
    styles: {},
    sheetOrder: worksheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(sheets)) }],
  };
}

function worksheet(
  id: string,
  { name, rows, widths, frozenRows = 0 }: Sheet,
): Partial<IWorksheetData> & { id: string } {
  const indexed = <T>(items: readonly T[]) => Object.fromEntries(items.entries());
  return {
    ...newSheetDefaults(),
    id,
    name,
    cellData: indexed(rows.map((row, r) => indexed(row.map((cell, c) => cellData(cell, rows[r + 1]?.[c]))))),
    rowData: indexed(rows.map((row) => ({ h: HEIGHTS[row[0]?.look ?? "label"] ?? 22 }))),
    columnData: indexed(widths.map((width) => ({ w: width * PIXELS_PER_CHARACTER }))),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: 0 },
    showGridlines: BooleanNumber.FALSE,
  };
}

/** What all sheets start with. */
export function newSheetDefaults(): Partial<IWorksheetData> {
  return {
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultRowHeight: 22,
    defaultColumnWidth: 96,
    defaultStyle: BASE,
  };
}

/** Room for the 10,000 rows that a range argument may have. */
const ROWS = 12_000;
const COLUMNS = 52;

const HEIGHTS: Partial<Record<Look, number>> = { title: 36, heading: 28 };

/** Numbers stand at the right, and so does a header over them. */
function cellData(cell: Cell | null, below: Cell | null | undefined): ICellData {
  if (!cell) return {};
  const { value, formula, look = "label", format = "general" } = cell;
  const s: IStyleData = {
    ...styleOf(look),
    ...(format !== "general" && { n: { pattern: PATTERNS[format] } }),
    ...((isNumber(cell) || (look === "header" && isNumber(below))) && { ht: HorizontalAlign.RIGHT }),
  };
  if (formula) return { f: formula, s };
  return value === "" ? { s } : { v: value, s };
}

function isNumber(cell: Cell | null | undefined): boolean {
  return cell?.look === "result" || typeof cell?.value === "number";
}

function definedNames(sheets: readonly Sheet[]) {
  const names = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell?.name
          ? [{ id: cell.name, name: cell.name, formulaOrRefString: `${sheet}!$${numberToABC(c)}$${r + 1}` }]
          : [],
      ),
    ),
  );
  return Object.fromEntries(names.map((name) => [name.id, name]));
}
