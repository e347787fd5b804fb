import fc from "fast-check";
import {
  COMPUTE_PRICE,
  CONVENTION,
  FLEET_DEPRECIATION,
  GPU_BOOK_VALUE,
  GPU_DEPRECIATION,
  GPU_DEPRECIATION_SCHEDULE,
  GPU_DEPRECIATION_UNITS,
  GPU_ECONOMIC_VALUE,
  GPU_IMPAIRMENT,
  GPU_LIFE_CHANGE,
  GPU_RETIREMENT_AGE,
  METHOD,
  STANDARD,
} from "../../src/functions/depreciation";
import * as chinese from "../../src/i18n/cell.zh-CN";
import { STANDARDS } from "../../src/model/accounting";
import { CONVENTIONS, METHODS } from "../../src/model/asset";
import { Refusal, shown } from "./refusal";

/** Functions as a host calls them: with any values. */
type Host = (...args: unknown[]) => unknown;
const depreciation = GPU_DEPRECIATION as Host;
const schedule = GPU_DEPRECIATION_SCHEDULE as Host;
const bookValue = GPU_BOOK_VALUE as Host;
const units = GPU_DEPRECIATION_UNITS as Host;
const economic = GPU_ECONOMIC_VALUE as Host;
const lifeChange = GPU_LIFE_CHANGE as Host;
const impairment = GPU_IMPAIRMENT as Host;
const retirement = GPU_RETIREMENT_AGE as Host;
const fleet = FLEET_DEPRECIATION as Host;
const price = COMPUTE_PRICE as Host;

const said = (compute: () => unknown) => {
  const refusal = shown(compute);
  return refusal instanceof Refusal ? refusal.sentence : refusal;
};
const ERROR = { type: "Error", code: "#DIV/0!" };
const WRONG = "not a number";

test("the choices that Excel offers are those that the model knows; months can be typed beside them", () => {
  expect(Object.values(METHOD)).toEqual(METHODS);
  expect(Object.values(STANDARD)).toEqual(STANDARDS);
  expect(CONVENTIONS).toEqual([...Object.values(CONVENTION), ...Array.from({ length: 12 }, (_, i) => String(i + 1))]);
});

