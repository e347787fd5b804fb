/** Why a workbook did not do what the pane asked, with what the sentence needs to say. `i18n` owns the sentences. */
export interface Refusals {
  notEmpty: { address: string };
  protected: { address: string };
  sheetProtected: { sheet: string };
  /** Nobody sees the sheet. */
  hiddenSheet: { sheet: string };
  editing: Record<string, never>;
  noCell: Record<string, never>;
  noSuchRange: { address: string };
  rangeTooLarge: { address: string; maximum: number };
  /** Nobody may add sheets. */
  workbookProtected: Record<string, never>;
  /** A sheet or name that was to be replaced is somebody else's. */
  notOurs: { name: string };
  /** A write failed; the workbook is as it was. */
  notWritten: { reason: string };
  /** A write failed, and so did what was to take it back. */
  notTakenBack: { sheets: string; reason: string };
  /** The workbook has more cells than are read at once. */
  workbookTooLarge: { maximum: number };
  /** A conversion failed; the workbook is as it was. */
  notConverted: { reason: string };
  /** A conversion failed, and so did what was to give sheets back what they held; another sheet keeps that. */
  halfConverted: { sheets: string; originals: string; reason: string };
  /** A repair failed, and so did what was to take it back. */
  halfRepaired: { sheets: string; reason: string };
  /** A conversion failed and was taken back, but for sheets and names that it had added. */
  leftBehind: { left: string; reason: string };
  /** A file to be opened is larger than the megabytes. */
  fileTooLarge: { maximum: number };
  /** What a file to be opened has packed is larger than the megabytes. */
  contentTooLarge: { maximum: number };
  tooManyCells: { maximum: number };
  /** A file is encrypted, or older than .xlsx. */
  lockedFile: Record<string, never>;
  notXlsx: Record<string, never>;
  /** A zip of something else. */
  noWorkbook: Record<string, never>;
  damagedFile: Record<string, never>;
  /** A workbook has no input of PowerGap. */
  noScenario: Record<string, never>;
}

export type Refusal = keyof Refusals;

/** A workbook's refusal that a person can act on: a code with its facts. */
export class PaneError<R extends Refusal = Refusal> extends Error {
  override readonly name = "PaneError";

  constructor(
    readonly refusal: R,
    readonly facts: Refusals[R],
  ) {
    super(`${refusal} ${JSON.stringify(facts)}`);
  }
}
