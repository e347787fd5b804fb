import fc from "fast-check";
import { percentiles } from "../../src/model/percentiles";

const SHARES = [0.1, 0.5, 0.8, 0.9];

/** By sorting. */
function sortedPercentiles(values: Float64Array, shares: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return shares.map((share) => {
    const rank = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
    return below + (rank - Math.floor(rank)) * (above - below);
  });
}

test("are those of Excel's help: PERCENTILE.INC({1,3,2,4}, 0.3) is 1.9", () => {
  expect(percentiles(Float64Array.of(1, 3, 2, 4), [0.3])[0]).toBeCloseTo(1.9, 14);
});

test.each<[string, (i: number) => number]>([
  ["spread evenly", (i) => (i * 0.618) % 1],
  ["mostly equal to the smallest", (i) => Math.max(0, ((i * 0.618) % 1) - 0.7)],
  ["mostly equal to the largest", (i) => Math.min(0.3, (i * 0.618) % 1)],
  ["all equal", () => 7],
  ["of two kinds", (i) => i % 2],
  ["over many orders of magnitude", (i) => 10 ** (-300 * ((i * 0.618) % 1))],
  ["as small as numbers get", (i) => Number.MIN_VALUE * (i % 100)],
  ["ascending", (i) => i],
  ["descending and negative", (i) => -i],
])("of 20,000 values that are %s agree with sorting", (_, value) => {
  const values = Float64Array.from({ length: 20_000 }, (_, i) => value(i));
  expect(percentiles(values, SHARES)).toEqual(sortedPercentiles(values, SHARES));
});

test("of any values agree with sorting, and leave the values alone", () => {
  const lists = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }), {
    minLength: 1,
    maxLength: 600,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const values = Float64Array.from(list);
      expect(percentiles(values, [0, ...SHARES, 1])).toEqual(sortedPercentiles(values, [0, ...SHARES, 1]));
      expect(Array.from(values)).toEqual(list);
    }),
  );
});