describe("GPU_DEPRECIATION", () => {
  test("is a straight line over the full first year by default, however the arguments are left out", () => {
    expect(depreciation(1000, 100, 5, 2)).toBe(180);
    expect(depreciation(1000, 100, 5, 2, null, null, null, null)).toBe(180);
    expect(depreciation(1000, 100, 5, 2, "", undefined, "", 0)).toBe(180);
    expect(depreciation([[1000]], "100", { basicValue: 5 }, 2)).toBe(180);
  });

  test("the factor is 2 when it is left out, and for ECON the doubling time of 2.1 years", () => {
    expect(depreciation(1000, 0, 5, 1, "ddb")).toBe(400);
    expect(depreciation(1000, 0, 5, 1, "VDB", null)).toBe(400);
    const fallen = 1000 - Number(economic(1000, 1, 2.1, 5));
    expect(depreciation(1000, 0, 5, 1, "Econ")).toBeCloseTo(fallen, 9);
    expect(depreciation(1000, 0, 5, 1, "ECON", 1)).not.toBeCloseTo(fallen, 0);
  });

  test("months are taken as text and as a number", () => {
    expect(depreciation(1000, 0, 5, 1, "SL", null, 3)).toBe(50);
    expect(depreciation(1000, 0, 5, 1, "SL", null, "3")).toBe(50);
    expect(depreciation(1000, 0, 5, 1, "SL", null, " hy ")).toBe(100);
    expect(depreciation(1000, 0, 5, 5, "SL", null, 12)).toBe(200);
  });

  test("what the method does not use is not even read", () => {
    expect(depreciation(1000, 100, 5, 1, "SL", WRONG)).toBe(180);
    expect(depreciation(1000, 100, 5, 1, "SYD", -7)).toBe(300);
    expect(depreciation(1000, ERROR, 5, 1, "MACRS", ERROR)).toBe(200);
    expect(depreciation(1000, 5000, 5, 1, "MACRS")).toBe(200);
  });

  test.each<[unknown[], string]>([
    [[WRONG, 0, 5, 1], 'cost must be a number; got "not a number"'],
    [[-1, 0, 5, 1], "cost must be at least 0; got -1"],
    [[ERROR, 0, 5, 1], 'cost holds an error: "#DIV/0!"'],
    [[[[1, 2]], 0, 5, 1], "cost must be a single cell; got 1 rows by 2 columns"],
    [[1000, -1, 5, 1], "salvage must be at least 0; got -1"],
    [[1000, 1001, 5, 1], "salvage must be at most cost (1000); got 1001"],
    [[1000, 0, 0, 1], "life must be greater than 0; got 0"],
    [[1000, 0, null, 1], "life must be greater than 0; got 0"],
    [[1000, 0, -3, 1], "life must be greater than 0; got -3"],
    [[1000, 0, 40_001, 1], "life must be at most 40000; got 40001"],
    [[1000, 0, 5.5, 1, "DDB"], "life must be a whole number; got 5.5"],
    [[1000, 0, 5.5, 1, "SYD"], "life must be a whole number; got 5.5"],
    [[1000, 0, 5.5, 1, "DB"], "life must be a whole number; got 5.5"],
    [[1000, 0, 5.5, 1, "PRC_DDB"], "life must be a whole number; got 5.5"],
    [[1000, 0, 5.5, 1, "SL", null, "HY"], "life must be a whole number; got 5.5"],
    [[1000, 0, 1, 1, "PRC_DDB"], "life must be at least 2; got 1"],
    [[1000, 0, 6, 1, "MACRS"], "life must be 3, 5, 7, 10, 15, 20 with MACRS; got 6"],
    [[1000, 0, 5, 0], "period must be at least 1; got 0"],
    [[1000, 0, 5, 6], "period must be at most 5; got 6"],
    [[1000, 0, 5, 7, "SL", null, "HY"], "period must be at most 6; got 7"],
    [[1000, 0, 5, 7, "MACRS"], "period must be at most 6; got 7"],
    [[1000, 0, 2.5, 4], "period must be at most 3; got 4"],
    [[1000, 0, 5, 1.5], "period must be a whole number; got 1.5"],
    [[1000, 0, 5, 1, "SUM"], 'method must be one of SL, SYD, DB, DDB, VDB, MACRS, PRC_DDB, ECON; got "SUM"'],
    [[1000, 0, 5, 1, "DDB", 0], "factor must be greater than 0; got 0"],
    [[1000, 0, 5, 1, "ECON", -1], "factor must be greater than 0; got -1"],
    [
      [1000, 0, 5, 1, "SL", null, 13],
      'convention must be one of FULL, HY, MQ1, MQ2, MQ3, MQ4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12; got "13"',
    ],
    [[1000, 0, 5, 1, "DB", null, "MQ2"], 'convention must be FULL, HY, 1–12 with DB; got "MQ2"'],
    [[1000, 0, 5, 1, "MACRS", null, 6], 'convention must be HY, FULL, MQ1–MQ4 with MACRS; got "6"'],
    [[1000, 0, 5, 1, "SL", null, null, 0.4], "bonus must be 0 with SL; got 0.4"],
    [[1000, 0, 5, 1, "MACRS", null, null, 1.5], "bonus must be at most 1; got 1.5"],
  ])("refuses %j: %s", (args, sentence) => {
    expect(said(() => depreciation(...args))).toBe(sentence);
  });

  test("says it in Chinese where the host speaks it", () => {
    const refusal = shown(() => depreciation(1000, 0, 6, 1, "MACRS"), chinese);
    expect(refusal).toEqual(new Refusal("invalidValue", "使用 MACRS 时，life 必须为 3, 5, 7, 10, 15, 20；收到 6"));
  });
});

