import { isUnverified, REFERENCES, type Reference } from "../data/references";
import { InputError } from "./input";

/** What can be asked of a fact. The words are the data's, the same in every language, so that a formula can compare them. */
export const FACT_FIELDS = {
  VALUE: ({ value }) => value,
  UNIT: ({ unit }) => unit,
  AS_OF: ({ asOf }) => asOf,
  SOURCE: (reference) => (isUnverified(reference) ? `${reference.source} (not verified)` : reference.source),
  URL: ({ url }) => url,
  CONFIDENCE: (reference) => (isUnverified(reference) ? `${reference.confidence}, not verified` : reference.confidence),
} as const satisfies Record<string, (reference: Reference) => number | string>;

export type FactField = keyof typeof FACT_FIELDS;

const NEAREST = 3;

/** No id is longer; what comes after is not worth comparing. */
const LONGEST_ID = 60;

/**
 * The fact with this id, in any letter case.
 *
 * @throws InputError when there is none, with the ids that are spelled most alike
 */
export function findReference(id: string): Reference {
  const wanted = id.trim().toLowerCase();
  const found = REFERENCES.find((reference) => reference.id === wanted);
  if (found === undefined) throw new InputError("unknownReference", { got: id, nearest: nearest(wanted).join(", ") });
  return found;
}

function nearest(wanted: string): string[] {
  const letters = pairs(wanted.slice(0, LONGEST_ID));
  return REFERENCES.map(({ id }) => ({ id, likeness: likeness(letters, pairs(id)) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, NEAREST)
    .map(({ id }) => id);
}

function pairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}

/** Dice's coefficient: the pairs of letters in common, over the mean number of pairs. */
function likeness(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  const common = some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, some.length + others.length);
}
