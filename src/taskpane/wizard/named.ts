import { FIELDS } from "../../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import type { NamedValue } from "../../workbook/excel/readNames";
import type { PaneHost } from "../host";
import { isOverridden, toText, type PlanDraft } from "./draft";

/** What someone would have typed for the named inputs of the workbook; undefined where it has none. */
export async function readDraft({ readNames }: Pick<PaneHost, "readNames">): Promise<PlanDraft | undefined> {
  return draftOfValues(await readNames(FIELD_NAMES));
}

/** What someone would have typed for the values of inputs; undefined where there are none. */
export function draftOfValues(values: Partial<Record<FieldName, NamedValue>>): PlanDraft | undefined {
  const texts = FIELD_NAMES.flatMap((name) => {
    const value = values[name];
    if (typeof value === "number" && !("choices" in FIELDS[name])) return [[name, toText(name, value)] as const];
    return typeof value === "number" || typeof value === "string" ? [[name, String(value)] as const] : [];
  });
  if (texts.length === 0) return undefined;
  return Object.fromEntries(texts.filter(([name, text]) => isOverridden(name, text)));
}
