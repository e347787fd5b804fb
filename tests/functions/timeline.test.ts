import fc from "fast-check";
import * as timeline from "../../src/functions/timeline";
import * as chinese from "../../src/i18n/cell.zh-CN";
import { Refusal, shown } from "./refusal";

const {
  BRIDGE_POWER_NPV,
  DURATION_PROBABILITY,
  DURATION_QUANTILE,
  GO_LIVE_DATE,
  IDLE_DAYS,
  IDLE_GPU_COST,
  LIFE_BURNED,
  ORDER_DATE,
  ORDER_PLAN,
  TIMELINE_SIMULATION,
} = timeline;

/** A function as a host calls it: with any value for any argument. */
type Face = (...given: unknown[]) => unknown;
const face = (compute: unknown) => compute as Face;

const refused = (compute: unknown, ...given: unknown[]) => shown(() => face(compute)(...given));
const invalid = (sentence: string) => new Refusal("invalidValue", sentence);

describe("GO_LIVE_DATE and IDLE_DAYS", () => {
  test("install days are 45 where they are left out, and 0 where they are 0", () => {
    expect(face(GO_LIVE_DATE)(1000, 1020, 1000)).toBe(1065);
    expect(face(GO_LIVE_DATE)(1000, 1020, 1000, null)).toBe(1065);
    expect(face(GO_LIVE_DATE)(1000, 1020, 1000, 0)).toBe(1020);
    expect(face(IDLE_DAYS)(1000, 1020, 1500)).toBe(455);
    expect(face(IDLE_DAYS)(1000, 1020, 1500, 0)).toBe(500);
  });

  test.each([undefined, null, 0, "", false, [[0]], [[null]]])("a bridge of %j is none", (bridge) => {
    expect(face(GO_LIVE_DATE)(1000, 1020, 1500, 10, bridge)).toBe(1500);
    expect(face(IDLE_DAYS)(1000, 1020, 1500, 10, bridge)).toBe(490);
  });

  test("a bridge brings power forward, whatever the argument before it", () => {
    expect(face(GO_LIVE_DATE)(1000, 1020, 1500, null, 1200)).toBe(1200);
    expect(face(IDLE_DAYS)(1000, 1020, 1500, undefined, 1200)).toBe(155);
    expect(face(GO_LIVE_DATE)(1000, 1020, 1500, 45, 1600)).toBe(1500);
  });

  test("a blank date is day 0, and one before that is refused", () => {
    expect(face(GO_LIVE_DATE)(null, "", 1500)).toBe(1500);
    expect(refused(GO_LIVE_DATE, -1, 0, 0)).toEqual(invalid("chip_delivery must be at least 0; got -1"));
    expect(refused(IDLE_DAYS, 0, -2, 0)).toEqual(invalid("building_ready must be at least 0; got -2"));
    expect(refused(IDLE_DAYS, 0, 0, 3e6)).toEqual(invalid("power_ready must be at most 2958465; got 3000000"));
    expect(refused(GO_LIVE_DATE, 0, 0, 0, -1)).toEqual(invalid("install_days must be at least 0; got -1"));
    expect(refused(GO_LIVE_DATE, 0, 0, 0, 0, -1)).toEqual(invalid("bridge_ready must be at least 0; got -1"));
    expect(refused(GO_LIVE_DATE, "soon", 0, 0)).toEqual(invalid('chip_delivery must be a number; got "soon"'));
    expect(refused(GO_LIVE_DATE, 0, 0, 0, 0, NaN)).toEqual(invalid("bridge_ready must be a number; got NaN"));
  });
});

