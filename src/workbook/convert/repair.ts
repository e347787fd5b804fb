import { asTyped, idsIn } from "./calls";
import { isBroken } from "./check";
import type { Content, Contents, Place } from "./contents";

/** A cell that gets another content. */
export interface Write extends Place {
  readonly content: Content;
  /** Whether a text is to stay one, even if it looks like a formula. */
  readonly isValue?: boolean;
}

/** Enters the formulas anew that Excel has not connected with PowerGap's functions. */
export function repair(contents: Contents): Write[] {
  return contents
    .formulaCells()
    .filter((cell) => idsIn(cell.formula).length > 0 && isBroken(cell))
    .map(({ sheet, row, column, formula }) => ({ sheet, row, column, content: asTyped(formula) }));
}
