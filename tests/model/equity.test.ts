import fc from "fast-check";
import { preferredValue, warrantValue } from "../../src/model/equity";
import { call } from "../../src/model/options";

const plain = { spot: 48, strike: 40, years: 0.5, volatility: 0.3, riskFreeRate: 0.08, payout: 0 };

test("1,000 warrants beside 10,000 shares are worth 10.142 each (Ødegaard, Financial Numerical Recipes)", () => {
  expect(warrantValue({ ...plain, warrants: 1000, shares: 10_000 })).toBeCloseTo(10.142, 3);
  // 2,000 fixed-point steps in mpmath
  expect(warrantValue({ ...plain, warrants: 1000, shares: 10_000 })).toBeCloseTo(10.1419816732066, 12);
});

test("200,000 warrants at 60 beside a million shares cost their owners 1.17 each (Hull)", () => {
  // Options, Futures, and Other Derivatives: shares of 40 before the issue; 7.04 undiluted, 5.87 diluted.
  const hull = { ...plain, spot: 40, strike: 60, years: 5, riskFreeRate: 0.03 };
  expect(warrantValue({ ...hull, warrants: 0, shares: 0 })).toBeCloseTo(7.04, 2);
  expect(warrantValue({ ...hull, spot: 40 - 0.2 * 5.87, warrants: 200_000, shares: 1_000_000 })).toBeCloseTo(5.87, 2);
});

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const options = fc.record({
  spot: positive(0.01, 1000),
  strike: positive(0, 1000),
  years: positive(0, 30),
  volatility: positive(0, 2),
  riskFreeRate: positive(-0.05, 0.2),
  payout: positive(0, 0.2),
});
const count = positive(1, 1000);

test("a diluted warrant is its own share of a call on the shares and the warrants", () => {
  fc.assert(
    fc.property(options, count, count, (option, warrants, shares) => {
      const value = warrantValue({ ...option, warrants, shares });
      const equity = option.spot + (value * warrants) / shares;
      const right = call({ ...option, spot: equity }).value / (1 + warrants / shares);
      expect(Math.abs(value - right)).toBeLessThanOrEqual(1e-12 * Math.max(value, option.spot));
    }),
  );
});

test("dilution never adds value, and without it a warrant is a call", () => {
  fc.assert(
    fc.property(options, count, count, (option, warrants, shares) => {
      const { value } = call(option);
      expect(warrantValue({ ...option, warrants, shares: 0 })).toBe(value);
      expect(warrantValue({ ...option, warrants: 0, shares })).toBe(value);
      expect(warrantValue({ ...option, warrants, shares })).toBeLessThanOrEqual(value + 1e-12 * option.spot);
    }),
  );
});

test("only the ratio of warrants to shares matters", () => {
  expect(warrantValue({ ...plain, warrants: 3e6, shares: 3e7 })).toBeCloseTo(
    warrantValue({ ...plain, warrants: 0.1, shares: 1 }),
    12,
  );
});

test("a penny warrant is a share", () => {
  // Lithium Americas, 2025: an exercise price of 0.01
  expect(warrantValue({ ...plain, spot: 5, strike: 0.01, warrants: 0, shares: 0 })).toBeCloseTo(4.99, 2);
  // A strike of nothing: every warrant is a share already, W = (S + W · M/N) · N/(N + M), which S solves
  expect(warrantValue({ ...plain, spot: 5, strike: 0, warrants: 7, shares: 100 })).toBeCloseTo(5, 12);
});

test("a warrant without time or volatility is what it would bring, diluted", () => {
  // (50 − 40) today; diluted by 1 warrant a share W = (50 + W − 40)/2, so W = 10
  expect(warrantValue({ ...plain, spot: 50, years: 0, warrants: 1, shares: 1 })).toBeCloseTo(10, 12);
  expect(warrantValue({ ...plain, spot: 0, warrants: 1, shares: 1 })).toBe(0);
});

test.each([
  [{ spot: -1 }, "spot"],
  [{ strike: -1 }, "strike"],
  [{ years: -1 }, "years"],
  [{ volatility: -1 }, "volatility"],
  [{ riskFreeRate: -1 }, "risk_free_rate"],
  [{ payout: -1 }, "dividend_yield"],
  [{ warrants: -1 }, "warrants"],
  [{ shares: -1 }, "shares"],
])("a warrant with %p is refused", (change, name) => {
  expect(() => warrantValue({ ...plain, warrants: 0, shares: 0, ...change })).toThrow(`"name":"${name}"`);
});

const preferred = { amount: 400, dividendRate: 0.07, years: 5, discountRate: 0.1, isPaidInKind: true };

test("400 million at 7 % for five years, at 10 %", () => {
  // 400 · 1.07⁵ / 1.1⁵; 28 a year for five years, 28 · 3.790786769…, and 400 / 1.1⁵
  expect(preferredValue(preferred)).toBeCloseTo((400 * 1.4025517307) / 1.61051, 9);
  expect(preferredValue({ ...preferred, isPaidInKind: false })).toBeCloseTo(28 * 3.790786769408448 + 400 / 1.61051, 9);
});

test("at its own rate preferred stock is worth its amount, in kind or in cash", () => {
  fc.assert(
    fc.property(positive(0, 0.3), fc.integer({ min: 0, max: 40 }), fc.boolean(), (rate, years, isPaidInKind) => {
      const atPar = { amount: 1000, dividendRate: rate, discountRate: rate, years, isPaidInKind };
      expect(preferredValue(atPar)).toBeCloseTo(1000, 9);
    }),
  );
});

test("without dividends, in kind and in cash are the same", () => {
  fc.assert(
    fc.property(positive(-0.1, 0.3), fc.integer({ min: 0, max: 40 }), (discountRate, years) => {
      const terms = { amount: 1000, dividendRate: 0, discountRate, years };
      const [inKind, inCash] = [true, false].map((isPaidInKind) => preferredValue({ ...terms, isPaidInKind }));
      expect(Math.abs(inKind / inCash - 1)).toBeLessThan(1e-13);
    }),
  );
});

test("only dividends in cash need whole years", () => {
  expect(preferredValue({ ...preferred, years: 0.5 })).toBeCloseTo(400 * Math.sqrt(1.07 / 1.1), 10);
  expect(() => preferredValue({ ...preferred, years: 0.5, isPaidInKind: false })).toThrow(`"name":"years"`);
  expect(preferredValue({ ...preferred, years: 0 })).toBe(400);
});

test.each([
  [{ amount: -1 }, "amount"],
  [{ dividendRate: -1 }, "dividend_rate"],
  [{ years: -1 }, "years"],
  [{ discountRate: -1 }, "discount_rate"],
])("preferred stock with %p is refused", (change, name) => {
  expect(() => preferredValue({ ...preferred, ...change })).toThrow(`"name":"${name}"`);
});