describe("IDLE_GPU_COST", () => {
  test("takes its defaults: 10 %, 2.1 years, 0.5 %, no margin, TOTAL", () => {
    const stated = face(IDLE_GPU_COST)(400, 200, 0.1, 2.1, 0.005, 0, 0, "TOTAL");
    expect(face(IDLE_GPU_COST)(400, 200)).toBe(stated);
    expect(face(IDLE_GPU_COST)(400, 200, null, null, null, null, null, "")).toBe(stated);
    expect(face(IDLE_GPU_COST)(400, 200, null, null, null, null, null, " total ")).toBe(stated);
    expect(face(IDLE_GPU_COST)(400, 200, null, null, null, null, null, "MARGIN")).toBe(0);
  });

  test("0 is a value: nothing but obsolescence is left", () => {
    // 400 · (1 − 2^(−1))
    expect(face(IDLE_GPU_COST)(400, 365, 0, 1, 0)).toBeCloseTo(200, 12);
  });

  test("what a component does not use is not even read", () => {
    const nonsense = "n/a";
    expect(face(IDLE_GPU_COST)(400, 365, 0.1, nonsense, nonsense, nonsense, nonsense, "carry")).toBeCloseTo(40, 12);
    expect(face(IDLE_GPU_COST)(400, 365, nonsense, 1, -1, -1, 7, "Obsolescence")).toBeCloseTo(200, 12);
    expect(face(IDLE_GPU_COST)(400, 365, -9, 0, 0.01, -1, 7, "STORAGE")).toBe(4);
    expect(face(IDLE_GPU_COST)(nonsense, 10, -9, 0, -1, 3, 0.5, "MARGIN")).toBe(15);
    expect(refused(IDLE_GPU_COST, 400, 365, 0.1, 0)).toEqual(invalid("doubling_years must be greater than 0; got 0"));
  });

  test("refuses with a sentence", () => {
    const noMargin = [400, 365, null, null, null];
    expect(refused(IDLE_GPU_COST, -1, 365)).toEqual(invalid("cost must be at least 0; got -1"));
    expect(refused(IDLE_GPU_COST, 1, -3)).toEqual(invalid("idle_days must be at least 0; got -3"));
    expect(refused(IDLE_GPU_COST, 1, 3, -1)).toEqual(invalid("cost_of_capital must be greater than -1; got -1"));
    expect(refused(IDLE_GPU_COST, ...noMargin, 1, 1.5, "MARGIN")).toEqual(
      invalid("deferred_share must be at most 1; got 1.5"),
    );
    expect(refused(IDLE_GPU_COST, ...noMargin, 1, 1, "lease")).toEqual(
      invalid('component must be one of TOTAL, CARRY, OBSOLESCENCE, STORAGE, MARGIN; got "lease"'),
    );
    expect(refused(IDLE_GPU_COST, 1e308, 1e6)).toEqual(invalid("the result is too large for a cell"));
  });
});

describe("LIFE_BURNED", () => {
  test("is 0 in service, and counts from delivery otherwise", () => {
    expect(face(LIFE_BURNED)(365, 5)).toBe(0);
    expect(face(LIFE_BURNED)(365, 5, "")).toBe(0);
    expect(face(LIFE_BURNED)(365, 5, "delivery")).toBe(0.2);
    expect(face(LIFE_BURNED)(3650, 5, "DELIVERY")).toBe(1);
    expect(face(LIFE_BURNED)(365 * 2.1, null, "ECONOMIC")).toBeCloseTo(0.5, 14);
    expect(face(LIFE_BURNED)(365, null, "ECONOMIC", 1)).toBeCloseTo(0.5, 14);
  });

  test("refuses a life that it needs and does not get", () => {
    expect(refused(LIFE_BURNED, 365, null, "DELIVERY")).toEqual(invalid("life must be greater than 0; got 0"));
    expect(refused(LIFE_BURNED, 365, 5, "BOOK")).toEqual(
      invalid('policy must be one of IN_SERVICE, DELIVERY, ECONOMIC; got "BOOK"'),
    );
  });
});

describe("BRIDGE_POWER_NPV", () => {
  test("takes its defaults: load factor 0.9, no fixed cost, no term, 10 %", () => {
    expect(face(BRIDGE_POWER_NPV)(10, 1000, 1400, 100, 60, 70)).toBe(
      face(BRIDGE_POWER_NPV)(10, 1000, 1400, 100, 60, 70, 0.9, 0, 0, 0.1),
    );
    // one day, undiscounted: 10 · 24 · 0.9 · (70 − 40)
    expect(face(BRIDGE_POWER_NPV)(10, 1000, 1001, 100, 60, 70)).toBeCloseTo(6480, 9);
  });

  test("prices, margin and fixed cost may be negative", () => {
    expect(face(BRIDGE_POWER_NPV)(1, 0, 1, -10, -30, -5, 1, -100, 0, 0)).toBeCloseTo(24 * (-5 - 20) + 100, 9);
  });

  test("refuses with a sentence", () => {
    expect(refused(BRIDGE_POWER_NPV, 1, 0, 1, 0, 0, 0, 2)).toEqual(invalid("load_factor must be at most 1; got 2"));
    expect(refused(BRIDGE_POWER_NPV, 1, 0, 1, "USD 60", 0, 0)).toEqual(
      invalid('bridge_price must be a number; got "USD 60"'),
    );
    expect(refused(BRIDGE_POWER_NPV, 1, 0, 1, 0, 0, 0, 1, 0, -1)).toEqual(
      invalid("minimum_term_years must be at least 0; got -1"),
    );
  });
});

