import {
  CAPACITY_MEASURE,
  GUARANTEE_COST_SAVING,
  GUARANTEE_DEBT_CAPACITY,
  GUARANTEE_LIMIT,
  GUARANTEE_OPTION_VALUE,
  GUARANTEE_SCHEDULE,
  GUARANTEE_TAXPAYER_COST,
  LIMIT_MEASURE,
  OPTION_MEASURE,
  PREFERRED_VALUE,
  PROFILE,
  SAVING_MEASURE,
  WARRANT_VALUE,
} from "../../src/functions/guarantee";
import * as chinese from "../../src/i18n/cell.zh-CN";
import { CAPACITY_MEASURES, LIMIT_MEASURES, SAVING_MEASURES } from "../../src/model/guarantee";
import { OPTION_MEASURES } from "../../src/model/guaranteeOption";
import { PROFILES } from "../../src/model/loan";
import { Refusal, shown } from "./refusal";

/** Functions as a host calls them: with any values. */
type Host = (...args: unknown[]) => unknown;
const saving = GUARANTEE_COST_SAVING as Host;
const schedule = GUARANTEE_SCHEDULE as Host;
const capacity = GUARANTEE_DEBT_CAPACITY as Host;
const limit = GUARANTEE_LIMIT as Host;
const taxpayer = GUARANTEE_TAXPAYER_COST as Host;
const option = GUARANTEE_OPTION_VALUE as Host;
const warrant = WARRANT_VALUE as Host;
const preferred = PREFERRED_VALUE as Host;

const anchor = [10_000, 0.08, 0.046, 20];
const refused = (sentence: string) => new Refusal("invalidValue", sentence);
const WRONG = "not a number";

test("the choices that Excel offers are those that the model knows", () => {
  expect(Object.values(PROFILE)).toEqual(PROFILES);
  expect(Object.values(SAVING_MEASURE)).toEqual(SAVING_MEASURES);
  expect(Object.values(CAPACITY_MEASURE)).toEqual(CAPACITY_MEASURES);
  expect(Object.values(LIMIT_MEASURE)).toEqual(LIMIT_MEASURES);
  expect(Object.values(OPTION_MEASURE)).toEqual(OPTION_MEASURES);
});

