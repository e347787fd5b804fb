import { definitions, functionName, name, section } from "./layout.mjs";
import { markup } from "./markup.mjs";

/** @import { HelpWords } from "../../i18n/help.en.mjs" */
/** @import { FunctionHelp } from "../../i18n/catalogue" */

/**
 * @param {HelpWords} words
 * @param {FunctionHelp[]} functions
 */
export function indexText(words, functions) {
  const families = [...new Set(functions.map(({ family }) => family))];
  return [
    words.index.intro.map((text) => markup`<p>${text}</p>`),
    families.map((family) => {
      const members = functions.filter((help) => help.family === family);
      return section(words.families[family], functionList(members));
    }),
    section(words.index.errors, errorList(words, { spills: true })),
  ];
}

/** @param {FunctionHelp[]} functions */
export function functionList(functions) {
  return definitions(
    functions.map(({ id, description }) => [markup`<a href="${id}.html">${functionName(id)}</a>`, description]),
  );
}

/**
 * @param {HelpWords} words
 * @param {{ spills: boolean }} help
 */
export function errorList(words, { spills }) {
  const errors = words.errors.filter(([error]) => spills || error !== "#SPILL!");
  return [markup`<p>${words.errorsIntro}</p>`, definitions(errors.map(([error, text]) => [name(error), text]))];
}