describe("DURATION_QUANTILE and DURATION_PROBABILITY", () => {
  test("PERT is the default, and choices are read in any letter case", () => {
    expect(face(DURATION_QUANTILE)(0.9, 48, 60, 84)).toBe(face(DURATION_QUANTILE)(0.9, 48, 60, 84, "PERT"));
    expect(face(DURATION_QUANTILE)(0.25, 0, 10, 40, "uniform")).toBe(10);
    expect(face(DURATION_PROBABILITY)(10, 0, 10, 40, "Triangular")).toBeCloseTo(0.25, 15);
  });

  test("a known duration is certain", () => {
    expect([0, 0.5, 1].map((p) => face(DURATION_QUANTILE)(p, 30, 30, 30))).toEqual([30, 30, 30]);
    expect([29, 30, 31].map((time) => face(DURATION_PROBABILITY)(time, 30, 30, 30))).toEqual([0, 1, 1]);
  });

  test("the most likely value is checked even where it is not used", () => {
    expect(refused(DURATION_QUANTILE, 0.5, 0, 50, 40, "UNIFORM")).toEqual(
      invalid("most_likely must be at most maximum (40); got 50"),
    );
    expect(refused(DURATION_PROBABILITY, 5, 20, 10, 40)).toEqual(
      invalid("minimum must be at most most_likely (10); got 20"),
    );
    expect(refused(DURATION_QUANTILE, 1.01, 1, 2, 3)).toEqual(invalid("probability must be at most 1; got 1.01"));
    expect(refused(DURATION_QUANTILE, 0.5, 1, 2, 3, "normal")).toEqual(
      invalid('distribution must be one of PERT, TRIANGULAR, UNIFORM; got "normal"'),
    );
  });
});

describe("ORDER_DATE and ORDER_PLAN", () => {
  const order = [1, 3, 100, 46_000, 0, 50, 100, "UNIFORM"];

  test("agree on the date, and carry a header row unless it is not wanted", () => {
    const plan = face(ORDER_PLAN)(...order) as unknown[][];
    expect(plan.map((row) => row[0])).toEqual(["Plan", "Least cost", "P50", "P90", "Most likely"]);
    expect(plan[0]).toEqual([
      "Plan",
      "Arrival",
      "Order date",
      "P(power ready)",
      "Expected idle days",
      "Expected late days",
      "Expected cost",
    ]);
    expect(plan[1][2]).toBe(face(ORDER_DATE)(...order));
    expect(face(ORDER_PLAN)(...order, false)).toEqual(plan.slice(1));
    expect(face(ORDER_PLAN)(...order, 0)).toEqual(plan.slice(1));
  });

  test("speak Chinese where the host does", () => {
    const plan = shown(() => face(ORDER_PLAN)(...order), chinese) as unknown[][];
    expect(plan[0][0]).toBe("方案");
    expect(plan[1][0]).toBe("成本最低");
  });

  test("refuse with a sentence", () => {
    for (const compute of [ORDER_DATE, ORDER_PLAN]) {
      expect(refused(compute, 0, null, 100, 46_000, 0, 50, 100)).toEqual(
        invalid("idle_cost_per_day and late_cost_per_day must not both be 0"),
      );
      expect(refused(compute, 1, 1, 100, 46_000, 60, 50, 100)).toEqual(
        invalid("minimum_days must be at most most_likely_days (50); got 60"),
      );
      expect(refused(compute, 1, 1, -1, 46_000, 0, 50, 100)).toEqual(invalid("lead_days must be at least 0; got -1"));
      expect(refused(compute, 1, 1, 1, -1, 0, 50, 100)).toEqual(invalid("start_date must be at least 0; got -1"));
    }
  });
});

