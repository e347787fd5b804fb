import { withHost, type CellWords } from "../../src/functions/cell";
import * as english from "../../src/i18n/cell.en";

/** What a cell says when it refuses. */
export class Refusal {
  constructor(
    readonly kind: "invalidValue" | "notAvailable",
    readonly sentence: string,
  ) {}
}

/** What a cell shows: the result, or the refusal that a host would turn into an error. */
export function shown<T>(compute: () => T, words: CellWords = english): T | Refusal {
  const error = (kind: Refusal["kind"], sentence: string) => new Refusal(kind, sentence);
  try {
    return withHost({ words, error }, compute);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
}
