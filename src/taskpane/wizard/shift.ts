import { FIELDS } from "../../model/scenario/fields";
import { daysOf, type Clock, type Scenario } from "../../model/scenario/scenario";
import { serialDate } from "../serialDate";
import { dateAfter, toText, type PlanDraft } from "./draft";

const ENDS = ["minimum", "likely", "maximum"] as const;

type EndField = `${Clock}_${(typeof ENDS)[number]}`;

/** How far a clock can be moved, in months, before its earliest or latest date leaves its range. */
export function roomOf(scenario: Scenario, clock: Clock): { earlier: number; later: number } {
  const { minimum } = FIELDS[`${clock}_minimum`].rule;
  const { maximum } = FIELDS[`${clock}_maximum`].rule;
  return {
    earlier: scenario[`${clock}_minimum`] - minimum!,
    later: maximum! - scenario[`${clock}_maximum`],
  };
}

/**
 * What someone would have typed to move a clock by so many months, its earliest and latest dates along with the most
 * likely one. What was typed as a date stays one.
 */
export function shifted(draft: PlanDraft, scenario: Scenario, clock: Clock, months: number): PlanDraft {
  const { earlier, later } = roomOf(scenario, clock);
  const isDate = (name: EndField) => serialDate((draft[name] ?? "").trim().normalize("NFKC")) !== undefined;
  const names = ENDS.map((end): EndField => `${clock}_${end}`);
  const inRange = Math.min(later, Math.max(-earlier, months));
  // Dates move by whole days, and so does then what stands beside them.
  const by = names.some(isDate) ? Math.trunc(inRange * daysOf(1)) / daysOf(1) : inRange;
  return Object.fromEntries(
    names.map((name) => {
      const moved = scenario[name] + by;
      return [name, (isDate(name) && dateAfter(scenario.start_date, moved)) || toText(name, rounded(moved))];
    }),
  );
}

const DIGITS = 10;

/** Sums of doubles as people type them: 30 and not 29.999999999999996. */
const rounded = (months: number) => Number(months.toFixed(DIGITS));

/** What was typed for a clock, to bring it back. */
export function typedFor(draft: PlanDraft, clock: Clock): PlanDraft {
  return Object.fromEntries(ENDS.map((end) => [`${clock}_${end}`, draft[`${clock}_${end}`] ?? ""]));
}
