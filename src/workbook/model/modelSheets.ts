import { run } from "../../model/scenario/run";
import type { Scenario } from "../../model/scenario/scenario";
import { numbered, type Ordinal } from "../ordinal";
import type { Cell, Sheet } from "../sheet";
import { checksSheet, overallLight } from "./checks";
import { depreciationSheet } from "./depreciation";
import { gapSheet } from "./gap";
import { guaranteeSheet } from "./guarantee";
import { inputsSheet } from "./inputs";
import type { Model, Words } from "./model";
import { riskSheet } from "./risk";
import { SHEET_TRIALS, simulationSheet } from "./simulation";
import { sourcesSheet } from "./sources";
import { timelineSheet } from "./timeline";

/**
 * The whole model of a scenario as sheets of live formulas over named inputs, each with the value that the model
 * computed for it. A second model's sheets and names end in its ordinal: `Inputs 2`, `gpus_2`.
 */
export function modelSheets(
  scenario: Scenario,
  words: Words,
  ordinal?: Ordinal,
  trials: number = SHEET_TRIALS.browser,
): readonly Sheet[] {
  const model: Model = { scenario, outcome: run(scenario), words, trials };
  const checks = checksSheet(model);
  const light = overallLight(model, checks);
  const sheets = [
    inputsSheet(model),
    timelineSheet(model),
    depreciationSheet(model),
    gapSheet(model),
    guaranteeSheet(model),
    riskSheet(model),
    simulationSheet(model),
    sourcesSheet(model),
    checks,
  ].map((sheet) => withLight(sheet, light));
  return numbered(sheets, ordinal);
}

/** Characters that the longest title needs. */
const TITLE_WIDTH = 60;

/** The sheet with the light of all checks beside its title. */
export function withLight(sheet: Sheet, light: Cell | null): Sheet {
  const [[title], ...rows] = sheet.rows;
  let [column, width] = [0, 0];
  const least = Math.min(3, sheet.widths.length - 1);
  while (column < least || (width < TITLE_WIDTH && column < sheet.widths.length - 1))
    width += sheet.widths[column++] ?? 0;
  return { ...sheet, rows: [[title, ...Array<null>(column - 1).fill(null), light], ...rows] };
}
