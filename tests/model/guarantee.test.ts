import fc from "fast-check";
import {
  annualSaving,
  breakevenFee,
  debtCapacity,
  debtLimit,
  extraDebt,
  nominalSaving,
  presentSaving,
  savingSchedule,
  tenorLimit,
  type SavingPeriod,
} from "../../src/model/guarantee";
import { InputError } from "../../src/model/input";
import { discountFactor, loanSchedule, PROFILES } from "../../src/model/loan";

/** 10 billion, in millions: 8.0 % down to 4.6 % over 20 years, level, yearly. */
const anchor = {
  principal: 10_000,
  marketRate: 0.08,
  guaranteedRate: 0.046,
  years: 20,
  coverage: 1,
  profile: "LEVEL" as const,
  upfrontFee: 0,
  annualFee: 0,
  discountRate: 0.08,
  paymentsPerYear: 1,
};

test("the anchor saves what its instalments differ by: 1,018.522 − 775.437 a year", () => {
  // 10,000 · 0.08 / (1 − 1.08⁻²⁰) − 10,000 · 0.046 / (1 − 1.046⁻²⁰), to 15 digits with mpmath
  expect(annualSaving(anchor)).toBeCloseTo(243.084849185606, 9);
  expect(nominalSaving(anchor)).toBeCloseTo(4861.69698371216, 8);
  expect(nominalSaving(anchor)).toBeCloseTo(4861.7, 2);
  expect(presentSaving(anchor)).toBeCloseTo(2386.64, 2);
  expect(presentSaving({ ...anchor, discountRate: 0.046 })).toBeCloseTo(3134.81, 2);
  expect(breakevenFee(anchor)).toBeCloseTo(0.238664288182188, 13);
});

test.each([
  ["BULLET", 3338.170118532759],
  ["LINEAR", 2163.6436759170256],
] as const)("the anchor as a %s loan saves what mpmath says", (profile, expected) => {
  expect(presentSaving({ ...anchor, profile })).toBeCloseTo(expected, 8);
});

test("the anchor paid quarterly saves what mpmath says", () => {
  expect(presentSaving({ ...anchor, paymentsPerYear: 4 })).toBeCloseTo(2374.46398975764, 8);
});

test("with 80 % covered and fees, the anchor saves what mpmath says", () => {
  expect(presentSaving({ ...anchor, coverage: 0.8, upfrontFee: 0.02, annualFee: 0.005 })).toBeCloseTo(
    1468.53278994905,
    8,
  );
});

test("a bullet loan of two years is easy on paper", () => {
  // 1,000 at 10 % or 6 %: 40 saved a year on the half that is covered: 20; annual fee 1 % of 500: 5; upfront 2 %: 10.
  const loan = { ...anchor, principal: 1000, marketRate: 0.1, guaranteedRate: 0.06, years: 2, coverage: 0.5 };
  const terms = { ...loan, profile: "BULLET" as const, upfrontFee: 0.02, annualFee: 0.01, discountRate: 0.25 };
  expect(nominalSaving(terms)).toBeCloseTo(-10 + 15 + 15, 12);
  expect(presentSaving(terms)).toBeCloseTo(-10 + 15 / 1.25 + 15 / 1.5625, 12);
  expect(breakevenFee(terms)).toBeCloseTo((15 / 1.25 + 15 / 1.5625) / 500, 14);
  // the level instalment with that present value: 11.6 / (0.8 + 0.64)
  expect(annualSaving(terms)).toBeCloseTo(11.6 / 1.44, 12);
  const schedule = savingSchedule(terms);
  const column = (name: keyof SavingPeriod, ...expected: number[]) =>
    schedule.forEach((row, i) => expect(row[name]).toBeCloseTo(expected[i], 11));
  column("period", 0, 1, 2);
  column("marketBalance", 1000, 1000, 1000);
  column("guaranteedBalance", 1000, 1000, 1000);
  column("marketService", 0, 100, 1100);
  column("guaranteedService", 0, 80, 1080);
  column("fee", 10, 5, 5);
  column("saving", -10, 15, 15);
  column("presentValue", -10, 12, 9.6);
  column("cumulative", -10, 2, 11.6);
});

const money = fc.double({ min: 1, max: 1e9, noNaN: true });
const rate = fc.double({ min: -0.05, max: 0.3, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const fee = fc.double({ min: 0, max: 0.1, noNaN: true });
const guarantees = fc.record({
  principal: money,
  marketRate: rate,
  guaranteedRate: rate,
  years: fc.integer({ min: 1, max: 30 }),
  coverage: share,
  profile: fc.constantFrom(...PROFILES),
  upfrontFee: fee,
  annualFee: fee,
  discountRate: rate,
  paymentsPerYear: fc.constantFrom(1, 2, 4, 12),
});

/** Equal to 1e-12 of the largest amount that is added up: services, discounted at the lowest rate. */
function near(got: number, expected: number, { principal, years }: { principal: number; years: number }): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * principal * (1 + 0.3 * years) * 1.06 ** years * 10);
}

