import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  ObjectMatrix,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { deserializeRangeWithSheet, FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { address, fixedAddress } from "../workbook/cells";
import type { Side, Style } from "../workbook/looks";
import type { Cell, Chart, OwnFormat, Sheet } from "../workbook/sheet";
import { chartsOf, type Block, type ChartKind, type PlacedChart } from "./charts";
import { valueOf } from "./office/cells";
import { linkOf } from "./office/links";
import { DEFAULT_SIZE } from "./office/styles";
import { PIXELS_PER_CHARACTER } from "./snapshot";
import type { Spreadsheet } from "./univer";

/** The sheets of the workbook as it is, with what people typed and how they formatted it. */
export function describedSheets(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.univerAPI
    .getActiveWorkbook()!
    .getSheets()
    .map((sheet) => describedSheet(spreadsheet, sheet));
}

/** The workbook's names with what they stand for, as formulas. */
export function describedNames({ univerAPI }: Spreadsheet): Record<string, string> {
  const names = univerAPI.getActiveWorkbook()!.getDefinedNames();
  return Object.fromEntries(names.map((name) => [name.getName(), meaningOf(name.getFormulaOrRefString())]));
}

/** Univer writes the names of sheets without quotes where a formula needs them. */
function meaningOf(reference: string): string {
  if (reference.startsWith("=")) return reference;
  const { sheetName, range } = deserializeRangeWithSheet(reference);
  const { startRow, startColumn, endRow, endColumn } = range;
  if (!sheetName || ![startRow, startColumn, endRow, endColumn].every(Number.isInteger)) return `=${reference}`;
  const [from, to] = [fixedAddress(startRow, startColumn), fixedAddress(endRow, endColumn)];
  return `='${sheetName.replace(/'/g, "''")}'!${from === to ? from : `${from}:${to}`}`;
}

function describedSheet(spreadsheet: Spreadsheet, sheet: FWorksheet): Sheet {
  const rows = rowsOf(spreadsheet, sheet);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const { ySplit } = sheet.getFreeze();
  return {
    name: sheet.getSheetName(),
    rows,
    widths: Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column) / PIXELS_PER_CHARACTER),
    ...(ySplit > 0 && { frozenRows: ySplit }),
    charts: chartsOf(spreadsheet, sheet).placed().flatMap(describedChart),
    own: {
      hasGridlines: !sheet.hasHiddenGridLines(),
      tabColor: sheet.getTabColor() || undefined,
      isHidden: sheet.isSheetHidden(),
      merges: sheet.getSheet().getMergeData().map(rangeAddress),
    },
  };
}

function rowsOf({ univer, univerAPI }: Spreadsheet, sheet: FWorksheet): (Cell | null)[][] {
  const unitId = sheet.getSheet().getUnitId();
  const styles = univerAPI.getActiveWorkbook()!.getWorkbook().getStyles();
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const spilled = new ObjectMatrix(formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()]);
  const cells = sheet.getSheet().getCellMatrix();
  const rows: (Cell | null)[][] = [];
  const put = (row: number, column: number) => {
    const cell = cells.getValue(row, column);
    const formula = cell?.f || cell?.si ? sheet.getRange(row, column).getFormula() : "";
    const filled = formula === "" ? spilled.getValue(row, column) : undefined;
    const own = formatOf(styles.getStyleByCell(cell));
    const value = textOf(cell) ?? valueOf(filled ?? cell);
    if (value === "" && formula === "" && isPlain(own)) return;
    while (rows.length <= row) rows.push([]);
    while (rows[row].length <= column) rows[row].push(null);
    rows[row][column] = {
      value,
      own,
      ...(formula !== "" && { formula }),
      ...(filled && { isSpilled: true }),
      ...(linkOf(cell) && { link: linkOf(cell) }),
    };
  };
  cells.forValue((row, column) => put(row, column));
  // Formulas fill cells of which the sheet knows nothing.
  spilled.forValue((row, column) => put(row, column));
  return rows;
}

/** What somebody formatted letter by letter, as the text that it is. */
function textOf(cell: Nullable<ICellData>): string | undefined {
  if (!cell?.p?.body || cell.t === CellValueType.NUMBER) return undefined;
  return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

const SIDES: Readonly<Partial<Record<HorizontalAlign, OwnFormat["side"]>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
};

const LINES = { top: "t", right: "r", bottom: "b", left: "l" } as const satisfies Record<Side, string>;

function formatOf(style: Nullable<IStyleData>): OwnFormat {
  const { fs, bl, it, ul, cl, bg, bd, n, ht, tb } = style ?? {};
  const borders = Object.entries(LINES).flatMap(([side, key]) => {
    const color = hex(bd?.[key]?.cl.rgb);
    return color ? [[side, color]] : [];
  });
  const drawn: Style = {
    size: fs ?? DEFAULT_SIZE,
    ...(bl === BooleanNumber.TRUE && { isBold: true }),
    ...(it === BooleanNumber.TRUE && { isItalic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { isUnderlined: true }),
    ...(hex(cl?.rgb) && { color: hex(cl?.rgb) }),
    ...(hex(bg?.rgb) && { fill: hex(bg?.rgb) }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) as Style["borders"] }),
  };
  return {
    style: drawn,
    pattern: n?.pattern || "General",
    ...(ht && SIDES[ht] && { side: SIDES[ht] }),
    ...(tb === WrapStrategy.WRAP && { isWrapped: true }),
  };
}

/** A colour as `#rrggbb`: Univer keeps the ones that people pick as `rgb(…)`. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color)?.slice(1, 4);
  return parts && `#${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
}

const PLAIN = JSON.stringify(formatOf(undefined));

const isPlain = (own: OwnFormat): boolean => JSON.stringify(own) === PLAIN;

const KINDS: Readonly<Record<ChartKind, Chart["kind"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "stackedColumn",
  Line: "line",
  BarClustered: "bar",
  BarStacked: "stackedBar",
};

function describedChart({ chart, over }: PlacedChart): Chart[] {
  const { kind, title, series, axisTitle, pattern } = chart;
  const categories = series[0]?.categories;
  if (!categories || series.every(({ color }) => color === undefined)) return [];
  return [
    {
      kind: KINDS[kind],
      title,
      categories: blockAddress(categories),
      series: series.map(({ name, values, color }) => ({ name, values: blockAddress(values), isHidden: !color })),
      ...(axisTitle && { axisTitle }),
      ...(pattern && { pattern }),
      from: address(over.row, over.column),
      to: address(over.row + over.rows - 1, over.column + over.columns - 1),
    },
  ];
}

function blockAddress({ row, column, rows, columns }: Block): string {
  return `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
}

function rangeAddress({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return `${address(startRow, startColumn)}:${address(endRow, endColumn)}`;
}