describe("TIMELINE_SIMULATION", () => {
  const durations = [
    [20, 22.5, 26],
    [18, 21, 24],
    [12, 24, 60],
  ];

  test("has a row for each clock and a column for each statistic", () => {
    const table = face(TIMELINE_SIMULATION)(durations, 500) as unknown[][];
    expect(table[0]).toEqual(["", "Mean", "P10", "P50", "P80", "P90", "P(critical)"]);
    expect(table.map((row) => row[0])).toEqual([
      "",
      "Chips",
      "Building",
      "Power",
      "Go-live",
      "Chips idle",
      "Building idle",
    ]);
    expect(table.slice(1).map((row) => typeof row[6])).toEqual([
      "number",
      "number",
      "number",
      "string",
      "string",
      "string",
    ]);
    expect(table.slice(4).map((row) => row[6])).toEqual(["", "", ""]);
    expect(face(TIMELINE_SIMULATION)(durations, 500, null, null, false)).toEqual(table.slice(1));
  });

  test("takes its defaults: 10,000 trials, seed 1, no correlation", () => {
    expect(face(TIMELINE_SIMULATION)(durations)).toEqual(face(TIMELINE_SIMULATION)(durations, 10_000, 1, 0, true));
  });

  test.each([[[0, 0, 0]], [[null, null, null]], [["", "", ""]], [[null, 0, ""]]])(
    "a fourth row of %j is none",
    (row) => {
      expect(face(TIMELINE_SIMULATION)([...durations, row], 300)).toEqual(face(TIMELINE_SIMULATION)(durations, 300));
    },
  );

  test("a fourth row that has anything is temporary power, its blanks 0", () => {
    const power = (row: unknown[]) => (face(TIMELINE_SIMULATION)([...durations, row], 300) as unknown[][])[3];
    expect(power([null, null, 1])).toEqual(power([0, 0, 1]));
    expect(power([null, null, 1])[5]).toBeLessThan(1);
  });

  test("speaks Chinese where the host does", () => {
    const table = shown(() => face(TIMELINE_SIMULATION)(durations, 10), chinese) as unknown[][];
    expect(table[0][1]).toBe("均值");
    expect(table[4][0]).toBe("投运");
  });

  const shape = invalid("durations must have 3–4 rows and 3 columns");
  test.each<[string, unknown, Refusal]>([
    ["one value", 5, shape],
    ["nothing", null, shape],
    ["two rows", durations.slice(1), shape],
    ["five rows", [...durations, ...durations.slice(1)], shape],
    ["two columns", durations.map((row) => row.slice(1)), shape],
    ["rows of different lengths", [durations[0], durations[1], [1, 2]], shape],
    ["a thousand columns", durations.map(() => new Array(1000).fill(1)), shape],
    ["10⁶ rows", new Array(1e6).fill([1, 2, 3]), invalid("durations must have at most 10000 rows; got 1000000")],
    ["text", [...durations.slice(1), [1, "soon", 3]], invalid('durations must be a number; got "soon"')],
    ["a negative time", [...durations.slice(1), [-1, 2, 3]], invalid("durations must be at least 0; got -1")],
    [
      "a row out of order",
      [...durations.slice(1), [3, 2, 4]],
      invalid("durations must rise from minimum over most likely to maximum in each row; row 3 has 3, 2, 4"),
    ],
  ])("refuses %s", (_, value, refusal) => {
    expect(refused(TIMELINE_SIMULATION, value)).toEqual(refusal);
  });

  test.each<[unknown[], string]>([
    [[0], "trials must be at least 1; got 0"],
    [[1e9], "trials must be at most 200000; got 1000000000"],
    [[99.5], "trials must be a whole number; got 99.5"],
    [[100, 1.5], "seed must be a whole number; got 1.5"],
    [[100, 1, 1.5], "correlation must be at most 1; got 1.5"],
    [[100, 1, -0.5], "correlation must be at least 0; got -0.5"],
  ])("refuses %j after the durations", (given, sentence) => {
    expect(refused(TIMELINE_SIMULATION, durations, ...given)).toEqual(invalid(sentence));
  });

  test("a failure says so in Chinese too", () => {
    const outOfOrder = [...durations.slice(1), [3, 2, 4]];
    expect(shown(() => face(TIMELINE_SIMULATION)(outOfOrder), chinese)).toEqual(
      invalid("durations 的每一行都须由最小值、最可能值到最大值依次不减；第 3 行是 3, 2, 4"),
    );
  });
});

/** Everything that a host can pass for one argument. */
const anyCell = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 400 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", "PERT", "MARGIN", "ECONOMIC", "12", "1e3", "text", "#N/A", -0),
  fc.string(),
  fc.constant({ basicType: "Error", code: "#DIV/0!" }),
  fc.double().map((basicValue) => ({ basicType: "Double", basicValue })),
);
const anyArgument = fc.oneof(
  { weight: 4, arbitrary: anyCell },
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 4 }),
);

const FACES = Object.entries(timeline).map(([name, compute]): [string, Face] => [name, face(compute)]);

const isCell = (value: unknown) =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

test.each(FACES)("%s gives a value, a table or a sentence, whatever it gets", (_, compute) => {
  fc.assert(
    fc.property(fc.array(anyArgument, { maxLength: 11 }), (given) => {
      const outcome = shown(() => compute(...given));
      if (outcome instanceof Refusal) expect(outcome.sentence).toMatch(/^[a-z].{5,}/);
      else if (Array.isArray(outcome)) {
        const rows = outcome as unknown[][];
        expect(rows.every((row) => row.length === rows[0].length && row.every(isCell))).toBe(true);
      } else expect(isCell(outcome)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("all ten functions are there to be tried", () => {
  expect(FACES).toHaveLength(10);
});
