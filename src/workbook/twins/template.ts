import { expand, type Given, type TwinOf } from "./expand";
import { isAtomic, leastLength, write, type Expression } from "./expression";
import type { Twin } from "./twin";

/** A formula, and whether it can stand beside an operator as it is. */
export interface Spelled {
  readonly text: string;
  readonly isAtomic: boolean;
}

/** A twin's text with gaps for its arguments: pieces of text and numbers of arguments, in turns. */
interface Template {
  readonly pieces: readonly string[];
  readonly isAtomic: boolean;
}

/** The calls of a column differ in the cells that they name: one expansion serves them all. */
const templates = new Map<string, Template | undefined>();

const MOST_TEMPLATES = 1000;

/** No formula holds this character. */
const GAP = "\u0001";

/** The twin with its arguments in their places; nothing when it is longer than `most`. */
export function spell(
  id: string,
  twin: Twin,
  given: readonly Given[],
  twinOf: TwinOf,
  most: number,
): Spelled | undefined {
  const key = [id, ...given.map(kindOf)].join(GAP);
  if (!templates.has(key)) {
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    templates.set(key, templateOf(twin, given, twinOf, most));
  }
  const template = templates.get(key);
  const text = template?.pieces.map((piece, i) => (i % 2 === 0 ? piece : write(given[Number(piece)]!))).join("");
  return template && text !== undefined && text.length <= most ? { text, isAtomic: template.isAtomic } : undefined;
}

/** What of an argument decides how the twin reads. */
function kindOf(argument: Given): string {
  if (!argument) return "";
  return isInterchangeable(argument) ? `${GAP}${argument.strength}` : write(argument);
}

type Verbatim = Extract<Expression, { kind: "verbatim" }>;

/** Whether another argument that holds together alike can take its place: not where a sign asks for parentheses. */
function isInterchangeable(argument: Expression): argument is Verbatim {
  return argument.kind === "verbatim" && !argument.text.startsWith("-") && !argument.text.startsWith("+");
}

function templateOf(twin: Twin, given: readonly Given[], twinOf: TwinOf, most: number): Template | undefined {
  const gapped = given.map((one, i) => (one && isInterchangeable(one) ? { ...one, text: `${GAP}${i}${GAP}` } : one));
  const expression = expand(twin, gapped, twinOf);
  return leastLength(expression) <= most
    ? { pieces: write(expression).split(GAP), isAtomic: isAtomic(expression) }
    : undefined;
}
