import { REFERENCES } from "../../data/references";
import { VERSION_TEXT } from "../../data/version";
import { FACT_FIELDS, type FactField } from "../../model/facts";
import type { Literal } from "./expression";

type Value = Literal["value"];

/** A fact never changes under its id: the twin of a call with a known id is the fact itself, nothing for other calls. */
export function REFERENCE([id, field = "VALUE"]: readonly (Value | undefined)[]): Value | undefined {
  const wanted = String(id).trim().toLowerCase();
  const fact = REFERENCES.find((reference) => reference.id === wanted);
  const show = FACT_FIELDS[String(field).trim().toUpperCase() as FactField];
  return fact && show?.(fact);
}

export const VERSION = (): Value => VERSION_TEXT;
