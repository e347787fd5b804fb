import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** @import { Example, Family, FunctionHelp, ParameterHelp } from "../i18n/catalogue" */

/** @type {Family[]} */
export const FAMILIES = ["depreciation", "power", "timeline", "guarantee", "reference"];

/** Excel cuts longer ones off. */
const LONGEST_DESCRIPTION = 200;

const TYPES = new Map(
  /** @type {const} */ ([
    [ts.SyntaxKind.NumberKeyword, "number"],
    [ts.SyntaxKind.StringKeyword, "string"],
    [ts.SyntaxKind.BooleanKeyword, "boolean"],
    [ts.SyntaxKind.AnyKeyword, "any"],
  ]),
);

/**
 * The files of a folder that hold worksheet functions, in the order in which help lists them.
 *
 * @param {string} folder
 */
export function familyFiles(folder) {
  const present = new Set(readdirSync(folder));
  return FAMILIES.filter((family) => present.has(`${family}.ts`)).map((family) => ({
    family,
    file: path.join(folder, `${family}.ts`),
  }));
}

/**
 * What the JSDoc of a folder's worksheet functions says, in English.
 *
 * @param {string} folder
 * @returns {FunctionHelp[]}
 * @throws with a list of everything that is missing or cannot be read
 */
export function readEnglish(folder) {
  /** @type {string[]} */
  const problems = [];
  const functions = familyFiles(folder).flatMap(({ family, file }) =>
    readFamily(family, readFileSync(file, "utf8"), problems),
  );
  problems.push(
    ...twice(functions.map(({ id }) => id)).map((id) => `${id}: two functions have this name`),
    ...twice(choiceNames(functions)).map((name) => `${name}: two families have choices of this name`),
  );
  refuse("The JSDoc of the worksheet functions needs attention", problems);
  return functions;
}

/**
 * The names of the choices, once for each family that has them.
 *
 * @param {FunctionHelp[]} functions
 */
function choiceNames(functions) {
  const names = functions.flatMap(({ family, parameters }) =>
    parameters.flatMap(({ choicesOf }) => (choicesOf === undefined ? [] : [`${family} ${choicesOf}`])),
  );
  return [...new Set(names)].map((name) => name.split(" ")[1]);
}

/**
 * @param {Family} family
 * @param {string} source
 * @param {string[]} problems what cannot be read is added here
 * @returns {FunctionHelp[]}
 */
export function readFamily(family, source, problems) {
  const file = ts.createSourceFile(`${family}.ts`, source, ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Choice[]>} */
  const enums = new Map();
  /** @type {FunctionHelp[]} */
  const functions = [];
  for (const statement of file.statements) {
    if (ts.isEnumDeclaration(statement) && hasTag(statement, "customenum")) {
      enums.set(statement.name.text, choicesOf(statement, `${family}.ts ${statement.name.text}`, problems));
    }
  }
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && hasTag(statement, "customfunction")) {
      functions.push(functionHelp(family, statement, enums, problems));
    } else if (ts.isVariableStatement(statement) && hasTag(statement, "customfunction")) {
      problems.push(`${family}.ts: ${statement.getText().slice(0, 60)}… must be a function declaration`);
    }
  }
  return functions;
}

/** @typedef {{ value: string, description: string }} Choice */

/**
 * @param {ts.EnumDeclaration} declaration
 * @param {string} where
 * @param {string[]} problems
 * @returns {Choice[]}
 */
function choicesOf(declaration, where, problems) {
  return declaration.members.map((member) => {
    const value = member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : "";
    const description = mainComment(member);
    if (value === "") problems.push(`${where}: ${member.name.getText()} must have a string value`);
    if (description === "") problems.push(`${where}: ${member.name.getText()} needs a /** tooltip */`);
    return { value, description };
  });
}

/**
 * @param {Family} family
 * @param {ts.FunctionDeclaration} declaration
 * @param {Map<string, Choice[]>} enums
 * @param {string[]} problems
 * @returns {FunctionHelp}
 */
function functionHelp(family, declaration, enums, problems) {
  const id = declaration.name?.text ?? "";
  /** @param {string} problem */
  const complain = (problem) => problems.push(`${family}.ts ${id}: ${problem}`);
  /** @param {string} tag */
  const all = (tag) => tagTexts(declaration, tag);

  const description = mainComment(declaration);
  const returns = all("returns");
  if (!/^[A-Z][A-Z0-9_.]*$/.test(id)) complain("the name must be in upper case");
  if (description === "") complain("needs a description");
  if (description.length > LONGEST_DESCRIPTION)
    complain(`the description has more than ${LONGEST_DESCRIPTION} letters`);
  if (returns.length !== 1) complain("needs one @returns");
  if (!declaration.type) complain("needs a return type");

  return {
    id,
    family,
    description,
    parameters: parametersOf(declaration, enums, complain),
    returns: returns[0] ?? "",
    spills: declaration.type !== undefined && ts.isArrayTypeNode(declaration.type),
    equations: all("equation"),
    sources: all("source"),
    examples: all("example").map((text) => exampleOf(text, id, complain)),
    cautions: all("caution"),
  };
}

/**
 * @param {ts.FunctionDeclaration} declaration
 * @param {Map<string, Choice[]>} enums
 * @param {(problem: string) => void} complain
 * @returns {ParameterHelp[]}
 */
