import type { Language } from "../../i18n/language";
import { numberFormat } from "../numberFormat";

const DAYS_PER_MONTH = 365 / 12;

/** 12 months are a year of 365 days. */
export function monthsIn(days: number): number {
  return days / DAYS_PER_MONTH;
}

/** From here on, a tenth says nothing. */
const LARGE = 10;

/** A figure of a headline: 36, 4.5. */
export function showRounded(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: Math.abs(value) < LARGE ? 1 : 0 }).format(value);
}

/** 0.6288 as 63 %, 0.00042 as 0.042 %. */
export function showShare(value: number, language: Language): string {
  const isSmall = Math.abs(value) < LARGE / 100;
  const digits = isSmall ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  return numberFormat(language, { style: "percent", ...digits }).format(value);
}

/** An amount of money to three digits: 390 million. */
export function showMoney(value: number, language: Language): string {
  return numberFormat(language, {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 3,
  }).format(value);
}

/** The same where room is short: 390M. */
export function showMoneyShort(value: number, language: Language): string {
  return numberFormat(language, { notation: "compact", maximumSignificantDigits: 3 }).format(value);
}

/** A number with as many digits as a chart or a table needs. */
export function showNumber(value: number, language: Language, digits = 4): string {
  return numberFormat(language, { maximumSignificantDigits: digits }).format(value);
}
