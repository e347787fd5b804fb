import beta from "@stdlib/stats-base-dists-beta";
import fc from "fast-check";
import { betaProbability, betaQuantile } from "../../src/model/beta";
import knownAnswers from "../known-answers.json";
import { between } from "./between";

/** Excel's functions on the interval from 0 to 1. */
const EXCEL: Record<string, (args: number[]) => number> = {
  "BETA.INV": ([probability, a, b]) => betaQuantile(probability, a, b),
  "BETA.DIST": ([x, a, b]) => betaProbability(x, a, b),
};

const published = knownAnswers.cases.filter((known) => known.function in EXCEL);

test.each(published.map((known) => [known.id, known] as const))("agrees with the published %s", (_, known) => {
  const got = EXCEL[known.function](known.args as number[]);
  expect(Math.abs(got - Number(known.expected))).toBeLessThan(Number(known.tolerance));
});

test("there are published answers to agree with", () => {
  expect(published).toHaveLength(2);
});

// mpmath: betainc(a, b, 0, x, regularized=True) to 40 digits, rounded to a double.
test.each([
  [0.3, 2.5, 3.5, 0.2967529892956664],
  [1e-9, 5, 1, 1e-45],
  [0.999, 1.2, 4.8, 0.9999999999999939],
  [0.9, 300, 40, 0.8447268042558098],
])("I_%d(%d, %d) is %d", (x, a, b, expected) => {
  expect(Math.abs(betaProbability(x, a, b) / expected - 1)).toBeLessThan(1e-12);
});

/** The shapes of PERT, α + β = 6, ends included. */
const shapes = fc.oneof(between(1, 5), fc.constantFrom(1, 1 + 1e-9, 3, 5)).map((a): [number, number] => [a, 6 - a]);
const shares = between(0, 1);
/** As likely near an end as in the middle. */
const probabilities = fc.oneof(
  shares,
  between(-12, 0).map((digits) => 10 ** digits),
  between(-12, 0).map((digits) => 1 - 10 ** digits),
);

test("both agree with stdlib to 1e-12", () => {
  fc.assert(
    fc.property(shapes, shares, probabilities, ([a, b], x, probability) => {
      expect(Math.abs(betaProbability(x, a, b) - beta.cdf(x, a, b))).toBeLessThan(1e-12);
      expect(Math.abs(betaQuantile(probability, a, b) - beta.quantile(probability, a, b))).toBeLessThan(1e-12);
    }),
    { numRuns: 500 },
  );
});

test("the probability of a quantile is the probability, near the ends too", () => {
  fc.assert(
    fc.property(shapes, probabilities, ([a, b], probability) => {
      const back = betaProbability(betaQuantile(probability, a, b), a, b);
      const smaller = Math.min(probability, 1 - probability);
      expect(Math.abs(back - probability)).toBeLessThanOrEqual(1e-12 * smaller + 1e-15);
    }),
    { numRuns: 500 },
  );
});

test("the ends are exact", () => {
  expect([betaProbability(0, 2, 4), betaProbability(1, 2, 4), betaProbability(-1, 2, 4)]).toEqual([0, 1, 0]);
  expect([betaQuantile(0, 2, 4), betaQuantile(1, 2, 4), betaQuantile(0.5, 3, 3)]).toEqual([
    0,
    1,
    expect.closeTo(0.5, 15),
  ]);
});

test("the smallest probability has a quantile", () => {
  expect(betaQuantile(Number.MIN_VALUE, 5, 1)).toBeCloseTo(Number.MIN_VALUE ** 0.2, 20);
});
