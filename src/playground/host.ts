import type { Host } from "../functions/cell";
import * as english from "../i18n/cell.en";
import * as chinese from "../i18n/cell.zh-CN";
import type { Language } from "../i18n/language";

/** What a worksheet function throws in the browser workbook: the error that its cell shows, and why. */
export class CellError extends Error {
  override readonly name = "CellError";

  constructor(
    readonly shown: "#VALUE!" | "#N/A",
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

const SHOWN = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;

/** The browser workbook as a place that functions run in, in one language. */
const inLanguage = (words: Host["words"]): Host => ({
  words,
  error: (kind, sentence) => new CellError(SHOWN[kind], sentence),
});

export const HOSTS: Record<Language, Host> = { en: inLanguage(english), "zh-CN": inLanguage(chinese) };
