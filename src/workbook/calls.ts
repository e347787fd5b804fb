import type { Token } from "@borgar/fx";

/** The function that a token calls: typed as `POWERGAP.ID`, stored as `_xldudf_POWERGAP_ID`. */
const NAME = /^(?:POWERGAP\.|_XLDUDF_POWERGAP_)(\w+)$/;

/** The id of the PowerGap function that is called at this token. */
export function idAt(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at]?.type === "func" ? NAME.exec(tokens[at].value.toUpperCase())?.[1] : undefined;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ value }) => value).join("");

const DEPTH: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

const depthOf = ({ type, value }: Token): number => (type === "operator" ? (DEPTH[value] ?? 0) : 0);

/** Whether every parenthesis, brace and quote finds its partner. */
export function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every((token) => !token.unterminated && (depth += depthOf(token)) >= 0) && depth === 0;
}

/** Where the parenthesis at `open` ends. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  let at = open;
  do depth += depthOf(tokens[at++]);
  while (depth > 0);
  return at - 1;
}

/** The arguments of a call that starts with its name and ends with its closing parenthesis. */
export function argumentsOf(call: readonly Token[]): Token[][] {
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

/** Whether no operator stands on either side of these tokens. */
export function isAlone(tokens: readonly Token[], first: number, last: number): boolean {
  return isEdge(tokens, first - 1, -1) && isEdge(tokens, last + 1, 1);
}

function isEdge(tokens: readonly Token[], from: number, direction: 1 | -1): boolean {
  let at = from;
  while (tokens[at]?.type === "whitespace") at += direction;
  const token = tokens[at];
  return (
    !token || token.type === "fx_prefix" || (token.type === "operator" && BESIDE_AN_ARGUMENT.includes(token.value))
  );
}
