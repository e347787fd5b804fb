import { run } from "../../model/scenario/run";
import type { Scenario } from "../../model/scenario/scenario";
import { renameNames } from "../names";
import type { Cell, Sheet } from "../sheet";
import { checksSheet, overallLight } from "./checks";
import { depreciationSheet } from "./depreciation";
import { gapSheet } from "./gap";
import { guaranteeSheet } from "./guarantee";
import { inputsSheet } from "./inputs";
import type { Model, Words } from "./model";
import { riskSheet } from "./risk";
import { simulationSheet } from "./simulation";
import { sourcesSheet } from "./sources";
import { timelineSheet } from "./timeline";

/** What sets a second model in the same workbook apart from the first: 2, 3, …; the first has none. */
export type Ordinal = number | undefined;

/**
 * The whole model of a scenario as sheets of live formulas over named inputs, each with the value that the model
 * computed for it. A second model's sheets and names end in its ordinal: `Inputs 2`, `gpus_2`.
 */
export function modelSheets(scenario: Scenario, words: Words, ordinal: Ordinal = undefined): Sheet[] {
  const model: Model = { scenario, outcome: run(scenario), words: withOrdinal(words, ordinal) };
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
  return ordinal === undefined ? sheets : renamed(sheets, ordinal);
}

function withOrdinal(words: Words, ordinal: Ordinal): Words {
  if (ordinal === undefined) return words;
  const sheets = Object.fromEntries(
    Object.entries(words.model.sheets).map(([key, name]) => [key, `${name} ${ordinal}`]),
  );
  return { ...words, model: { ...words.model, sheets: sheets as Words["model"]["sheets"] } };
}

/** The sheet with the light of all checks beside its title. */
function withLight(sheet: Sheet, light: Cell): Sheet {
  const [[title], ...rows] = sheet.rows;
  return { ...sheet, rows: [[title, null, null, light], ...rows] };
}

/** The sheets with all of their names ending in the ordinal, where they are given and where formulas use them. */
function renamed(sheets: readonly Sheet[], ordinal: number): Sheet[] {
  const names = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.name ?? []));
  const endings = Object.fromEntries(names.map((name) => [name, `${name}_${ordinal}`]));
  const rename = (cell: Cell | null): Cell | null =>
    cell && {
      ...cell,
      ...(cell.name !== undefined && { name: endings[cell.name] }),
      ...(cell.formula !== undefined && { formula: renameNames(cell.formula, endings) }),
    };
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(rename)) }));
}
