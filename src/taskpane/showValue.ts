import type { CellResult } from "../functions/cell";
import type { Language } from "../i18n/language";
import { numberFormat } from "./numberFormat";

const LARGEST_WITHOUT_GROUPS = 9999;

/** A result as a person reads it: years without separators, money to the cent, small numbers to six digits. */
export function showValue(value: CellResult, language: Language): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const size = Math.abs(value);
  const format: Intl.NumberFormatOptions =
    size === 0 || size >= 1
      ? {
          maximumFractionDigits: size >= 1000 ? 2 : 4,
          useGrouping: size > LARGEST_WITHOUT_GROUPS || !Number.isInteger(value),
        }
      : { maximumSignificantDigits: 6, notation: size < 1e-6 ? "scientific" : "standard" };
  return numberFormat(language, format).format(value);
}