describe("GPU_DEPRECIATION_SCHEDULE", () => {
  const HEADERS = ["Period", "Opening", "Depreciation", "Accumulated", "Closing"];

  test("carries its headers, in the host's language, unless they are not wanted", () => {
    const rows = [
      [1, 1000, 500, 500, 500],
      [2, 500, 500, 1000, 0],
    ];
    expect(schedule(1000, 0, 2)).toEqual([HEADERS, ...rows]);
    expect(schedule(1000, 0, 2, null, null, null, null, null, false)).toEqual(rows);
    expect(shown(() => schedule(1000, 0, 2), chinese)).toEqual([["期", "期初", "折旧", "累计折旧", "期末"], ...rows]);
  });

  test("counts calendar years from the first one, and 0 is a year", () => {
    const years = (first: unknown) =>
      (schedule(1000, 0, 2, null, null, "HY", null, first) as unknown[][]).map(([a]) => a);
    expect(years(2026)).toEqual(["Year", 2026, 2027, 2028]);
    expect(years(0)).toEqual(["Year", 0, 1, 2]);
    expect(years(null)).toEqual(["Period", 1, 2, 3]);
  });

  test.each<[unknown[], string]>([
    [[1000, 0, 1201], "life must be at most 1200; got 1201"],
    [[1000, 0, 1200, "SL", null, "HY"], "life must be at most 1199; got 1200"],
    [[1000, 0, 5, null, null, null, null, 2026.5], "first_year must be a whole number; got 2026.5"],
    [[1000, 0, 5, null, null, null, null, null, "maybe"], 'headers must be a number; got "maybe"'],
  ])("refuses %j: %s", (args, sentence) => {
    expect(said(() => schedule(...args))).toBe(sentence);
  });
});

describe("GPU_BOOK_VALUE", () => {
  test("starts at the cost, counts from the start of the first period and ends at what is left", () => {
    expect(bookValue(1000, 100, 5, 0, "VDB")).toBe(1000);
    expect(bookValue(1000, 0, 5, 0.5, null, null, "HY")).toBe(950);
    expect(bookValue(1000, 100, 5, 99)).toBe(100);
    expect(bookValue(1000, 100, 5, 6, "MACRS")).toBe(0);
    // 0.6⁵ of 1,000 is above salvage
    expect(bookValue(1000, 0, 5, 99, "DDB")).toBeCloseTo(77.76, 9);
  });

  test("refuses a negative age", () => {
    expect(said(() => bookValue(1000, 0, 5, -0.5))).toBe("age must be at least 0; got -0.5");
  });
});

describe("the smaller ones", () => {
  test("GPU_DEPRECIATION_UNITS counts no hours before by default", () => {
    expect(units(40_000, 4000, 60_000, 6000)).toBe(3600);
    expect(units(40_000, 4000, 60_000, 6000, null)).toBe(3600);
    expect(said(() => units(40_000, 4000, 0, 6000))).toBe("life_hours must be greater than 0; got 0");
  });

  test("GPU_ECONOMIC_VALUE sees no end unless a life is given, and a life of 0 is refused", () => {
    expect(economic(1000, 2.1)).toBe(500);
    expect(economic(1000, 1, null, null, null, null, null)).toBe(economic(1000, 1, 2.1, null, 0, 0, 0));
    expect(economic(1000, 7, 2.1, 6, 50)).toBe(50);
    expect(said(() => economic(1000, 1, 2.1, 0))).toBe("life must be greater than 0; got 0");
    expect(said(() => economic(1000, 1, 0))).toBe("doubling_years must be greater than 0; got 0");
    expect(said(() => economic(1000, 1, 2.1, 6, 0, -1))).toBe("discount_rate must be greater than -1; got -1");
    expect(said(() => economic(1000, 1, 2.1, 6, 0, 0, 1))).toBe("failure_rate must be less than 1; got 1");
  });

  test("GPU_LIFE_CHANGE is positive when profit falls", () => {
    expect(lifeChange(24_000, 0, 6, 4)).toBe(2000);
    expect(said(() => lifeChange(24_000, 25_000, 6, 4))).toBe(
      "salvage must be at most carrying_amount (24000); got 25000",
    );
    expect(said(() => lifeChange(1e308, 0, 1, 1e-10))).toBe("the result is too large for a cell");
  });

  test("GPU_IMPAIRMENT follows US GAAP by default and reads only what the standard uses", () => {
    expect(impairment(1000, 900, 700)).toBe(300);
    expect(impairment(1000, 900, 700, WRONG, "us", -1)).toBe(300);
    expect(impairment(1000, WRONG, 700, null, "ifrs")).toBe(300);
    expect(impairment(1000, null, 700, 800, "IFRS", 50)).toBe(200);
    expect(said(() => impairment(1000, 900, -1))).toBe("fair_value must be at least 0; got -1");
    expect(said(() => impairment(1000, 900, 700, 0, "GAAP"))).toBe('standard must be one of US, IFRS; got "GAAP"');
  });

  test("GPU_RETIREMENT_AGE looks 20 years ahead by default, and has no answer beyond", () => {
    expect(retirement(Math.E ** 2, 0.1, 1)).toBeCloseTo(20, 9);
    expect(shown(() => retirement(Math.E ** 2.1, 0.1, 1))).toEqual(
      new Refusal("notAvailable", "revenue still covers the operating cost at 20 years"),
    );
    expect(retirement(Math.E ** 2.1, 0.1, 1, 30)).toBeCloseTo(21, 9);
    expect(said(() => retirement(1, -1, 1))).toBe("decline_rate must be greater than -1; got -1");
  });

  test("COMPUTE_PRICE falls tenfold a year by default", () => {
    expect(price(60, 3)).toBeCloseTo(0.06, 12);
    expect(price(60, 1, 2)).toBe(30);
    expect(said(() => price(60, -400))).toBe("the result is too large for a cell");
    expect(said(() => price(60, 1, 0))).toBe("yearly_fall must be greater than 0; got 0");
  });
});

