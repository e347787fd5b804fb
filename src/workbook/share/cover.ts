import type { Language } from "../../i18n/language";
import type { SharedFileWords } from "../../i18n/sharedFile.en";
import { fill } from "../../i18n/words";
import { EMPTY_ROW, text } from "../cells";
import type { ModelWords } from "../../i18n/model.en";
import type { Cell, Sheet } from "../sheet";
import { LANGUAGE_CELL, LABEL_LANGUAGES } from "./bilingual";
import type { ShareSpelling } from "./spellings";

interface CoverWords {
  readonly share: SharedFileWords;
  readonly model: ModelWords;
}

export interface Cover {
  readonly spelling: ShareSpelling;
  /** The language that is shown first. */
  readonly language: Language;
  readonly words: Readonly<Record<Language, CoverWords>>;
  /** Names of the model's sheets, as the file has them. */
  readonly sheets: ModelWords["sheets"];
  /** When and from what the file was made. */
  readonly facts: { readonly date: string; readonly version: string; readonly code: string };
}

/** The first sheet of a shared file: in both languages what it is, what to change, and what computes where. */
export function coverSheet({ spelling, language, words, sheets, facts }: Cover): Sheet {
  const { cover } = words[language].share;
  const inOrder: readonly Language[] = language === "en" ? ["en", "zh-CN"] : ["zh-CN", "en"];
  return {
    name: cover.sheet,
    rows: [
      [text(cover.title, "title")],
      [...EMPTY_ROW],
      ...(spelling === "values" ? [] : [languageRow(cover.language, language), [...EMPTY_ROW]]),
      ...inOrder.flatMap((one) => [...about(words[one].share, spelling, sheets, facts), [...EMPTY_ROW]]),
    ],
    widths: [46, 16, 16, 34],
    orientation: "landscape",
  };
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
  const isLive = spelling !== "values";
  const sentences = [
    model,
    ...(isLive ? [fill(change, sheets)] : []),
    computes[spelling],
    ...Object.values({ ...others, ...(!isLive && { chart: "" }) }).filter((line) => line !== ""),
    fill(made, facts),
  ];
  return [[text(what, "heading")], ...sentences.map((line) => [text(fill(line, sheets))])];
}
