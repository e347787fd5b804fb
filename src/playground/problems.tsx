import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { WorkbookWords } from "../i18n/workbook.en";
import type { Spreadsheet } from "./univer";

/** What a function leaves in the cell that shows its error. */
export interface Explained {
  readonly problem: string;
}

/** Why the cell shows an error, if it does: what the function said, or what the error value means. */
export function problemOf(cell: Nullable<ICellData>, { errors }: WorkbookWords): string | undefined {
  const shown = cell?.v;
  if (typeof shown !== "string" || !cell?.f || !(shown in errors)) return undefined;
  return (cell.custom as Explained | undefined)?.problem ?? errors[shown as keyof typeof errors];
}

/** Lets the notice that appears over a cell with an error explain it, where Univer would name the kind of error only. */
export function explainErrors({ univer, univerAPI }: Spreadsheet, words: () => WorkbookWords): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  let ours: ICellAlert | undefined;
  alerts.currentAlert$.subscribe((shown) => {
    for (const [key, { alert }] of shown) {
      const problem = alert === ours ? undefined : problemAt(alert);
      if (!problem) continue;
      ours = { ...alert, message: <span className="cell-problem">{problem}</span> };
      alerts.removeAlert(key);
      alerts.showAlert(ours);
    }
  });

  function problemAt({ location }: ICellAlert): string | undefined {
    const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(location.subUnitId);
    return problemOf(sheet?.getRange(location.row, location.col).getCellData(), words());
  }
}
