import type { ICellData } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import { clientObject, clientResult, notImplemented } from "./clientObject";
import type { Context } from "./context";
import { OfficeError } from "./errors";
import { conditionalFormats } from "./ignored";
import { linkTo } from "./links";
import { mutate } from "./mutate";
import { record, recordedOf } from "./recorded";
import * as style from "./styles";
import { typedData } from "./typed";

/** A rectangle of cells, counted from 0, in a sheet. */
export interface Place {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where the ranges are that were handed out, for the methods that take one. */
const places = new WeakMap<object, () => Place>();

export function placeOf(range: Excel.Range): Place {
  return places.get(range)!();
}

/** The rectangle at an address on a sheet, such as B2:C9. */
export function placeAt(sheet: FWorksheet, address: string): Place {
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(address).range;
  const isInside =
    startRow >= 0 && startColumn >= 0 && endRow < sheet.getMaxRows() && endColumn < sheet.getMaxColumns();
  if (!isInside) throw new OfficeError("InvalidArgument", `${address} is no range of the sheet.`);
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function wholeSheet(sheet: FWorksheet): Place {
  return { sheet, row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

const count = (length: number) => Array.from({ length }, (_, i) => i);

/** A range of Office.js. Its place is found when it is needed: it may depend on what comes before. */
export function range(context: Context, where: () => Place, isNull?: () => boolean): Excel.Range {
  const { cells } = context;

  const map = <T>(of: (sheet: FWorksheet, row: number, column: number) => T): T[][] => {
    const { sheet, row, column, rows, columns } = where();
    return count(rows).map((r) => count(columns).map((c) => of(sheet, row + r, column + c)));
  };
  const change = (dataOf: (r: number, c: number) => ICellData | undefined) => {
    const { sheet, row, column, rows, columns } = where();
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const data = dataOf(r, c);
        if (data) cells.change(sheet, row + r, column + c, data);
      }
    }
  };
  /** Checks that there is one value for each cell. */
  const perCell = (values: unknown[][]) => {
    const { rows, columns } = where();
    const fits = values.length === rows && values.every((row) => row.length === columns);
    if (!fits) throw new OfficeError("InvalidArgument", "The array does not have the size of the range.");
    return values;
  };
  const write = (values: unknown[][]) => {
    if (context.workbook.isCellEditing()) {
      throw new OfficeError("InvalidOperationInCellEditMode", "A cell is being edited.");
    }
    if (context.log.protectedSheets.includes(where().sheet.getSheetName())) {
      throw new OfficeError("AccessDenied", "The sheet is protected.");
    }
    const typed = perCell(values);
    change((r, c) => (typed[r][c] === null ? undefined : typedData(typed[r][c])));
  };
  const format = (s: ICellData["s"]) => change(() => ({ s }));

  const made: Excel.Range = clientObject<Excel.Range>(context, {
    kind: "Range",
    isNull,
    properties: {
      address: { get: () => addressOf(where()) },
      rowIndex: { get: () => where().row },
      columnIndex: { get: () => where().column },
      rowCount: { get: () => where().rows },
      columnCount: { get: () => where().columns },
      cellCount: { get: () => where().rows * where().columns },
      values: { get: () => map((...at) => cells.value(...at)), set: write },
      formulas: { get: () => map((...at) => cells.formula(...at)), set: write },
      text: { get: () => map((sheet, row, column) => sheet.getRange(row, column).getDisplayValue()) },
      valueTypes: { get: () => map((...at) => valueType(cells.value(...at), cells.isError(...at))) },
      numberFormat: {
        get: () => map((...at) => cells.style(...at).n?.pattern ?? "General"),
        set: (patterns: string[][]) => {
          const each = perCell(patterns) as string[][];
          change((r, c) => ({ s: style.pattern(each[r][c]) }));
        },
      },
      hyperlink: {
        set: ({ address, textToDisplay }: Excel.RangeHyperlink) =>
          change(() => ({ ...typedData(`'${textToDisplay}`), ...linkTo(address ?? "") })),
      },
    },
    members: {
      get format() {
        return rangeFormat(context, where, format);
      },
      get dataValidation() {
        return dataValidation(context, where);
      },
      get conditionalFormats() {
        return conditionalFormats(context);
      },
      get worksheet() {
        return clientObject<Excel.Worksheet>(context, {
          kind: "Worksheet",
          properties: { name: { get: () => where().sheet.getSheetName() } },
        });
      },
      getSpillingToRangeOrNullObject: () => {
        const filled = () => {
          const { sheet, row, column } = where();
          return cells.filledBy(sheet, row, column);
        };
        return range(
          context,
          () => ({ sheet: where().sheet, ...filled()! }),
          () => !filled(),
        );
      },
      clear(applyTo) {
        if (applyTo !== "All") throw notImplemented(`Range.clear("${applyTo}")`);
        context.later("Range.clear", () => {
          cells.flush();
          const { sheet, row, column, rows, columns } = where();
          sheet.getRange(row, column, rows, columns).clear();
        });
      },
      select() {
        context.later("Range.select", () => {
          const { sheet, row, column, rows, columns } = where();
          sheet.getRange(row, column, rows, columns).activate();
        });
      },
      getBoundingRect(other) {
        return range(context, () => boundingPlace(where(), placeOf(other as Excel.Range)));
      },
      getCellProperties() {
        return clientResult(context, "Range.getCellProperties", () =>
          map((...at) => style.propertiesOf(cells.style(...at))),
        ) as OfficeExtension.ClientResult<Excel.CellProperties[][]>;
      },
      setCellProperties(properties) {
        context.later("Range.setCellProperties", () => {
          const each = perCell(properties) as Excel.SettableCellProperties[][];
          change((r, c) => ({ s: style.styleOf(each[r][c]) }));
        });
      },
      getColumnProperties() {
        return clientResult(context, "Range.getColumnProperties", () => {
          const { sheet, column, columns } = where();
          return count(columns).map((c) => ({ format: { columnWidth: inPoints(sheet.getColumnWidth(column + c)) } }));
        }) as OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
      },
    },
  });
  places.set(made, where);
  return made;
}

/** Univer offers no lists: they are recorded. */
function dataValidation(context: Context, where: () => Place): Excel.DataValidation {
  return clientObject<Excel.DataValidation>(context, {
    kind: "DataValidation",
    properties: {
      rule: {
        set: ({ list }: Excel.DataValidationRule) => {
          if (!list) throw notImplemented("a rule that is no list");
          const { sheet, row, column } = where();
          const at = sheet.getRange(row, column).getA1Notation();
          record(sheet, { choices: { ...recordedOf(sheet).choices, [at]: String(list.source) } });
        },
      },
    },
  });
}

function rangeFormat(context: Context, where: () => Place, format: (s: ICellData["s"]) => void): Excel.RangeFormat {
  return clientObject<Excel.RangeFormat>(context, {
    kind: "RangeFormat",
    properties: {
      // Rows keep their height here: a long text runs on to the right.
      wrapText: { set: () => undefined },
      verticalAlignment: { set: () => undefined },
      horizontalAlignment: { set: (value: string) => format(style.alignment(value)) },
      columnWidth: {
        set: (points: number) => {
          setColumnWidth(context, where(), inPixels(points));
        },
      },
    },
    members: {
      get font() {
        return clientObject<Excel.RangeFont>(context, {
          kind: "RangeFont",
          properties: {
            bold: { set: (value: boolean) => format(style.bold(value)) },
            italic: { set: (value: boolean) => format(style.italic(value)) },
            underline: { set: (value: string) => format(style.underline(value)) },
            size: { set: (value: number) => format(style.fontSize(value)) },
            color: { set: (value: string) => format(style.fontColor(value)) },
          },
        });
      },
      get fill() {
        return clientObject<Excel.RangeFill>(context, {
          kind: "RangeFill",
          properties: { color: { set: (value: string) => format(style.fillColor(value)) } },
        });
      },
      get borders() {
        return clientObject<Excel.RangeBorderCollection>(context, {
          kind: "RangeBorderCollection",
          members: { getItem: (place) => rangeBorder(context, where, place) },
        });
      },
    },
  });
}

/** Univer's command would measure all rows anew, for a while after the sheet is gone even. */
function setColumnWidth({ spreadsheet }: Context, { sheet, column, columns }: Place, colWidth: number): void {
  const { id } = SetWorksheetColWidthMutation;
  const ranges = [sheet.getRange(0, column, sheet.getMaxRows(), columns).getRange()];
  const params = { unitId: sheet.getSheet().getUnitId(), subUnitId: sheet.getSheetId(), ranges, colWidth };
  mutate(spreadsheet, { id, params }, { id, params: SetWorksheetColWidthMutationFactory(params, sheet.getSheet()) });
}

/** Along which sides of which cells a line runs, by its place in the range. */
const LINES: Readonly<Record<string, (place: Place, row: number, column: number) => style.CellSide | undefined>> = {
  EdgeTop: (_, row) => (row === 0 ? "t" : undefined),
  EdgeBottom: ({ rows }, row) => (row === rows - 1 ? "b" : undefined),
  EdgeLeft: (_, __, column) => (column === 0 ? "l" : undefined),
  EdgeRight: ({ columns }, _, column) => (column === columns - 1 ? "r" : undefined),
  InsideHorizontal: ({ rows }, row) => (row < rows - 1 ? "b" : undefined),
  InsideVertical: ({ columns }, _, column) => (column < columns - 1 ? "r" : undefined),
};

function rangeBorder(context: Context, where: () => Place, place: string): Excel.RangeBorder {
  if (!(place in LINES)) throw notImplemented(`the border ${place}`);
  return clientObject<Excel.RangeBorder>(context, {
    kind: "RangeBorder",
    properties: {
      style: {
        set: (value: string) => {
          if (value !== "Continuous") throw notImplemented(`the line ${value}`);
        },
      },
      color: {
        set: (color: string) => {
          const at = where();
          for (let r = 0; r < at.rows; r++) {
            for (let c = 0; c < at.columns; c++) {
              const side = LINES[place](at, r, c);
              if (side) context.cells.change(at.sheet, at.row + r, at.column + c, { s: style.border(side, color) });
            }
          }
        },
      },
    },
  });
}

function boundingPlace(one: Place, other: Place): Place {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function addressOf({ sheet, row, column, rows, columns }: Place): string {
  return `${sheet.getSheetName()}!${sheet.getRange(row, column, rows, columns).getA1Notation()}`;
}

function valueType(value: unknown, isError: boolean): Excel.RangeValueType | string {
  if (isError) return "Error";
  if (value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

const POINTS_PER_PIXEL = 0.75;
const inPoints = (pixels: number) => pixels * POINTS_PER_PIXEL;
const inPixels = (points: number) => points / POINTS_PER_PIXEL;
