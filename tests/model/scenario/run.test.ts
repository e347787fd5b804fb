import fc from "fast-check";
import { FIELDS, type Scenario } from "../../../src/model/scenario/fields";
import { risk, tornado } from "../../../src/model/scenario/risk";
import { run } from "../../../src/model/scenario/run";
import { defaultScenario, FIELD_NAMES, problemsOf, type FieldName } from "../../../src/model/scenario/scenario";

/** 2026-12-01 */
const START = 46357;
const scenario = defaultScenario(START);
const outcome = run(scenario);

test("the default case has no problems", () => {
  expect(problemsOf(scenario)).toEqual({});
});

test("10,000 B200 at 1.79 kW and a PUE of 1.2 draw 21.48 MW and cost 400 million, their hall 209.43 million", () => {
  expect(outcome.fleet.facilityMW).toBeCloseTo(21.48, 10);
  expect(outcome.fleet.chipsCost).toBe(400e6);
  expect(outcome.fleet.buildingCost).toBeCloseTo(17.9 * 11.7e6, 2);
});

test("chips wait 36 months for the grid, and 63 % of their economic value is gone", () => {
  // Chips: 22.5 months = 684.375 days, 684 to the nearest; installed 45 days later. Grid: 60 months = 1825 days.
  expect(outcome.clocks.chips).toBe(START + 684);
  expect(outcome.clocks.grid).toBe(START + 1825);
  expect(outcome.clocks.goLive).toBe(START + 1825);
  expect(outcome.clocks.idleDays).toBe(1825 - 684 - 45);
  expect(outcome.clocks.binding).toBe("power");
  // 1096 days are 3.00274 years, 1.42988 doublings of 2.1 years: 1 − 2^−1.42988 = 0.62884
  expect(outcome.clocks.lifeBurned).toBeCloseTo(0.62884, 5);
});

test("the idle cost adds carry, obsolescence and storage, and keeps the lost margin beside them", () => {
  const years = 1096 / 365;
  const { TOTAL, CARRY, OBSOLESCENCE, STORAGE, MARGIN } = outcome.clocks.idleCost;
  expect(CARRY).toBeCloseTo(400e6 * (1.1 ** years - 1), 2);
  expect(OBSOLESCENCE).toBeCloseTo(400e6 * (1 - 0.5 ** (years / 2.1)), 2);
  expect(STORAGE).toBeCloseTo(400e6 * 0.005 * years, 2);
  expect(TOTAL).toBeCloseTo(CARRY + OBSOLESCENCE + STORAGE, 4);
  expect(MARGIN).toBeCloseTo(10_000 * 24 * 1096, 4);
});

test("partial energization costs the early share only its own days", () => {
  // Half of the hall at 40 months = 1216.67 days, 1217: its chips wait 1217 − 729 = 488 days.
  const half = run({ ...scenario, partial_share: 0.5, partial_months: 40 }).clocks;
  expect(half.partialIdleDays).toBe(488);
  expect(half.idleCost.STORAGE).toBeCloseTo(200e6 * 0.005 * ((1096 + 488) / 365), 4);
});

test("six years of life charge a sixth a year, four years a quarter", () => {
  expect(outcome.life.firstYearCharge).toBeCloseTo(400e6 / 6, 4);
  expect(outcome.life.profitChange).toBeCloseTo(400e6 / 4 - 400e6 / 6, 4);
});

test("an equity of 40 % carries four times itself with a loan-to-value of 80 %", () => {
  const { money, fleet } = outcome;
  expect(money.equity).toBeCloseTo(0.4 * fleet.projectCost, 2);
  expect(money.debtWith).toBeCloseTo(1.6 * fleet.projectCost, 2);
  expect(money.gate).toMatchObject({ isDebtWithin: true, isTenorWithin: true, tenorLimit: 22.5 });
});

test("the nominal saving without fees is the published 48.617 % of the debt", () => {
  const { money } = run({ ...scenario, upfront_fee: 0, annual_fee: 0 });
  expect(money.saving.nominal / money.debtWithout).toBeCloseTo(4861.7 / 10_000, 6);
  expect(money.saving.presentValue / money.debtWithout).toBeCloseTo(2386.64 / 10_000, 6);
});

test("the national gap is 378 GW now, and closes when 10 % of growth has caught up", () => {
  expect(outcome.gap.byBasis.NAMEPLATE[0].gap).toBe(378);
  expect(outcome.gap.yearsToClose).toBeCloseTo(Math.log(429 / 51) / Math.log(1.1), 10);
  expect(run({ ...scenario, us_growth: 0 }).gap.yearsToClose).toBeUndefined();
});

