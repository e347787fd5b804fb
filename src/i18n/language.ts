/** The languages that PowerGap speaks, as BCP 47 tags. */
export const LANGUAGES = ["en", "zh-CN"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The language to speak to someone who prefers these tags, best first: any Chinese is 简体中文, everything else English. */
export function languageFor(...preferred: readonly (string | null | undefined)[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag ?? "")) return "zh-CN";
    if (/^en\b/i.test(tag ?? "")) return "en";
  }
  return "en";
}