test("at the market rate and without fees, the present value is the principal less what the guaranteed service is worth", () => {
  fc.assert(
    fc.property(guarantees, (some) => {
      const terms = { ...some, upfrontFee: 0, annualFee: 0, discountRate: some.marketRate };
      const worth = savingSchedule(terms).reduce(
        (sum, { period, guaranteedService }) =>
          sum + guaranteedService * discountFactor(terms.marketRate / terms.paymentsPerYear, period),
        0,
      );
      near(presentSaving(terms), terms.principal - worth, terms);
    }),
  );
});

test("equal rates save nothing, and no coverage saves nothing", () => {
  fc.assert(
    fc.property(guarantees, (some) => {
      const equal = { ...some, guaranteedRate: some.marketRate, upfrontFee: 0, annualFee: 0 };
      expect([presentSaving(equal), nominalSaving(equal), annualSaving(equal)]).toEqual([0, 0, 0]);
      const uncovered = { ...some, coverage: 0 };
      expect(Math.abs(presentSaving(uncovered)) + Math.abs(nominalSaving(uncovered))).toBe(0);
    }),
  );
});

test("a guaranteed rate above the market's costs", () => {
  expect(presentSaving({ ...anchor, guaranteedRate: 0.09 })).toBeLessThan(0);
  expect(breakevenFee({ ...anchor, guaranteedRate: 0.09 })).toBeLessThan(0);
});

test("the schedule's rows add up to the measures", () => {
  fc.assert(
    fc.property(guarantees, (terms) => {
      const rows = savingSchedule(terms);
      expect(rows).toHaveLength(terms.years * terms.paymentsPerYear + 1);
      const total = (column: "saving" | "presentValue") => rows.reduce((sum, row) => sum + row[column], 0);
      near(total("saving"), nominalSaving(terms), terms);
      near(total("presentValue"), presentSaving(terms), terms);
      near(rows[rows.length - 1].cumulative, presentSaving(terms), terms);
      for (const { marketService, guaranteedService, fee, saving } of rows) {
        near(saving, marketService - guaranteedService - fee, terms);
      }
    }),
  );
});

test("both loans in the schedule run as loans of the whole principal", () => {
  fc.assert(
    fc.property(guarantees, (terms) => {
      const payments = terms.years * terms.paymentsPerYear;
      const market = loanSchedule(terms.marketRate / terms.paymentsPerYear, payments, terms.profile);
      const guaranteed = loanSchedule(terms.guaranteedRate / terms.paymentsPerYear, payments, terms.profile);
      const [start, ...rows] = savingSchedule(terms);
      expect([start.marketBalance, start.guaranteedBalance]).toEqual([terms.principal, terms.principal]);
      rows.forEach((row, i) => {
        near(row.marketBalance, terms.principal * market[i].balance, terms);
        near(row.guaranteedBalance, terms.principal * guaranteed[i].balance, terms);
        const { coverage } = terms;
        const service = coverage * guaranteed[i].service + (1 - coverage) * market[i].service;
        near(row.guaranteedService, terms.principal * service, terms);
      });
    }),
  );
});

test("the breakeven fee leaves a present value of nothing", () => {
  fc.assert(
    fc.property(guarantees, (terms) => {
      fc.pre(terms.coverage > 0.01);
      const upfrontFee = breakevenFee(terms);
      fc.pre(upfrontFee >= 0);
      near(presentSaving({ ...terms, upfrontFee }), 0, terms);
    }),
  );
});

test("the annual saving is the instalment that a loan of the present value would have, times the payments a year", () => {
  fc.assert(
    fc.property(guarantees, (terms) => {
      const { discountRate, paymentsPerYear, years } = terms;
      const [{ service }] = loanSchedule(discountRate / paymentsPerYear, years * paymentsPerYear, "LEVEL");
      near(annualSaving(terms), paymentsPerYear * service * presentSaving(terms), terms);
    }),
  );
});

test("scaling the money scales the saving, and coverage is linear", () => {
  fc.assert(
    fc.property(guarantees, fc.double({ min: 0.01, max: 100, noNaN: true }), (terms, factor) => {
      const larger = { ...terms, principal: factor * terms.principal };
      near(presentSaving(larger), factor * presentSaving(terms), larger);
      near(presentSaving(terms), terms.coverage * presentSaving({ ...terms, coverage: 1 }), terms);
    }),
  );
});

test("twelve payments a year over a year are twelve yearly ones over twelve years at a twelfth of the rates", () => {
  fc.assert(
    fc.property(guarantees, (terms) => {
      const monthly = { ...terms, paymentsPerYear: 12 };
      const yearly = {
        ...terms,
        years: 12 * terms.years,
        paymentsPerYear: 1,
        marketRate: terms.marketRate / 12,
        guaranteedRate: terms.guaranteedRate / 12,
        discountRate: terms.discountRate / 12,
        annualFee: terms.annualFee / 12,
      };
      near(presentSaving(monthly), presentSaving(yearly), terms);
      near(nominalSaving(monthly), nominalSaving(yearly), terms);
      near(annualSaving(monthly), 12 * annualSaving(yearly), terms);
    }),
  );
});

