import { DAYS_PER_YEAR } from "../days";
import type { Estimate } from "../distributions";
import { check, checkChoice, InputError } from "../input";
import { FIELDS, type FieldName, type Scenario } from "./fields";

export type { FieldName, Scenario } from "./fields";

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The complete case that everything starts from; `startDate` is the serial of the day that durations count from. */
export function defaultScenario(startDate: number): Scenario {
  const defaults = Object.fromEntries(FIELD_NAMES.map((name) => [name, FIELDS[name].default]));
  return { ...(defaults as unknown as Scenario), start_date: startDate };
}

/** What is wrong with a scenario, by field. */
export type FieldProblems = Partial<Record<FieldName, InputError>>;

/** Every field against its own range, then fields against each other; empty when the scenario can be run. */
export function problemsOf(scenario: Scenario): FieldProblems {
  const problems: FieldProblems = {};
  const collect = (name: FieldName, verify: () => void) => {
    if (problems[name]) return;
    try {
      verify();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems[name] = error;
    }
  };
  for (const name of FIELD_NAMES) collect(name, () => checkField(name, scenario[name]));
  for (const clock of CLOCKS) {
    collect(`${clock}_minimum`, () => checkOrder(scenario, `${clock}_minimum`, `${clock}_likely`));
    collect(`${clock}_likely`, () => checkOrder(scenario, `${clock}_likely`, `${clock}_maximum`));
  }
  collect("book_life", () => checkWholeLife(scenario, "book_life"));
  collect("compared_life", () => checkWholeLife(scenario, "compared_life"));
  return problems;
}

/** What takes its time; temporary power is optional. */
export const CLOCKS = ["chips", "building", "grid", "bridge"] as const;
export type Clock = (typeof CLOCKS)[number];

/** A value as one field allows it. */
export function checkField(name: FieldName, value: number | string): void {
  const field = FIELDS[name];
  if ("choices" in field) checkChoice(name, String(value), field.choices as readonly string[]);
  else if (typeof value === "number") check(name, value, field.rule);
  else throw new InputError("notANumber", { name, got: value });
}

function checkOrder(scenario: Scenario, name: FieldName, other: FieldName): void {
  const got = Number(scenario[name]);
  const limit = Number(scenario[other]);
  if (got > limit) throw new InputError("outOfOrder", { name, other, got, limit });
}

/** Only straight line and VDB write off a part of a year. */
function checkWholeLife({ method, ...lives }: Scenario, name: "book_life" | "compared_life"): void {
  const minimum = method === "PRC_DDB" ? 2 : 1;
  if (method === "SL" || method === "VDB") return;
  check(name, lives[name], { minimum, whole: true });
}

const MONTHS_PER_YEAR = 12;

/** Days in months of which twelve make a year of 365 days. */
export function daysOf(months: number): number {
  return (months * DAYS_PER_YEAR) / MONTHS_PER_YEAR;
}

/** Minimum, most likely and maximum days of a clock, with what always comes on top. */
export function estimate(scenario: Scenario, clock: Clock, extraDays = 0): Estimate {
  return {
    minimum: daysOf(scenario[`${clock}_minimum`]) + extraDays,
    mostLikely: daysOf(scenario[`${clock}_likely`]) + extraDays,
    maximum: daysOf(scenario[`${clock}_maximum`]) + extraDays,
  };
}
