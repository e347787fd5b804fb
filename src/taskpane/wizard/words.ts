import * as englishFields from "../../i18n/fields.en";
import * as chineseFields from "../../i18n/fields.zh-CN";
import type { FieldWords } from "../../i18n/fields.en";
import type { Language } from "../../i18n/language";
import { wizard as english, type WizardWords } from "../../i18n/wizard.en";
import { wizard as chinese } from "../../i18n/wizard.zh-CN";
import { usePane } from "../context";

/** What the wizard says, in one language. */
export interface PlanWords extends FieldWords {
  readonly wizard: WizardWords;
}

const WORDS: Record<Language, PlanWords> = {
  en: { ...englishFields, wizard: english },
  "zh-CN": { ...chineseFields, wizard: chinese },
};

export function usePlanWords(): PlanWords {
  return WORDS[usePane().language];
}
