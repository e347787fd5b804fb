import { FormulaExecutedStateType } from "@univerjs/engine-formula";
import type { Spreadsheet } from "./univer";

/** Longer than any calculation of PowerGap's functions takes. */
const PATIENCE_MS = 10_000;

/** Says when a calculation has been going on for too long, and when it has come to an end after all. */
export function watchCalculation({ univerAPI }: Spreadsheet, say: (isStuck: boolean) => void): void {
  const formula = univerAPI.getFormula();
  let timer: ReturnType<typeof setTimeout> | undefined;
  formula.calculationStart(() => {
    clearTimeout(timer);
    timer = setTimeout(() => say(true), PATIENCE_MS);
  });
  formula.calculationEnd((state) => {
    // A calculation that a change of a cell interrupts has begun again by now.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
    clearTimeout(timer);
    say(false);
  });
}
