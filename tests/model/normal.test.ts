import normal from "@stdlib/stats-base-dists-normal";
import fc from "fast-check";
import { normalCdf, normalQuantile } from "../../src/model/normal";

// erfc(−z/√2)/2 to 40 digits in mpmath, rounded to a double.
test.each([
  [0, 0.5],
  [0.8, 0.7881446014166034],
  [-1, 0.15865525393145705],
  [2.5, 0.9937903346742238],
  [-3, 0.0013498980316300946],
  [-7.5, 3.1908916729108963e-14],
  [-20, 2.7536241186062337e-89],
])("Φ(%d) is %d", (z, expected) => {
  expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-14);
});

test("an Excel user's NORM.S.INV(0.25) and the 97.5 % point are the published ones", () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.674489750196082, 14);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 12);
});

test("the ends of the scale are infinite", () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect([normalCdf(-Infinity), normalCdf(40)]).toEqual([0, 1]);
});

test("both agree with stdlib", () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      expect(Math.abs(normalCdf(z) - normal.cdf(z, 0, 1))).toBeLessThan(1e-15);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
      expect(Math.abs(normalQuantile(p) - normal.quantile(p, 0, 1))).toBeLessThan(1e-12);
    }),
  );
});

test("the quantile inverts the distribution", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 4, noNaN: true }), (z) => {
      const slack = z > 0 ? 1e-15 / Math.exp((-z * z) / 2) : 0;
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-13 + slack);
    }),
  );
});
