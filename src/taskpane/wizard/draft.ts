import { InputError } from "../../model/input";
import { nearestDay } from "../../model/days";
import { FIELDS, type Scenario } from "../../model/scenario/fields";
import {
  daysOf,
  defaultScenario,
  FIELD_NAMES,
  problemsOf,
  type FieldName,
  type FieldProblems,
} from "../../model/scenario/scenario";
import { numberOf } from "../argument";
import { numberFormat } from "../numberFormat";
import { isoDate, serialDate } from "../serialDate";

/** What someone typed, by field; a field without text has its default. */
export type PlanDraft = Readonly<Partial<Record<FieldName, string>>>;

/** A draft as the model sees it: everything that is wrong with it, or the scenario. */
export interface Reading {
  readonly scenario: Scenario | undefined;
  readonly problems: FieldProblems;
}

/** The same for every scenario that has none, so that what shows problems is not drawn again. */
const NO_PROBLEMS: FieldProblems = {};

/** The scenario that a draft says; `today` is the serial of the day that durations count from unless it is typed. */
export function toScenario(draft: PlanDraft, today: number): Reading {
  const typed = (name: FieldName) => draft[name]?.trim() ?? "";
  const start = typed("start_date") === "" ? today : valueOf("start_date", typed("start_date"), today);
  const startDate = typeof start === "number" ? start : today;
  const given = FIELD_NAMES.filter((name) => typed(name) !== "").map((name) => [
    name,
    valueOf(name, typed(name), startDate),
  ]);
  // What is no number stays text, which problemsOf refuses.
  const scenario = { ...defaultScenario(today), ...Object.fromEntries(given) } as Scenario;
  const problems = problemsOf(scenario);
  return Object.keys(problems).length === 0 ? { scenario, problems: NO_PROBLEMS } : { scenario: undefined, problems };
}

/** What the text says in the field's unit: 8 in a percent field is 0.08, a date in a field of months its distance. */
function valueOf(name: FieldName, text: string, startDate: number): number | string {
  const field = FIELDS[name];
  if ("choices" in field) return text;
  const date = serialDate(text.normalize("NFKC"));
  if (date) {
    if (field.unit === "date") return date.serial;
    return field.unit === "months" ? (date.serial - startDate) / daysOf(1) : text;
  }
  const needsPercent = isPercent(name) && !/[%％]$/.test(text);
  return numberOf(needsPercent ? `${text}%` : text)?.value ?? text;
}

/** Whether people type the field in percent. */
export function isPercent(name: FieldName): boolean {
  const field = FIELDS[name];
  return "unit" in field && (field.unit === "share" || field.unit === "rate");
}

const SIGNIFICANT_DIGITS = 15;

/** A value as someone would type it. */
export function toText(name: FieldName, value: number | string): string {
  const field = FIELDS[name];
  if (typeof value === "string" || "choices" in field) return String(value);
  if (field.unit === "date") return isoDate(value) ?? String(value);
  const shown = isPercent(name) ? inPercent(value) : value;
  return numberFormat("en", {
    maximumSignificantDigits: SIGNIFICANT_DIGITS,
    useGrouping: field.unit !== "count",
  }).format(shown);
}

/** 0.07 · 100 is 7.000000000000001 in doubles. */
function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(SIGNIFICANT_DIGITS));
}

/** The problem with its facts as people know them: fields by their labels, shares in percent, dates as dates. */
export function inPeoplesWords(problem: InputError, name: FieldName, label: (name: FieldName) => string): InputError {
  const facts = Object.entries(problem.facts as Record<string, unknown>).map(([key, fact]) => {
    if (key === "name" || key === "other") return [key, label(fact as FieldName)];
    if (typeof fact !== "number") return [key, fact];
    if (key === "got") return [key, isPercent(name) ? inPercent(fact) : fact];
    return [key, toText(name, fact) + (isPercent(name) ? " %" : "")];
  });
  return new InputError(problem.problem, Object.fromEntries(facts) as never);
}

/** The fields that say something else than their defaults. */
export function overrides(draft: PlanDraft): FieldName[] {
  return FIELD_NAMES.filter((name) => isOverridden(name, draft[name]));
}

export function isOverridden(name: FieldName, text: string | undefined): boolean {
  if (text === undefined || text.trim() === "") return false;
  if (name === "start_date") return true;
  return valueOf(name, text.trim(), 0) !== FIELDS[name].default;
}

/** The day that so many months after the start are, as 2027-03-01. */
export function dateAfter(startDate: number, months: number): string | undefined {
  return isoDate(startDate + nearestDay(daysOf(months)));
}

/** One press of an arrow key: the text of the next value. */
export function stepped(name: FieldName, text: string, direction: 1 | -1, today: number): string | undefined {
  const field = FIELDS[name];
  if ("choices" in field) return undefined;
  const before = text.trim() === "" ? defaultScenario(today)[name] : valueOf(name, text.trim(), today);
  if (typeof before !== "number") return undefined;
  return toText(name, Number((before + direction * field.increment).toPrecision(SIGNIFICANT_DIGITS)));
}
