import type { Language } from "../../i18n/language";
import { share as english, type ShareWords } from "../../i18n/share.en";
import { share as chinese } from "../../i18n/share.zh-CN";
import * as englishSpellings from "../../i18n/spellings.en";
import * as chineseSpellings from "../../i18n/spellings.zh-CN";
import { fill } from "../../i18n/words";

export const SHARE_WORDS: Record<Language, ShareWords> = { en: english, "zh-CN": chinese };

export const SPELLING_WORDS = { en: englishSpellings, "zh-CN": chineseSpellings };

const MOST_LISTED = 12;

/** The first of many addresses, and how many more there are. */
export function listed(addresses: readonly string[], language: Language): string {
  const shown = addresses.slice(0, MOST_LISTED).join(", ");
  const count = addresses.length - MOST_LISTED;
  return count > 0 ? `${shown} ${fill(SHARE_WORDS[language].check.more, { count })}` : shown;
}
