import type { FunctionHelp, ParameterHelp } from "../i18n/catalogue";
import { addressIn, type Argument } from "./argument";

const NAMESPACE = "POWERGAP";

/** The longest formula that a cell can hold. */
export const LONGEST_FORMULA = 8192;

/** The call as typed into a cell; arguments that are left out at its end do not appear. */
export function formulaOf(id: string, given: readonly Exclude<Argument, { kind: "refused" }>[]): string {
  const texts = given.map((argument) =>
    argument.kind === "reference" ? argument.address : argument.kind === "value" ? argument.formula : "",
  );
  while (texts.at(-1) === "") texts.pop();
  return `=${NAMESPACE}.${id}(${texts.join(",")})`;
}

/** What a person would type into the form for each argument of a plain call, such as a function's example. */
export function typedFrom(
  formula: string,
  id: string,
  parameters: readonly Pick<ParameterHelp, "name" | "type">[],
): Record<string, string> | undefined {
  const start = `=${NAMESPACE}.${id}(`;
  const inside = formula.slice(start.length, -1);
  if (!formula.toUpperCase().startsWith(start) || !formula.endsWith(")")) return undefined;
  const texts = inside.trim() === "" ? [] : split(inside, ",");
  if (!texts || texts.length > parameters.length) return undefined;
  const typed = texts.map((text, i) => [parameters[i].name, typedOf(text.trim(), parameters[i].type)] as const);
  if (typed.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(typed.filter((entry): entry is [string, string] => entry[1] !== ""));
}

/** The function that a formula calls, and what its form would hold; nothing when the formula is more than that call. */
export function callIn<F extends Pick<FunctionHelp, "id" | "parameters">>(
  formula: string,
  functions: readonly F[],
): { help: F; typed: Record<string, string> } | undefined {
  const id = /^=(\w+)\.(\w+)\(/.exec(formula)?.[2].toUpperCase();
  const help = functions.find((help) => help.id === id);
  const typed = help && typedFrom(formula, help.id, help.parameters);
  return typed && { help, typed };
}

const LITERAL = /^[+-]?[\d.]+(E[+-]?\d+)?%?$|^(TRUE|FALSE)$/i;

function typedOf(text: string, type: ParameterHelp["type"]): string | undefined {
  if (text === "" || LITERAL.test(text)) return text;
  if (addressIn(text)) return type === "string" ? `=${text}` : text;
  if (/^"([^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  const date = /^DATE\((\d{4}),\s*(\d{1,2}),\s*(\d{1,2})\)$/i.exec(text);
  if (date) return `${date[1]}-${date[2]}-${date[3]}`;
  if (!/^\{.*\}$/.test(text)) return undefined;
  const rows = split(text.slice(1, -1), ";")?.map((row) => split(row, ",")?.map((cell) => typedOf(cell.trim(), type)));
  const isFillable = rows?.every((row) => row?.every((cell) => cell !== undefined && !/[,;\n\t]/.test(cell)));
  return isFillable ? rows?.map((row) => row?.join(", ")).join("\n") : undefined;
}

/** The parts between separators that stand outside of quotes, braces and parentheses; nothing for a broken formula. */
function split(text: string, separator: string): string[] | undefined {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && "({".includes(letter)) depth++;
    else if (!isQuoted && ")}".includes(letter)) depth--;
    if (depth < 0) return undefined;
    if (letter === separator && depth === 0 && !isQuoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return depth === 0 && !isQuoted ? parts : undefined;
}
