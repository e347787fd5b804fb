import { useMemo } from "react";
import * as englishModel from "../../i18n/model.en";
import * as chineseModel from "../../i18n/model.zh-CN";
import type { Language } from "../../i18n/language";
import * as englishFacts from "../../i18n/references.en";
import * as chineseFacts from "../../i18n/references.zh-CN";
import type { Words } from "../../workbook/model/model";
import { usePane } from "../context";
import { usePlanWords } from "./words";

const WORDS: Record<Language, Pick<Words, "model" | "facts">> = {
  en: { ...englishModel, facts: englishFacts },
  "zh-CN": { ...chineseModel, facts: chineseFacts },
};

/** The words of the sheets, in the language of the pane. */
export function useModelWords(): Words {
  const { language } = usePane();
  const words = usePlanWords();
  return useMemo(() => ({ ...words, ...WORDS[language] }), [words, language]);
}
