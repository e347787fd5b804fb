/** A year as XNPV counts it. */
export const DAYS_PER_YEAR = 365;

/** What arithmetic may add to or take from a whole number of days: far below the second that a date can tell. */
const ROUNDING = 1e-9;

/** The nearest whole day; half days round up. */
export function nearestDay(days: number): number {
  return Math.floor(days + 0.5 + ROUNDING);
}

/** The whole days that have passed by then. */
export function daysPassed(days: number): number {
  return Math.floor(days + ROUNDING);
}

/** The whole days that have begun by then. */
export function daysBegun(days: number): number {
  return Math.ceil(days - ROUNDING);
}