test("a quarter early and a quarter late both cost more than the plan of least cost", () => {
  const orders = outcome.clocks.orders!;
  expect(orders.threeMonthsEarly).toBeGreaterThan(0);
  expect(orders.threeMonthsLate).toBeGreaterThan(0);
});

test("temporary power before the grid shortens the wait and has a value of its own", () => {
  const bridged = run({ ...scenario, bridge_minimum: 24, bridge_likely: 30, bridge_maximum: 36 });
  // 30 months = 912.5 days, 913 to the nearest
  expect(bridged.clocks.goLive).toBe(START + 913);
  expect(bridged.clocks.bridgeNpv).toBeGreaterThan(0);
});

test("played with constant durations, risk is the run itself", () => {
  const certain: Scenario = {
    ...scenario,
    trials: 100,
    chips_minimum: 24,
    chips_likely: 24,
    chips_maximum: 24,
    building_minimum: 12,
    building_likely: 12,
    building_maximum: 12,
    grid_minimum: 60,
    grid_likely: 60,
    grid_maximum: 60,
  };
  const played = risk(certain);
  const { clocks } = run(certain);
  expect(played.days.goLive.p90).toBeCloseTo(clocks.goLive - START, 6);
  expect(played.idleCost.p50 / clocks.idleCost.TOTAL).toBeCloseTo(1, 9);
});

test("the histogram counts every trial", () => {
  const { counts } = risk(scenario).histogram;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scenario.trials);
});

test("the grid's date moves the idle cost most, and swings are in order", () => {
  const swings = tornado(scenario);
  expect(swings[0].name).toBe("grid_likely");
  const widths = swings.map(({ low, high }) => Math.abs(high - low));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

test("each field refuses what is out of its range, and says so under its own name", () => {
  for (const name of FIELD_NAMES) {
    const field = FIELDS[name];
    const wrong = "choices" in field ? "nonsense" : Number.NaN;
    expect(Object.keys(problemsOf({ ...scenario, [name]: wrong } as Scenario))).toContain(name);
  }
});

test("estimates out of order are refused at the value that is too large", () => {
  const problems = problemsOf({ ...scenario, grid_minimum: 61 });
  expect(problems.grid_minimum?.facts).toEqual({ name: "grid_minimum", other: "grid_likely", got: 61, limit: 60 });
});

test("more expensive chips scale every cost of idleness", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (factor) => {
      const scaled = run({ ...scenario, gpu_price: scenario.gpu_price * factor }).clocks.idleCost.TOTAL;
      expect(scaled / outcome.clocks.idleCost.TOTAL / factor).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
});

test("any scenario inside the ranges runs without nonsense", () => {
  const value = (name: FieldName) => {
    const field = FIELDS[name];
    if ("choices" in field) return fc.constantFrom(...field.choices);
    if (name === "start_date") return fc.constant(START);
    const { minimum, above, maximum, below, whole } = field.rule as Record<string, number | undefined>;
    const min = minimum ?? (above === undefined ? 0 : Math.max(above + 0.01, 0.01));
    const max = Math.min(maximum ?? field.default * 3 + 1, below === undefined ? Infinity : below - 0.01, 500);
    return whole ? fc.integer({ min, max: Math.floor(max) }) : fc.double({ min, max: Math.max(min, max), noNaN: true });
  };
  const anyScenario = fc.record(Object.fromEntries(FIELD_NAMES.map((name) => [name, value(name)])));
  let runs = 0;
  fc.assert(
    fc.property(anyScenario, (drawn) => {
      const candidate = { ...drawn } as unknown as Scenario;
      for (const clock of ["chips", "building", "grid", "bridge"] as const) {
        const [low, middle, high] = [
          candidate[`${clock}_minimum`],
          candidate[`${clock}_likely`],
          candidate[`${clock}_maximum`],
        ].sort((a, b) => a - b);
        Object.assign(candidate, {
          [`${clock}_minimum`]: low,
          [`${clock}_likely`]: middle,
          [`${clock}_maximum`]: high,
        });
      }
      if (Object.keys(problemsOf(candidate)).length > 0) return;
      runs++;
      const numbers = JSON.stringify(run(candidate), (_, one) => (Number.isNaN(one) ? "NaN" : one));
      expect(numbers).not.toContain("NaN");
    }),
    { numRuns: 200 },
  );
  expect(runs).toBeGreaterThan(20);
});
