import { decode, encode, type Changes } from "../../model/scenario/code";
import { FIELDS } from "../../model/scenario/fields";
import type { FieldName, Scenario } from "../../model/scenario/scenario";
import { isoDate, serialDate } from "../serialDate";
import { overrides, toText, type PlanDraft } from "./draft";

/** The code of a draft that says a scenario: what it changes. A delay that was typed as a date stays that date. */
export function codeOf(draft: PlanDraft, scenario: Scenario): string {
  const changes = overrides(draft).map((name) => {
    const date = isInMonths(name) ? serialDate(draft[name]!.trim().normalize("NFKC")) : undefined;
    return [name, date ? { day: date.serial } : scenario[name]] as const;
  });
  return encode(Object.fromEntries(changes) as Changes);
}

/** What someone would have typed for the scenario of a code; undefined when the code is damaged. */
export function draftOf(code: string): PlanDraft | undefined {
  const changes = decode(code);
  return (
    changes &&
    Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [
        name,
        typeof value === "object" ? (isoDate(value.day) ?? "") : toText(name as FieldName, value),
      ]),
    )
  );
}

function isInMonths(name: FieldName): boolean {
  const field = FIELDS[name];
  return "unit" in field && field.unit === "months";
}