describe("GUARANTEE_COST_SAVING", () => {
  test("is the present value at the market rate by default, however the arguments are left out", () => {
    expect(saving(...anchor)).toBeCloseTo(2386.64, 2);
    expect(saving(...anchor, null, null, null, null, null, null, null)).toBe(saving(...anchor));
    expect(saving(...anchor, 1, "", 0, 0, 0.08, "", 1)).toBe(saving(...anchor));
  });

  test.each([
    ["PV", 2386.64288182188],
    ["pv", 2386.64288182188],
    ["NOMINAL", 4861.69698371216],
    ["Annual", 243.084849185606],
    ["BREAKEVEN_FEE", 0.238664288182188],
  ])("as %s it is %d", (measure, expected) => {
    expect(saving(...anchor, null, null, null, null, null, measure)).toBeCloseTo(expected, 9);
  });

  test("at a discount rate of 0, which is a value, it is the plain sum", () => {
    expect(saving(...anchor, 1, "LEVEL", 0, 0, 0)).toBeCloseTo(4861.69698371216, 9);
  });

  test("a rate above the market's costs, and is not cut off at 0", () => {
    expect(saving(10_000, 0.046, 0.08, 20)).toBeLessThan(-1000);
  });

  test("does not look at what a measure has no use for", () => {
    expect(saving(...anchor, 1, "LEVEL", 0, 0, WRONG, "NOMINAL")).toBeCloseTo(4861.69698371216, 9);
    expect(saving(...anchor, 1, "LEVEL", 0, 0, -5, "NOMINAL")).toBeCloseTo(4861.69698371216, 9);
    expect(saving(...anchor, 1, "LEVEL", WRONG, 0, null, "BREAKEVEN_FEE")).toBeCloseTo(0.238664288182188, 12);
    expect(saving(...anchor, 1, "LEVEL", -1, 0, null, "BREAKEVEN_FEE")).toBeCloseTo(0.238664288182188, 12);
  });

  test("has no breakeven fee when nothing is covered", () => {
    const nothing = new Refusal("notAvailable", "no fee makes the saving 0, since nothing is covered");
    expect(shown(() => saving(...anchor, 0, null, null, null, null, "BREAKEVEN_FEE"))).toEqual(nothing);
    expect(shown(() => saving(0, 0.08, 0.046, 20, 1, null, null, null, null, "BREAKEVEN_FEE"))).toEqual(nothing);
    expect(saving(...anchor, 0)).toBe(0);
  });

  test.each([
    [[-1, 0.08, 0.05, 20], "principal must be at least 0; got -1"],
    [[1, -1, 0.05, 20], "market_rate must be greater than -1; got -1"],
    [[1, 0.08, -1, 20], "guaranteed_rate must be greater than -1; got -1"],
    [[1, 0.08, 0.05, 0], "years must be greater than 0; got 0"],
    [[1, 0.08, 0.05, null], "years must be greater than 0; got 0"],
    [[...anchor, 1.5], "coverage must be at most 1; got 1.5"],
    [[...anchor, 1, "BALLOON"], 'profile must be one of LEVEL, BULLET, LINEAR; got "BALLOON"'],
    [[...anchor, 1, "LEVEL", -0.1], "upfront_fee must be at least 0; got -0.1"],
    [[...anchor, 1, "LEVEL", 0, -0.1], "annual_fee must be at least 0; got -0.1"],
    [[...anchor, 1, "LEVEL", 0, 0, -1], "discount_rate must be greater than -1; got -1"],
    [
      [...anchor, 1, "LEVEL", 0, 0, 0.08, "IRR"],
      'measure must be one of PV, NOMINAL, ANNUAL, BREAKEVEN_FEE; got "IRR"',
    ],
    [[...anchor, 1, "LEVEL", 0, 0, 0.08, "PV", 0], "payments_per_year must be at least 1; got 0"],
    [[...anchor, 1, "LEVEL", 0, 0, 0.08, "PV", 1.5], "payments_per_year must be a whole number; got 1.5"],
    [[1, 0.08, 0.05, 2.5], "years × payments_per_year must be a whole number; got 2.5"],
    [[1, 0.08, 0.05, 1201], "years × payments_per_year must be at most 1200; got 1201"],
    [[1, 0.08, 0.05, 101, 1, "", 0, 0, null, "PV", 12], "years × payments_per_year must be at most 1200; got 1212"],
    [[WRONG, 0.08, 0.05, 20], 'principal must be a number; got "not a number"'],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => saving(...args))).toEqual(refused(sentence));
  });
});

