import fc from "fast-check";
import { type Asset, type Method, periodsOf } from "../../src/model/asset";
import { bookValue, charge } from "../../src/model/depreciation";
import { fleetDepreciation, type Fleet } from "../../src/model/fleet";

const fleet: Fleet = {
  vintages: [
    { year: 2024, cost: 3000 },
    { year: 2025, cost: 6000 },
  ],
  salvageRate: 0,
  life: 3,
  method: "SL",
  factor: 2,
  convention: "FULL",
  fromYear: 2024,
  toYear: 2028,
};

const table = (of: Fleet) =>
  fleetDepreciation(of).map(({ year, additions, depreciation, netBookValue }) => [
    year,
    additions,
    depreciation,
    netBookValue,
  ]);

test("two vintages are added up as on paper", () => {
  expect(table(fleet)).toEqual([
    [2024, 3000, 1000, 2000],
    [2025, 6000, 3000, 5000],
    [2026, 0, 3000, 2000],
    [2027, 0, 2000, 0],
    [2028, 0, 0, 0],
  ]);
});

test("a table can begin after the purchases and end before others", () => {
  expect(table({ ...fleet, fromYear: 2026, toYear: 2026 })).toEqual([[2026, 0, 3000, 2000]]);
  expect(table({ ...fleet, fromYear: 2020, toYear: 2020 })).toEqual([[2020, 0, 0, 0]]);
});

test("salvage stays in the net book value, and so does what DDB leaves", () => {
  const late = { ...fleet, fromYear: 2099, toYear: 2099 };
  expect(table({ ...late, salvageRate: 0.1 })).toEqual([[2099, 0, 0, 900]]);
  // (1 − 2/3)³ of 9,000
  expect(fleetDepreciation({ ...late, method: "DDB" })[0].netBookValue).toBeCloseTo(9000 / 27, 9);
  expect(table({ ...late, method: "MACRS", salvageRate: NaN })).toEqual([[2099, 0, 0, 0]]);
});

test("a fleet is the sum of its vintages, each by itself", () => {
  const arbitrary = fc.record({
    vintages: fc.array(fc.record({ year: fc.integer({ min: 0, max: 40 }), cost: fc.nat(1e9) })),
    salvageRate: fc.double({ min: 0, max: 1, noNaN: true }),
    life: fc.constantFrom(3, 5, 10),
    method: fc.constantFrom<Method>("SL", "SYD", "DB", "DDB", "VDB", "MACRS", "PRC_DDB", "ECON"),
    factor: fc.double({ min: 0.5, max: 5, noNaN: true }),
    convention: fc.constantFrom("FULL" as const, "HY" as const),
    fromYear: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(arbitrary, (given) => {
      const one: Fleet = { ...given, toYear: given.fromYear + 15 };
      const total = given.vintages.reduce((sum, { cost }) => sum + cost, 0);
      for (const row of fleetDepreciation(one)) {
        const bought = given.vintages.filter(({ year }) => year <= row.year);
        const assets = bought.map(({ year, cost }): [Asset, number] => [
          { ...given, cost, salvage: cost * given.salvageRate, bonus: 0 },
          row.year - year + 1,
        ]);
        const charges = assets.map(([asset, age]) => (age <= periodsOf(asset) ? charge(asset, age) : 0));
        const values = assets.map(([asset, age]) => bookValue(asset, age));
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(Math.abs(row.depreciation - sum(charges))).toBeLessThanOrEqual(total * 1e-11);
        expect(Math.abs(row.netBookValue - sum(values))).toBeLessThanOrEqual(total * 1e-11);
        const added = given.vintages.filter(({ year }) => year === row.year);
        expect(Math.abs(row.additions - sum(added.map(({ cost }) => cost)))).toBeLessThanOrEqual(total * 1e-15);
      }
    }),
  );
});

test("net book value moves by additions less depreciation", () => {
  const rows = fleetDepreciation({ ...fleet, method: "VDB", convention: "MQ3" });
  rows.slice(1).forEach((row, i) => {
    expect(row.netBookValue).toBeCloseTo(rows[i].netBookValue + row.additions - row.depreciation, 9);
  });
});

test("no vintages make a table of zeros, and 100,000 of them no trouble", () => {
  expect(table({ ...fleet, vintages: [], toYear: 2024 })).toEqual([[2024, 0, 0, 0]]);
  const vintages = Array.from({ length: 100_000 }, (_, i) => ({ year: 1000 + (i % 2000), cost: 1 }));
  const rows = fleetDepreciation({ ...fleet, vintages, life: 40_000, fromYear: 1000, toYear: 2199 });
  expect(rows).toHaveLength(1200);
  expect(rows[0].additions).toBe(50);
});

test.each<[Partial<Fleet>, RegExp]>([
  [{ vintages: [{ year: 2024.5, cost: 1 }] }, /notWhole.*purchase_years/],
  [{ vintages: [{ year: 2024, cost: -1 }] }, /tooSmall.*costs/],
  [{ salvageRate: 1.1 }, /tooLarge.*salvage_rate/],
  [{ life: 0 }, /notAbove.*life/],
  [{ fromYear: 2024.5 }, /notWhole.*from_year/],
  [{ toYear: 2023 }, /tooSmall.*to_year.*2024/],
  [{ toYear: 2024 + 1200 }, /tooLarge.*to_year.*3223/],
  [{ method: "DB", convention: "MQ1" }, /notForMethod.*convention/],
])("%j is refused", (change, problem) => {
  expect(() => fleetDepreciation({ ...fleet, ...change })).toThrow(problem);
});
