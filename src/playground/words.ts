import type { Language } from "../i18n/language";
import * as english from "../i18n/workbook.en";
import * as chinese from "../i18n/workbook.zh-CN";

/** What the page and its Welcome sheet say, in each language. */
export const WORDS: Record<Language, Pick<typeof english, "workbook" | "welcome">> = { en: english, "zh-CN": chinese };
