import type { Because } from "../../i18n/spellings.en";
import { native } from "../spellings";
import { idsIn, isStored } from "./calls";
import type { Contents, FormulaCell } from "./contents";
import { isFunction } from "../twins";
import { addressOf } from "./places";

/** What a workbook holds that somebody without PowerGap should know of; addresses in the order of the sheets. */
export interface Report {
  /** Cells whose formulas call PowerGap's functions. */
  readonly needing: readonly string[];
  /** Those among them that do not become a formula inside their own cell, by what happens instead. */
  readonly notInline: Readonly<Partial<Record<Because, readonly string[]>>>;
  /** Cells that show #NAME?, whoever wrote them. */
  readonly unknownNames: readonly string[];
  /** Cells that `repair` writes anew. */
  readonly repairable: readonly string[];
}

export function check(contents: Contents): Report {
  const cells = contents.formulaCells();
  const needing = cells.filter(({ formula }) => idsIn(formula).length > 0);
  const notInline: Partial<Record<Because, string[]>> = {};
  for (const cell of needing) {
    for (const because of new Set(native(cell.formula).kept.map((kept) => kept.because))) {
      (notInline[because] ??= []).push(addressOf(cell));
    }
  }
  return {
    needing: needing.map(addressOf),
    notInline,
    unknownNames: cells.filter(showsUnknownName).map(addressOf),
    repairable: needing.filter(isBroken).map(addressOf),
  };
}

const showsUnknownName = ({ value, isError }: FormulaCell) => isError && value === "#NAME?";

/**
 * Whether a formula that calls PowerGap's functions has to be entered anew: it still has the name that files store, or
 * it was entered where PowerGap was not, which Excel does not forget. Functions that PowerGap does not have stay unknown.
 */
export const isBroken = (cell: FormulaCell): boolean =>
  (isStored(cell.formula) || showsUnknownName(cell)) && idsIn(cell.formula).every(isFunction);
