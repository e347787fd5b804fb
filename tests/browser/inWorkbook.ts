import * as englishCells from "../../src/i18n/cell.en";
import * as englishFields from "../../src/i18n/fields.en";
import { gallery } from "../../src/i18n/gallery.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { share } from "../../src/i18n/share.en";
import { steps } from "../../src/i18n/spellings.en";
import { defaultScenario, type Scenario } from "../../src/model/scenario/scenario";
import { convertWorkbook, previewConversion } from "../../src/workbook/excel/convertWorkbook";
import { insertSheets } from "../../src/workbook/excel/insertSheets";
import { readNames } from "../../src/workbook/excel/readNames";
import { EXAMPLES } from "../../src/workbook/gallery";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { spelled } from "../../src/workbook/spelling";

/** The code that writes into Excel, for tests to run inside the browser workbook as `window.powergap`. */
const powergap = {
  insertSheets,
  convertWorkbook,
  previewConversion,
  /** What a conversion writes, in English. */
  conversionWords: { headers: englishCells.headers, steps, ...share.sheets, inAnyLanguage: [share.sheets] },
  readNames,
  spelled,
  /** A worked example, in English. */
  example: (id: keyof typeof EXAMPLES) => EXAMPLES[id]({ gallery, headers: englishCells.headers }),
  /** The model of a scenario; of the default one, counted from 2026-12-01, unless told otherwise. */
  model: (scenario: Scenario = defaultScenario(46357)) => modelSheets(scenario, { ...englishFields, model, facts }),
};

export type InWorkbook = typeof powergap;

Object.assign(window, { powergap });
