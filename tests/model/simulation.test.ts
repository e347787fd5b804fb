import { randomBeta, randomLcg } from "d3-random";
import fc from "fast-check";
import { quantile, type Estimate } from "../../src/model/distributions";
import { durationQuantile } from "../../src/model/durations";
import { normalCdf, normalQuantile } from "../../src/model/normal";
import { percentiles } from "../../src/model/percentiles";
import { lattice } from "../../src/model/random";
import { simulate, summarize, type Summary, type Timeline } from "../../src/model/simulation";
import { between } from "./between";

const estimate = (minimum: number, mostLikely: number, maximum: number): Estimate => ({ minimum, mostLikely, maximum });
const known = (time: number) => estimate(time, time, time);

const timeline: Timeline = {
  chips: estimate(20, 22.5, 26),
  building: estimate(18, 21, 24),
  grid: estimate(12, 24, 60),
  trials: 10_000,
  seed: 1,
  correlation: 0,
};
const withBridge: Timeline = { ...timeline, bridge: estimate(10, 18, 40) };

const run = (given: Timeline) => summarize(simulate(given));

test("known durations meet as on paper", () => {
  const certain = (time: number): Summary => ({ mean: time, p10: time, p50: time, p80: time, p90: time });
  const given = { ...timeline, chips: known(10), building: known(20), grid: known(30), trials: 7 };
  expect(run(given)).toEqual({
    chips: { ...certain(10), critical: 0 },
    building: { ...certain(20), critical: 0 },
    power: { ...certain(30), critical: 1 },
    goLive: certain(30),
    chipsIdle: certain(20),
    buildingIdle: certain(10),
  });
  expect(run({ ...given, bridge: known(15) })).toEqual({
    chips: { ...certain(10), critical: 0 },
    building: { ...certain(20), critical: 1 },
    power: { ...certain(15), critical: 0 },
    goLive: certain(20),
    chipsIdle: certain(10),
    buildingIdle: certain(0),
  });
});

test("what is late together decides nothing alone", () => {
  const given = { ...timeline, chips: known(30), building: known(20), grid: known(30) };
  const { chips, building, power } = run(given);
  expect([chips.critical, building.critical, power.critical]).toEqual([0, 0, 0]);
});

/** The cells of one trial: =MOD(shift+i*alpha,1), NORM.S.INV, NORM.S.DIST, BETA.INV. */
function trialInCells({ chips, building, grid, bridge, seed, correlation }: Timeline, i: number): number[] {
  const rows = bridge ? [chips, building, grid, bridge] : [chips, building, grid];
  const scores = lattice(seed, rows.length + 1).map(({ shift, step }) => normalQuantile((shift + i * step) % 1));
  const common = scores[rows.length];
  return rows.map((row, v) =>
    quantile(normalCdf(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * scores[v]), {
      ...row,
      distribution: "PERT",
    }),
  );
}

test.each([0, 0.3, 1])("each trial is what cells with exact inverse distributions give, at correlation %d", (c) => {
  const skewed = { ...withBridge, chips: estimate(0, 0, 50), building: estimate(0, 50, 50) };
  for (const given of [timeline, withBridge, skewed]) {
    const correlated = { ...given, correlation: c, seed: 5 };
    const { chips, building, power } = simulate(correlated);
    const range = (row: Estimate) => row.maximum - row.minimum;
    let worst = 0;
    for (let i = 0; i < given.trials; i += 61) {
      const [exactChips, exactBuilding, grid, bridge = Infinity] = trialInCells(correlated, i + 1);
      worst = Math.max(
        worst,
        Math.abs(chips[i] - exactChips) / range(given.chips),
        Math.abs(building[i] - exactBuilding) / range(given.building),
        Math.abs(power[i] - Math.min(grid, bridge)) / range(given.grid),
      );
    }
    expect(worst).toBeLessThan(3e-5);
  }
});

test("all is live with the last, and what came before it waits", () => {
  const { chips, building, power, goLive, chipsIdle, buildingIdle } = simulate({ ...withBridge, correlation: 0.3 });
  expect(goLive).toEqual(chips.map((time, i) => Math.max(time, building[i], power[i])));
  expect(chipsIdle).toEqual(chips.map((time, i) => goLive[i] - time));
  expect(buildingIdle).toEqual(building.map((time, i) => goLive[i] - time));
});