describe("FLEET_DEPRECIATION", () => {
  const years = [[2024], [2025]];
  const costs = [[3000], [6000]];

  test("adds up the vintages of two ranges, in rows or in columns, and skips pairs of blanks", () => {
    const table = [
      ["Year", "Additions", "Depreciation", "Net book value"],
      [2024, 3000, 1000, 2000],
      [2025, 6000, 3000, 5000],
    ];
    expect(fleet(years, costs, 0, 3, 2024, 2025)).toEqual(table);
    expect(fleet([[2024, "", 2025]], [["3000", null, 6000]], 0, 3, 2024, 2025, "SL", null, "", true)).toEqual(table);
    expect(fleet(2024, 3000, 0, 3, 2024, 2024, null, null, null, false)).toEqual([table[1]]);
  });

  test.each<[unknown[], string]>([
    [[years, [[3000]], 0, 3, 2024, 2025], "purchase_years and costs must be ranges of the same size"],
    [
      [years, [[3000], [""]], 0, 3, 2024, 2025],
      "purchase_years and costs must both be filled in or both be blank; row 2 has only one",
    ],
    [[[["soon"], [2025]], costs, 0, 3, 2024, 2025], 'purchase_years must be a number; got "soon"'],
    [[years, [[-3000], [1]], 0, 3, 2024, 2025], "costs must be at least 0; got -3000"],
    [[years, costs, 2, 3, 2024, 2025], "salvage_rate must be at most 1; got 2"],
    [[years, costs, 0, 3, 2024, 2023], "to_year must be at least 2024; got 2023"],
    [[years, costs, 0, 3, 2024, 4000], "to_year must be at most 3223; got 4000"],
    [
      [Array(10_001).fill([1]), Array(10_001).fill([1]), 0, 3, 2024, 2025],
      "purchase_years must have at most 10000 rows; got 10001",
    ],
  ])("refuses: %#", (args, sentence) => {
    expect(said(() => fleet(...args))).toBe(sentence);
  });

  test("reads no salvage rate under MACRS", () => {
    expect(fleet(2024, 1000, WRONG, 5, 2024, 2024, "MACRS", null, null, false)).toEqual([[2024, 1000, 200, 800]]);
  });
});

describe("whatever a host passes", () => {
  const anything = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 50 }),
    // A sentence repeats what came, which must not look like a gap that was left open.
    fc.string().map((text) => text.replace(/[{}]/g, "")),
    fc.boolean(),
    fc.constantFrom<unknown>(null, undefined, "", "SL", "VDB", "MACRS", "ECON", "DB", "HY", "MQ1", "6", ERROR, NaN),
    fc.array(fc.array(fc.oneof(fc.double(), fc.constantFrom<unknown>(null, "", "x", ERROR)), { maxLength: 3 }), {
      maxLength: 3,
    }),
  );

  const isShowable = (value: unknown) =>
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

  test.each(
    Object.entries({
      depreciation,
      schedule,
      bookValue,
      units,
      economic,
      lifeChange,
      impairment,
      retirement,
      fleet,
      price,
    }),
  )("%s shows a finite value, a table of them, or a sentence", (_, compute) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), (args) => {
        const result = shown(() => compute(...args));
        if (result instanceof Refusal) expect(result.sentence).not.toMatch(/undefined|\{\w+\}/);
        else if (Array.isArray(result)) {
          const rows = result as unknown[][];
          expect(rows.every((row) => row.length === rows[0].length && row.every(isShowable))).toBe(true);
        } else expect(isShowable(result)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
