import fc from "fast-check";
import { COUNTRIES, TECHNOLOGIES } from "../../src/data/technologies";
import {
  BASIS,
  COUNTRY,
  FACILITY_MW,
  FIRM_GW,
  GAP_MEASURE,
  POWER_GAP_GW,
  POWER_GAP_SCHEDULE,
  POWER_GAP_YEARS,
} from "../../src/functions/power";
import * as chinese from "../../src/i18n/cell.zh-CN";
import { BASES } from "../../src/model/capacity";
import { GAP_MEASURES } from "../../src/model/gap";
import { Refusal, shown } from "./refusal";

const omitted = null as unknown as undefined;
const asMeasure = (measure: string) => measure as GAP_MEASURE;
const asBasis = (basis: string) => basis as BASIS;
const asCountry = (country: string) => country as COUNTRY;

test("the choices that Excel offers are those that the model knows", () => {
  expect(Object.values(GAP_MEASURE)).toEqual(GAP_MEASURES);
  expect(Object.values(BASIS)).toEqual(BASES);
  expect(Object.values(COUNTRY)).toEqual(COUNTRIES);
});

describe("POWER_GAP_GW", () => {
  test("is 378 GW by default, however the arguments are left out", () => {
    expect(POWER_GAP_GW()).toBe(378);
    expect(POWER_GAP_GW(omitted, omitted, omitted, omitted, omitted, omitted, omitted)).toBe(378);
    expect(POWER_GAP_GW(51, 429, 0, 0, 0, asMeasure(""), asBasis(""))).toBe(378);
  });

  test("takes 0 as a value, not as omitted", () => {
    expect(POWER_GAP_GW(0)).toBe(429);
    expect(POWER_GAP_GW(51, 0)).toBe(-51);
  });

  test("takes choices in any letter case", () => {
    expect(POWER_GAP_GW(51, 102, 0, 0, 0, asMeasure(" ratio "))).toBe(2);
    expect(POWER_GAP_GW(51, 429, 2, 0, 0, asMeasure("Cumulative"), asBasis("nameplate"))).toBeCloseTo(3 * 378, 10);
  });

  test("takes half years, except where years are summed", () => {
    expect(POWER_GAP_GW(0, 100, 0.5, 0, 0.21)).toBeCloseTo(110, 10);
    expect(shown(() => POWER_GAP_GW(51, 429, 0.5, 0, 0, asMeasure("CUMULATIVE")))).toEqual(
      new Refusal("invalidValue", "year must be a whole number; got 0.5"),
    );
  });

  test.each([
    [[-1], "us_gw must be at least 0; got -1"],
    [[51, -1], "china_gw must be at least 0; got -1"],
    [[51, 429, -1], "year must be at least 0; got -1"],
    [[51, 429, 1, -1], "us_growth must be greater than -1; got -1"],
    [[51, 429, 1, 0, -2], "china_growth must be greater than -1; got -2"],
    [[0, 429, 0, 0, 0, "RATIO"], "us_gw must be greater than 0; got 0"],
    [[51, 0, 0, 0, 0, "RATIO"], "china_gw must be greater than 0; got 0"],
    [["many"], 'us_gw must be a number; got "many"'],
    [[51, 429, 0, 0, 0, "SUM"], 'measure must be one of ANNUAL, CUMULATIVE, RATIO; got "SUM"'],
    [[51, 429, 0, 0, 0, "ANNUAL", "PEAK"], 'basis must be one of NAMEPLATE, AVERAGE, FIRM; got "PEAK"'],
    [[51, 429, 1e6, 0, 1], "the result is too large for a cell"],
  ])("refuses %j: %s", (args, sentence) => {
    const call = POWER_GAP_GW as (...args: unknown[]) => number;
    expect(shown(() => call(...args))).toEqual(new Refusal("invalidValue", sentence));
  });
});

describe("POWER_GAP_YEARS", () => {
  test("needs growth to close the gap", () => {
    expect(POWER_GAP_YEARS(omitted, omitted, 0.2)).toBeCloseTo(11.680633511759838, 12);
    expect(shown(() => POWER_GAP_YEARS())).toEqual(
      new Refusal("notAvailable", "the gap never closes at these growth rates"),
    );
    expect(shown(() => POWER_GAP_YEARS(), chinese)).toMatchObject({ kind: "notAvailable", sentence: /永远不会/ });
  });

  test("is 0 when the US is not behind", () => {
    expect(POWER_GAP_YEARS(429, 429)).toBe(0);
  });

  test.each([
    [[0], "us_gw must be greater than 0; got 0"],
    [[51, 0], "china_gw must be greater than 0; got 0"],
    [[51, 429, -1], "us_growth must be greater than -1; got -1"],
    [[51, 429, 0.1, -1], "china_growth must be greater than -1; got -1"],
  ])("refuses %j: %s", (args, sentence) => {
    expect(shown(() => POWER_GAP_YEARS(...args))).toEqual(new Refusal("invalidValue", sentence));
  });
});

