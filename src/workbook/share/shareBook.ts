import * as englishFields from "../../i18n/fields.en";
import * as chineseFields from "../../i18n/fields.zh-CN";
import type { Language } from "../../i18n/language";
import { model as englishModel } from "../../i18n/model.en";
import { model as chineseModel } from "../../i18n/model.zh-CN";
import * as englishFacts from "../../i18n/references.en";
import * as chineseFacts from "../../i18n/references.zh-CN";
import { sharedFile as english } from "../../i18n/sharedFile.en";
import { sharedFile as chinese } from "../../i18n/sharedFile.zh-CN";
import { VERSION_TEXT } from "../../data/version";
import type { Scenario } from "../../model/scenario/scenario";
import type { Words } from "../model/model";
import { modelSheets, withLight } from "../model/modelSheets";
import { SHEET_TRIALS } from "../model/simulation";
import type { Sheet } from "../sheet";
import { lambdaNames, spelled } from "../spelling";
import type { AddInReference, Book } from "../xlsx";
import { bilingual } from "./bilingual";
import { codeInFooter } from "./codeOnPaper";
import { coverSheet } from "./cover";
import type { ShareSpelling } from "./spellings";

export interface Share {
  readonly scenario: Scenario;
  /** The scenario as a short text. */
  readonly code: string;
  readonly spelling: ShareSpelling;
  /** The language that is shown first. */
  readonly language: Language;
  readonly created: Date;
  /** How the receiver got the add-in, for the add-in spelling. */
  readonly addIn?: AddInReference;
  /** How many trials the simulation's sheet plays. */
  readonly trials?: number;
}

const WORDS = {
  en: { ...englishFields, model: englishModel, facts: englishFacts, share: english },
  "zh-CN": { ...chineseFields, model: chineseModel, facts: chineseFacts, share: chinese },
} as const satisfies Record<Language, Words & { share: typeof english }>;

/** The workbook that someone gets: a sheet that explains it, and the whole model of a scenario. */
export function shareBook(share: Share): Book {
  const { scenario, code, spelling, language, created, addIn, trials = SHEET_TRIALS.program } = share;
  const sheetsIn = (one: Language) => modelSheets(scenario, WORDS[one], undefined, trials);
  const facts = { date: created.toISOString().slice(0, 10), version: VERSION_TEXT, code };
  const withCover = (one: Language) => {
    const model = sheetsIn(one);
    const cover = coverSheet({ spelling, shown: language, words: WORDS, model, facts }, one);
    return [withLight(cover, lightOf(model)), ...model];
  };
  const sheets =
    spelling === "values"
      ? withCover(language)
      : bilingual({ en: withCover("en"), "zh-CN": withCover("zh-CN") }, language);
  return {
    title: WORDS[language].share.cover.title,
    created,
    footer: codeInFooter(code),
    ...(spelling === "addIn" && addIn && { addIn }),
    ...(spelling === "lambda" && { names: lambdaNames(sheets) }),
    sheets: spelling === "values" ? sheets.map(asValues) : spelled(sheets, spelling),
  };
}

/** The light that each sheet of the model shows beside its title. */
function lightOf([{ rows }]: readonly Sheet[]) {
  return rows[0].find((cell) => cell?.look === "check") ?? null;
}

function asValues(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, formula: undefined })) };
}
