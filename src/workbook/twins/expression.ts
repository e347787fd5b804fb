import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

/**
 * A formula as a tree, small enough to be rewritten. `text` is how a literal or a piece of a user's formula is spelled;
 * a given literal is an argument or its default, which a reader wants to see.
 */
export type Expression =
  | { kind: "literal"; value: number | string | boolean; text: string; isGiven?: boolean }
  | { kind: "name"; name: string }
  | { kind: "call"; name: string; args: readonly (Expression | null)[] }
  | { kind: "unary"; operator: "-" | "+" | "%"; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "array"; rows: readonly (readonly Literal[])[] }
  /** Text that stays as it is; `strength` says how tightly it holds together. */
  | { kind: "verbatim"; text: string; strength: number };

export type Literal = Extract<Expression, { kind: "literal" }>;

/** How tightly an operator binds, as in Excel: the minus of -2^2 binds tighter than the power. */
const STRENGTHS = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
} as const;
export type BinaryOperator = keyof typeof STRENGTHS;

const UNARY = 6;
const REFERENCE = 7;
const ATOM = 8;

const isBinary = (operator: string): operator is BinaryOperator => operator in STRENGTHS;

function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return STRENGTHS[expression.operator];
    case "unary":
      return UNARY;
    case "verbatim":
      return expression.strength;
    case "literal":
      return expression.text.startsWith("-") ? UNARY : ATOM;
    default:
      return ATOM;
  }
}

/** The number, text or truth value as a formula spells it. */
export function literal(value: number | string | boolean): Literal {
  if (typeof value === "number") return { kind: "literal", value, text: String(value).toUpperCase() };
  if (typeof value === "boolean") return { kind: "literal", value, text: value ? "TRUE" : "FALSE" };
  return { kind: "literal", value, text: `"${value.replace(/"/g, '""')}"` };
}

/** Reads one of our own formulas, without its `=`. */
export function read(formula: string): Expression {
  return fromTree(parse(tokenize(formula)));
}

/** Reads a piece of somebody's formula: a literal can be reasoned about, everything else keeps its spelling. */
export function readVerbatim(text: string): Expression {
  const tokens = tokenize(text);
  const tree = parse(tokens);
  if (tree.type === "Literal") return { kind: "literal", value: tree.value, text: tree.raw, isGiven: true };
  return { kind: "verbatim", text, strength: isEnclosed(tokens) ? ATOM : strengthOfTree(tree) };
}

/** Whether one pair of parentheses holds all of it. */
function isEnclosed(tokens: readonly Token[]): boolean {
  let depth = 0;
  const opens = (token: Token, letter: string) => token.type === "operator" && token.value === letter;
  return tokens.every((token, i) => {
    depth += Number(opens(token, "(")) - Number(opens(token, ")"));
    return depth > 0 || i === tokens.length - 1;
  });
}

/** Text that stays as it is and holds together, such as a cell's address. */
export const atom = (text: string): Expression => ({ kind: "verbatim", text, strength: ATOM });

function strengthOfTree(tree: AstExpression): number {
  if (tree.type === "UnaryExpression") return UNARY;
  if (tree.type !== "BinaryExpression") return ATOM;
  return isBinary(tree.operator) ? STRENGTHS[tree.operator] : REFERENCE;
}

function fromTree(tree: AstExpression): Expression {
  switch (tree.type) {
    case "Literal":
      return { kind: "literal", value: tree.value, text: tree.raw };
    case "ErrorLiteral":
      return atom(tree.raw);
    case "ReferenceIdentifier":
      return { kind: "name", name: tree.value };
    case "UnaryExpression":
      return { kind: "unary", operator: tree.operator as "-" | "+" | "%", operand: fromTree(tree.arguments[0]) };
    case "BinaryExpression": {
      const [left, right] = tree.arguments.map(fromTree);
      return { kind: "binary", operator: tree.operator as BinaryOperator, left, right };
    }
    case "ArrayExpression":
      return { kind: "array", rows: tree.elements.map((row) => row.map((one) => fromTree(one) as Literal)) };
    case "CallExpression":
      return {
        kind: "call",
        name: (tree.callee as { name: string }).name,
        args: tree.arguments.map((one: AstExpression | null) => one && fromTree(one)),
      };
    default:
      throw new Error(`${tree.type} is not for twins`);
  }
}

/** Writes the formula, without `=`, with the parentheses that it needs and no others. */
export function write(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
    case "verbatim":
      return expression.text;
    case "name":
      return expression.name;
    case "call":
      return `${expression.name}(${expression.args.map((one) => one && write(one)).join(",")})`;
    case "array":
      return `{${expression.rows.map((row) => row.map(write).join(",")).join(";")}}`;
    case "unary": {
      const operand = within(expression.operand, expression.operator === "%" ? UNARY : UNARY + 1);
      return expression.operator === "%" ? `${operand}%` : `${expression.operator}${operand}`;
    }
    case "binary": {
      const { operator, left, right } = expression;
      const strength = STRENGTHS[operator];
      return `${within(left, strength, operator !== "^")}${operator}${within(right, strength + 1)}`;
    }
  }
}

/** In parentheses where it would fall apart, or where a sign could be misread. */
function within(expression: Expression, strength: number, maySign = false): string {
  const text = write(expression);
  const isSigned = text.startsWith("-") || text.startsWith("+");
  return strengthOf(expression) < strength || (isSigned && !maySign) ? `(${text})` : text;
}

/** Whether the expression can stand beside any operator without parentheses. */
export const isAtomic = (expression: Expression): boolean => strengthOf(expression) === ATOM;

const lengths = new WeakMap<Expression, number>();

/** How long the text is at least; where an expression shares its parts, that can be more than anyone could write. */
export function leastLength(expression: Expression): number {
  const known = lengths.get(expression) ?? computeLeastLength(expression);
  lengths.set(expression, known);
  return known;
}

function computeLeastLength(expression: Expression): number {
  switch (expression.kind) {
    case "call":
      return expression.args.reduce((sum, one) => sum + (one ? leastLength(one) : 0) + 1, expression.name.length + 1);
    case "unary":
      return leastLength(expression.operand) + 1;
    case "binary":
      return leastLength(expression.left) + expression.operator.length + leastLength(expression.right);
    default:
      return write(expression).length;
  }
}

/** All names in a formula, those of functions too. */
export function namesIn(expression: Expression): Set<string> {
  switch (expression.kind) {
    case "name":
      return new Set([expression.name]);
    case "unary":
      return namesIn(expression.operand);
    case "binary":
      return new Set([...namesIn(expression.left), ...namesIn(expression.right)]);
    case "call":
      return new Set([expression.name, ...expression.args.flatMap((one) => (one ? [...namesIn(one)] : []))]);
    default:
      return new Set();
  }
}
