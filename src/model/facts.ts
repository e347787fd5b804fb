import { isUnverified, REFERENCES, type Reference } from "../data/references";
import { InputError } from "./input";
import { mostAlike } from "./likeness";

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

/**
 * The fact with this id, in any letter case.
 *
 * @throws InputError when there is none, with the ids that are spelled most alike
 */
export function findReference(id: string): Reference {
  const wanted = id.trim().toLowerCase();
  const found = REFERENCES.find((reference) => reference.id === wanted);
  if (found === undefined) {
    const ids = REFERENCES.map(({ id }) => id);
    throw new InputError("unknownReference", { got: id, nearest: mostAlike(wanted, ids, NEAREST).join(", ") });
  }
  return found;
}
