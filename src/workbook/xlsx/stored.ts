import { tokenize, type Token } from "@borgar/fx";
import { argumentsOf, closing, idAt } from "../calls";

/** Functions that are younger than the .xlsx format, in whose files their names carry a prefix. */
const YOUNGER_THAN_XLSX = new Set([
  ...["BETA.DIST", "BETA.INV", "NORM.S.DIST", "NORM.S.INV"],
  ...[
    "LAMBDA",
    "LET",
    "ISOMITTED",
    "MAP",
    "SCAN",
    "REDUCE",
    "SEQUENCE",
    "HSTACK",
    "VSTACK",
    "IFS",
    "SWITCH",
    "XLOOKUP",
  ],
]);

/** What a formula must mention to be stored otherwise than typed: most do not, and need no reading. */
const MENTION = new RegExp(["POWERGAP", ...YOUNGER_THAN_XLSX].join("|").replaceAll(".", "\\."), "i");

/** Names that LET and LAMBDA have declared, in lower case. */
type Declared = ReadonlySet<string>;

/**
 * A formula as an .xlsx file stores it, without its `=`: young functions with `_xlfn.`, PowerGap's with
 * `_xldudf_POWERGAP_`, and what LET and LAMBDA declare with `_xlpm.`, or `_xlop.` for a parameter that may be omitted.
 */
export function stored(formula: string): string {
  if (formula.startsWith("=") && !MENTION.test(formula)) return formula.slice(1);
  return storedTokens(
    tokenize(formula).filter(({ type }) => type !== "fx_prefix"),
    new Set(),
  );
}

/** What a PowerGap function is called in a file. */
export const storedId = (id: string): string => `_xldudf_POWERGAP_${id}`;

function storedTokens(tokens: readonly Token[], declared: Declared): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const { type, value } = tokens[i];
    const name = value.toUpperCase();
    if (type === "func" && (name === "LET" || name === "LAMBDA")) {
      const end = closing(tokens, i + 1);
      const args = argumentsOf(tokens.slice(i, end + 1));
      text += `_xlfn.${name}(${(name === "LET" ? ofLet : ofLambda)(args, declared).join(",")})`;
      i = end;
    } else {
      text += storedToken(tokens[i], idAt(tokens, i), declared);
    }
  }
  return text;
}

function storedToken({ type, value }: Token, id: string | undefined, declared: Declared): string {
  if (id !== undefined) return storedId(id);
  if (isNameLike(type) && declared.has(value.toLowerCase())) return `_xlpm.${value}`;
  return type === "func" && YOUNGER_THAN_XLSX.has(value.toUpperCase()) ? `_xlfn.${value.toUpperCase()}` : value;
}

/** A declared name is called like a function when it stands for a LAMBDA, and may look like a cell: `q1`. */
const isNameLike = (type: string): boolean => type === "range_named" || type === "func" || type === "range";

function ofLambda(args: readonly Token[][], declared: Declared): string[] {
  const parameters = args.slice(0, -1).map(declaredIn);
  const inside = new Set([...declared, ...parameters.map(({ name }) => name.toLowerCase())]);
  return [
    ...parameters.map(({ name, isOptional }) => `${isOptional ? "_xlop" : "_xlpm"}.${name}`),
    storedTokens(args[args.length - 1], inside),
  ];
}

function ofLet(args: readonly Token[][], declared: Declared): string[] {
  const inside = new Set(declared);
  return args.map((arg, i) => {
    if (i % 2 === 1 || i === args.length - 1) {
      const text = storedTokens(arg, inside);
      if (i % 2 === 1) inside.add(declaredIn(args[i - 1]).name.toLowerCase());
      return text;
    }
    return `_xlpm.${declaredIn(arg).name}`;
  });
}

/** The name that stands in the place of a declaration: `life`, or `[method]` when it may be omitted. */
function declaredIn(tokens: readonly Token[]): { name: string; isOptional: boolean } {
  const { type, value } = tokens.find((token) => token.type !== "whitespace")!;
  const isOptional = type === "structured";
  return { name: isOptional ? value.slice(1, -1) : value, isOptional };
}
