import { tokenize, type Token } from "@borgar/fx";
import { headers as englishHeaders, type Header } from "../i18n/cell.en";
import type { Because } from "../i18n/spellings.en";
import { argumentsOf, closing, idAt, isAlone, isBalanced, textOf } from "./calls";
import { EXCEPTIONS, FACT_TWINS, ROWS_TWINS, twinOf } from "./twins";
import type { Given } from "./twins/expand";
import { isAtomic, literal, readVerbatim, write } from "./twins/expression";
import { lambdaOf, rowsLambdaOf } from "./twins/lambda";
import { spell, type Spelled } from "./twins/template";

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

/**
 * Where a kept call's result is found instead, such as `Calculations!$B$7`; nothing when it stays. `spelled` is the call
 * with its arguments in classic functions.
 */
export type Elsewhere = (kept: Kept, spelled: string) => string | undefined;

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
    const id = idAt(tokens, i);
    if (id === undefined) {
      text += tokens[i].value;
      continue;
    }
    const end = closing(tokens, i + 1);
    text += rewriteCall(id, tokens.slice(i, end + 1), isAlone(tokens, i, end), inlining);
    i = end;
  }
  return text;
}

function rewriteCall(id: string, tokens: readonly Token[], needsNoParentheses: boolean, inlining: Inlining): string {
  const { kept, elsewhere } = inlining;
  const call = textOf(tokens);
  const keptBefore = kept.length;
  const args = argumentsOf(tokens).map((one) => rewrite(one, inlining).trim());
  if (kept.length > keptBefore) return call;
  const twin = inlining.isTooLong ? "length" : twinOfCall(id, args);
  if (typeof twin !== "string") return needsNoParentheses || twin.isAtomic ? twin.text : `(${twin.text})`;
  const place = elsewhere({ id, call, because: twin }, `${tokens[0].value}(${args.join(",")})`);
  if (place === undefined) kept.push({ id, call, because: twin });
  return place ?? call;
}

/** The twin with these arguments, or why there is none. */
function twinOfCall(id: string, args: readonly string[]): Spelled | Because {
  const given = readArguments(args);
  if (!given) return "unreadable";
  if (Object.hasOwn(FACT_TWINS, id)) return factOf(id as keyof typeof FACT_TWINS, given);
  if (Object.hasOwn(ROWS_TWINS, id)) return "rows";
  const because = Object.hasOwn(EXCEPTIONS, id) ? EXCEPTIONS[id] : undefined;
  const twin = twinOf(id);
  if (!twin || args.length > Math.max(1, twin.parameters.length)) return because ?? "unreadable";
  return spell(id, twin, given, twinOf, LONGEST_FORMULA) ?? because ?? "length";
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
  const tokens = tokenize(formula.trim()).filter(({ type }) => type !== "fx_prefix");
  const id = isBalanced(tokens) ? idAt(tokens, 0) : undefined;
  if (id === undefined || closing(tokens, 1) !== tokens.length - 1) return undefined;
  const args = argumentsOf(tokens).map((one) => native(textOf(one)));
  const given = readArguments(args.map((one) => one.formula.trim()));
  return given && args.every(({ kept }) => kept.length === 0) ? { id, given } : undefined;
}

function factOf(id: keyof typeof FACT_TWINS, given: readonly Given[]): Spelled | Because {
  if (given.some((one) => one && one.kind !== "literal")) return "lookup";
  const values = given.map((one) => (one?.kind === "literal" && one.value !== "" ? one.value : undefined));
  const fact = FACT_TWINS[id](values);
  if (fact === undefined) return "lookup";
  const spelled = literal(fact);
  return { text: write(spelled), isAtomic: isAtomic(spelled) };
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

export { stored } from "./xlsx/stored";