test("a rate of 1e-12 is as good as none", () => {
  const free = presentSaving({ ...anchor, guaranteedRate: 0, discountRate: 0 });
  const nearly = presentSaving({ ...anchor, guaranteedRate: 1e-12, discountRate: 1e-12 });
  // Without interest the borrower saves all that the market asks for: 20 instalments of 1,018.52208823… less 10,000.
  expect(free).toBeCloseTo(10_370.4417646301, 9);
  // To first order: 1e-12 · 10,000 · 10.5 years of interest, and 10.5 years of discounting.
  expect(nearly - (free - 1e-12 * 10.5 * (10_000 + free))).toBeCloseTo(0, 10);
});

describe("the number of payments", () => {
  const payments = (years: number, paymentsPerYear: number) =>
    savingSchedule({ ...anchor, years, paymentsPerYear }).length - 1;

  test.each([
    [7 / 12, 12, 7],
    [31 / 12, 12, 31],
    [2.5, 2, 5],
    [0.29, 100, 29],
    [100, 12, 1200],
    [1200, 1, 1200],
  ])("%d years of %d payments are %d", (years, paymentsPerYear, expected) => {
    expect(payments(years, paymentsPerYear)).toBe(expected);
  });

  test.each([
    [2.5, 1, "paymentsNotWhole", 2.5],
    [0.01, 12, "paymentsNotWhole", 0.12],
    [1201, 1, "tooManyPayments", 1201],
    [101, 12, "tooManyPayments", 1212],
    [0, 1, "notAbove", 0],
    [-1, 1, "notAbove", -1],
  ])("%d years of %d payments are refused: %s", (years, paymentsPerYear, problem, got) => {
    const refusal = expect.objectContaining({
      problem,
      facts: expect.objectContaining({ name: "years", got }) as object,
    });
    expect(thrownBy(() => payments(years, paymentsPerYear))).toEqual(refusal);
  });

  test.each([0, 0.5, -1, 1.5])("%d payments a year are refused", (paymentsPerYear) => {
    expect(thrownBy(() => payments(2, paymentsPerYear))).toMatchObject({ facts: { name: "payments_per_year" } });
  });
});

function thrownBy(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return error;
  }
}

test.each([
  [{ principal: -1 }, "principal"],
  [{ marketRate: -1 }, "market_rate"],
  [{ guaranteedRate: -1.5 }, "guaranteed_rate"],
  [{ coverage: 1.01 }, "coverage"],
  [{ coverage: -0.01 }, "coverage"],
  [{ upfrontFee: -0.01 }, "upfront_fee"],
  [{ annualFee: -0.01 }, "annual_fee"],
  [{ discountRate: -1 }, "discount_rate"],
])("%p is refused", (change, name) => {
  const error = thrownBy(() => presentSaving({ ...anchor, ...change }));
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ facts: { name } });
});

test("no fee makes up for a guarantee of nothing", () => {
  for (const nothing of [{ coverage: 0 }, { principal: 0 }]) {
    expect(() => breakevenFee({ ...anchor, ...nothing })).toThrow(new InputError("nothingCovered", {}));
  }
});

test("equity of 4 carries 6 of debt at 60 %, 16 at 80 %, and 10 more with the guarantee", () => {
  expect(debtCapacity(4, 0.6, "ltv_without")).toBeCloseTo(6, 12);
  expect(debtCapacity(4, 0.8, "ltv_with")).toBeCloseTo(16, 12);
  expect(extraDebt(4, 0.6, 0.8)).toBeCloseTo(10, 12);
});

test("debt and equity together are debt over its loan-to-value ratio", () => {
  fc.assert(
    fc.property(money, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (equity, ltv) => {
      const debt = debtCapacity(equity, ltv, "ltv_with");
      expect(debt / (debt + equity)).toBeCloseTo(ltv, 12);
    }),
  );
});

test("debt alone carries nothing", () => {
  expect(() => debtCapacity(4, 1, "ltv_with")).toThrow(
    new InputError("notBelow", { name: "ltv_with", below: 1, got: 1 }),
  );
});

test("Title XVII guarantees 80 % of 1,000, for 90 % of 25 years, and for 30 at most", () => {
  expect(debtLimit(1000, 1, 0.8)).toBe(800);
  expect(debtLimit(1000, 0.5, 0.8)).toBe(400);
  expect(tenorLimit(25, 30, 0.9)).toBeCloseTo(22.5, 12);
  expect(tenorLimit(40, 30, 0.9)).toBe(30);
  expect(() => tenorLimit(0, 30, 0.9)).toThrow(new InputError("notAbove", { name: "asset_life", above: 0, got: 0 }));
});
