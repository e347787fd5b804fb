import { CellValueType, Tools, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type FWorksheet,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../univer";
import { mutate } from "./mutate";
import { DEFAULT_SIZE } from "./styles";

export type CellContent = string | number | boolean;

/** A rectangle on a sheet. */
interface Filled {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Changes = Record<number, Record<number, ICellData>>;

/** Reads and changes cells; changes go to the workbook together, sheet by sheet. */
export class Cells {
  private readonly changes = new Map<FWorksheet, Changes>();
  private readonly read: ReturnType<typeof cellReader>;
  private readonly formulas: FormulaDataModel;
  private hasChanged = false;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.read = cellReader(spreadsheet);
    this.formulas = spreadsheet.univer.__getInjector().get(FormulaDataModel);
  }

  change(sheet: FWorksheet, row: number, column: number, data: ICellData): void {
    const known = [...this.changes.keys()].find((other) => other.getSheetId() === sheet.getSheetId());
    const rows = this.changes.get(known ?? sheet) ?? {};
    this.changes.set(known ?? sheet, rows);
    const before = (rows[row] ??= {})[column];
    rows[row][column] = { ...before, ...data, ...(data.s && { s: merged(before?.s, data.s) }) };
  }

  flush(): void {
    for (const [sheet, rows] of this.changes) {
      const hasContent = (data: ICellData) => "v" in data || "f" in data;
      this.apply(
        sheet,
        those(rows, (data) => hasContent(data)),
      );
      // Univer takes the formulas away from cells that it is not told to style only.
      this.apply(
        sheet,
        those(rows, (data) => !hasContent(data)),
        SetStyleCommand.id,
      );
      growRows(sheet, rows);
      this.hasChanged = true;
    }
    this.changes.clear();
  }

  private apply(sheet: FWorksheet, cellValue: Changes, trigger?: string): void {
    if (Object.keys(cellValue).length === 0) return;
    const injector = this.spreadsheet.univer.__getInjector();
    const unitId = sheet.getSheet().getUnitId();
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheet.getSheetId(), cellValue, trigger };
    const undone = { ...injector.invoke(SetRangeValuesUndoMutationFactory, params), trigger };
    const { id } = SetRangeValuesMutation;
    mutate(this.spreadsheet, { id, params }, { id, params: undone });
  }

  /** Whether something was changed since this was last asked. */
  takeChanged(): boolean {
    const { hasChanged } = this;
    this.hasChanged = false;
    return hasChanged;
  }

  value(sheet: FWorksheet, row: number, column: number): CellContent {
    return valueOf(this.read(sheet, row, column));
  }

  /** The formula, or without one the value. */
  formula(sheet: FWorksheet, row: number, column: number): CellContent {
    return sheet.getRange(row, column).getFormula() || this.value(sheet, row, column);
  }

  isError(sheet: FWorksheet, row: number, column: number): boolean {
    return isError(this.read(sheet, row, column));
  }

  /** What the formula of a cell fills, its own cell included; nothing when that is all. */
  filledBy(sheet: FWorksheet, row: number, column: number): Filled | undefined {
    const found = this.spillsOn(sheet)?.[row]?.[column];
    if (!found) return undefined;
    const rows = found.endRow - found.startRow + 1;
    const columns = found.endColumn - found.startColumn + 1;
    return rows * columns > 1 ? { row, column, rows, columns } : undefined;
  }

  /** All that formulas of a sheet fill beyond their own cells. */
  filledOn(sheet: FWorksheet): Filled[] {
    return Object.entries(this.spillsOn(sheet) ?? {}).flatMap(([row, cells]) =>
      Object.keys(cells ?? {}).flatMap((column) => this.filledBy(sheet, Number(row), Number(column)) ?? []),
    );
  }

  private spillsOn(sheet: FWorksheet) {
    return this.formulas.getArrayFormulaRange()[sheet.getSheet().getUnitId()]?.[sheet.getSheetId()];
  }

  style(sheet: FWorksheet, row: number, column: number): IStyleData {
    return sheet.getRange(row, column).getCellStyleData("cell") ?? {};
  }
}

/** Finds what a cell holds, be it a value that a formula elsewhere spilled into it. */
export function cellReader({ univer }: Pick<Spreadsheet, "univer">) {
  const formulas = univer.__getInjector().get(FormulaDataModel);
  return (sheet: FWorksheet, row: number, column: number): Nullable<ICellData> => {
    const own = sheet.getSheet().getCellMatrix().getValue(row, column);
    const spilled = formulas.getArrayFormulaCellData()[sheet.getSheet().getUnitId()]?.[sheet.getSheetId()];
    return own?.f ? own : (spilled?.[row]?.[column] ?? own);
  };
}

/** The value as Excel gives it: not as it is shown, and an error as its text. */
export function valueOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

export function isError(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === "string" && !!cell.f && ERROR_TYPE_SET.has(cell.v as ErrorType);
}

/** The changes of some of the cells, without empty rows. */
function those(rows: Changes, isWanted: (data: ICellData) => boolean): Changes {
  const wanted = Object.entries(rows).map(([row, cells]) => [
    row,
    Object.fromEntries(Object.entries(cells).filter(([, data]) => isWanted(data))),
  ]);
  return Object.fromEntries(wanted.filter(([, cells]) => Object.keys(cells).length > 0)) as Changes;
}

/** Of a line of letters, over the size of the letters in points. */
const LINE_HEIGHT = 1.8;

/** As in Excel, a row grows with its largest letters. */
function growRows(sheet: FWorksheet, rows: Changes): void {
  for (const [row, cells] of Object.entries(rows)) {
    const sizes = Object.values(cells).map(({ s }) => (typeof s === "object" && s?.fs) || DEFAULT_SIZE);
    const height = Math.round(Math.max(...sizes) * LINE_HEIGHT);
    if (height > sheet.getRowHeight(Number(row))) sheet.setRowHeight(Number(row), height);
  }
}

function merged(before: ICellData["s"], after: ICellData["s"]): IStyleData {
  return Tools.deepMerge({}, before ?? {}, after ?? {}) as IStyleData;
}
