import fc from "fast-check";
import { computePrice, economicValue, retirementAge, type Obsolescence } from "../../src/model/economics";
import { InputError } from "../../src/model/input";
import knownAnswers from "../known-answers.json";

const gpu: Obsolescence = {
  cost: 1000,
  age: 1,
  doublingYears: 2.1,
  life: undefined,
  salvage: 0,
  discountRate: 0,
  failureRate: 0,
};

const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
const share = fc.double({ min: 0, max: 0.9, noNaN: true });
const doubling = fc.double({ min: 0.2, max: 50, noNaN: true });

describe("economic value", () => {
  test("halves in the doubling time when no end is in sight", () => {
    expect(economicValue({ ...gpu, age: 2.1 })).toBe(500);
    expect(economicValue({ ...gpu, age: 6.3, salvage: 200 })).toBeCloseTo(300, 10);
    // one in five fails each year: 0.5 · 0.8² …
    expect(economicValue({ ...gpu, age: 2, doublingYears: 2, failureRate: 0.2 })).toBeCloseTo(320, 10);
  });

  const doublings = knownAnswers.cases.filter((known) => known.function === "DOUBLING_TO_TENX_YEARS");

  test.each(doublings.map((known) => [known.id, known] as const))(
    "is a tenth when Epoch's performance per dollar is tenfold: %s",
    (_, { args, expected, tolerance }) => {
      const at = (age: number) => economicValue({ ...gpu, doublingYears: Number(args[0]), age });
      expect(at(Number(expected) - tolerance)).toBeGreaterThan(100);
      expect(at(Number(expected) + tolerance)).toBeLessThan(100);
    },
  );

  test("is the present value of the rents to come, at every whole age", () => {
    // rent of year j: (1 − f)^j · 2^(−j / T); A(n) at ρ sums n of them
    const oracle = ({ age, doublingYears, discountRate, failureRate }: Obsolescence, life: number) => {
      const rents = Array.from({ length: life }, (_, i) => {
        const year = i + 1;
        return year <= age
          ? 0
          : (1 - failureRate) ** year * 2 ** (-year / doublingYears) * (1 + discountRate) ** (age - year);
      });
      return rents.reduce((sum, rent) => sum + rent, 0);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), doubling, rate, share, (life, seed, T, r, f) => {
        const asset = { ...gpu, life, age: seed % (life + 1), doublingYears: T, discountRate: r, failureRate: f };
        const expected = (1000 * oracle(asset, life)) / oracle({ ...asset, age: 0 }, life);
        expect(Math.abs(economicValue(asset) - expected)).toBeLessThanOrEqual(1e-8);
      }),
    );
  });

  test("is a straight line where nothing declines, fails or is discounted", () => {
    // ρ is 0 when a discount rate below 0 undoes the decline, too
    expect(economicValue({ ...gpu, age: 1, life: 4, doublingYears: 1e300 })).toBeCloseTo(750, 9);
    expect(economicValue({ ...gpu, age: 1, life: 4, doublingYears: 1, discountRate: -0.5 })).toBeCloseTo(375, 9);
  });

  test("falls from the cost to salvage, and stays there", () => {
    const life = fc.double({ min: 0.5, max: 40, noNaN: true });
    fc.assert(
      fc.property(life, doubling, rate, share, share, (life, T, r, f, step) => {
        const at = (age: number) =>
          economicValue({ ...gpu, life, age, salvage: 100, doublingYears: T, discountRate: r, failureRate: f });
        expect(at(0)).toBeCloseTo(1000, 9);
        expect(at(life)).toBe(100);
        expect(at(life * 3)).toBe(100);
        expect(at(life * step)).toBeGreaterThanOrEqual(at(life * (step + 0.05)) - 1e-9);
      }),
    );
  });

  test("keeps its digits at rates near 0 and far from it", () => {
    // a doubling in 10⁹ years is a straight line but for the last digits
    expect(economicValue({ ...gpu, age: 1, life: 4, doublingYears: 1e9 })).toBeCloseTo(750, 5);
    expect(economicValue({ ...gpu, age: 1, life: 40_000, doublingYears: 0.01 })).toBeCloseTo(0, 9);
    expect(economicValue({ ...gpu, age: 20_000, life: 40_000, discountRate: -0.99 })).toBeGreaterThanOrEqual(0);
  });

  test.each([
    [{ cost: -1 }, "cost"],
    [{ age: -0.1 }, "age"],
    [{ doublingYears: 0 }, "doubling_years"],
    [{ life: 0 }, "life"],
    [{ life: 40_001 }, "life"],
    [{ salvage: 1001 }, "salvage"],
    [{ discountRate: -1 }, "discount_rate"],
    [{ failureRate: 1 }, "failure_rate"],
  ])("%j is refused", (change, name) => {
    expect(() => economicValue({ ...gpu, ...change })).toThrow(InputError);
    expect(() => economicValue({ ...gpu, ...change })).toThrow(`"name":"${name}"`);
  });
});

describe("retirement age", () => {
  const running = { revenue: 1000, declineRate: 0.5, operatingCost: 200, maximumAge: 20 };

  test("is when the revenue has come down to the cost", () => {
    expect(retirementAge(running)).toBeCloseTo(Math.log(5) / 0.5, 12);
    const money = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        money,
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        money,
        (revenue, declineRate, operatingCost) => {
          const age = retirementAge({ revenue, declineRate, operatingCost, maximumAge: 1e6 });
          const atAge = revenue * Math.exp(-declineRate * age);
          if (revenue < operatingCost) expect(age).toBe(0);
          else expect(Math.abs(atAge / operatingCost - 1)).toBeLessThanOrEqual(1e-9);
        },
      ),
    );
  });

  test("is 0 when it never covers its cost, and equal still covers", () => {
    expect(retirementAge({ ...running, revenue: 199 })).toBe(0);
    expect(retirementAge({ ...running, revenue: 199, declineRate: 0 })).toBe(0);
    expect(retirementAge({ ...running, revenue: 200 })).toBe(0);
    expect(() => retirementAge({ ...running, revenue: 200, declineRate: 0 })).toThrow(/neverRetires/);
  });

  test("has no answer past the maximum, without a decline, or without a cost", () => {
    expect(retirementAge({ ...running, operatingCost: 1000 * Math.exp(-10), maximumAge: 20.000001 })).toBeCloseTo(
      20,
      9,
    );
    for (const change of [{ maximumAge: 3.2 }, { declineRate: 0 }, { declineRate: -0.1 }, { operatingCost: 0 }]) {
      expect(() => retirementAge({ ...running, ...change })).toThrow(/neverRetires/);
    }
    expect(() => retirementAge({ ...running, revenue: 0, operatingCost: 0 })).toThrow(/neverRetires/);
  });
});

test("the price of computing falls tenfold a year, as a16z found", () => {
  const [known] = knownAnswers.cases.filter(({ function: name }) => name === "ANNUAL_FACTOR");
  const [from, to, years] = known.args as number[];
  expect(computePrice({ price: from, years, yearlyFall: Number(known.expected) })).toBeCloseTo(to, 12);
  expect(computePrice({ price: to, years: -years, yearlyFall: Number(known.expected) })).toBeCloseTo(from, 9);
  expect(computePrice({ price: 7, years: 0, yearlyFall: 10 })).toBe(7);
});

test.each([
  [{ price: -1, years: 1, yearlyFall: 10 }, "price"],
  [{ price: 1, years: 1, yearlyFall: 0 }, "yearly_fall"],
])("a price of computing with %j is refused", (given, name) => {
  expect(() => computePrice(given)).toThrow(`"name":"${name}"`);
});
