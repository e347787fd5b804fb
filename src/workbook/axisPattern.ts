import { cellAt } from "./cells";
import { PATTERNS } from "./looks";
import type { Sheet } from "./sheet";

/** How an axis writes the values of a range: as their first cell does, but 0 as a number. */
export function axisPatternOf(sheet: Sheet, values: string): string {
  const [positive] = PATTERNS[cellAt(sheet, values.split(":")[0])?.format ?? "general"].split(";");
  return positive;
}
