import fc from "fast-check";
import { defaultProbability, guaranteeShare, guaranteeSpread, guaranteeValue } from "../../src/model/guaranteeOption";
import { InputError } from "../../src/model/input";

const firm = {
  assetValue: 110,
  debt: 80,
  years: 5,
  volatility: 0.3,
  riskFreeRate: 0.04,
  payout: 0,
  coverage: 1,
};

test("a firm with assets of 110 and debt of 80 has a guarantee worth 6.95, and debt worth 58.55 (Stulz)", () => {
  expect(guaranteeValue(firm)).toBeCloseTo(6.95, 2);
  expect(80 * Math.exp(-0.2) - guaranteeValue(firm)).toBeCloseTo(58.55, 2);
  expect(guaranteeValue(firm)).toBeCloseTo(6.94697205089684, 12);
});

test("Hull's firm of 12.40 million fails with 12.7 %, and loses 1.2 % of its debt's riskless value", () => {
  // Options, Futures, and Other Derivatives, chapter on credit risk: V = 12.40, σ = 0.2123, debt 10 in a year, r = 5 %
  const hull = { ...firm, assetValue: 12.4, debt: 10, years: 1, volatility: 0.2123, riskFreeRate: 0.05 };
  expect(defaultProbability(hull)).toBeCloseTo(0.127, 3);
  expect(guaranteeShare(hull)).toBeCloseTo(0.012, 3);
  expect(10 * Math.exp(-0.05) - guaranteeValue(hull)).toBeCloseTo(9.4, 2);
});

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const firms = fc.record({
  assetValue: positive(1, 1000),
  debt: positive(1, 1000),
  years: positive(0.1, 30),
  volatility: positive(0, 2),
  riskFreeRate: positive(-0.05, 0.2),
  payout: positive(0, 0.1),
  coverage: positive(0, 1),
});

test("value and share are linear in the coverage, and the spread is that of the share", () => {
  fc.assert(
    fc.property(firms, (some) => {
      const full = { ...some, coverage: 1 };
      const riskless = some.debt * Math.exp(-some.riskFreeRate * some.years);
      expect(guaranteeValue(some)).toBeCloseTo(some.coverage * guaranteeValue(full), 9);
      expect(guaranteeShare(some)).toBeCloseTo(guaranteeValue(some) / riskless, 12);
      fc.pre(guaranteeShare(some) < 1 - 1e-6);
      expect(Math.exp(-guaranteeSpread(some) * some.years)).toBeCloseTo(1 - guaranteeShare(some), 9);
    }),
  );
});

test("scaling the money scales the value, and leaves the other measures", () => {
  fc.assert(
    fc.property(firms, positive(0.01, 100), (some, factor) => {
      const larger = { ...some, assetValue: factor * some.assetValue, debt: factor * some.debt };
      expect(Math.abs(guaranteeValue(larger) - factor * guaranteeValue(some))).toBeLessThan(
        1e-11 * factor * some.debt * 5,
      );
      expect(guaranteeShare(larger)).toBeCloseTo(guaranteeShare(some), 10);
      expect(defaultProbability(larger)).toBeCloseTo(defaultProbability(some), 10);
    }),
  );
});

test("the spread is the rate at which full coverage makes the debt as good as the Treasury's", () => {
  // −ln(1 − 6.94697/65.49846)/5
  expect(guaranteeSpread(firm)).toBeCloseTo(-Math.log(1 - 6.94697205089684 / (80 * Math.exp(-0.2))) / 5, 13);
  expect(guaranteeSpread({ ...firm, coverage: 0 })).toBeCloseTo(0, 15);
});

test("a guarantee of worthless assets has no spread", () => {
  expect(guaranteeShare({ ...firm, assetValue: 0 })).toBe(1);
  expect(() => guaranteeSpread({ ...firm, assetValue: 0 })).toThrow(new InputError("noSpread", {}));
  expect(guaranteeSpread({ ...firm, assetValue: 0, coverage: 0.5 })).toBeCloseTo(Math.log(2) / 5, 14);
});

test("what each measure divides by must be there, and only there", () => {
  expect(guaranteeValue({ ...firm, debt: 0 })).toBe(0);
  expect(defaultProbability({ ...firm, debt: 0 })).toBe(0);
  expect(() => guaranteeShare({ ...firm, debt: 0 })).toThrow(
    new InputError("notAbove", { name: "debt", above: 0, got: 0 }),
  );
  expect(guaranteeShare({ ...firm, years: 0 })).toBe(0);
  expect(() => guaranteeSpread({ ...firm, years: 0 })).toThrow(
    new InputError("notAbove", { name: "years", above: 0, got: 0 }),
  );
});

test.each([
  [{ assetValue: -1 }, "asset_value"],
  [{ debt: -1 }, "debt"],
  [{ years: -1 }, "years"],
  [{ volatility: -0.1 }, "volatility"],
  [{ riskFreeRate: -1 }, "risk_free_rate"],
  [{ payout: -1 }, "payout"],
  [{ coverage: 1.5 }, "coverage"],
])("%p is refused", (change, name) => {
  expect(() => guaranteeValue({ ...firm, ...change })).toThrow(`"name":"${name}"`);
});