describe("GUARANTEE_SCHEDULE", () => {
  test("has a row a period, from 0, under a row of headers", () => {
    const rows = schedule(...anchor) as unknown[][];
    expect(rows).toHaveLength(22);
    expect(rows[0]).toEqual([
      ...["Period", "Market balance", "Guaranteed balance", "Market service", "Guaranteed service"],
      ...["Fee", "Saving", "Present value", "Cumulative"],
    ]);
    expect(rows[1]).toEqual([0, 10_000, 10_000, 0, 0, 0, 0, 0, 0]);
    expect(rows[2].slice(0, 3)).toEqual([1, 10_000, 10_000]);
    expect(rows[21][8]).toBeCloseTo(2386.64288182188, 9);
  });

  test("its first row carries the upfront fee, and no minus zero", () => {
    const [start] = schedule(...anchor, 0.5, "", 0.02, 0, null, null, false) as number[][];
    expect(start).toEqual([0, 10_000, 10_000, 0, 0, 100, -100, -100, -100]);
    const [free] = schedule(...anchor, null, null, null, null, null, null, false) as number[][];
    expect(free.some((value) => Object.is(value, -0))).toBe(false);
  });

  test("adds up to GUARANTEE_COST_SAVING", () => {
    const terms = [10_000, 0.08, 0.046, 5, 0.7, "LINEAR", 0.02, 0.005, 0.06];
    const rows = schedule(...terms, 4, false) as number[][];
    expect(rows).toHaveLength(21);
    expect(rows[20][8]).toBeCloseTo(saving(...terms, "PV", 4) as number, 9);
    expect(rows.reduce((sum, row) => sum + row[6], 0)).toBeCloseTo(saving(...terms, "NOMINAL", 4) as number, 9);
    for (const [, , , market, guaranteed, fee, saved] of rows) expect(saved).toBeCloseTo(market - guaranteed - fee, 9);
  });

  test("speaks Chinese", () => {
    const [header] = shown(() => schedule(...anchor), chinese) as unknown[][];
    expect(header).toEqual([
      ...["期", "市场利率贷款余额", "担保贷款余额", "市场利率还本付息", "担保下还本付息"],
      ...["担保费", "节省", "现值", "累计"],
    ]);
  });

  test("takes 1,200 payments and refuses more", () => {
    expect(schedule(1, 0.08, 0.05, 100, 1, "", 0, 0, null, 12)).toHaveLength(1202);
    expect(shown(() => schedule(1, 0.08, 0.05, 1201))).toEqual(
      refused("years × payments_per_year must be at most 1200; got 1201"),
    );
  });
});

describe("GUARANTEE_DEBT_CAPACITY", () => {
  test.each([
    [null, 10],
    ["EXTRA", 10],
    ["without", 6],
    ["WITH", 16],
  ])("as %s it is %d", (measure, expected) => {
    expect(capacity(4, 0.6, 0.8, measure)).toBeCloseTo(expected, 12);
  });

  test("does not look at what a measure has no use for", () => {
    expect(capacity(4, 0.6, 7, "WITHOUT")).toBeCloseTo(6, 12);
    expect(capacity(4, WRONG, 0.8, "WITH")).toBeCloseTo(16, 12);
  });

  test("a guarantee that lowers the ratio takes debt away", () => {
    expect(capacity(4, 0.8, 0.6)).toBeCloseTo(-10, 12);
  });

  test.each([
    [[-4, 0.6, 0.8], "equity must be at least 0; got -4"],
    [[4, 1, 0.8], "ltv_without must be less than 1; got 1"],
    [[4, 0.6, 1.2], "ltv_with must be less than 1; got 1.2"],
    [[4, -0.1, 0.8], "ltv_without must be at least 0; got -0.1"],
    [[4, 0.6, 0.8, "BOTH"], 'measure must be one of EXTRA, WITHOUT, WITH; got "BOTH"'],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => capacity(...args))).toEqual(refused(sentence));
  });
});

describe("GUARANTEE_LIMIT", () => {
  test("is 80 % of the cost, or 90 % of the life up to 30 years", () => {
    expect(limit(1000, 6)).toBe(800);
    expect(limit(1000, 6, 0.5, 0.6)).toBe(300);
    expect(limit(1000, 6, null, null, null, null, "tenor")).toBeCloseTo(5.4, 12);
    expect(limit(1000, 40, null, null, null, null, "TENOR")).toBe(30);
    expect(limit(1000, 40, null, null, 25, 0.5, "TENOR")).toBe(20);
  });

  test("does not look at what a measure has no use for", () => {
    expect(limit(1000, -6, 1, 0.8, WRONG, 7, "DEBT")).toBe(800);
    expect(limit(1000)).toBe(800);
    expect(limit(WRONG, 40, 7, -1, null, null, "TENOR")).toBe(30);
  });

  test.each([
    [[-1], "project_cost must be at least 0; got -1"],
    [[1, 6, 1.1], "eligible_share must be at most 1; got 1.1"],
    [[1, 6, 1, -0.1], "cap must be at least 0; got -0.1"],
    [[1, 0, 1, 1, 30, 0.9, "TENOR"], "asset_life must be greater than 0; got 0"],
    [[1, 6, 1, 1, -1, 0.9, "TENOR"], "tenor_cap must be at least 0; got -1"],
    [[1, 6, 1, 1, 30, 1.1, "TENOR"], "life_share must be at most 1; got 1.1"],
    [[1, 6, 1, 1, 30, 0.9, "RATE"], 'measure must be one of DEBT, TENOR; got "RATE"'],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => limit(...args))).toEqual(refused(sentence));
  });
});

