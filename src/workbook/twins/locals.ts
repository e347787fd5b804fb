import { namesIn, read, type Expression } from "./expression";

const trees = new Map<string, Expression>();

/** Reads a twin's formula once. */
export function readTwin(formula: string): Expression {
  const known = trees.get(formula) ?? read(formula);
  trees.set(formula, known);
  return known;
}

/** A twin's locals: formulas by name, and those with parameters of their own. */
export function declarations(locals: Readonly<Record<string, string>>) {
  const values = new Map<string, string>();
  const functions = new Map<string, { parameters: readonly string[]; body: Expression }>();
  for (const [declared, formula] of Object.entries(locals)) {
    const head = readTwin(declared);
    if (head.kind === "call") {
      const parameters = head.args.map((one) => (one as { name: string }).name);
      functions.set(head.name, { parameters, body: readTwin(formula) });
    } else {
      values.set(declared, formula);
    }
  }
  return { values, functions };
}

/** A local's name without its parameters. */
export const nameOf = (head: string): string => {
  const declared = readTwin(head);
  return declared.kind === "call" || declared.kind === "name" ? declared.name : head;
};

export type Locals = Readonly<Record<string, string>>;

/** The locals that depend on a name, directly or through others. */
export function dependents(locals: Locals, name: string): Set<string> {
  const found = new Set<string>();
  for (const [head, formula] of Object.entries(locals)) {
    const names = namesIn(readTwin(formula));
    if (names.has(name) || [...found].some((local) => names.has(local))) found.add(nameOf(head));
  }
  return found;
}

/** The locals that formulas use, directly or through others. */
export function reachable(locals: Locals, formulas: readonly string[]): Set<string> {
  const wanted = new Set(formulas.flatMap((formula) => [...namesIn(readTwin(formula))]));
  for (const [head, formula] of Object.entries(locals).reverse()) {
    if (wanted.has(nameOf(head))) namesIn(readTwin(formula)).forEach((name) => wanted.add(name));
  }
  return wanted;
}
