import { choices, fields, steps, units } from "../../src/i18n/fields.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { SHEET_TRIALS } from "../../src/workbook/model/simulation";
import { spelled } from "../../src/workbook/spelling";
import { xlsxOf, type Book } from "../../src/workbook/xlsx";
import { goal } from "./goal";

const ROUNDS = 20;

const words = { fields, units, steps, choices, model, facts };
/** The default plan of 2026-12-01 in native formulas, with as many trials as a file that is sent has. */
const sheets = spelled(modelSheets(defaultScenario(46357), words, undefined, SHEET_TRIALS.program), "native");
const book: Book = { sheets, title: "Plan", created: new Date(Date.UTC(2026, 11, 1)) };

let fastest = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  await xlsxOf(book);
  fastest = Math.min(fastest, performance.now() - start);
}
const withoutSimulation = await xlsxOf({
  ...book,
  sheets: sheets.filter(({ name }) => name !== model.sheets.simulation),
});

goal("the default model as .xlsx", fastest, { atMost: 150, unit: " ms" });
goal("its size without the simulation", withoutSimulation.length / 1000, { atMost: 150, unit: " KB" });
