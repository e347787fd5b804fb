import { quantile, type Estimate } from "./distributions";
import { amount, check, InputError, share, type Rule } from "./input";
import { cubicAt, cubics, type Grid } from "./interpolation";
import { normalCdf, normalQuantile } from "./normal";
import { percentiles } from "./percentiles";
import { lattice, type Dimension } from "./random";

export interface Timeline {
  /** Durations from one start, in any one unit of time, distributed as PERT. */
  chips: Estimate;
  building: Estimate;
  grid: Estimate;
  /** Temporary power, where there is any. */
  bridge?: Estimate;
  trials: number;
  seed: number;
  /** Of each pair of durations, through what they have in common. */
  correlation: number;
}

/** One value a trial, in the unit of the durations. */
export interface Trials {
  chips: Float64Array;
  building: Float64Array;
  /** The earlier of grid and temporary power. */
  power: Float64Array;
  /** The latest of the three. */
  goLive: Float64Array;
  /** How long chips and building wait. */
  chipsIdle: Float64Array;
  buildingIdle: Float64Array;
}

/** One line of the result, in the unit of the durations. */
export interface Summary {
  mean: number;
  p10: number;
  p50: number;
  p80: number;
  p90: number;
  /** The share of trials in which this alone decides when everything is ready. */
  critical?: number;
}

const trialCount: Rule = { minimum: 1, maximum: 200_000, whole: true };
const whole: Rule = { whole: true };

/**
 * Plays the timeline many times. Trial i takes point i of a lattice shifted by the seed; its last dimension is what all
 * durations have in common.
 *
 *   z = √c · common + √(1 − c) · own,   duration = F⁻¹(Φ(z))
 *
 * F⁻¹ ∘ Φ is interpolated, to 1e-5 of the range.
 *
 * @throws InputError when an argument is out of range.
 */
export function simulate({ chips, building, grid, bridge, trials, seed, correlation }: Timeline): Trials {
  const estimates = bridge === undefined ? [chips, building, grid] : [chips, building, grid, bridge];
  estimates.forEach(checkRow);
  check("trials", trials, trialCount);
  check("seed", seed, whole);
  check("correlation", correlation, share);

  const dimensions = lattice(seed, estimates.length + 1);
  const times = estimates.map((_, index) => scores(dimensions[index], trials));
  if (correlation > 0) correlate(times, scores(dimensions[estimates.length], trials), correlation);
  times.forEach((values, index) => toDurations(values, estimates[index]));
  return meet(times[0], times[1], bridge === undefined ? times[2] : earlier(times[2], times[3]));
}

/** Where normal scores are cut off; beyond lies a probability of 1e-15. */
const CUT = 8;

/** Where Φ⁻¹ is too steep to interpolate. */
const TAIL = 1 / 128;
const CENTER: Grid = { from: TAIL, to: 1 - TAIL, cells: 512 };
const CELLS_PER_UNIT = CENTER.cells / (CENTER.to - CENTER.from);
const centralScores = cubics(normalQuantile, CENTER);

/** The normal scores Φ⁻¹(u) of a dimension's points 1 … n. */
function scores({ shift, step }: Dimension, trials: number): Float64Array {
  const result = new Float64Array(trials);
  for (let i = 0; i < trials; i++) {
    const point = shift + (i + 1) * step;
    const u = point - Math.floor(point);
    result[i] =
      u > TAIL && u < 1 - TAIL
        ? cubicAt((u - TAIL) * CELLS_PER_UNIT, centralScores)
        : Math.max(-CUT, Math.min(CUT, normalQuantile(u)));
  }
  return result;
}

/** Mixes into the durations' own scores what all have in common. */
function correlate(own: Float64Array[], common: Float64Array, correlation: number): void {
  const ofCommon = Math.sqrt(correlation);
  const ofOwn = Math.sqrt(1 - correlation);
  for (const scores of own) {
    for (let i = 0; i < scores.length; i++) {
      scores[i] = Math.max(-CUT, Math.min(CUT, ofCommon * common[i] + ofOwn * scores[i]));
    }
  }
}

const CELLS_PER_SCORE = 4;

/** Puts the durations F⁻¹(Φ(z)) in the place of normal scores z. */
function toDurations(values: Float64Array, estimate: Estimate): void {
  const curve = cubics((z) => quantile(normalCdf(z), { ...estimate, distribution: "PERT" }), {
    from: -CUT,
    to: CUT,
    cells: 2 * CUT * CELLS_PER_SCORE,
  });
  for (let i = 0; i < values.length; i++) values[i] = cubicAt((values[i] + CUT) * CELLS_PER_SCORE, curve);
}

function earlier(one: Float64Array, other: Float64Array): Float64Array {
  const result = new Float64Array(one.length);
  for (let i = 0; i < one.length; i++) result[i] = Math.min(one[i], other[i]);
  return result;
}

function meet(chips: Float64Array, building: Float64Array, power: Float64Array): Trials {
  const goLive = new Float64Array(chips.length);
  const chipsIdle = new Float64Array(chips.length);
  const buildingIdle = new Float64Array(chips.length);
  for (let i = 0; i < chips.length; i++) {
    goLive[i] = Math.max(chips[i], building[i], power[i]);
    chipsIdle[i] = goLive[i] - chips[i];
    buildingIdle[i] = goLive[i] - building[i];
  }
  return { chips, building, power, goLive, chipsIdle, buildingIdle };
}

/** What the trials say. */
export function summarize(trials: Trials): Record<keyof Trials, Summary> {
  const { chips, building, power, goLive, chipsIdle, buildingIdle } = trials;
  return {
    chips: { ...statistics(chips), critical: shareAbove(chips, building, power) },
    building: { ...statistics(building), critical: shareAbove(building, chips, power) },
    power: { ...statistics(power), critical: shareAbove(power, chips, building) },
    goLive: statistics(goLive),
    chipsIdle: statistics(chipsIdle),
    buildingIdle: statistics(buildingIdle),
  };
}

function statistics(values: Float64Array): Summary {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  const [p10, p50, p80, p90] = percentiles(values, [0.1, 0.5, 0.8, 0.9]);
  return { mean: sum / values.length, p10, p50, p80, p90 };
}

function shareAbove(values: Float64Array, others: Float64Array, more: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) count += Number(values[i] > Math.max(others[i], more[i]));
  return count / values.length;
}

/** Refuses a duration that is negative or out of order; `index` is its row in a table of durations. */
function checkRow({ minimum, mostLikely, maximum }: Estimate, index: number): void {
  const values = [minimum, mostLikely, maximum];
  for (const value of values) check("durations", value, amount);
  if (minimum > mostLikely || mostLikely > maximum) {
    throw new InputError("rowOutOfOrder", { name: "durations", row: index + 1, values: values.join(", ") });
  }
}