describe("GUARANTEE_TAXPAYER_COST", () => {
  test("recovers half after a year by default, all covered, level, without fees and premium", () => {
    const defaults = [10_000, 20, 0.046, 0.042, 0.01];
    expect(taxpayer(...defaults)).toBeCloseTo(454.758726808761, 9);
    expect(taxpayer(...defaults, 0.5, 1, "LEVEL", 0, 0, 1, 0)).toBe(taxpayer(...defaults));
    expect(taxpayer(...defaults, null, null, "", null, null, null, null)).toBe(taxpayer(...defaults));
  });

  test("takes a lag of 0, and a recovery of 0, as values", () => {
    // 10 % of 100 · 1.05 in a year at 4 %
    expect(taxpayer(100, 1, 0.05, 0.04, 0.1, 0)).toBeCloseTo(10.5 / 1.04, 12);
    expect(taxpayer(100, 1, 0.05, 0.04, 0.1, 1, 1, "LEVEL", 0, 0, 0)).toBeCloseTo(0, 12);
  });

  test("without defaults it is minus the fees", () => {
    // 2 % of half of 100 at once; 1 % of half of 100, then of half of 50, at the end of the years, at 0 %
    expect(taxpayer(100, 2, 0.05, 0, 0, 0.5, 0.5, "LINEAR", 0.02, 0.01)).toBeCloseTo(-1 - 0.5 - 0.25, 12);
    expect(taxpayer(100, 2, 0.05, 0.03, 0)).toBe(0);
  });

  test.each([
    [[100, 2.5, 0.05, 0.04, 0.1], "years must be a whole number; got 2.5"],
    [[100, 0, 0.05, 0.04, 0.1], "years must be at least 1; got 0"],
    [[100, 1201, 0.05, 0.04, 0.1], "years must be at most 1200; got 1201"],
    [[100, 2, 0.05, 0.04, 1.1], "default_rate must be at most 1; got 1.1"],
    [[100, 2, 0.05, 0.04, 0.1, 2], "recovery_rate must be at most 1; got 2"],
    [[100, 2, 0.05, 0.04, 0.1, 0.5, 1, "LEVEL", 0, 0, -1], "recovery_lag must be at least 0; got -1"],
    [[100, 2, 0.05, -0.5, 0.1, 0.5, 1, "LEVEL", 0, 0, 1, -0.5], "risk_premium must be greater than -0.5; got -0.5"],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => taxpayer(...args))).toEqual(refused(sentence));
  });
});

