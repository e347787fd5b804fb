import { en } from "../../src/i18n/en";
import { zhCN } from "../../src/i18n/zh-CN";

/** Every sentence with the path of keys that leads to it. */
function sentences(words: unknown, path = ""): [string, string][] {
  return typeof words === "string"
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const english = sentences(en);
const chinese = new Map(sentences(zhCN));
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(english)("%s fills in the same facts in both languages", (path, sentence) => {
  expect(placeholders(chinese.get(path) ?? "")).toEqual(placeholders(sentence));
});

/** What may read the same in both languages: names, and headers such as P50. */
const MAY_BE_SAME = /^\.(pane\.title|cell\.headers\..*)$/;

test.each(english.filter(([path]) => !MAY_BE_SAME.test(path)))("%s is Chinese in Chinese", (path) => {
  expect(chinese.get(path)).toMatch(/\p{Script=Han}/u);
});
