import { probabilityBy, quantile, type Duration, type Estimate } from "./distributions";
import { amount, check, InputError, share } from "./input";

/**
 * The time by which something is done with the given probability.
 *
 * @throws InputError when the probability or the estimate is out of range.
 */
export function durationQuantile(probability: number, duration: Duration): number {
  check("probability", probability, share);
  checkEstimate(duration, "");
  return quantile(probability, duration);
}

/**
 * The probability that something takes at most that long.
 *
 * @throws InputError when a time is negative or the estimate out of order.
 */
export function durationProbability(time: number, duration: Duration): number {
  check("duration", time, amount);
  checkEstimate(duration, "");
  return probabilityBy(time, duration);
}

/** Refuses an estimate that is negative or out of order. `suffix` ends the arguments' names, as in minimum_days. */
export function checkEstimate({ minimum, mostLikely, maximum }: Estimate, suffix: "" | "_days"): void {
  check(`minimum${suffix}`, minimum, amount);
  checkOrder(`minimum${suffix}`, minimum, `most_likely${suffix}`, check(`most_likely${suffix}`, mostLikely, amount));
  checkOrder(`most_likely${suffix}`, mostLikely, `maximum${suffix}`, check(`maximum${suffix}`, maximum, amount));
}

function checkOrder(name: string, got: number, other: string, limit: number): void {
  if (got > limit) throw new InputError("outOfOrder", { name, other, got, limit });
}
