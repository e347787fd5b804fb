import { literal, type BinaryOperator, type Expression, type Literal } from "./expression";

/**
 * The same value, said with less: conditions whose outcome is known lose their other branch, and 0 and 1 go where they
 * change nothing. A rate such as 1+0.05 stays as it was typed. The parts are simplified already.
 */
export function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case "call":
      return simplifyCall(expression.name, expression.args) ?? expression;
    case "binary":
      return simplifyBinary(expression.operator, expression.left, expression.right) ?? expression;
    default:
      return expression;
  }
}

const TRUE = literal(true);
const FALSE = literal(false);
const NOTHING = literal(0);

/** The value of a formula without references, where it is plain to see. */
function constant(expression: Expression): Literal["value"] | undefined {
  if (expression.kind === "literal") return expression.value;
  if (expression.kind === "unary" && expression.operator === "-") {
    const operand = asNumber(constant(expression.operand));
    return operand === undefined ? undefined : 0 - operand;
  }
  if (expression.kind !== "binary" || !(expression.operator in ARITHMETIC)) return undefined;
  const left = asNumber(constant(expression.left));
  const right = left === undefined ? undefined : asNumber(constant(expression.right));
  if (left === undefined || right === undefined) return undefined;
  return ARITHMETIC[expression.operator as keyof typeof ARITHMETIC](left, right);
}

const ARITHMETIC = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
};

function asNumber(value: Literal["value"] | undefined): number | undefined {
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

const isNumber = (expression: Expression, number: number): boolean => asNumber(constant(expression)) === number;

function simplifyBinary(operator: BinaryOperator, left: Expression, right: Expression): Expression | undefined {
  switch (operator) {
    case "+":
      if (isNumber(left, 0)) return right;
      return isNumber(right, 0) ? left : counted(operator, left, right);
    case "-":
      return isNumber(right, 0) ? left : counted(operator, left, right);
    case "*":
      if (isNumber(left, 0) || isNumber(right, 0)) return NOTHING;
      if (isNumber(right, 1)) return left;
      return isNumber(left, 1) ? right : undefined;
    case "/":
      if (isNumber(left, 0)) return NOTHING;
      return isNumber(right, 1) ? left : undefined;
    case "^":
      if (isNumber(right, 0)) return literal(1);
      return isNumber(left, 1) || isNumber(right, 1) ? left : undefined;
    case "&": {
      const [a, b] = [constant(left), constant(right)];
      return a === undefined || b === undefined ? undefined : literal(`${a}${b}`);
    }
    default: {
      const [a, b] = [constant(left), constant(right)];
      return a === undefined || b === undefined ? undefined : literal(compare(operator, a, b));
    }
  }
}

/** Counting by a whole number of the twin's own, as in the year before: 3-1 is 2. What was given stays in sight. */
function counted(operator: "+" | "-", left: Expression, right: Expression): Expression | undefined {
  const isWhole = (one: Expression) => one.kind === "literal" && Number.isInteger(one.value);
  if (!isWhole(left) || !isWhole(right) || (isGiven(left) && isGiven(right))) return undefined;
  const [a, b] = [constant(left), constant(right)].map(Number);
  return literal(operator === "+" ? a + b : a - b);
}

const isGiven = (expression: Expression) => expression.kind === "literal" && expression.isGiven === true;

/** As Excel compares: letter case does not count, numbers come before text before truth values. */
function compare(operator: string, left: Literal["value"], right: Literal["value"]): boolean {
  const [a, b] = typeof left === typeof right ? [ordered(left), ordered(right)] : [rank(left), rank(right)];
  switch (operator) {
    case "=":
      return a === b;
    case "<>":
      return a !== b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

const ordered = (value: Literal["value"]) => (typeof value === "string" ? value.toUpperCase() : value);
const rank = (value: Literal["value"]) => ["number", "string", "boolean"].indexOf(typeof value);

type Arguments = readonly (Expression | null)[];

function simplifyCall(name: string, args: Arguments): Expression | undefined {
  switch (name) {
    case "IF":
      return simplifyIf(args);
    case "AND":
      return simplifyLogical("AND", args, FALSE, TRUE);
    case "OR":
      return simplifyLogical("OR", args, TRUE, FALSE);
    case "INT":
    case "ROUNDUP":
      return wholeOf(args[0]);
    case "ABS":
      return args[0] && isNumber(args[0], 0) ? NOTHING : undefined;
    case "EXP":
      return args[0] && isNumber(args[0], 0) ? literal(1) : undefined;
    case "MAX":
    case "MIN":
      return simplifyExtreme(name, args);
    case "MATCH":
      return simplifyMatch(args);
    case "INDEX":
      return simplifyIndex(args);
    default:
      return undefined;
  }
}

function simplifyIf([condition, whenTrue, whenFalse]: Arguments): Expression | undefined {
  const known = condition ? asNumber(constant(condition)) : undefined;
  if (known === undefined) return undefined;
  return (known !== 0 ? whenTrue : whenFalse) ?? undefined;
}

/** `decisive` settles the outcome, `neutral` drops out. */
function simplifyLogical(name: string, args: Arguments, decisive: Literal, neutral: Literal): Expression | undefined {
  const isOne = (wanted: Literal) => (one: Expression | null) => one?.kind === "literal" && one.value === wanted.value;
  if (args.some(isOne(decisive))) return decisive;
  const left = args.filter((one) => !isOne(neutral)(one));
  if (left.length === 0) return neutral;
  if (left.length === 1) return left[0] ?? undefined;
  return left.length < args.length ? { kind: "call", name, args: left } : undefined;
}

/** A number among others that can be seen to lose drops out. */
function simplifyExtreme(name: "MAX" | "MIN", args: Arguments): Expression | undefined {
  if (args.length < 2) return undefined;
  const known = args.map((one) => (one ? asNumber(constant(one)) : undefined));
  const numbers = known.filter((number) => number !== undefined);
  const best = name === "MAX" ? Math.max(...numbers) : Math.min(...numbers);
  const left = args.filter((_, i) => known[i] === undefined || i === known.indexOf(best));
  if (left.length === 1) return left[0] ?? undefined;
  return left.length < args.length ? { kind: "call", name, args: left } : undefined;
}

function wholeOf(argument: Expression | null): Expression | undefined {
  return argument?.kind === "literal" && Number.isInteger(argument.value) ? argument : undefined;
}

function simplifyMatch([wanted, list, type]: Arguments): Expression | undefined {
  if (wanted?.kind !== "literal" || list?.kind !== "array" || !type || !isNumber(type, 0)) return undefined;
  const found = list.rows[0].findIndex(({ value }) => compare("=", value, wanted.value));
  return found < 0 ? undefined : literal(found + 1);
}

/** A known place in an array: one of its rows, or one of its values. */
function simplifyIndex([list, row, column]: Arguments): Expression | undefined {
  if (list?.kind !== "array" || row?.kind !== "literal") return undefined;
  const isRow = list.rows.length === 1;
  if (!column) return isRow ? list.rows[0][Number(row.value) - 1] : undefined;
  const values = list.rows[Number(row.value) - 1];
  if (!values || isRow) return undefined;
  const whole: Expression = { kind: "array", rows: [values] };
  return isNumber(column, 0) ? whole : simplify({ kind: "call", name: "INDEX", args: [whole, column] });
}
