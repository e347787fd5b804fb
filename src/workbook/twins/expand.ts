import { atom, literal, type Expression } from "./expression";
import { declarations, readTwin } from "./locals";
import { simplify } from "./simplify";
import type { Signature, Twin } from "./twin";

/** What the names in a formula mean. */
interface Scope {
  meaningOf(name: string): Expression;
  functionOf(name: string): LocalFunction | undefined;
  /** Whether a parameter was left out. */
  isOmitted(parameter: string): boolean;
}

interface LocalFunction {
  readonly parameters: readonly string[];
  readonly body: Expression;
  /** The names that its body may use beside its parameters. */
  readonly scope: Scope;
}

/** Finds a twin by its id. */
export type TwinOf = (id: string) => Twin | undefined;

/** An argument of a call; nothing for one that is left out. */
export type Given = Expression | null | undefined;

/** A twin with its arguments in place of its parameters, and its locals where they are used. */
export function expand(twin: Twin, given: readonly Given[], twinOf: TwinOf): Expression {
  return expandFormula(twin, twin.body, given, twinOf);
}

/** Says what a name means; nothing for one that it does not know. */
export type Meaning = (name: string) => Expression | undefined;

/** The same for any formula in a twin's names; `meaning` comes before the twin's own. */
export function expandFormula(
  twin: Signature,
  formula: string,
  given: readonly Given[],
  twinOf: TwinOf,
  meaning: Meaning = () => undefined,
): Expression {
  return substitute(readTwin(formula), scopeOf(twin, given, twinOf, meaning), twinOf);
}

function scopeOf(
  { parameters, optional = {}, locals = {} }: Signature,
  given: readonly Given[],
  twinOf: TwinOf,
  meaning: Meaning,
): Scope {
  const known = new Map<string, Expression>();
  const { values, functions } = declarations(locals);
  const scope: Scope = {
    meaningOf(name) {
      const before = known.get(name);
      if (before) return before;
      const at = parameters.indexOf(name);
      const found =
        meaning(name) ??
        (at < 0 ? meant(values.get(name)) : (argument(given[at]) ?? asGiven(meant(optional[name] ?? "0"))));
      known.set(name, found);
      return found;
    },
    functionOf: (name) => (functions.has(name) ? { ...functions.get(name)!, scope } : undefined),
    isOmitted: (parameter) => !argument(given[parameters.indexOf(parameter)]),
  };
  function meant(formula: string | undefined): Expression {
    if (formula === undefined) throw new Error("a twin uses a name without a meaning");
    return substitute(readTwin(formula), scope, twinOf);
  }
  return scope;
}

/** A given argument; "" means left out, as everywhere. */
function argument(given: Given): Expression | undefined {
  return given && !(given.kind === "literal" && given.value === "") ? given : undefined;
}

const asGiven = (expression: Expression): Expression =>
  expression.kind === "literal" ? { ...expression, isGiven: true } : expression;

function substitute(expression: Expression, scope: Scope, twinOf: TwinOf): Expression {
  const go = (one: Expression): Expression => substitute(one, scope, twinOf);
  switch (expression.kind) {
    case "name":
      return scope.meaningOf(expression.name);
    case "unary":
      return { ...expression, operand: go(expression.operand) };
    case "binary":
      return simplify({ ...expression, left: go(expression.left), right: go(expression.right) });
    case "call":
      return call(expression.name, expression.args, scope, twinOf);
    default:
      return expression;
  }
}

function call(name: string, args: readonly (Expression | null)[], scope: Scope, twinOf: TwinOf): Expression {
  if (name === "ISOMITTED") return literal(scope.isOmitted((args[0] as { name: string }).name));
  if (name === "IF") return conditional(args, scope, twinOf);
  const own = args.map((one) => one && substitute(one, scope, twinOf));
  const local = scope.functionOf(name);
  if (local) return substitute(local.body, within(local, own), twinOf);
  const twin = twinOf(name);
  if (twin) return expand(twin, own, twinOf);
  return simplify({ kind: "call", name, args: own });
}

/** A branch that is never taken is not even looked at: it may use what has no meaning there. */
function conditional(args: readonly (Expression | null)[], scope: Scope, twinOf: TwinOf): Expression {
  const condition = substitute(args[0]!, scope, twinOf);
  const outcome = simplify({ kind: "call", name: "IF", args: [condition, TAKEN, NOT_TAKEN] });
  const branches = args.slice(1) as Expression[];
  if (outcome === TAKEN) return substitute(branches[0], scope, twinOf);
  if (outcome === NOT_TAKEN) return substitute(branches[1], scope, twinOf);
  return { kind: "call", name: "IF", args: [condition, ...branches.map((one) => substitute(one, scope, twinOf))] };
}

const TAKEN = atom("");
const NOT_TAKEN = atom("");

function within({ parameters, scope }: LocalFunction, args: readonly (Expression | null)[]): Scope {
  return {
    ...scope,
    meaningOf: (name) => {
      const at = parameters.indexOf(name);
      return at >= 0 ? args[at]! : scope.meaningOf(name);
    },
  };
}
