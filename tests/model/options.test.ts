import fc from "fast-check";
import { call, probabilityBelow, put } from "../../src/model/options";
import knownAnswers from "../known-answers.json";

const cases = knownAnswers.cases.filter((known) => known.function === "BS_PRICE");

test.each(cases.map((known) => [known.id, known] as const))("agrees with the published %s", (_, known) => {
  const [kind, spot, strike, years, riskFreeRate, payout, volatility] = known.args as [string, ...number[]];
  const option = { spot, strike, years, volatility, riskFreeRate, payout };
  const got = kind === "call" ? call(option).value : put(option);
  expect(Math.abs(got - Number(known.expected))).toBeLessThanOrEqual(Number(known.tolerance));
});

test("there are published prices to agree with", () => {
  expect(cases.length).toBeGreaterThanOrEqual(7);
});

// 40 digits in mpmath.
test.each([
  [{ spot: 60, strike: 65, years: 0.25, volatility: 0.3, riskFreeRate: 0.08, payout: 0 }, 2.1333684449162],
  [{ spot: 40, strike: 60, years: 5, volatility: 0.3, riskFreeRate: 0.03, payout: 0 }, 7.040239234639771],
])("the call %p is %d to twelve digits", (option, expected) => {
  expect(Math.abs(call(option).value / expected - 1)).toBeLessThan(1e-13);
});

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const options = fc.record({
  spot: positive(0.01, 1000),
  strike: positive(0.01, 1000),
  years: positive(0, 30),
  volatility: positive(0, 2),
  riskFreeRate: positive(-0.05, 0.2),
  payout: positive(-0.05, 0.2),
});

test("put–call parity: a call less a put is the asset less the strike, today", () => {
  fc.assert(
    fc.property(options, (option) => {
      const asset = option.spot * Math.exp(-option.payout * option.years);
      const bond = option.strike * Math.exp(-option.riskFreeRate * option.years);
      expect(Math.abs(call(option).value - put(option) - (asset - bond))).toBeLessThan(1e-13 * (asset + bond));
    }),
  );
});

test("a price lies between what is certain and the whole strike or asset, and rises with volatility", () => {
  fc.assert(
    fc.property(options, positive(0, 1), (option, more) => {
      const asset = option.spot * Math.exp(-option.payout * option.years);
      const bond = option.strike * Math.exp(-option.riskFreeRate * option.years);
      const slack = 1e-13 * (asset + bond);
      expect(put(option)).toBeGreaterThanOrEqual(Math.max(0, bond - asset) - slack);
      expect(put(option)).toBeLessThanOrEqual(bond + slack);
      expect(call(option).value).toBeLessThanOrEqual(asset + slack);
      expect(put({ ...option, volatility: option.volatility + more })).toBeGreaterThanOrEqual(put(option) - slack);
    }),
  );
});

test("delta is how the call moves with the asset", () => {
  fc.assert(
    fc.property(options, positive(0.1, 2), positive(1, 30), (some, volatility, years) => {
      const option = { ...some, volatility, years };
      const step = 1e-4 * option.spot;
      const [below, above] = [-step, step].map((move) => call({ ...option, spot: option.spot + move }).value);
      expect(call(option).delta).toBeCloseTo((above - below) / (2 * step), 5);
    }),
  );
});

test("at the money, a guarantee costs 2Φ(σ√T/2) − 1 of the debt (Merton 1977)", () => {
  const option = {
    spot: 100,
    strike: 100 * Math.exp(0.05 * 4),
    years: 4,
    volatility: 0.15,
    riskFreeRate: 0.05,
    payout: 0,
  };
  // σ√T/2 = 0.15, Φ(0.15) = 0.5596176923702425… in mpmath
  expect(put(option)).toBeCloseTo(100 * (2 * 0.5596176923702425 - 1), 11);
});

test.each([
  [{ volatility: 0 }, Math.max(0, 110 * Math.exp(-0.1) - 100 * Math.exp(-0.04))],
  [{ years: 0 }, 10],
  [{ years: 0, volatility: 0 }, 10],
])("without volatility or time (%p) a put is the discounted shortfall", (change, expected) => {
  const option = { spot: 100, strike: 110, years: 2, volatility: 0.3, riskFreeRate: 0.05, payout: 0.02, ...change };
  expect(put(option)).toBeCloseTo(expected, 12);
  expect(probabilityBelow(option)).toBe(1);
  expect(probabilityBelow({ ...option, spot: 200 })).toBe(0);
});

test("assets that are certain to cover the debt exactly do not fall short", () => {
  const option = { spot: 100, strike: 100, years: 3, volatility: 0, riskFreeRate: 0, payout: 0 };
  expect([put(option), probabilityBelow(option)]).toEqual([0, 0]);
});

test("nothing left is a certain default, nothing owed a certain payment", () => {
  const option = { spot: 100, strike: 100, years: 1, volatility: 0.3, riskFreeRate: 0.05, payout: 0 };
  expect(put({ ...option, spot: 0 })).toBeCloseTo(100 * Math.exp(-0.05), 12);
  expect(probabilityBelow({ ...option, spot: 0 })).toBe(1);
  expect([put({ ...option, strike: 0 }), probabilityBelow({ ...option, strike: 0 })]).toEqual([0, 0]);
  expect(call({ ...option, strike: 0 }).value).toBe(100);
  expect([put({ ...option, spot: 0, strike: 0 }), probabilityBelow({ ...option, spot: 0, strike: 0 })]).toEqual([0, 0]);
});
