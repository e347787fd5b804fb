import type { Language } from "../i18n/language";

const known = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language. One is made for each way and kept: making them is slow, and keys are quick. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const format = known.get(key) ?? new Intl.NumberFormat(language, options);
  known.set(key, format);
  return format;
}
