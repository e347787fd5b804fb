import type { Because } from "../../i18n/spellings.en";

/**
 * Where a plain spreadsheet does not follow: functions without a portable twin, and functions some of whose calls have
 * none. `i18n` says what happens instead.
 */
export const EXCEPTIONS: Readonly<Record<string, Because>> = {
  TIMELINE_SIMULATION: "simulation",
  REFERENCE_LIST: "list",
  /** When a cell decides which fact. */
  REFERENCE: "lookup",
  /** When it is diluted. */
  WARRANT_VALUE: "iteration",
};
