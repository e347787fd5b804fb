import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FAMILIES, refuse, splitChinese } from "./jsdoc.mjs";

/** @import { FunctionHelp, ParameterHelp } from "../i18n/catalogue" */

/**
 * The Chinese of one function, as in src/i18n/functions.zh-CN.
 *
 * @typedef {object} Translation
 * @property {string} description
 * @property {Record<string, string>} [parameters]
 * @property {string} returns
 * @property {string[]} [equations] as many as the JSDoc has; left out where these hold no English
 * @property {string[]} [sources] the same
 * @property {string[]} [cautions] as many as the JSDoc has
 * @property {string[]} [exampleNotes] one for each example, "" where the JSDoc has no note
 */

/** @typedef {{ functions: Record<string, Translation>, choices: Record<string, Record<string, string>> }} Chinese */

/**
 * All translations of a folder, which has one file a family.
 *
 * @param {string} folder
 * @returns {Chinese}
 */
export function readTranslations(folder) {
  /** @type {Chinese} */
  const chinese = { functions: {}, choices: {} };
  for (const family of FAMILIES) {
    const file = path.join(folder, `${family}.json`);
    if (!existsSync(file)) continue;
    const { $choices, ...functions } = JSON.parse(readFileSync(file, "utf8"));
    Object.assign(chinese.functions, functions);
    Object.assign(chinese.choices, $choices);
  }
  return chinese;
}

/**
 * The same help in Chinese. Formulas and results stay, and so do equations and sources that are not translated.
 *
 * @param {FunctionHelp[]} english
 * @param {Chinese} chinese
 * @returns {FunctionHelp[]}
 * @throws with a list of everything that is missing, superfluous or says something else than the English
 */
export function inChinese(english, chinese) {
  /** @type {string[]} */
  const problems = [];
  const functions = english.flatMap((help) => {
    const translation = chinese.functions[help.id];
    if (!translation) problems.push(`${help.family}.json: ${help.id} is missing`);
    return translation ? [translate(help, translation, chinese.choices, problems)] : [];
  });
  problems.push(
    ...superfluous(
      chinese.functions,
      english.map(({ id }) => id),
    ).map((id) => `${id} is no function`),
    ...superfluous(
      chinese.choices,
      english.flatMap(({ parameters }) => parameters.map(({ choicesOf }) => choicesOf ?? "")),
    ).map((name) => `$choices ${name} is no choice`),
    ...unitsTranslatedTwice(english, functions),
  );
  refuse("The Chinese of the worksheet functions (src/i18n/functions.zh-CN) needs attention", problems);
  return functions;
}

const PARTS = ["description", "parameters", "returns", "equations", "sources", "cautions", "exampleNotes"];

/**
 * @param {FunctionHelp} help
 * @param {Translation} translation
 * @param {Chinese["choices"]} choices
 * @param {string[]} problems
 * @returns {FunctionHelp}
 */
function translate(help, translation, choices, problems) {
  /** @param {string} problem */
  const complain = (problem) => problems.push(`${help.family}.json ${help.id}: ${problem}`);
  const { description = "", parameters = {}, returns = "", cautions = [], exampleNotes = [] } = translation;
  const { equations = help.equations, sources = help.sources } = translation;
  if (!description) complain("description is missing");
  if (!returns) complain("returns is missing");
  for (const [name, texts] of Object.entries({ equations, sources, cautions })) {
    const { length } = help[/** @type {"equations" | "sources" | "cautions"} */ (name)];
    if (texts.length !== length || texts.includes(""))
      complain(`${name} has ${texts.length} texts, the JSDoc ${length}`);
  }
  const notes = help.examples.filter(({ note }) => note !== undefined).length;
  if (exampleNotes.length !== help.examples.length && (notes > 0 || exampleNotes.length > 0)) {
    complain(`exampleNotes has ${exampleNotes.length} texts, the JSDoc ${help.examples.length} examples`);
  }
  for (const name of superfluous(
    parameters,
    help.parameters.map(({ name }) => name),
  )) {
    complain(`parameter ${name} does not exist`);
  }
  for (const key of superfluous(translation, PARTS)) {
    complain(`"${key}" has no place here`);
  }
  return {
    ...help,
    description,
    parameters: help.parameters.map((parameter) => translateParameter(parameter, parameters, choices, complain)),
    returns,
    equations,
    sources,
    cautions,
    examples: help.examples.map(({ formula, result, note }, i) => {
      const translated = exampleNotes[i] ?? "";
      if ((note === undefined) !== (translated === "")) {
        complain(`exampleNotes[${i}] is ${translated === "" ? "missing" : "superfluous"}: ${formula}`);
      }
      return { formula, result, ...(translated !== "" && { note: translated }) };
    }),
  };
}

