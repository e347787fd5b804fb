import { PaneError } from "../workbook/refusal";
import { addInReference } from "../workbook/share/deployment";
import { xlsxOf } from "../workbook/xlsx";
import { idsIn } from "../workbook/xlsx/addIn";
import { describedNames, describedSheets } from "./describe";
import type { Spreadsheet } from "./univer";

/** The open workbook as an .xlsx file, and how many functions of PowerGap its formulas call. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly functions: number;
}

/**
 * Formulas stay as they are spelled; those that call PowerGap are stored as Excel stores an add-in's.
 *
 * @throws PaneError while a cell is being edited.
 */
export async function workbookFile(spreadsheet: Spreadsheet, title: string, created: Date): Promise<WorkbookFile> {
  if (spreadsheet.univerAPI.getActiveWorkbook()!.isCellEditing()) throw new PaneError("editing", {});
  const book = { sheets: describedSheets(spreadsheet), names: describedNames(spreadsheet), title, created };
  const functions = idsIn(book).length;
  const bytes = await xlsxOf({ ...book, ...(functions > 0 && { addIn: addInReference("organization") }) });
  return { bytes, functions };
}
