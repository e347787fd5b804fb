import { readdirSync } from "node:fs";
import path from "node:path";
import * as english from "../../src/i18n/workbook.en";
import * as chinese from "../../src/i18n/workbook.zh-CN";

/** Every sentence with the path of keys that leads to it. */
function sentences(words: unknown, path = ""): [string, string][] {
  return typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

/** What may read the same in both languages: names, signs of units, and what is only filled in. */
const MAY_BE_SAME =
  /\.(welcome\.title|colossus\.title|written|gpu_model\.\w+|filers\.\w+|pue(\.label)?|p[59]0|percent|none|axis|fact|units\.\w*|(macrs|colossus)\.sheet|categories\.gpus)$/;

const folder = path.join(__dirname, "../../src/i18n");
const modules = readdirSync(folder)
  .filter((file) => file.endsWith(".en.ts") && file !== "cell.en.ts")
  .map((file) => file.slice(0, -".en.ts".length));

describe.each(modules)("%s", (module) => {
  const wordsOf = (language: string) => jest.requireActual<object>(path.join(folder, `${module}.${language}.ts`));
  const translations = new Map(sentences(wordsOf("zh-CN")));

  test.each(sentences(wordsOf("en")))("%s says the same in Chinese", (key, sentence) => {
    const translation = translations.get(key) ?? "";
    expect(placeholders(translation)).toEqual(placeholders(sentence));
    if (!MAY_BE_SAME.test(key)) expect(translation).toMatch(/\p{Script=Han}/u);
  });
});

// A translation is found by the text that it stands for, in either direction.
test("no two texts of the Welcome sheet that read the same in one language differ in the other", () => {
  const originals = sentences(english.welcome);
  const translated = sentences(chinese.welcome);
  const pairs = new Set(originals.map(([, text], i) => `${text} | ${translated[i][1]}`));
  expect(new Set(originals.map(([, text]) => text)).size).toBe(pairs.size);
  expect(new Set(translated.map(([, text]) => text)).size).toBe(pairs.size);
});
