import { en, type Words } from "./en";
import type { Language } from "./language";
import { zhCN } from "./zh-CN";

const WORDS: Record<Language, Words> = { en, "zh-CN": zhCN };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** The sentence with its `{placeholders}` filled in. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(facts[name] ?? placeholder));
}
