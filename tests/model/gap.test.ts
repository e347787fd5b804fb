import fc from "fast-check";
import { BASES, countryFactor } from "../../src/model/capacity";
import { gapSchedule, powerGap, yearsToClose, type Additions } from "../../src/model/gap";
import { InputError } from "../../src/model/input";

const baseline: Additions = { usGW: 51, chinaGW: 429, usGrowth: 0, chinaGrowth: 0 };

test("the gap of 2024 is 378 GW, and 49 GW to the 100 that were asked for", () => {
  expect(powerGap(baseline, 0, "ANNUAL", "NAMEPLATE")).toBe(378);
  expect(powerGap({ ...baseline, chinaGW: 100 }, 0, "ANNUAL", "NAMEPLATE")).toBe(49);
});

test("China adds 8.4 times as much: the eight to one of the press (techbuzz.ai)", () => {
  expect(powerGap(baseline, 0, "RATIO", "NAMEPLATE")).toBeCloseTo(8.4, 1);
  expect(powerGap(baseline, 0, "RATIO", "NAMEPLATE")).toBe(429 / 51);
});

test("with growth, three years add up as by hand", () => {
  const growing = { ...baseline, usGrowth: 0.1, chinaGrowth: 0.02 };
  // year 1: 437.58 − 56.1; year 2: 446.3316 − 61.71
  expect(powerGap(growing, 1, "ANNUAL", "NAMEPLATE")).toBeCloseTo(381.48, 10);
  expect(powerGap(growing, 2, "ANNUAL", "NAMEPLATE")).toBeCloseTo(384.6216, 10);
  expect(powerGap(growing, 2, "CUMULATIVE", "NAMEPLATE")).toBeCloseTo(378 + 381.48 + 384.6216, 10);
});

test("on the average and the firm basis each country counts by its own factor", () => {
  for (const basis of ["AVERAGE", "FIRM"] as const) {
    const [us, china] = [countryFactor("US", basis).value, countryFactor("CHINA", basis).value];
    expect(powerGap(baseline, 0, "ANNUAL", basis)).toBeCloseTo(429 * china - 51 * us, 10);
    expect(powerGap(baseline, 0, "RATIO", basis)).toBeCloseTo((429 * china) / (51 * us), 12);
    const [start] = gapSchedule(0, baseline, 100, basis);
    expect(start.gapToTarget).toBeCloseTo((100 - 51) * us, 10);
  }
});

test("at 20 % a year against none, the US needs ln(429/51)/ln(1.2) = 11.68 years", () => {
  expect(yearsToClose({ ...baseline, usGrowth: 0.2 })).toBeCloseTo(11.680633511759838, 12);
  expect(yearsToClose({ ...baseline, usGW: 100, chinaGW: 200, usGrowth: 1 })).toBe(1);
});

test("whoever is not behind needs no years, whatever the growth", () => {
  expect(yearsToClose({ usGW: 100, chinaGW: 100, usGrowth: -0.5, chinaGrowth: 0.5 })).toBe(0);
  expect(yearsToClose({ usGW: 101, chinaGW: 100, usGrowth: 0, chinaGrowth: 0 })).toBe(0);
});

test.each([
  [0, 0],
  [0.02, 0.02],
  [0.02, 0.03],
])("a gap at American growth %d and Chinese %d never closes", (usGrowth, chinaGrowth) => {
  expect(() => yearsToClose({ ...baseline, usGrowth, chinaGrowth })).toThrow(new InputError("neverCloses", {}));
});

const gigawatts = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const growth = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const additions = fc.record({ usGW: gigawatts, chinaGW: gigawatts, usGrowth: growth, chinaGrowth: growth });
const basis = fc.constantFrom(...BASES);
const near = (got: number, expected: number, scale: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-11 * scale);

test("the gap is nothing in the year in which it closes, also within a year", () => {
  fc.assert(
    fc.property(additions, (some) => {
      fc.pre(some.chinaGW > some.usGW && some.usGrowth - some.chinaGrowth > 0.01);
      const years = yearsToClose(some);
      const china = some.chinaGW * (1 + some.chinaGrowth) ** years;
      fc.pre(Number.isFinite(china) && china > 0);
      near(powerGap(some, years, "ANNUAL", "NAMEPLATE"), 0, china * Math.max(1, years));
      near(powerGap(some, years, "RATIO", "NAMEPLATE"), 1, Math.max(1, years));
    }),
  );
});

test("the schedule's rows are the measures of each year, and its gaps add up", () => {
  fc.assert(
    fc.property(additions, fc.integer({ min: 0, max: 30 }), basis, (some, years, basis) => {
      const rows = gapSchedule(years, some, 100, basis);
      expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: years + 1 }, (_, year) => year));
      let total = 0;
      let scale = 0;
      for (const row of rows) {
        total += row.gap;
        scale += row.us + row.china;
        near(row.gap, row.china - row.us, row.us + row.china);
        near(row.gap, powerGap(some, row.year, "ANNUAL", basis), row.us + row.china);
        near(row.cumulativeGap, total, scale);
        near(row.cumulativeGap, powerGap(some, row.year, "CUMULATIVE", basis), scale);
        near(row.china / row.us, powerGap(some, row.year, "RATIO", basis), row.china / row.us);
      }
    }),
  );
});

test("a growth of 1e-12 is as good as none, over 10,000 years", () => {
  const slow = { ...baseline, usGrowth: 1e-12, chinaGrowth: 1e-12 };
  // Σ (1 + g)^t = n + g · n(n − 1)/2 + …, n = 10,001
  const years = 10_001 + 1e-12 * (10_001 * 5_000);
  expect(powerGap(slow, 10_000, "CUMULATIVE", "NAMEPLATE") / (378 * years) - 1).toBeCloseTo(0, 13);
});

test("scaling the gigawatts scales the gap", () => {
  fc.assert(
    fc.property(additions, fc.integer({ min: 0, max: 20 }), basis, (some, year, basis) => {
      const tenfold = { ...some, usGW: 10 * some.usGW, chinaGW: 10 * some.chinaGW };
      for (const measure of ["ANNUAL", "CUMULATIVE"] as const) {
        near(powerGap(tenfold, year, measure, basis), 10 * powerGap(some, year, measure, basis), 1e7 * 1.5 ** year);
      }
    }),
  );
});
