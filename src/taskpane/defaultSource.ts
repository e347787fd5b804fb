import { DEFAULTS, type Default } from "../data/defaults";
import { reference, type Reference } from "../data/references";
import type { ParameterHelp } from "../i18n/catalogue";

/** Where an argument's default comes from: a published fact, our assumption, or neither where it is neutral. */
export function defaultSource(
  parameter: Pick<ParameterHelp, "name" | "default">,
): Reference | "assumption" | undefined {
  const known = (DEFAULTS as Readonly<Record<string, Default>>)[parameter.name];
  if (!known || Number(parameter.default) !== known.value) return undefined;
  return known.reference ? reference(known.reference) : "assumption";
}
