import beta from "@stdlib/stats-base-dists-beta";
import fc from "fast-check";
import {
  DISTRIBUTIONS,
  expectedEarly,
  expectedLate,
  probabilityBy,
  type Duration,
} from "../../src/model/distributions";
import { durationProbability, durationQuantile } from "../../src/model/durations";
import { normalCdf, normalQuantile } from "../../src/model/normal";
import knownAnswers from "../known-answers.json";
import { between } from "./between";

/** The sources' functions of normal distributions. */
const NORMAL: Record<string, (...args: number[]) => number> = {
  "NORM.S.DIST": (z) => normalCdf(z),
  "NORM.S.INV": (p) => normalQuantile(p),
  "NORM.INV": (p, mean, deviation) => mean + deviation * normalQuantile(p),
  "LOGNORM.INV": (p, mean, deviation) => Math.exp(mean + deviation * normalQuantile(p)),
  NORM_CDF_AT: (x, mean, deviation) => normalCdf((x - mean) / deviation),
  NORM_INTERVAL: (from, to, mean, deviation) =>
    normalCdf((to - mean) / deviation) - normalCdf((from - mean) / deviation),
  NEWSVENDOR_Q_NORMAL: (under, over, mean, deviation) => mean + deviation * normalQuantile(under / (under + over)),
};

const published = knownAnswers.cases.filter((known) => known.function in NORMAL);

test.each(published.map((known) => [known.id, known] as const))("agrees with the published %s", (_, known) => {
  const got = NORMAL[known.function](...(known.args as number[]));
  expect(Math.abs(got - Number(known.expected))).toBeLessThan(Number(known.tolerance));
});

test("there are published answers to agree with", () => {
  expect(published).toHaveLength(7);
});

const duration = (
  minimum: number,
  mostLikely: number,
  maximum: number,
  distribution: Duration["distribution"] = "PERT",
): Duration => ({ minimum, mostLikely, maximum, distribution });

test("quantiles and probabilities are those worked out on paper", () => {
  // Triangle on 0, 10, 40: area 10²/(40·10) = 1/4 before the peak; 40 − √(0.5 · 40 · 30) = 15.505
  expect(durationProbability(10, duration(0, 10, 40, "TRIANGULAR"))).toBeCloseTo(0.25, 15);
  expect(durationQuantile(0.25, duration(0, 10, 40, "TRIANGULAR"))).toBeCloseTo(10, 13);
  expect(durationQuantile(0.5, duration(0, 10, 40, "TRIANGULAR"))).toBeCloseTo(40 - Math.sqrt(600), 13);
  // a quarter of the way from 20 to 60
  expect(durationQuantile(0.25, duration(20, 50, 60, "UNIFORM"))).toBe(30);
  expect(durationProbability(30, duration(20, 50, 60, "UNIFORM"))).toBe(0.25);
  // A most likely value at an end: 1 − (1 − x)⁵ and x⁵
  expect(durationProbability(0.3, duration(0, 0, 1))).toBeCloseTo(1 - 0.7 ** 5, 14);
  expect(durationQuantile(0.5, duration(0, 1, 1))).toBeCloseTo(0.5 ** 0.2, 14);
});

test("PERT's moments are the published ones", () => {
  // Malcolm and others (1959): mean (a + 4m + b)/6. E[T] = b − E[(b − T)⁺].
  const steel = duration(2, 5, 14);
  expect(14 - expectedEarly(14, steel)).toBeCloseTo(6, 13);
  expect(2 + expectedLate(2, steel)).toBeCloseTo(6, 13);
});

test("a known duration is certain", () => {
  for (const distribution of DISTRIBUTIONS) {
    const known = duration(30, 30, 30, distribution);
    expect([0, 0.3, 1].map((probability) => durationQuantile(probability, known))).toEqual([30, 30, 30]);
    expect([29.9, 30, 30.1].map((time) => durationProbability(time, known))).toEqual([0, 1, 1]);
    expect([29, 30, 32].map((time) => expectedEarly(time, known))).toEqual([0, 0, 2]);
    expect([29, 30, 32].map((time) => expectedLate(time, known))).toEqual([1, 0, 0]);
  }
});

const times = between(0, 5000);
const durations: fc.Arbitrary<Duration> = fc
  .tuple(
    fc.oneof(
      fc.tuple(times, times, times),
      fc.tuple(times, times).map(([a, b]): [number, number, number] => [a, a, b]),
      fc.tuple(times, times).map(([a, b]): [number, number, number] => [a, b, b]),
    ),
    fc.constantFrom(...DISTRIBUTIONS),
  )
  .map(([points, distribution]) => {
    const [minimum, mostLikely, maximum] = points.sort((a, b) => a - b);
    return { minimum, mostLikely, maximum, distribution };
  })
  .filter(({ minimum, maximum }) => maximum - minimum > 1e-3);
const probabilities = between(0, 1);

test("the probability of a quantile is the probability", () => {
  fc.assert(
    fc.property(durations, probabilities, (given, probability) => {
      expect(durationProbability(durationQuantile(probability, given), given)).toBeCloseTo(probability, 8);
    }),
  );
});

test("the quantile of a probability is the duration, where it is not at an end", () => {
  fc.assert(
    fc.property(durations, between(0.05, 0.95), (given, share) => {
      const time = given.minimum + share * (given.maximum - given.minimum);
      const probability = durationProbability(time, given);
      if (probability < 1e-9 || probability > 1 - 1e-9) return;
      const range = given.maximum - given.minimum;
      expect(Math.abs(durationQuantile(probability, given) - time)).toBeLessThan(1e-6 * range);
    }),
  );
});