function parametersOf(declaration, enums, complain) {
  const tags = ts.getAllJSDocTags(declaration, ts.isJSDocParameterTag);
  const names = declaration.parameters.map((parameter) => parameter.name.getText());
  for (const tag of tags) {
    if (!names.includes(tag.name.getText())) complain(`@param ${tag.name.getText()} is no parameter`);
  }
  if (
    tags.length === names.length &&
    tags.some((tag, i) => names.includes(tag.name.getText()) && tag.name.getText() !== names[i])
  ) {
    complain("the @param tags are not in the order of the parameters");
  }
  return declaration.parameters.map((parameter) => {
    const name = parameter.name.getText();
    const tag = tags.find((tag) => tag.name.getText() === name);
    const isOptional = parameter.questionToken !== undefined;
    if (!tag) complain(`parameter ${name} needs a @param`);
    else if (tag.isBracketed !== isOptional) {
      complain(
        `parameter ${name} is ${isOptional ? "optional: write @param [" + name + "]" : "required: write @param " + name}`,
      );
    }
    if (parameter.initializer) complain(`parameter ${name} must be "${name}?", without "= …": omitted arrives as null`);
    const { description, unit, whenOmitted } = splitEnglish(tag ? plain(tag.comment) : "");
    if (tag && description === "") complain(`parameter ${name} needs a description`);
    if (whenOmitted !== undefined && !isOptional) complain(`parameter ${name} is required and cannot have a default`);
    return {
      name,
      description,
      ...(unit !== undefined && { unit }),
      ...(whenOmitted !== undefined && { default: whenOmitted }),
      ...typeOf(parameter, enums, complain),
      isOptional,
    };
  });
}

/**
 * @param {ts.ParameterDeclaration} parameter
 * @param {Map<string, Choice[]>} enums
 * @param {(problem: string) => void} complain
 * @returns {Pick<ParameterHelp, "type" | "isRange" | "choices" | "choicesOf">}
 */
function typeOf(parameter, enums, complain) {
  const name = parameter.name.getText();
  let type = parameter.type;
  let depth = 0;
  for (; type && ts.isArrayTypeNode(type); depth++) type = type.elementType;
  if (depth !== 0 && depth !== 2) complain(`parameter ${name} must be one value or a range, any[][]`);
  const simple = type && TYPES.get(/** @type {never} */ (type.kind));
  if (simple) return { type: simple, isRange: depth > 0 };
  const choicesOf = type?.getText() ?? "";
  const choices = enums.get(choicesOf);
  if (choices) return { type: "string", isRange: depth > 0, choices, choicesOf };
  complain(`parameter ${name} must be number, string, boolean, any[][] or a @customenum of this file`);
  return { type: "any", isRange: depth > 0 };
}

/**
 * `Price of one GPU [money]. Default 1000.` in its parts.
 *
 * @param {string} text
 */
export function splitEnglish(text) {
  return split(text, /(?<=\.)\s+Default (.+)\.$/);
}

/**
 * `单块 GPU 的价格 [金额]。默认 1000。` in its parts.
 *
 * @param {string} text
 */
export function splitChinese(text) {
  return split(text, /(?<=。)\s*默认\s*([^。]+)。$/);
}

/**
 * @param {string} text
 * @param {RegExp} defaultAtEnd
 */
function split(text, defaultAtEnd) {
  const whenOmitted = defaultAtEnd.exec(text)?.[1].trim();
  const sentence = text.replace(defaultAtEnd, "").trim();
  const unit = /\s*\[([^\]]+)\](?=[.。]|$)/.exec(sentence);
  return {
    description: unit ? sentence.replace(unit[0], "") : sentence,
    unit: unit?.[1],
    whenOmitted,
  };
}

/**
 * `=POWERGAP.X(1) → 2 — what it shows` in its parts.
 *
 * @param {string} text
 * @param {string} id
 * @param {(problem: string) => void} complain
 * @returns {Example}
 */
function exampleOf(text, id, complain) {
  const [formula, rest, more] = text.split(" → ");
  if (rest === undefined || more !== undefined) complain(`@example ${text} must read "=formula → result — note"`);
  if (!formula.includes(`POWERGAP.${id}(`)) complain(`@example ${formula} does not call =POWERGAP.${id}(…)`);
  const [result, ...note] = (rest ?? "").split(" — ");
  return { formula: formula.trim(), result: result.trim(), ...(note.length > 0 && { note: note.join(" — ").trim() }) };
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
function hasTag(node, name) {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text.toLowerCase() === name);
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
function tagTexts(node, name) {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text.toLowerCase() === name)
    .map((tag) => plain(tag.comment));
}

/** @param {ts.Node} node */
function mainComment(node) {
  return plain(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment);
}

/** @param {Parameters<typeof ts.getTextOfJSDocComment>[0]} comment */
function plain(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/** @param {string[]} names */
function twice(names) {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}

/**
 * @param {string} title
 * @param {string[]} problems
 */
export function refuse(title, problems) {
  const distinct = [...new Set(problems)];
  if (distinct.length > 0) throw new Error([`${title}:`, ...distinct.map((problem) => `- ${problem}`)].join("\n"));
}
