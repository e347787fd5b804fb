import fc from "fast-check";
import { bridgePowerNpv, type BridgePower } from "../../src/model/bridge";
import knownAnswers from "../known-answers.json";
import { between } from "./between";

const bridge: BridgePower = {
  mw: 100,
  bridgeReady: 1000,
  gridReady: 1010,
  bridgePrice: 100,
  gridPrice: 60,
  marginPerMWh: 50,
  loadFactor: 1,
  fixedCost: 0,
  minimumTermYears: 0,
  discountRate: 0,
};

test.each<[string, Partial<BridgePower>, number]>([
  // 10 days · 2,400 MWh · (50 − 40)
  ["ten days earn their margin less the premium", {}, 240_000],
  ["half the load earns half", { loadFactor: 0.5 }, 120_000],
  ["a fixed cost comes off", { fixedCost: 40_000 }, 200_000],
  ["cheap temporary power earns its saving, too", { bridgePrice: 50 }, 1_440_000],
  ["a premium above the margin is a loss", { bridgePrice: 120 }, -240_000],
  // 73 days of term, 63 of them unused, at 40 · 2,400 a day
  ["what is left of the term costs its premium", { minimumTermYears: 0.2 }, 240_000 - 63 * 96_000],
  ["a term that is used up costs nothing", { minimumTermYears: 10 / 365 }, 240_000],
  ["unused cheap power costs nothing", { bridgePrice: 50, minimumTermYears: 5 }, 1_440_000],
  ["a part of a day earns nothing", { gridReady: 1010.9 }, 240_000],
  ["a bridge on the grid's day earns nothing", { gridReady: 1000 }, 0],
  ["a bridge after the grid costs its fixed cost", { gridReady: 900, fixedCost: 7 }, -7],
  // 182.5 days: j = 0 … 182
  ["a bridge after the grid costs its whole term", { gridReady: 900, minimumTermYears: 0.5 }, -183 * 96_000],
  ["a negative margin loses money", { marginPerMWh: -10 }, -1_200_000],
])("%s", (_, change, expected) => {
  expect(bridgePowerNpv({ ...bridge, ...change })).toBeCloseTo(expected, 6);
});

test("nothing earned and nothing paid is 0, not −0", () => {
  expect(bridgePowerNpv({ ...bridge, marginPerMWh: -10, gridReady: 900 })).toBe(0);
});

const xnpv = knownAnswers.cases.filter((known) => known.function === "XNPV");

test.each(xnpv.map((known) => [known.id, known] as const))("discounts a day as the published %s", (_, known) => {
  const [rate, flows, dates] = known.args as [number, number[], string[]];
  const days = dates.map((day) => (Date.parse(day) - Date.parse(dates[0])) / 86_400_000);
  const untilDay = (days: number) =>
    bridgePowerNpv({
      ...bridge,
      mw: 1 / 24,
      gridReady: bridge.bridgeReady + days,
      bridgePrice: 0,
      gridPrice: 0,
      marginPerMWh: 1,
      discountRate: rate,
    });
  const factor = (day: number) => untilDay(day + 1) - untilDay(day);
  const value = flows.reduce((sum, flow, i) => sum + flow * factor(days[i]), 0);
  expect(Math.abs(value - Number(known.expected))).toBeLessThan(Number(known.tolerance) + 1e-6);
});

test("there is a published XNPV", () => {
  expect(xnpv.length).toBeGreaterThan(0);
});

/** As the contract spells it, day by day. */
function dayByDay(given: BridgePower): number {
  const mwh = given.mw * 24 * given.loadFactor;
  const premium = given.bridgePrice - given.gridPrice;
  const factor = (day: number) => (1 + given.discountRate) ** (-day / 365);
  const days = Math.max(0, Math.floor(given.gridReady - given.bridgeReady));
  let value = -given.fixedCost;
  for (let j = 0; j < days; j++) value += mwh * (given.marginPerMWh - premium) * factor(j);
  for (let j = days; j < Math.round(365 * given.minimumTermYears); j++) {
    value -= mwh * Math.max(0, premium) * factor(j);
  }
  return value;
}

const prices = between(-100, 500);
const someBridge = fc.record<BridgePower>({
  mw: between(0, 1000),
  bridgeReady: fc.integer({ min: 45_000, max: 47_000 }),
  gridReady: fc.integer({ min: 45_000, max: 47_000 }),
  bridgePrice: prices,
  gridPrice: prices,
  marginPerMWh: prices,
  loadFactor: between(0, 1),
  fixedCost: between(-1e6, 1e6),
  minimumTermYears: fc.nat(3000).map((days) => days / 365),
  discountRate: fc.oneof(fc.constant(0), between(-0.5, 1), fc.constant(1e-12)),
});

test("is the sum over all days", () => {
  fc.assert(
    fc.property(someBridge, (given) => {
      const scale = 1e6 + given.mw * 24 * 6000 * 700 * Math.max(1, (1 + given.discountRate) ** -9);
      expect(Math.abs(bridgePowerNpv(given) - dayByDay(given))).toBeLessThan(1e-12 * scale);
    }),
  );
});

test("a longer term never helps, and a later grid helps where the margin covers the premium", () => {
  fc.assert(
    fc.property(someBridge, fc.nat(500), (given, days) => {
      const slack = 1e-9 * (1 + Math.abs(bridgePowerNpv(given)));
      const longer = { ...given, minimumTermYears: given.minimumTermYears + days / 365 };
      expect(bridgePowerNpv(longer)).toBeLessThanOrEqual(bridgePowerNpv(given) + slack);
      const profitable = { ...given, marginPerMWh: given.bridgePrice - given.gridPrice + 1 };
      const later = { ...profitable, gridReady: given.gridReady + days };
      expect(bridgePowerNpv(later)).toBeGreaterThanOrEqual(bridgePowerNpv(profitable) - slack * 1000);
    }),
  );
});

test("a contract of a thousand million years is no more work than one of a day", () => {
  expect(bridgePowerNpv({ ...bridge, minimumTermYears: 1e9, discountRate: 0.1 })).toBeLessThan(0);
});

test.each<[Partial<BridgePower>, string]>([
  [{ mw: -1 }, "mw"],
  [{ bridgeReady: -1 }, "bridge_ready"],
  [{ gridReady: 3e6 }, "grid_ready"],
  [{ bridgePrice: NaN }, "bridge_price"],
  [{ gridPrice: Infinity }, "grid_price"],
  [{ marginPerMWh: NaN }, "margin_per_mwh"],
  [{ loadFactor: 1.1 }, "load_factor"],
  [{ fixedCost: NaN }, "fixed_cost"],
  [{ minimumTermYears: -1 }, "minimum_term_years"],
  [{ discountRate: -1 }, "discount_rate"],
])("%j is refused", (change, name) => {
  expect(() => bridgePowerNpv({ ...bridge, ...change })).toThrow(`"name":"${name}"`);
});
