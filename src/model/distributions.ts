import { betaProbability, betaQuantile } from "./beta";

export const DISTRIBUTIONS = ["PERT", "TRIANGULAR", "UNIFORM"] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** Three points of a duration, in any unit of time: minimum ≤ most likely ≤ maximum. */
export interface Estimate {
  minimum: number;
  mostLikely: number;
  maximum: number;
}

/** How long something takes, when nobody knows. */
export interface Duration extends Estimate {
  distribution: Distribution;
}

/** A distribution on 0 … 1 with the given mode. */
interface Shape {
  /** P(U ≤ u) */
  probability(u: number, mode: number): number;
  quantile(probability: number, mode: number): number;
  /** E[(u − U)⁺] */
  expectedEarly(u: number, mode: number): number;
}

/** How strongly PERT's mean leans to the most likely value: (minimum + 4 · most likely + maximum) / 6. */
const PERT_WEIGHT = 4;

const SHAPES: Record<Distribution, Shape> = {
  /** The beta distribution of the program evaluation and review technique (Malcolm and others, 1959). */
  PERT: {
    probability: (u, mode) => betaProbability(u, ...pertShapes(mode)),
    quantile: (probability, mode) => betaQuantile(probability, ...pertShapes(mode)),
    expectedEarly: (u, mode) => {
      const [a, b] = pertShapes(mode);
      return u * betaProbability(u, a, b) - (a / (a + b)) * betaProbability(u, a + 1, b);
    },
  },
  TRIANGULAR: {
    probability: (u, mode) => (isBeforePeak(u, mode) ? u ** 2 / mode : 1 - (1 - u) ** 2 / (1 - mode)),
    quantile: (probability, mode) =>
      probability < mode ? Math.sqrt(probability * mode) : 1 - Math.sqrt((1 - probability) * (1 - mode)),
    expectedEarly: (u, mode) =>
      isBeforePeak(u, mode) ? u ** 3 / (3 * mode) : (u ** 2 * (1 - u) + (2 * u - mode) * (u - mode)) / (3 * (1 - mode)),
  },
  UNIFORM: {
    probability: (u) => u,
    quantile: (probability) => probability,
    expectedEarly: (u) => u ** 2 / 2,
  },
};

function pertShapes(mode: number): [number, number] {
  return [1 + PERT_WEIGHT * mode, 1 + PERT_WEIGHT * (1 - mode)];
}

/** With the peak at an end, the whole triangle lies on one side of it. */
function isBeforePeak(u: number, mode: number): boolean {
  return u <= mode && mode > 0;
}

/** The time by which it is done with the given probability: F⁻¹. */
export function quantile(probability: number, duration: Duration): number {
  const { minimum, maximum, distribution } = duration;
  if (minimum === maximum) return minimum;
  const u = SHAPES[distribution].quantile(probability, mode(duration));
  return u < 0.5 ? minimum + u * (maximum - minimum) : maximum - (1 - u) * (maximum - minimum);
}

/** The probability that it is done by then: F(time) = P(T ≤ time). */
export function probabilityBy(time: number, duration: Duration): number {
  const { minimum, maximum, distribution } = duration;
  if (time >= maximum) return 1;
  if (time <= minimum) return 0;
  return SHAPES[distribution].probability((time - minimum) / (maximum - minimum), mode(duration));
}

/** How long before that time it is done, on average over all outcomes: E[(time − T)⁺]. */
export function expectedEarly(time: number, duration: Duration): number {
  const { minimum, maximum, distribution } = duration;
  if (time <= minimum) return 0;
  if (time > maximum) return time - maximum + expectedEarly(maximum, duration);
  const u = (time - minimum) / (maximum - minimum);
  return (maximum - minimum) * SHAPES[distribution].expectedEarly(u, mode(duration));
}

/** How long after that time it is done, on average over all outcomes: E[(T − time)⁺]. */
export function expectedLate(time: number, { minimum, mostLikely, maximum, distribution }: Duration): number {
  return expectedEarly(-time, { minimum: -maximum, mostLikely: -mostLikely, maximum: -minimum, distribution });
}

/** Where the most likely value lies between minimum, 0, and maximum, 1. */
function mode({ minimum, mostLikely, maximum }: Estimate): number {
  return (mostLikely - minimum) / (maximum - minimum);
}
