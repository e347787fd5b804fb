import type { Language } from "../../i18n/language";
import { share as english, type ShareWords } from "../../i18n/share.en";
import { share as chinese } from "../../i18n/share.zh-CN";
import * as englishSpellings from "../../i18n/spellings.en";
import * as chineseSpellings from "../../i18n/spellings.zh-CN";

export const SHARE_WORDS: Record<Language, ShareWords> = { en: english, "zh-CN": chinese };

export const SPELLING_WORDS = { en: englishSpellings, "zh-CN": chineseSpellings };
