import { arrayConstant } from "./arrayConstant.mjs";
import { errorList, functionList } from "./indexPage.mjs";
import { definitions, formula, list, name, section } from "./layout.mjs";
import { markup } from "./markup.mjs";

/** @import { HelpWords } from "../../i18n/help.en.mjs" */
/** @import { Example, FunctionHelp, ParameterHelp } from "../../i18n/catalogue" */
/** @import { ConstantValue } from "./arrayConstant.mjs" */
/** @import { Content } from "./markup.mjs" */

/**
 * @param {HelpWords} words
 * @param {FunctionHelp} help
 * @param {FunctionHelp[]} functions all of them, of which those of the same family are listed
 * @returns {Content}
 */
export function functionText(words, help, functions) {
  const say = words.function;
  const others = functions.filter(({ family, id }) => family === help.family && id !== help.id);
  return [
    markup`<p class="family">${words.families[help.family]}</p>`,
    markup`<p class="lead">${help.description}</p>`,
    section(say.syntax, formula(syntax(help))),
    section(say.arguments, argumentList(say, help.parameters)),
    section(say.result, markup`<p>${help.returns}</p>`, help.spills && markup`<p>${say.spills}</p>`),
    help.equations.length > 0 && section(say.equation, markup`<div class="equations">${list(help.equations)}</div>`),
    section(say.examples, markup`<div class="examples">${list(help.examples.map((one) => example(say, one)))}</div>`),
    help.cautions.length > 0 && section(say.cautions, list(help.cautions)),
    section(say.errors, errorList(words, help)),
    section(say.sources, list(help.sources)),
    others.length > 0 && section(say.others, functionList(others)),
  ];
}

/** @param {FunctionHelp} help */
function syntax({ id, parameters }) {
  return `=POWERGAP.${id}(${parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join(", ")})`;
}

/**
 * @param {HelpWords["function"]} say
 * @param {ParameterHelp[]} parameters
 */
function argumentList(say, parameters) {
  if (parameters.length === 0) return markup`<p>${say.noArguments}</p>`;
  return definitions(
    parameters.map((parameter) => [
      [name(parameter.name), !parameter.isOptional && markup` <span class="required">${say.required}</span>`],
      argument(say, parameter),
    ]),
  );
}

/**
 * @param {HelpWords["function"]} say
 * @param {ParameterHelp} parameter
 */
function argument(say, { description, unit, default: whenOmitted, isRange, isOptional, choices }) {
  const sentences = [description, isRange && say.range, isOptional && whenOmitted === undefined && say.optional];
  return [
    markup`<p>${sentences.filter(Boolean).join(say.betweenSentences)}</p>`,
    unit !== undefined && markup`<p class="fact">${say.unit}${unit}</p>`,
    whenOmitted !== undefined && markup`<p class="fact">${say.default}${name(whenOmitted)}</p>`,
    choices && choiceTable(say, choices),
  ];
}

/**
 * @param {HelpWords["function"]} say
 * @param {NonNullable<ParameterHelp["choices"]>} choices
 */
function choiceTable(say, choices) {
  const rows = choices.map(
    ({ value, description }) => markup`<tr><th scope="row">${name(value)}</th><td>${description}</td></tr>`,
  );
  return markup`<table><caption>${say.choices}</caption><tbody>${rows}</tbody></table>`;
}

/**
 * @param {HelpWords["function"]} say
 * @param {Example} example
 */
function example(say, { formula: typed, result, note }) {
  const rows = arrayConstant(result);
  return [
    note !== undefined && markup`<p>${note}</p>`,
    formula(typed),
    rows
      ? [markup`<p>${say.gives}</p>`, resultTable(`${say.result} ${typed}`, rows)]
      : markup`<p>${say.gives} <output>${isNumber(result) ? rounded(Number(result)) : result}</output></p>`,
  ];
}

/** @param {string} text */
const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * About what a cell shows of a number.
 *
 * @param {number} value
 */
const rounded = (value) => Number(value.toPrecision(10));

/**
 * A spill as a person sees it; it scrolls, with the keyboard too, where it is wider than the page.
 *
 * @param {string} label
 * @param {ConstantValue[][]} rows
 */
function resultTable(label, rows) {
  const hasHeaders = rows.length > 1 && rows[0].every((value) => typeof value === "string");
  const head = rows[0].map((value) => (value === "" ? markup`<td></td>` : markup`<th scope="col">${value}</th>`));
  const body = (hasHeaders ? rows.slice(1) : rows).map((row) => markup`<tr>${row.map(resultCell)}</tr>`);
  return markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="result">${
    hasHeaders && markup`<thead><tr>${head}</tr></thead>`
  }<tbody>${body}</tbody></table></div>`;
}

/** @param {ConstantValue} value */
function resultCell(value) {
  if (typeof value === "number") return markup`<td class="number">${rounded(value)}</td>`;
  return markup`<td>${typeof value === "boolean" ? String(value).toUpperCase() : value}</td>`;
}
