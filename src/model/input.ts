/** What can be wrong with an input. `i18n` owns the sentence for each. */
export interface Problems {
  notANumber: { name: string; got: unknown };
  notText: { name: string; got: unknown };
  textTooLong: { name: string; maximum: number; got: number };
  notOneCell: { name: string; rows: number; columns: number };
  tooSmall: { name: string; minimum: number; got: number };
  notAbove: { name: string; above: number; got: number };
  tooLarge: { name: string; maximum: number; got: number };
  notBelow: { name: string; below: number; got: number };
  notWhole: { name: string; got: number };
  unknownChoice: { name: string; choices: string; got: unknown };
  notForMethod: { name: string; method: string; allowed: string; got: unknown };
  outOfOrder: { name: string; other: string; got: number; limit: number };
  rowOutOfOrder: { name: string; row: number; values: string };
  paymentsNotWhole: { name: string; got: number };
  tooManyPayments: { name: string; maximum: number; got: number };
  differentSizes: { name: string; other: string };
  halfBlank: { name: string; other: string; row: number };
  tooManyRows: { name: string; maximum: number; got: number };
  tooManyCells: { name: string; maximum: number; got: number };
  wrongShape: { name: string; rows: string; columns: number };
  errorInside: { name: string; got: string };
  bothZero: { name: string; other: string };
  resultTooLarge: Record<string, never>;
  neverCloses: Record<string, never>;
  unknownReference: { got: unknown; nearest: string };
  unknownTechnology: { choices: string; got: unknown };
  neverRetires: { maximum: number };
  nothingCovered: Record<string, never>;
  noSpread: Record<string, never>;
}

export type Problem = keyof Problems;

/** Problems that are no fault of the argument: there is no answer, so a cell shows #N/A instead of #VALUE!. */
const WITHOUT_ANSWER: ReadonlySet<Problem> = new Set<Problem>([
  "neverCloses",
  "unknownReference",
  "unknownTechnology",
  "neverRetires",
  "nothingCovered",
  "noSpread",
]);

/** An input that the model refuses: a code with its facts, so that every host says it in its own language. */
export class InputError<P extends Problem = Problem> extends Error {
  override readonly name = "InputError";

  constructor(
    readonly problem: P,
    readonly facts: Problems[P],
  ) {
    super(
      `${problem} ${JSON.stringify(facts, (_, fact: unknown) => (typeof fact === "bigint" ? String(fact) : fact))}`,
    );
  }

  get isWithoutAnswer(): boolean {
    return WITHOUT_ANSWER.has(this.problem);
  }
}

/** The numbers that an argument may be. Bounds named `minimum` and `maximum` are included, `above` and `below` are not. */
export interface Rule {
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

export const anyNumber: Rule = {};
export const amount: Rule = { minimum: 0 };
export const positive: Rule = { above: 0 };
export const share: Rule = { minimum: 0, maximum: 1 };
export const rate: Rule = { above: -1 };

/** An Excel serial date: day 0 is 1900-01-00, the last is 9999-12-31. */
export const date: Rule = { minimum: 0, maximum: 2958465 };

/** The number itself when the rule allows it. `name` is the argument as the user knows it. */
export function check(name: string, value: number, rule: Rule): number {
  if (!Number.isFinite(value)) throw new InputError("notANumber", { name, got: value });
  if (rule.minimum !== undefined && value < rule.minimum) {
    throw new InputError("tooSmall", { name, minimum: rule.minimum, got: value });
  }
  if (rule.above !== undefined && value <= rule.above) {
    throw new InputError("notAbove", { name, above: rule.above, got: value });
  }
  if (rule.maximum !== undefined && value > rule.maximum) {
    throw new InputError("tooLarge", { name, maximum: rule.maximum, got: value });
  }
  if (rule.below !== undefined && value >= rule.below) {
    throw new InputError("notBelow", { name, below: rule.below, got: value });
  }
  if (rule.whole && !Number.isInteger(value)) throw new InputError("notWhole", { name, got: value });
  return value;
}

/** The choice that the text names, in any letter case. */
export function checkChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const wanted = text.trim().toUpperCase();
  const found = choices.find((choice) => choice === wanted);
  if (found === undefined) {
    throw new InputError("unknownChoice", { name, choices: choices.join(", "), got: text });
  }
  return found;
}
