import fc from "fast-check";
import { hdr, lattice } from "../../src/model/random";

test("HDR gives its published numbers", () => {
  // Hubbard (2019): variable 101, entity 1, trials 1 to 3
  const published = [0.36662748025, 0.23935699242, 0.76957955316];
  published.forEach((expected, index) => {
    expect(hdr({ trial: index + 1, variable: 101, entity: 1 })).toBeCloseTo(expected, 11);
  });
});

test("any whole seed gives a number inside 0 and 1", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 6 }), (trial, variable) => {
      const random = hdr({ trial, variable, entity: 1 });
      expect(random).toBeGreaterThan(0);
      expect(random).toBeLessThan(1);
    }),
  );
  expect(hdr({ trial: 1e300, variable: 1, entity: 1 })).toBeLessThan(1);
});

function correlation(one: number[], other: number[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centered = (values: number[]) => {
    const center = mean(values);
    return values.map((value) => value - center);
  };
  const covariance = (a: number[], b: number[]) => mean(a.map((value, i) => value * b[i]));
  const [a, b] = [centered(one), centered(other)];
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}

test("neighbouring seeds give unrelated shifts, in each dimension and between dimensions", () => {
  const seeds = Array.from({ length: 4000 }, (_, seed) => lattice(seed, 5).map(({ shift }) => shift));
  for (let v = 0; v < 5; v++) {
    for (let w = 0; w < 5; w++) {
      const here = seeds.slice(0, -1).map((shifts) => shifts[v]);
      const next = seeds.slice(1).map((shifts) => shifts[w]);
      // 4,000 pairs of unrelated numbers correlate by 0.016, give or take
      expect(Math.abs(correlation(here, next))).toBeLessThan(0.07);
    }
  }
});

test("shifts are spread evenly over the seeds", () => {
  const tenths = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 10_000; seed++) tenths[Math.floor(10 * lattice(seed, 1)[0].shift)]++;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("each dimension is shifted by HDR of the seed, the dimension counted from 1, and entity 1", () => {
  const shifts = lattice(42, 4).map(({ shift }) => shift);
  expect(shifts).toEqual([1, 2, 3, 4].map((variable) => hdr({ trial: 42, variable, entity: 1 })));
});

test("the steps are Roberts' published ones", () => {
  // One dimension: the golden ratio. Two: the plastic number 1.32471795724474602596. Three: 1.22074408460575947536.
  expect(lattice(1, 1)[0].step).toBeCloseTo(0.618033988749895, 15);
  expect(lattice(1, 2).map(({ step }) => step)).toEqual([
    expect.closeTo(0.7548776662466927, 15),
    expect.closeTo(0.5698402909980532, 15),
  ]);
  expect(lattice(1, 3)[0].step).toBeCloseTo(1 / 1.2207440846057596, 15);
});

test("each step is a power of one ratio that solves its equation", () => {
  for (let dimensions = 1; dimensions <= 8; dimensions++) {
    const ratio = 1 / lattice(1, dimensions)[0].step;
    expect(ratio ** (dimensions + 1)).toBeCloseTo(ratio + 1, 13);
    lattice(1, dimensions).forEach(({ step }, index) => expect(step).toBeCloseTo(ratio ** -(index + 1), 14));
  }
});
