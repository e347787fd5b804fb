import * as english from "../../src/i18n/workbook.en";
import * as chinese from "../../src/i18n/workbook.zh-CN";

/** Every sentence with the path of keys that leads to it. */
function sentences(words: unknown, path = ""): [string, string][] {
  return typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const translations = new Map(sentences({ workbook: chinese.workbook, welcome: chinese.welcome }));
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(sentences({ workbook: english.workbook, welcome: english.welcome }))(
  "%s says the same in Chinese",
  (path, sentence) => {
    const translation = translations.get(path) ?? "";
    expect(placeholders(translation)).toEqual(placeholders(sentence));
    if (path !== ".welcome.title") expect(translation).toMatch(/\p{Script=Han}/u);
  },
);

// A translation is found by the text that it stands for, in either direction.
test("no two texts of the Welcome sheet that read the same in one language differ in the other", () => {
  const originals = sentences(english.welcome);
  const translated = sentences(chinese.welcome);
  const pairs = new Set(originals.map(([, text], i) => `${text} | ${translated[i][1]}`));
  expect(new Set(originals.map(([, text]) => text)).size).toBe(pairs.size);
  expect(new Set(translated.map(([, text]) => text)).size).toBe(pairs.size);
});