test("the quantiles of a single activity are DURATION_QUANTILE's, to 0.1 % of the range", () => {
  for (const grid of [estimate(12, 24, 60), estimate(0, 0, 100), estimate(0, 100, 100), estimate(5, 6, 7)]) {
    for (let seed = 1; seed <= 6; seed++) {
      const { goLive } = run({ ...timeline, chips: known(0), building: known(0), grid, seed });
      const expected = (probability: number) => durationQuantile(probability, { ...grid, distribution: "PERT" });
      const tolerance = 0.001 * (grid.maximum - grid.minimum);
      expect(Math.abs(goLive.p10 - expected(0.1))).toBeLessThan(tolerance);
      expect(Math.abs(goLive.p50 - expected(0.5))).toBeLessThan(tolerance);
      expect(Math.abs(goLive.p80 - expected(0.8))).toBeLessThan(tolerance);
      expect(Math.abs(goLive.p90 - expected(0.9))).toBeLessThan(tolerance);
      expect(Math.abs(goLive.mean - (grid.minimum + 4 * grid.mostLikely + grid.maximum) / 6)).toBeLessThan(tolerance);
    }
  }
});

function deviation(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

test("over 60 seeds, the P90 of going live varies by at most a third of plain random sampling's", () => {
  const random = randomBeta.source(randomLcg(0.5));
  const draw = ({ minimum, mostLikely, maximum }: Estimate) => {
    const range = maximum - minimum;
    const beta = random(1 + (4 * (mostLikely - minimum)) / range, 1 + (4 * (maximum - mostLikely)) / range);
    return () => minimum + range * beta();
  };
  const [chips, building, grid] = [timeline.chips, timeline.building, timeline.grid].map(draw);
  const plain = Array.from({ length: 60 }, () => {
    const goLive = new Float64Array(timeline.trials);
    for (let i = 0; i < goLive.length; i++) goLive[i] = Math.max(chips(), building(), grid());
    return percentiles(goLive, [0.9])[0];
  });
  const ours = Array.from({ length: 60 }, (_, seed) => run({ ...timeline, seed: seed + 1 }).goLive.p90);
  expect(deviation(ours)).toBeLessThan(deviation(plain) / 3);
});

test("the same seed gives the same trials, and neighbours give others", () => {
  expect(simulate({ ...withBridge, seed: 7, correlation: 0.3 })).toEqual(
    simulate({ ...withBridge, seed: 7, correlation: 0.3 }),
  );
  const p50 = [1, 2, 3, -1].map((seed) => run({ ...timeline, seed }).goLive.p50);
  expect(new Set(p50).size).toBe(4);
});

function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centered = (values: Float64Array) => {
    const center = mean(values);
    return values.map((value) => value - center);
  };
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const [a, b] = [centered(one), centered(other)];
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

test.each([0, 0.3, 0.7])("each pair of durations has the correlation %d", (c) => {
  const alike = estimate(0, 10, 20);
  const { chips, building, power } = simulate({
    ...timeline,
    chips: alike,
    building: alike,
    grid: alike,
    correlation: c,
  });
  for (const [one, other] of [
    [chips, building],
    [chips, power],
    [building, power],
  ]) {
    expect(Math.abs(correlation(one, other) - c)).toBeLessThan(0.02);
  }
});

test("correlation 1 makes the durations move together", () => {
  const together = simulate({ ...timeline, correlation: 1 });
  const order = Array.from(together.chips.keys()).sort((i, j) => together.chips[i] - together.chips[j]);
  for (const row of [together.building, together.power]) {
    expect(order.every((trial, k) => k === 0 || row[trial] >= row[order[k - 1]])).toBe(true);
  }
  const alike = simulate({ ...timeline, building: timeline.chips, grid: timeline.chips, correlation: 1 });
  expect(alike.building).toEqual(alike.chips);
  expect(alike.chipsIdle.every((days) => days === 0)).toBe(true);
});

test("three alike decide a third of the time each", () => {
  const { chips, building, power } = run({ ...timeline, building: timeline.chips, grid: timeline.chips });
  for (const { critical } of [chips, building, power]) expect(Math.abs(Number(critical) - 1 / 3)).toBeLessThan(0.01);
});

test("a bridge that comes after the grid at the latest changes nothing that waits", () => {
  const late = run({ ...timeline, bridge: estimate(60, 70, 80) });
  for (const [name, { p50 }] of Object.entries(run(timeline))) {
    expect(Math.abs(late[name as keyof typeof late].p50 - p50)).toBeLessThan(0.1);
  }
});

const time = fc.nat(2000 * 64).map((count) => count / 64);
const someEstimate = fc.tuple(time, time, time).map((times): Estimate => {
  const [minimum, mostLikely, maximum] = times.sort((a, b) => a - b);
  return { minimum, mostLikely, maximum };
});
const someTimeline = fc
  .record({ chips: someEstimate, building: someEstimate, grid: someEstimate, bridge: fc.option(someEstimate) })
  .chain((rows) =>
    fc.record({
      trials: fc.integer({ min: 1, max: 300 }),
      seed: fc.maxSafeInteger(),
      correlation: between(0, 1),
      rows: fc.constant(rows),
    }),
  )
  .map(({ rows: { bridge, ...rows }, ...rest }): Timeline => ({ ...rows, ...(bridge && { bridge }), ...rest }));

test("trials stay inside their estimates, and percentiles rise", () => {
  fc.assert(
    fc.property(someTimeline, (given) => {
      const trials = simulate(given);
      for (const name of ["chips", "building"] as const) {
        const { minimum, maximum } = given[name];
        const rounding = 1e-9 * maximum;
        expect(Math.min(...trials[name])).toBeGreaterThanOrEqual(minimum - rounding);
        expect(Math.max(...trials[name])).toBeLessThanOrEqual(maximum + rounding);
      }
      const summary = summarize(trials);
      for (const { p10, p50, p80, p90 } of Object.values(summary)) {
        expect(p10 <= p50 && p50 <= p80 && p80 <= p90 && p10 >= 0).toBe(true);
      }
      const critical = [summary.chips, summary.building, summary.power].map((row) => Number(row.critical));
      expect(critical.reduce((sum, share) => sum + share)).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 40 },
  );
});

test("months and days give the same table", () => {
  fc.assert(
    fc.property(someTimeline, (given) => {
      const days = ({ minimum, mostLikely, maximum }: Estimate) =>
        estimate(minimum * 32, mostLikely * 32, maximum * 32);
      const { chips, building, grid, bridge } = given;
      const inDays = run({
        ...given,
        chips: days(chips),
        building: days(building),
        grid: days(grid),
        ...(bridge && { bridge: days(bridge) }),
      });
      for (const [name, { mean, p90, critical }] of Object.entries(run(given))) {
        const scaled = inDays[name as keyof typeof inDays];
        expect(scaled.mean).toBeCloseTo(32 * mean, 7);
        expect(scaled.p90).toBeCloseTo(32 * p90, 7);
        expect(scaled.critical).toBe(critical);
      }
    }),
    { numRuns: 20 },
  );
});

test.each<[Partial<Timeline>, string]>([
  [{ chips: estimate(-1, 2, 3) }, '"name":"durations"'],
  [{ building: estimate(1, NaN, 3) }, '"name":"durations"'],
  [{ building: estimate(1, 5, 3) }, 'rowOutOfOrder {"name":"durations","row":2,"values":"1, 5, 3"}'],
  [{ bridge: estimate(6, 5, 7) }, 'rowOutOfOrder {"name":"durations","row":4,"values":"6, 5, 7"}'],
  [{ trials: 0 }, '"name":"trials"'],
  [{ trials: 200_001 }, '"name":"trials"'],
  [{ trials: 10.5 }, '"name":"trials"'],
  [{ seed: 0.5 }, '"name":"seed"'],
  [{ correlation: -0.1 }, '"name":"correlation"'],
  [{ correlation: 1.1 }, '"name":"correlation"'],
])("%j is refused", (change, problem) => {
  expect(() => simulate({ ...timeline, ...change })).toThrow(problem);
});