describe("POWER_GAP_SCHEDULE", () => {
  const columns = ["Year", "US", "China", "Gap", "Gap to target", "Cumulative gap"];

  test("shows eleven years by default, under a row of headers", () => {
    const rows = POWER_GAP_SCHEDULE();
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(columns);
    expect(rows[1]).toEqual([0, 51, 429, 378, 49, 378]);
    expect(rows[11]).toEqual([10, 51, 429, 378, 49, 11 * 378]);
  });

  test("leaves the headers out when asked to, and speaks Chinese", () => {
    expect(POWER_GAP_SCHEDULE(0, 51, 429, 0, 0, 60, asBasis("NAMEPLATE"), false)).toEqual([[0, 51, 429, 378, 9, 378]]);
    const [header] = shown(() => POWER_GAP_SCHEDULE(0), chinese) as unknown[][];
    expect(header).toEqual(["年份", "美国", "中国", "缺口", "距目标的差额", "累计缺口"]);
  });

  test("agrees with POWER_GAP_GW on every basis", () => {
    for (const basis of BASES.map(asBasis)) {
      const [, , third] = POWER_GAP_SCHEDULE(2, 51, 429, 0.1, 0.02, 100, basis, false);
      expect(third[3]).toBeCloseTo(POWER_GAP_GW(51, 429, 2, 0.1, 0.02, asMeasure("ANNUAL"), basis), 10);
      expect(third[5]).toBeCloseTo(POWER_GAP_GW(51, 429, 2, 0.1, 0.02, asMeasure("CUMULATIVE"), basis), 10);
    }
  });

  test("ends at 1,200 years", () => {
    expect(POWER_GAP_SCHEDULE(1200)).toHaveLength(1202);
  });

  test.each([
    [[1201], "years must be at most 1200; got 1201"],
    [[-1], "years must be at least 0; got -1"],
    [[1.5], "years must be a whole number; got 1.5"],
    [[10, 51, 429, 0, 0, -1], "target_gw must be at least 0; got -1"],
    [[1200, 51, 429, 1], "the result is too large for a cell"],
  ])("refuses %j: %s", (args, sentence) => {
    const call = POWER_GAP_SCHEDULE as (...args: unknown[]) => unknown;
    expect(shown(() => call(...args))).toEqual(new Refusal("invalidValue", sentence));
  });
});