/**
 * @param {ParameterHelp} parameter
 * @param {Record<string, string>} texts
 * @param {Chinese["choices"]} choices
 * @param {(problem: string) => void} complain
 * @returns {ParameterHelp}
 */
function translateParameter(parameter, texts, choices, complain) {
  const { unit, default: whenOmitted, ...rest } = parameter;
  const { name, choicesOf } = rest;
  const text = texts[name] ?? "";
  const chinese = splitChinese(text);
  if (text === "") complain(`parameter ${name} is missing`);
  else if (!text.endsWith("。")) complain(`parameter ${name} must end with 。: ${text}`);
  else if ((unit === undefined) !== (chinese.unit === undefined)) {
    complain(`parameter ${name} has the unit [${chinese.unit ?? ""}], the JSDoc [${unit ?? ""}]`);
  } else if (!isSameDefault(whenOmitted, chinese.whenOmitted)) {
    complain(`parameter ${name} has the default "${chinese.whenOmitted ?? ""}", the JSDoc "${whenOmitted ?? ""}"`);
  }
  return {
    ...rest,
    description: chinese.description,
    ...(chinese.unit !== undefined && { unit: chinese.unit }),
    ...(chinese.whenOmitted !== undefined && { default: chinese.whenOmitted }),
    ...(parameter.choices &&
      choicesOf && { choices: translateChoices(choicesOf, parameter.choices, choices, complain) }),
  };
}

/**
 * @param {string} name
 * @param {NonNullable<ParameterHelp["choices"]>} english
 * @param {Chinese["choices"]} choices
 * @param {(problem: string) => void} complain
 */
function translateChoices(name, english, choices, complain) {
  const texts = choices[name] ?? {};
  for (const value of superfluous(
    texts,
    english.map(({ value }) => value),
  )) {
    complain(`$choices ${name} has no value ${value}`);
  }
  return english.map(({ value }) => {
    if (!texts[value]) complain(`$choices ${name} lacks ${value}`);
    return { value, description: texts[value] ?? "" };
  });
}

/** Numbers, names of choices and of parameters read the same in both languages; sentences do not. */
const LANGUAGE_FREE = /^[\w.%+-]+$/;

/**
 * @param {string | undefined} english
 * @param {string | undefined} chinese
 */
function isSameDefault(english, chinese) {
  if (english === undefined || chinese === undefined) return english === chinese;
  return LANGUAGE_FREE.test(english) && /[\d_A-Z]/.test(english) ? english === chinese : true;
}

/**
 * A unit has one name in Chinese, wherever it stands.
 *
 * @param {FunctionHelp[]} english
 * @param {FunctionHelp[]} chinese
 */
function unitsTranslatedTwice(english, chinese) {
  /** @type {Map<string, { unit: string, where: string }>} */
  const known = new Map();
  return chinese.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, unit }, i) => {
      const original = english.find((help) => help.id === id)?.parameters[i].unit;
      if (unit === undefined || original === undefined) return [];
      const first = known.get(original);
      if (!first) known.set(original, { unit, where: `${id} ${name}` });
      return first && first.unit !== unit
        ? [`the unit [${original}] is [${first.unit}] in ${first.where}, but [${unit}] in ${id} ${name}`]
        : [];
    }),
  );
}

/**
 * @param {object} texts
 * @param {string[]} known
 */
function superfluous(texts, known) {
  return Object.keys(texts).filter((key) => !known.includes(key));
}
