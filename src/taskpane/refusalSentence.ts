import type { Words } from "../i18n/en";
import { fill } from "../i18n/words";
import { PaneError, type Refusal } from "./host";

/** Why the workbook did not do what it was asked, in the pane's language. */
export function refusalSentence(error: unknown, { refusals }: Words): string {
  if (error instanceof PaneError) return fill(refusals[error.refusal as Refusal], error.facts);
  return fill(refusals.unknown, { reason: error instanceof Error ? error.message : String(error) });
}
