import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { deserializeRangeWithSheet, ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from "@univerjs/engine-formula";
import { SheetsSelectionsService, type FRange } from "@univerjs/preset-sheets-core";
import type { WorkbookWords } from "../i18n/workbook.en";
import { PaneError, type PaneHost, type SelectedCell } from "../taskpane/host";
import { linkOf } from "./office/links";
import { problemOf } from "./problems";
import type { Spreadsheet } from "./univer";

/** What the pane does with the workbook's cells. */
export type Cells = Required<Pick<PaneHost, "insertFormula" | "onSelection" | "readRange">>;

/** The most cells that a range argument can need. */
const MOST_CELLS = 1_000_000;

export function cellsOf({ univer, univerAPI }: Spreadsheet, words: () => WorkbookWords): Cells {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const selections = injector.get(SheetsSelectionsService);

  const selectedCell = () => univerAPI.getActiveWorkbook()?.getActiveCell() ?? undefined;

  function describe(cell: FRange): SelectedCell {
    const value = cell.getDisplayValue();
    return {
      address: cell.getA1Notation(),
      formula: cell.getFormula(),
      value,
      problem: problemOf(cell.getCellData(), words()),
      link: linkOf(cell.getCellData()),
    };
  }

  return {
    async insertFormula(formula, replace = false) {
      const workbook = univerAPI.getActiveWorkbook();
      const cell = selectedCell();
      if (!workbook || !cell) throw new PaneError("noCell", {});
      if (workbook.isCellEditing()) throw new PaneError("editing", {});
      const address = cell.getA1Notation();
      const isEmpty = cell.getFormula() === "" && cell.getDisplayValue() === "";
      if (!isEmpty && !replace) throw new PaneError("notEmpty", { address });
      cell.setValue({ f: formula, v: null, p: null, si: null });
      return address;
    },

    onSelection(listener) {
      const tell = () => {
        const cell = selectedCell();
        if (cell) listener(describe(cell));
      };
      const { SheetValueChanged, ActiveSheetChanged } = univerAPI.Event;
      // Univer's own event SelectionChanged is silent for the first 3 s that the grid is there.
      const selecting = selections.selectionChanged$.subscribe(tell);
      const subscriptions = [
        univerAPI.addEvent(SheetValueChanged, tell),
        univerAPI.addEvent(ActiveSheetChanged, tell),
        univerAPI.getFormula().calculationResultApplied(tell),
      ];
      tell();
      return () => {
        selecting.unsubscribe();
        subscriptions.forEach((subscription) => subscription.dispose());
      };
    },

    async readRange(address) {
      const { sheetName, range } = deserializeRangeWithSheet(address);
      const workbook = univerAPI.getActiveWorkbook();
      const sheet = sheetName ? workbook?.getSheetByName(sheetName) : workbook?.getActiveSheet();
      const { startRow, startColumn, endRow, endColumn } = range;
      const isInside =
        sheet && startRow >= 0 && startColumn >= 0 && endRow < sheet.getMaxRows() && endColumn < sheet.getMaxColumns();
      if (!workbook || !isInside) throw new PaneError("noSuchRange", { address });
      if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_CELLS) {
        throw new PaneError("rangeTooLarge", { address, maximum: MOST_CELLS });
      }
      const matrix = sheet.getSheet().getCellMatrix();
      const spilled = formulas.getArrayFormulaCellData()[workbook.getId()]?.[sheet.getSheetId()];
      const at = (row: number, column: number) => matrix.getValue(row, column) ?? spilled?.[row]?.[column];
      return numbersFrom(startRow, endRow).map((row) =>
        numbersFrom(startColumn, endColumn).map((column) => valueOf(at(row, column))),
      );
    },
  };
}

const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The value as a function gets it: not as it is shown, and errors as objects. */
function valueOf(cell: Nullable<ICellData>): unknown {
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (typeof value === "string" && cell?.f && ERROR_TYPE_SET.has(value as ErrorType)) return { code: value };
  return value;
}
