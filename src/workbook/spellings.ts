import { tokenize, type Token } from "@borgar/fx";
import { headers as englishHeaders, type Header } from "../i18n/cell.en";
import type { Because } from "../i18n/spellings.en";
import { EXCEPTIONS, FACT_TWINS, ROWS_TWINS, twinOf } from "./twins";
import { expand, type Given } from "./twins/expand";
import { isAtomic, leastLength, literal, readVerbatim, write, type Expression } from "./twins/expression";
import { lambdaOf, rowsLambdaOf } from "./twins/lambda";

/** The longest formula that a cell can hold. */
export const LONGEST_FORMULA = 8192;

/** A call that stays as it is, and why. */
export interface Kept {
  readonly id: string;
  /** As typed: `POWERGAP.ORDER_PLAN(A1,…)`. */
  readonly call: string;
  readonly because: Because;
}

export interface Native {
  readonly formula: string;
  readonly kept: readonly Kept[];
}

/** Where a kept call's result is found instead, such as `Calculations!$B$7`; nothing when it stays. */
export type Elsewhere = (kept: Kept) => string | undefined;

interface Inlining {
  readonly elsewhere: Elsewhere;
  readonly kept: Kept[];
  readonly isTooLong: boolean;
}

/**
 * The formula in classic functions only: each call of a PowerGap function becomes its twin, nested ones too, and every
 * other letter stays. A call that cannot be inlined is kept with the calls around it, unless `elsewhere` says what to
 * put in its place.
 */
export function native(formula: string, elsewhere: Elsewhere = () => undefined): Native {
  const tokens = tokenize(formula);
  if (!isBalanced(tokens)) return { formula, kept: [] };
  const inlined = (isTooLong: boolean): Native => {
    const inlining = { elsewhere, kept: [], isTooLong };
    return { formula: rewrite(tokens, inlining), kept: inlining.kept };
  };
  const whole = inlined(false);
  return whole.formula.length <= LONGEST_FORMULA ? whole : inlined(true);
}

function rewrite(tokens: readonly Token[], inlining: Inlining): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const id = idOf(tokens, i);
    if (id === undefined) {
      text += tokens[i].value;
      continue;
    }
    const end = closing(tokens, i + 1);
    const isAlone = isEdge(tokens, i - 1, -1) && isEdge(tokens, end + 1, 1);
    text += rewriteCall(id, tokens.slice(i, end + 1), isAlone, inlining);
    i = end;
  }
  return text;
}

function rewriteCall(id: string, tokens: readonly Token[], isAlone: boolean, inlining: Inlining): string {
  const { kept, elsewhere } = inlining;
  const call = spelled(tokens);
  const keptBefore = kept.length;
  const args = argumentsOf(tokens).map((one) => rewrite(one, inlining).trim());
  if (kept.length > keptBefore) return call;
  const twin = inlining.isTooLong ? "length" : twinOfCall(id, args);
  if (typeof twin !== "string") {
    const text = write(twin);
    if (text.length <= LONGEST_FORMULA) return isAlone || isAtomic(twin) ? text : `(${text})`;
  }
  const because = typeof twin === "string" ? twin : "length";
  const place = elsewhere({ id, call, because });
  if (place === undefined) kept.push({ id, call, because });
  return place ?? call;
}

/** The twin with these arguments, or why there is none. */
function twinOfCall(id: string, args: readonly string[]): Expression | Because {
  const given = readArguments(args);
  if (!given) return "unreadable";
  if (id in FACT_TWINS) return factOf(id as keyof typeof FACT_TWINS, given);
  if (id in ROWS_TWINS) return "rows";
  const twin = twinOf(id);
  if (!twin || args.length > Math.max(1, twin.parameters.length)) return EXCEPTIONS[id] ?? "unreadable";
  const expression = expand(twin, given, twinOf);
  return leastLength(expression) <= LONGEST_FORMULA ? expression : (EXCEPTIONS[id] ?? "length");
}

