import { FIELDS } from "../../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import type { NamedValue } from "../../workbook/excel/readNames";
import { definedName, type Ordinal } from "../../workbook/ordinal";
import type { PaneHost } from "../host";
import { isOverridden, toText, type PlanDraft } from "./draft";

/** What a workbook says of a scenario. */
export interface ReadScenario {
  readonly draft: PlanDraft;
  /** The inputs that it says nothing about, which have their defaults. */
  readonly missing: readonly FieldName[];
}

/** What someone would have typed for the named inputs of a model of the workbook; undefined where it has none. */
export async function readDraft(
  { readNames }: Pick<PaneHost, "readNames">,
  ordinal?: Ordinal,
): Promise<ReadScenario | undefined> {
  const found = await readNames(FIELD_NAMES.map((name) => definedName(name, ordinal)));
  const values: Partial<Record<FieldName, NamedValue>> = Object.fromEntries(
    FIELD_NAMES.map((name) => [name, found[definedName(name, ordinal)]]),
  );
  const draft = draftOfValues(values);
  return draft && { draft, missing: FIELD_NAMES.filter((name) => textOf(name, values[name]) === undefined) };
}

/** What someone would have typed for the values of inputs; undefined where there are none. */
export function draftOfValues(values: Partial<Record<FieldName, NamedValue>>): PlanDraft | undefined {
  const texts = FIELD_NAMES.flatMap((name) => {
    const text = textOf(name, values[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.filter(([name, text]) => isOverridden(name, text)));
}

/** A value as someone would type it; what is wrong with it stays, for the field to say. */
function textOf(name: FieldName, value: NamedValue | undefined): string | undefined {
  const isChoice = "choices" in FIELDS[name];
  if (value === undefined) return undefined;
  if (typeof value === "object") return value.code;
  // A spreadsheet computes with a blank cell as with 0.
  if (typeof value === "string" && value.trim() === "") return isChoice ? undefined : "0";
  return typeof value === "number" && !isChoice ? toText(name, value) : String(value);
}
