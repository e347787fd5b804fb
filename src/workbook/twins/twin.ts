import type { Header } from "../../i18n/cell.en";

/**
 * A worksheet function's portable twin: the same answer as a formula of classic functions, in the function's own
 * parameter names. A formula here is written without `=`, and may use
 *
 * - the parameters, and the locals: `part` or, with parameters of its own, `charge(n)`;
 * - other twins by their id: `DURATION_QUANTILE(0.5,minimum,most_likely,maximum)`;
 * - `ISOMITTED(parameter)` for an optional parameter without default.
 *
 * Where a function has no answer (#N/A) or its formula no meaning (a period after the last), the twin is an error too;
 * it does not check what the function checks otherwise.
 */
export interface Twin extends Signature {
  readonly body: string;
}

/** The twin of a function that spills: what each of its rows holds. Formulas may use `row` too, counted from 1. */
export interface RowsTwin extends Signature {
  /** How many rows there are, without headers. */
  readonly count: string;
  /** From left to right, by a name of their own. */
  readonly columns: Readonly<Record<string, Column>>;
}

/** What a twin's formulas may name. */
export interface Signature {
  /** In the order of the contract. `headers` is not among them: it says how to lay out rows, not what they hold. */
  readonly parameters: readonly string[];
  /** Those that are ranges. */
  readonly ranges?: readonly string[];
  /** The optional ones, with what they are when left out; null when the body asks ISOMITTED. */
  readonly optional?: Readonly<Record<string, string | null>>;
  /** Shared parts, by name: `part`, or `charge(n)`. A later one may use those before. */
  readonly locals?: Readonly<Record<string, string>>;
}

export type Column = {
  readonly header: Header;
  /** Another header when a parameter is given. */
  readonly headerWith?: Readonly<Record<string, Header>>;
} & (
  | { readonly each: string }
  /**
   * From other columns of the row; `before_` and the name of an `each` column is what that is in the row before, and in
   * the first row what it would be in row 0.
   */
  | { readonly of: string }
  /** The sum of a column down to this row. */
  | { readonly total: string }
);

/** The formula of the first condition that holds, or the last one. */
export function cases(formulas: Readonly<Record<string, string>>, otherwise: string): string {
  return Object.entries(formulas).reduceRight(
    (rest, [condition, formula]) => `IF(${condition},${formula},${rest})`,
    otherwise,
  );
}

/**
 * One formula of several, as a choice says. The first is the default, also for a blank cell. Excel compares text
 * without regard to letter case.
 */
export function choose(parameter: string, formulas: Readonly<Record<string, string>>): string {
  const conditions = Object.entries(formulas).map(([choice, formula], i) => {
    const isChosen = `${parameter}="${choice}"`;
    return [i === 0 ? `OR(${parameter}="",${isChosen})` : isChosen, formula];
  });
  return cases(Object.fromEntries(conditions), "#VALUE!");
}
