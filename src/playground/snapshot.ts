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
import type { Cell, Look, NumberFormat, Sheet } from "../workbook/sheet";

const rgb = (color: string) => ({ rgb: color });

const line = (color: string) => ({ s: BorderStyleTypes.THIN, cl: rgb(color) });

const BASE: IStyleData = { fs: 10, cl: rgb("#1f2933"), vt: VerticalAlign.MIDDLE, pd: { l: 4, r: 8 } };

/** Inputs are blue on yellow, as finance people know them. */
const LOOKS: Record<Look, IStyleData> = {
  title: { fs: 20, bl: BooleanNumber.TRUE, cl: rgb("#0b5c4f") },
  heading: { fs: 12, bl: BooleanNumber.TRUE, cl: rgb("#0b5c4f") },
  header: { bl: BooleanNumber.TRUE, bg: rgb("#e6f0ee"), bd: { b: line("#9fc2bb") } },
  label: {},
  input: {
    cl: rgb("#0000ff"),
    bg: rgb("#fffbe0"),
    bd: { t: line("#e0d9a8"), r: line("#e0d9a8"), b: line("#e0d9a8"), l: line("#e0d9a8") },
  },
  result: {},
  total: { bl: BooleanNumber.TRUE, bd: { t: line("#1f2933") } },
  note: { fs: 9, cl: rgb("#5b6773") },
  link: { cl: rgb("#0b5cad"), ul: { s: BooleanNumber.TRUE } },
  check: { bl: BooleanNumber.TRUE },
};

const PATTERNS: Record<NumberFormat, string> = {
  general: "General",
  whole: "#,##0",
  decimal1: "#,##0.0",
  decimal2: "#,##0.00",
  decimal4: "#,##0.0000",
  percent0: "0%",
  percent1: "0.0%",
  percent2: "0.00%",
  date: "yyyy-mm-dd",
  year: "0",
  text: "@",
};

const PIXELS_PER_CHARACTER = 7;

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
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultRowHeight: 22,
    defaultColumnWidth: 96,
    defaultStyle: BASE,
    cellData: indexed(rows.map((row, r) => indexed(row.map((cell, c) => cellData(cell, rows[r + 1]?.[c]))))),
    rowData: indexed(rows.map((row) => ({ h: HEIGHTS[row[0]?.look ?? "label"] ?? 22 }))),
    columnData: indexed(widths.map((width) => ({ w: width * PIXELS_PER_CHARACTER }))),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: 0 },
    showGridlines: BooleanNumber.FALSE,
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
    ...LOOKS[look],
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