describe("FIRM_GW", () => {
  test("counts firm American gigawatts by default", () => {
    expect(FIRM_GW([["wind"]], [[10]])).toBeCloseTo(4.1, 12);
    expect(FIRM_GW([["wind"]], [[10]], omitted, omitted)).toBeCloseTo(4.1, 12);
  });

  test.each([
    ["solar", "AVERAGE", "US", 0.244],
    ["nuclear", "AVERAGE", "US", 0.928],
    ["storage", "AVERAGE", "US", 0],
    ["solar", "average", "china", 0.154],
    ["coal", "AVERAGE", "CHINA", 0.504],
    ["storage", "FIRM", "CHINA", 0.5],
    ["hydro", "FIRM", "US", 0.36],
    ["gas", "FIRM", "US", 0.74],
    ["other", "NAMEPLATE", "US", 1],
  ])("a gigawatt of %s counts on %s in %s for %d", (technology, basis, country, expected) => {
    expect(FIRM_GW([[technology]], [[1]], asBasis(basis), asCountry(country))).toBe(expected);
  });

  test("adds up ranges of any shape, in any letter case, and skips pairs of blanks", () => {
    const technologies = [
      ["Solar", "", "WIND"],
      ["nuclear", null, " coal "],
    ];
    const gw = [
      [1, "", 2],
      [3, undefined, "4"],
    ];
    expect(FIRM_GW(technologies, gw)).toBeCloseTo(0.11 + 2 * 0.41 + 3 * 0.95 + 4 * 0.83, 12);
    expect(FIRM_GW([[""]], [[""]])).toBe(0);
  });

  test("what a country adds counts as POWER_GAP_GW says", () => {
    const mix = [["solar", "wind", "hydro", "other", "coal"]];
    const gw = [[278, 79.82, 13.78, 1.85, 55.55]];
    for (const basis of BASES.map(asBasis)) {
      const gap = POWER_GAP_GW(0, 429, 0, 0, 0, asMeasure("ANNUAL"), basis);
      expect(gap).toBeCloseTo(FIRM_GW(mix, gw, basis, asCountry("CHINA")), 9);
    }
  });

  test("does not look at the country on nameplate", () => {
    expect(FIRM_GW([["wind"]], [[10]], asBasis("NAMEPLATE"), asCountry("Mars"))).toBe(10);
  });

  test("does not know an unknown technology, and names the known", () => {
    expect(shown(() => FIRM_GW([["fusion"]], [[1]]))).toEqual(
      new Refusal("notAvailable", `technologies must be among ${TECHNOLOGIES.join(", ")}; got "fusion"`),
    );
  });

  test.each([
    [[["wind"]], [[1], [2]], "technologies and gw must be ranges of the same size"],
    [[["wind", "coal"]], [[1]], "technologies and gw must be ranges of the same size"],
    [
      [["wind"], ["coal"]],
      [[1], [""]],
      "technologies and gw must both be filled in or both be blank; row 2 has only one",
    ],
    [[[""]], [[1]], "technologies and gw must both be filled in or both be blank; row 1 has only one"],
    [[["wind"]], [[-1]], "gw must be at least 0; got -1"],
    [[["wind"]], [["much"]], 'gw must be a number; got "much"'],
    [[["wind"]], [[10n]], "gw must be a number; got 10"],
    [[[true]], [[1]], "technologies must be text; got true"],
  ])("refuses %j and %j: %s", (technologies, gw, sentence) => {
    expect(shown(() => FIRM_GW(technologies, gw))).toEqual(new Refusal("invalidValue", sentence));
  });

  test("takes 10,000 rows and refuses more", () => {
    const column = (length: number, value: unknown) => Array.from({ length }, () => [value]);
    expect(FIRM_GW(column(10_000, "wind"), column(10_000, 1))).toBeCloseTo(4100, 6);
    expect(shown(() => FIRM_GW(column(10_001, "wind"), column(10_001, 1)))).toEqual(
      new Refusal("invalidValue", "technologies must have at most 10000 rows; got 10001"),
    );
  });

  test("takes a wide range and refuses more than 10,000 cells", () => {
    const wide = (rows: number, value: unknown) => Array.from({ length: rows }, () => Array(1000).fill(value));
    expect(FIRM_GW(wide(10, "wind"), wide(10, 1))).toBeCloseTo(4100, 6);
    expect(shown(() => FIRM_GW(wide(11, "wind"), wide(11, 1)))).toEqual(
      new Refusal("invalidValue", "technologies must have at most 10000 cells; got 11000"),
    );
  });

  test("never counts more than is built", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...TECHNOLOGIES), fc.double({ min: 0, max: 1e6, noNaN: true })), {
          maxLength: 20,
          minLength: 1,
        }),
        fc.constantFrom(...BASES),
        fc.constantFrom(...COUNTRIES),
        (plants, basis, country) => {
          const technologies = plants.map(([technology]) => [technology]);
          const gw = plants.map(([, gigawatts]) => [gigawatts]);
          const built = FIRM_GW(technologies, gw, asBasis("NAMEPLATE"));
          const counted = FIRM_GW(technologies, gw, asBasis(basis), asCountry(country));
          expect(counted).toBeGreaterThanOrEqual(0);
          expect(counted).toBeLessThanOrEqual(built);
        },
      ),
    );
  });
});

describe("FACILITY_MW", () => {
  test("is that of a DGX B200 hall by default", () => {
    expect(FACILITY_MW(10_000)).toBeCloseTo(21.48, 10);
    expect(FACILITY_MW(10_000, omitted, omitted, omitted)).toBeCloseTo(21.48, 10);
  });

  test("follows all its arguments", () => {
    expect(FACILITY_MW(100_000, 700, 1.8, 1.3)).toBeCloseTo(163.8, 10);
  });

  test.each([
    [[-1], "gpus must be at least 0; got -1"],
    [[1, -1], "gpu_watts must be at least 0; got -1"],
    [[1, 1000, -1], "server_factor must be at least 0; got -1"],
    [[1, 1000, 1.79, 0.9], "pue must be at least 1; got 0.9"],
    [[1, 1000, 1.79, 0], "pue must be at least 1; got 0"],
    [[1e308, 1e308], "the result is too large for a cell"],
  ])("refuses %j: %s", (args, sentence) => {
    const [gpus, ...rest] = args;
    expect(shown(() => FACILITY_MW(gpus, ...rest))).toEqual(new Refusal("invalidValue", sentence));
  });
});
