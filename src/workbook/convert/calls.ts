import { tokenize, type Token } from "@borgar/fx";
import { idAt } from "../calls";

/** Formulas that can call a function of PowerGap's; what calls one is found by reading them. */
const CANDIDATE = /powergap|\bPG\./i;

/** The ids of PowerGap's functions that a formula calls, in either of their names. */
export function idsIn(formula: string): string[] {
  if (!CANDIDATE.test(formula)) return [];
  const tokens = tokenize(formula);
  return tokens.flatMap((_, i) => idAt(tokens, i) ?? []);
}

/** Whether a formula calls a function by the name that files store, which only loading the add-in heals. */
export function isStored(formula: string): boolean {
  return CANDIDATE.test(formula) && tokenize(formula).some(({ type, value }) => type === "func" && STORED.test(value));
}

const STORED = /^_xldudf_powergap_/i;

/** The formula with PowerGap's functions called otherwise; every other letter stays. */
export function renameCalls(formula: string, nameOf: (id: string) => string | undefined): string {
  const tokens = tokenize(formula);
  return tokens.map((token: Token, i) => nameOf(idAt(tokens, i) ?? "") ?? token.value).join("");
}

/** The formula as it is typed where PowerGap is: `POWERGAP.X(…)`. */
export const asTyped = (formula: string): string =>
  renameCalls(formula, (id) => (id === "" ? undefined : `POWERGAP.${id}`));

/** Whether two formulas say the same: a spreadsheet program may space them otherwise, and write names in capitals. */
export function isSameFormula(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (formula: string): string =>
  tokenize(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map(({ type, value }) => (type === "string" ? value : value.toUpperCase()))
    .join(" ");