test("PERT is the beta distribution of stdlib", () => {
  fc.assert(
    fc.property(durations, probabilities, (given, probability) => {
      const { minimum, mostLikely, maximum } = given;
      const range = maximum - minimum;
      const [a, b] = [1 + (4 * (mostLikely - minimum)) / range, 1 + (4 * (maximum - mostLikely)) / range];
      const expected = minimum + range * beta.quantile(probability, a, b);
      const got = durationQuantile(probability, { ...given, distribution: "PERT" });
      expect(Math.abs(got - expected)).toBeLessThan(1e-11 * range + 1e-12 * maximum);
    }),
  );
});

test("both rise, and stay in their ranges", () => {
  fc.assert(
    fc.property(durations, probabilities, probabilities, times, times, (given, p, q, time, other) => {
      const slack = 1e-12 * given.maximum;
      expect(durationQuantile(Math.min(p, q), given)).toBeLessThanOrEqual(
        durationQuantile(Math.max(p, q), given) + slack,
      );
      expect(durationProbability(Math.min(time, other), given)).toBeLessThanOrEqual(
        durationProbability(Math.max(time, other), given) + 1e-13,
      );
      expect(durationQuantile(p, given)).toBeGreaterThanOrEqual(given.minimum);
      expect(durationQuantile(p, given)).toBeLessThanOrEqual(given.maximum);
      expect(durationQuantile(0, given)).toBe(given.minimum);
      expect(durationQuantile(1, given)).toBe(given.maximum);
      expect(durationProbability(given.minimum, given)).toBe(0);
      expect(durationProbability(given.maximum, given)).toBe(1);
    }),
  );
});

const scaled = ({ minimum, mostLikely, maximum, distribution }: Duration, factor: number): Duration =>
  duration(minimum * factor, mostLikely * factor, maximum * factor, distribution);

test("months and days give the same answer", () => {
  fc.assert(
    fc.property(durations, probabilities, times, (given, probability, time) => {
      const days = scaled(given, 365 / 12);
      const tolerance = 1e-9 * days.maximum;
      const quantileInDays = durationQuantile(probability, days);
      expect(Math.abs(quantileInDays - (365 / 12) * durationQuantile(probability, given))).toBeLessThan(tolerance);
      expect(durationProbability((time * 365) / 12, days)).toBeCloseTo(durationProbability(time, given), 7);
    }),
  );
});

/** ∫ F from the minimum to that time, which is E[(time − T)⁺], by the trapezoidal rule. */
function integralBelow(time: number, given: Duration): number {
  const steps = 2000;
  const width = (time - given.minimum) / steps;
  let sum = probabilityBy(time, given) / 2;
  for (let i = 1; i < steps; i++) sum += probabilityBy(given.minimum + i * width, given);
  return sum * width;
}

test("expected days are the areas below and above the distribution", () => {
  fc.assert(
    fc.property(durations, probabilities, (given, share) => {
      const range = given.maximum - given.minimum;
      const time = given.minimum + share * range;
      const below = integralBelow(time, given);
      const mean = given.maximum - integralBelow(given.maximum, given);
      expect(Math.abs(expectedEarly(time, given) - below)).toBeLessThan(1e-6 * range);
      expect(Math.abs(expectedLate(time, given) - (mean - time + below))).toBeLessThan(2e-6 * range);
    }),
    { numRuns: 60 },
  );
});

test("early less late is the distance from the mean, before the minimum and after the maximum too", () => {
  fc.assert(
    fc.property(durations, between(-1, 2), (given, share) => {
      const range = given.maximum - given.minimum;
      const time = given.minimum + share * range;
      const mean = given.maximum - expectedEarly(given.maximum, given);
      const difference = expectedEarly(time, given) - expectedLate(time, given);
      expect(Math.abs(difference - (time - mean))).toBeLessThan(1e-11 * (range + given.maximum));
      expect(expectedEarly(time, given)).toBeGreaterThanOrEqual(0);
      expect(expectedLate(time, given)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a hair from the end is expected with all its digits", () => {
  // Triangle with its peak at 0: E[(u − U)⁺] = u² − u³/3
  const u = 1e-9;
  expect(expectedEarly(u, duration(0, 0, 1, "TRIANGULAR")) / (u ** 2 - u ** 3 / 3)).toBeCloseTo(1, 12);
  // 1 − (1 − x)⁵ rises as 5x: E = 5u²/2 − …
  expect(expectedEarly(u, duration(0, 0, 1)) / (2.5 * u ** 2)).toBeCloseTo(1, 7);
});

test.each<[number, Duration, string]>([
  [-0.1, duration(1, 2, 3), '"name":"probability"'],
  [1.1, duration(1, 2, 3), '"name":"probability"'],
  [0.5, duration(-1, 2, 3), '"name":"minimum"'],
  [0.5, duration(3, 2, 3), '"name":"minimum","other":"most_likely"'],
  [0.5, duration(1, 4, 3), '"name":"most_likely","other":"maximum"'],
  [0.5, duration(1, 4, 3, "UNIFORM"), '"name":"most_likely","other":"maximum"'],
  [0.5, duration(1, 2, Infinity), '"name":"maximum"'],
  [0.5, duration(NaN, 2, 3), '"name":"minimum"'],
])("a probability of %d with %j is refused", (probability, given, name) => {
  expect(() => durationQuantile(probability, given)).toThrow(name);
});

test("a negative duration is refused", () => {
  expect(() => durationProbability(-1, duration(1, 2, 3))).toThrow('"name":"duration"');
  expect(() => durationProbability(1, duration(1, 3, 2))).toThrow('"name":"most_likely"');
});