describe("GUARANTEE_OPTION_VALUE", () => {
  const firm = [110, 80, 5, 0.3, 0.04];

  test.each([
    [null, 6.94697205089684],
    ["VALUE", 6.94697205089684],
    ["share", 0.106063135297838],
    ["SPREAD", 0.0224240254881868],
    ["Default_Probability", 0.330890704323237],
  ])("as %s it is %d", (measure, expected) => {
    expect(option(...firm, null, null, measure)).toBeCloseTo(expected, 9);
  });

  test("coverage halves all but the probability, which does not look at it", () => {
    expect(option(...firm, 0, 0.5)).toBeCloseTo(6.94697205089684 / 2, 12);
    expect(option(...firm, 0, 0.5, "SPREAD")).toBeCloseTo(0.0108979041444439, 12);
    expect(option(...firm, 0, 7, "DEFAULT_PROBABILITY")).toBeCloseTo(0.330890704323237, 12);
    expect(option(...firm, 0, WRONG, "DEFAULT_PROBABILITY")).toBeCloseTo(0.330890704323237, 12);
  });

  test("without volatility or time it is the discounted shortfall", () => {
    expect(option(80, 110, 5, 0, 0.04)).toBeCloseTo(110 * Math.exp(-0.2) - 80, 12);
    expect(option(80, 110, 0, 0.3, 0.04)).toBe(30);
    expect(option(110, 80, 0, 0.3, 0.04)).toBe(0);
  });

  test("a guarantee of worthless assets has no spread", () => {
    expect(shown(() => option(0, 80, 5, 0.3, 0.04, 0, 1, "SPREAD"))).toEqual(
      new Refusal("notAvailable", "a guarantee worth the whole debt has no spread"),
    );
  });

  test.each([
    [[-1, 80, 5, 0.3, 0.04], "asset_value must be at least 0; got -1"],
    [[110, 80, -5, 0.3, 0.04], "years must be at least 0; got -5"],
    [[110, 80, 5, -0.3, 0.04], "volatility must be at least 0; got -0.3"],
    [[110, 80, 5, 0.3, -1], "risk_free_rate must be greater than -1; got -1"],
    [[110, 80, 5, 0.3, 0.04, -1], "payout must be greater than -1; got -1"],
    [[110, 80, 5, 0.3, 0.04, 0, 1.1], "coverage must be at most 1; got 1.1"],
    [[110, 0, 5, 0.3, 0.04, 0, 1, "SHARE"], "debt must be greater than 0; got 0"],
    [[110, 0, 5, 0.3, 0.04, 0, 1, "SPREAD"], "debt must be greater than 0; got 0"],
    [[110, 80, 0, 0.3, 0.04, 0, 1, "SPREAD"], "years must be greater than 0; got 0"],
    [[...firm, 0, 1, "DELTA"], 'measure must be one of VALUE, SHARE, SPREAD, DEFAULT_PROBABILITY; got "DELTA"'],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => option(...args))).toEqual(refused(sentence));
  });
});

describe("WARRANT_VALUE", () => {
  test("is a call by default, and diluted only when both numbers are given", () => {
    const plain = warrant(48, 40, 0.5, 0.3, 0.08);
    expect(plain).toBeCloseTo(10.2580820800418, 11);
    expect(warrant(48, 40, 0.5, 0.3, 0.08, null, 1000)).toBe(plain);
    expect(warrant(48, 40, 0.5, 0.3, 0.08, null, null, 10_000)).toBe(plain);
    expect(warrant(48, 40, 0.5, 0.3, 0.08, 0, 1000, 10_000)).toBeCloseTo(10.1419816732066, 12);
  });

  test("a dividend yield lowers it", () => {
    expect(warrant(48, 40, 0.5, 0.3, 0.08, 0.05)).toBeLessThan(warrant(48, 40, 0.5, 0.3, 0.08) as number);
  });

  test("refuses negative numbers of warrants", () => {
    expect(shown(() => warrant(48, 40, 0.5, 0.3, 0.08, 0, -1, 10))).toEqual(
      refused("warrants must be at least 0; got -1"),
    );
  });
});

describe("PREFERRED_VALUE", () => {
  test("is paid in kind by default; FALSE is a value", () => {
    expect(preferred(400, 0.07, 5, 0.1)).toBeCloseTo(348.349710514061, 10);
    expect(preferred(400, 0.07, 5, 0.1, null)).toBe(preferred(400, 0.07, 5, 0.1, true));
    expect(preferred(400, 0.07, 5, 0.1, false)).toBeCloseTo(354.510558767099, 10);
    expect(preferred(400, 0.07, 5, 0.1, 0)).toBeCloseTo(354.510558767099, 10);
  });

  test("needs whole years only in cash", () => {
    expect(preferred(400, 0.07, 0.5, 0.07)).toBeCloseTo(400, 10);
    expect(shown(() => preferred(400, 0.07, 0.5, 0.07, false))).toEqual(
      refused("years must be a whole number; got 0.5"),
    );
  });
});
