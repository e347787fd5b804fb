import type { Language } from "../i18n/language";
import type { Report } from "../workbook/convert/check";
import type { ConversionOrder, ConversionSummary } from "../workbook/excel/convertWorkbook";
import type { Foreseen, Inserted, InsertOptions } from "../workbook/excel/insertSheets";
import type { NamedValue } from "../workbook/excel/readNames";
import type { PlacedModel } from "../workbook/models";
import type { SelectedCell } from "../workbook/selectedCell";
import type { Sheet } from "../workbook/sheet";

export { PaneError, type Refusal } from "../workbook/refusal";
export type { SelectedCell };

/** What someone would have typed for the scenario of a file, by field. */
export interface OpenedScenario {
  readonly file: string;
  readonly draft: Readonly<Record<string, string>>;
}

/** What the pane needs from the workbook beside it: Excel, or the browser workbook. */
export interface PaneHost {
  readonly kind: "excel" | "browser";
  /** The workbook's own colours; without them the pane follows the browser's. */
  readonly colorScheme?: "light" | "dark";
  /** The workbook's own language, a BCP 47 tag; without it the pane follows the browser's. */
  readonly displayLanguage?: string;
  /**
   * Writes the formula into the selected cell and returns its address, for the message that says so. Refuses
   * (throws PaneError) when the cell is not empty unless `replace`. A formula that `givesDate` shows it as one, unless
   * the cell has a format of its own.
   */
  insertFormula(formula: string, replace?: boolean, givesDate?: boolean): Promise<string>;
  /** The selected cell, its formula and what it shows, now and on each change. Returns what ends it. */
  onSelection(listener: (cell: SelectedCell) => void): () => void;
  /** The person chose another language; also called once when the pane starts. */
  setLanguage(language: Language): void;
  /** The values at an address such as B2 or Sheet1!B2:C9, an error value as `{ code }`. */
  readRange?(address: string): Promise<unknown[][]>;
  /**
   * Writes described sheets behind those of the workbook, and brings the first one to the front. Where a sheet or a
   * name is taken, all of them get the next free ordinal. Refuses (throws PaneError) with the workbook as it was.
   */
  insertSheets(sheets: readonly Sheet[], options?: InsertOptions): Promise<Inserted>;
  /** What an insert would write, and under which names. */
  foresee(sheets: readonly Sheet[], options?: InsertOptions): Promise<Foreseen>;
  /** The models of PowerGap's that the workbook holds. */
  findModels(): Promise<PlacedModel[]>;
  /** The values of the named cells that there are, by name. */
  readNames(names: readonly string[]): Promise<Partial<Record<string, NamedValue>>>;
  /** What the workbook holds that somebody without PowerGap cannot compute. */
  checkWorkbook(): Promise<Report>;
  /** Brings a cell such as Sheet1!B2 to the front and selects it. */
  selectCell(address: string): Promise<void>;
  /** Enters the formulas anew that have lost PowerGap's functions; how many there were. */
  repairWorkbook(): Promise<number>;
  /** What a conversion would do; nothing is written. */
  previewConversion(order: ConversionOrder): Promise<ConversionSummary>;
  /** Converts formulas in place. Refuses (throws PaneError) with the workbook as it was. */
  convertWorkbook(order: ConversionOrder): Promise<ConversionSummary>;
  /** Opens an .xlsx file as a new workbook, beside the one that is open. */
  createWorkbook?(bytes: Uint8Array): Promise<void>;
  /** A scenario that was opened from a file beside the pane, each time. Returns what ends it. */
  onOpened?(listener: (opened: OpenedScenario) => void): () => void;
}
