import fc from "fast-check";
import * as functions from "../../src/functions";
import type { CellResult } from "../../src/functions/cell";
import { ROWS_TWINS } from "../../src/workbook/twins";
import { Refusal, shown } from "../functions/refusal";
import { ARGUMENTS, type Argument } from "./arguments";
import { addressOf, type Content } from "./libreoffice";

const SEED = 20_260_101;

/** One call of a function, with its arguments partly typed into the formula and partly in cells. */
export interface Trial {
  readonly id: string;
  readonly args: readonly Argument[];
  /** In the add-in spelling, with `=`. */
  readonly formula: string;
  readonly expected: CellResult | CellResult[][] | Refusal;
  /** The largest number among the arguments: what a difference of the last digits is measured by. */
  readonly scale: number;
}

export const ARGUMENTS_SHEET = "Arguments";

/** Calls of a function with random arguments; `cells` receives the arguments that stand in cells. */
export function trialsOf(id: string, count: number, cells: Content[][]): Trial[] {
  const sets = fc.sample(ARGUMENTS[id], { numRuns: count, seed: SEED });
  return sets.map((args, trial) => trialOf(id, args, trial, cells));
}

function trialOf(id: string, args: readonly Argument[], trial: number, cells: Content[][]): Trial {
  const row: Content[] = [];
  const from = cells.length;
  cells.push(row);
  const texts = args.map((argument, i) => {
    if (Array.isArray(argument)) return block(argument as readonly (readonly (Content | null)[])[], cells);
    // A third of the sets is typed in full, a third is all cells, and the rest alternates.
    const isTyped = trial % 3 === 0 || (trial % 3 === 1 && (trial + i) % 2 === 0);
    if (argument === undefined || isTyped || i === ROWS_TWINS[id]?.parameters.length)
      return typed(argument as Exclude<Argument, object>);
    row[i] = argument as Content;
    return `${ARGUMENTS_SHEET}!$${addressOf(from, i).replace(/(\d+)$/, "$$$1")}`;
  });
  for (let i = 0; i < row.length; i++) row[i] ??= null;
  while (texts.at(-1) === "") texts.pop();
  const call = (functions as unknown as Record<string, (...args: readonly Argument[]) => CellResult>)[id];
  return {
    id,
    args,
    formula: `=POWERGAP.${id}(${texts.join(",")})`,
    expected: shown(() => call(...args)),
    scale: Math.max(1, ...args.flat(2).map((one) => (typeof one === "number" ? Math.abs(one) : 0))),
  };
}

function typed(argument: number | string | boolean | undefined): string {
  if (argument === undefined) return "";
  if (typeof argument === "string") return `"${argument}"`;
  return String(argument).toUpperCase();
}

/** A range argument, in cells of its own. */
function block(rows: readonly (readonly Content[])[], cells: Content[][]): string {
  const from = cells.length;
  cells.push(...rows.map((row) => [...row]));
  const address = (row: number, column: number) => addressOf(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${ARGUMENTS_SHEET}!${address(from, 0)}:${address(cells.length - 1, rows[0].length - 1)}`;
}

/** To nine digits, or within what the last digits of the arguments can tell. */
export function isClose(shown: number, expected: number, scale: number): boolean {
  const difference = Math.abs(shown - expected);
  return difference <= 1e-9 * Math.abs(expected) || difference <= 1e-12 * scale;
}
