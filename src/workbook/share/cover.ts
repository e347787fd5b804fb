import type { Language } from "../../i18n/language";
import type { SharedFileWords } from "../../i18n/sharedFile.en";
import { fill } from "../../i18n/words";
import type { FieldWords } from "../../i18n/fields.en";
import type { ModelWords } from "../../i18n/model.en";
import type { Unit } from "../../model/scenario/fields";
import { computed, EMPTY_ROW, text, unit } from "../cells";
import type { ResultName } from "../model/model";
import type { Cell, NumberFormat, Sheet } from "../sheet";
import { LANGUAGE_CELL, LABEL_LANGUAGES } from "./bilingual";
import { codeInLines } from "./codeOnPaper";
import type { ShareSpelling } from "./spellings";

interface CoverWords {
  readonly share: SharedFileWords;
  readonly model: ModelWords;
  readonly units: FieldWords["units"];
}

/** What somebody wants to know who reads one page. */
const HEADLINES = [
  ["facility_mw", "decimal2"],
  ["project_cost", "whole", "money"],
  ["go_live", "date"],
  ["idle_months", "decimal1", "months"],
  ["idle_total", "whole", "money"],
  ["life_burned", "percent1"],
  ["saving_pv", "whole", "money"],
  ["taxpayer_fair", "whole", "money"],
] as const satisfies readonly (readonly [ResultName, NumberFormat, Unit?])[];

export interface Cover {
  readonly spelling: ShareSpelling;
  /** The language that is shown first. */
  readonly shown: Language;
  readonly words: Readonly<Record<Language, CoverWords>>;
  /** The model's sheets, on which the headlines are found. */
  readonly model: readonly Sheet[];
  /** When and from what the file was made. */
  readonly facts: { readonly date: string; readonly version: string; readonly code: string };
}

/**
 * The first sheet of a shared file: what came out, and in both languages what this is, what to change, and what computes
 * where. Its labels are in one language.
 */
export function coverSheet({ spelling, shown, words, model, facts }: Cover, language: Language): Sheet {
  const { cover } = words[language].share;
  const { sheets } = words[shown].model;
  const inOrder: readonly Language[] = shown === "en" ? ["en", "zh-CN"] : ["zh-CN", "en"];
  return {
    name: cover.sheet,
    rows: [
      [text(cover.title, "title")],
      [...EMPTY_ROW],
      ...(spelling === "values" ? [] : [languageRow(cover.language, shown), [...EMPTY_ROW]]),
      [text(cover.glance, "heading")],
      ...headlines(words[language], model),
      [...EMPTY_ROW],
      ...inOrder.flatMap((one) => [...about(words[one].share, spelling, sheets, facts), [...EMPTY_ROW]]),
    ],
    widths: [52, 18, 18, 24],
    orientation: "portrait",
  };
}

function headlines({ model, units }: CoverWords, sheets: readonly Sheet[]): Cell[][] {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return HEADLINES.map(([name, format, of]) => [
    text(model.results[name], "label"),
    computed(name, cells.find((cell) => cell?.name === name)!.value, format),
    ...(of ? [unit(units[of])] : []),
  ]);
}

function languageRow(label: string, language: Language): Cell[] {
  return [
    text(label, "label"),
    {
      value: LABEL_LANGUAGES[language],
      name: LANGUAGE_CELL,
      look: "input",
      format: "text",
      choices: Object.values(LABEL_LANGUAGES),
    },
  ];
}

function about(
  { cover }: SharedFileWords,
  spelling: ShareSpelling,
  sheets: ModelWords["sheets"],
  facts: Cover["facts"],
): Cell[][] {
  const { what, lines, computes, made } = cover;
  const { model, change, ...others } = lines;
  const { end, lines: code } = codeInLines(facts.code);
  const isLive = spelling !== "values";
  const sentences = [
    model,
    ...(isLive ? [fill(change, sheets)] : []),
    computes[spelling],
    ...Object.values({ ...others, ...(!isLive && { chart: "" }) }).filter((line) => line !== ""),
    fill(made, { ...facts, code: end }).trim(),
    ...code,
  ];
  return [[text(what, "heading")], ...sentences.map((line) => [text(fill(line, sheets))])];
}
