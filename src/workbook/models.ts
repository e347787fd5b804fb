import { FIELD_NAMES } from "../model/scenario/scenario";
import type { Ordinal } from "./ordinal";

/** A model of PowerGap's in a workbook: its ordinal, and the sheet that holds its inputs. */
export interface PlacedModel {
  readonly ordinal: Ordinal;
  readonly sheet: string;
}

interface Name {
  readonly name: string;
  /** What it stands for: `='Inputs 2'!$B$8`. */
  readonly formula: string;
}

const FIELDS = new Set<string>(FIELD_NAMES);

/** A few cells of the same names are no model yet; one that lost some inputs still is. */
const FEWEST_INPUTS = FIELD_NAMES.length / 2;

/** The models whose inputs are among the names of a workbook, in the order of their ordinals. */
export function modelsAmong(names: readonly Name[]): PlacedModel[] {
  const found = new Map<Ordinal, string[]>();
  for (const { name, formula } of names) {
    const [, field, ordinal] = /^(.+?)(?:_(\d+))?$/.exec(name.toLowerCase()) ?? [];
    const sheet = sheetOf(formula);
    if (!FIELDS.has(field) || sheet === undefined) continue;
    const key = ordinal === undefined ? undefined : Number(ordinal);
    found.set(key, [...(found.get(key) ?? []), sheet]);
  }
  return [...found]
    .filter(([, sheets]) => sheets.length >= FEWEST_INPUTS)
    .map(([ordinal, [sheet]]) => ({ ordinal, sheet }))
    .sort((a, b) => (a.ordinal ?? 1) - (b.ordinal ?? 1));
}

/** The sheet of a fixed address, if that is what a name stands for. */
function sheetOf(formula: string): string | undefined {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]+\$?\d+$/i.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain;
}
