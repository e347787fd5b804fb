import { readFileSync } from "node:fs";
import { URL } from "node:url";
import { functionText } from "./functionPage.mjs";
import { indexText } from "./indexPage.mjs";
import { page, PATHS, section, WORDS } from "./layout.mjs";
import { markup } from "./markup.mjs";

/** @import { FunctionHelp } from "../../i18n/catalogue" */
/** @import { Language } from "../../i18n/language" */

export { PATHS } from "./layout.mjs";

/**
 * A help page for each function, their index, the support and privacy pages in each language, and their style, by path.
 *
 * @param {Record<Language, FunctionHelp[]>} catalogue
 * @returns {Record<string, string>}
 */
export function helpPages(catalogue) {
  return {
    "help/help.css": readFileSync(new URL("help.css", import.meta.url), "utf8"),
    ...Object.fromEntries([...pagesIn("en", catalogue.en), ...pagesIn("zh-CN", catalogue["zh-CN"])]),
  };
}

/**
 * @param {Language} language
 * @param {FunctionHelp[]} functions
 */
function pagesIn(language, functions) {
  const words = WORDS[language];
  return [
    page(language, PATHS.index, words.help, indexText(words, functions)),
    ...functions.map((help) => page(language, PATHS.help(help.id), help.id, functionText(words, help, functions))),
    page(language, PATHS.support, words.support.title, sections(words.support.sections)),
    page(language, PATHS.privacy, words.privacy.title, sections(words.privacy.sections)),
  ];
}

/** @param {readonly string[][]} texts */
function sections(texts) {
  return texts.map(([title, text]) => section(title, markup`<p>${text}</p>`));
}