function readArguments(args: readonly string[]): Given[] | undefined {
  try {
    return args.map((text) => (text === "" ? null : readVerbatim(text)));
  } catch {
    return undefined;
  }
}

/** The one call that a formula consists of, its arguments in classic functions. */
export function callIn(formula: string): { id: string; given: readonly Given[] } | undefined {
  const tokens = tokenize(formula).filter(({ type }) => type !== "fx_prefix" && type !== "whitespace");
  const id = tokens.length > 0 && isBalanced(tokens) ? idOf(tokens, 0) : undefined;
  if (id === undefined || closing(tokens, 1) !== tokens.length - 1) return undefined;
  const inlined = argumentsOf(tokens).map((one) => native(spelled(one)));
  const given = readArguments(inlined.map(({ formula }) => formula));
  return given && inlined.every(({ kept }) => kept.length === 0) ? { id, given } : undefined;
}

function factOf(id: keyof typeof FACT_TWINS, given: readonly Given[]): Expression | Because {
  if (given.some((one) => one && one.kind !== "literal")) return "lookup";
  const values = given.map((one) => (one?.kind === "literal" && one.value !== "" ? one.value : undefined));
  const fact = FACT_TWINS[id](values);
  return fact === undefined ? "lookup" : literal(fact);
}

/**
 * A function as the value of a workbook name, `PG.` and its id, for Excel with LAMBDA; nothing for one without a twin.
 * The header row of a table has the words of `headers`.
 */
export function lambdaText(id: string, headers: Readonly<Record<Header, string>> = englishHeaders): string | undefined {
  const twin = twinOf(id);
  if (twin) return `=${lambdaOf(twin, twinOf)}`;
  const rows = Object.hasOwn(ROWS_TWINS, id) ? ROWS_TWINS[id] : undefined;
  return rows && `=${rowsLambdaOf(rows, twinOf, (header) => headers[header])}`;
}

/** The function that a token calls: typed as `POWERGAP.ID`, stored as `_xldudf_POWERGAP_ID`. */
const NAME = /^(?:POWERGAP\.|_XLDUDF_POWERGAP_)(\w+)$/;

function idOf(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at].type === "func" ? NAME.exec(tokens[at].value.toUpperCase())?.[1] : undefined;
}

const spelled = (tokens: readonly Token[]): string => tokens.map(({ value }) => value).join("");

const DEPTH: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

const depthOf = ({ type, value }: Token): number => (type === "operator" ? (DEPTH[value] ?? 0) : 0);

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every((token) => !token.unterminated && (depth += depthOf(token)) >= 0) && depth === 0;
}

/** Where the parenthesis at `open` ends. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  let at = open;
  do depth += depthOf(tokens[at++]);
  while (depth > 0);
  return at - 1;
}

/** The arguments of a call that starts with its name and ends with its closing parenthesis. */
function argumentsOf(call: readonly Token[]): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of call.slice(2, -1)) {
    depth += depthOf(token);
    if (depth === 0 && token.type === "operator" && token.value === ",") args.push([]);
    else args.at(-1)!.push(token);
  }
  return args;
}

const BESIDE_AN_ARGUMENT = ["(", ")", ","];

/** Whether nothing in this direction can tear an operator's operands from what stands here. */
function isEdge(tokens: readonly Token[], from: number, direction: 1 | -1): boolean {
  let at = from;
  while (tokens[at]?.type === "whitespace") at += direction;
  const token = tokens[at];
  return (
    !token || token.type === "fx_prefix" || (token.type === "operator" && BESIDE_AN_ARGUMENT.includes(token.value))
  );
}

/** Functions of twins that are younger than the .xlsx format, in whose files their names carry a prefix. */
const YOUNGER_THAN_XLSX = new Set(["BETA.DIST", "BETA.INV", "NORM.S.DIST", "NORM.S.INV"]);

/** A native formula as an .xlsx file stores it, without its `=`. */
export function stored(formula: string): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === "fx_prefix") return "";
      return type === "func" && YOUNGER_THAN_XLSX.has(value.toUpperCase()) ? `_xlfn.${value}` : value;
    })
    .join("");
}
