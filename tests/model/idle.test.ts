import fc from "fast-check";
import { IDLE_COMPONENTS, idleCost, lifeBurned, type IdleChips } from "../../src/model/idle";
import knownAnswers from "../known-answers.json";
import { between } from "./between";

const chips: IdleChips = {
  cost: 1000,
  idleDays: 365,
  costOfCapital: 0.1,
  doublingYears: 2.1,
  storageRate: 0.005,
  marginPerDay: 2,
  deferredShare: 0.25,
};

test("each component is priced as on paper", () => {
  expect(idleCost("CARRY", chips)).toBeCloseTo(100, 10);
  // two years at 10 %: 1.1² − 1
  expect(idleCost("CARRY", { ...chips, idleDays: 730 })).toBeCloseTo(210, 10);
  // one doubling time takes half
  expect(idleCost("OBSOLESCENCE", { ...chips, idleDays: 365 * 2.1 })).toBeCloseTo(500, 10);
  // 1000 · 0.005 · 73/365
  expect(idleCost("STORAGE", { ...chips, idleDays: 73 })).toBeCloseTo(1, 10);
  // 2 · 365 · 0.75
  expect(idleCost("MARGIN", chips)).toBeCloseTo(547.5, 10);
  // 100 + 1000 · (1 − 2^(−1/2.1)) + 5, in mpmath
  expect(idleCost("TOTAL", chips)).toBeCloseTo(386.1266512774911, 10);
});

const doublings = knownAnswers.cases.filter((known) => known.function === "DOUBLING_TO_TENX_YEARS");

test.each(doublings.map((known) => [known.id, known] as const))(
  "nine tenths of the value are gone when Epoch's performance per dollar is tenfold: %s",
  (_, { args, expected, tolerance }) => {
    const [doublingYears] = args as number[];
    const gone = (years: number) => lifeBurned("ECONOMIC", { idleDays: 365 * years, life: 1, doublingYears });
    expect(gone(Number(expected) - Number(tolerance))).toBeLessThan(0.9);
    expect(gone(Number(expected) + Number(tolerance))).toBeGreaterThan(0.9);
  },
);

test("there are published doubling times", () => {
  expect(doublings).toHaveLength(4);
});

const someChips = fc.record<IdleChips>({
  cost: between(0, 1e12),
  idleDays: between(0, 5000),
  costOfCapital: between(-0.5, 1),
  doublingYears: between(0.1, 20),
  storageRate: between(0, 0.2),
  marginPerDay: between(0, 1e9),
  deferredShare: between(0, 1),
});

const closeTo = (actual: number, expected: number, scale: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * scale);

test("the total is carry, obsolescence and storage, and money scales it", () => {
  fc.assert(
    fc.property(someChips, (given) => {
      const parts = (["CARRY", "OBSOLESCENCE", "STORAGE"] as const).map((component) => idleCost(component, given));
      const scale = parts.reduce((sum, part) => sum + Math.abs(part), 1);
      closeTo(
        idleCost("TOTAL", given),
        parts.reduce((sum, part) => sum + part),
        scale,
      );
      closeTo(idleCost("TOTAL", { ...given, cost: given.cost * 7 }), 7 * idleCost("TOTAL", given), 7 * scale);
    }),
  );
});

test("carry compounds: two waits cost what their growths multiply to", () => {
  fc.assert(
    fc.property(someChips, between(0, 2000), (given, more) => {
      const growth = (idleDays: number) => 1 + idleCost("CARRY", { ...given, cost: 1, idleDays });
      const product = growth(given.idleDays) * growth(more);
      closeTo(growth(given.idleDays + more), product, Math.max(1, product));
    }),
  );
});

test("no waiting costs nothing, and more waiting never less", () => {
  fc.assert(
    fc.property(someChips, between(0, 2000), (given, more) => {
      for (const component of IDLE_COMPONENTS) {
        expect(Math.abs(idleCost(component, { ...given, idleDays: 0 }))).toBe(0);
        if (given.costOfCapital < 0) continue;
        const longer = idleCost(component, { ...given, idleDays: given.idleDays + more });
        expect(longer).toBeGreaterThanOrEqual(idleCost(component, given) * (1 - 1e-12));
      }
    }),
  );
});

test("obsolescence is the economic life that is burned, never more than all", () => {
  fc.assert(
    fc.property(someChips, (given) => {
      const burned = lifeBurned("ECONOMIC", { ...given, life: 1 });
      closeTo(idleCost("OBSOLESCENCE", given), given.cost * burned, given.cost);
      expect(burned).toBeGreaterThanOrEqual(0);
      expect(burned).toBeLessThanOrEqual(1);
    }),
  );
});

test("life is burned by policy", () => {
  const unused = { idleDays: 730, life: 8, doublingYears: 2 };
  expect(lifeBurned("IN_SERVICE", unused)).toBe(0);
  expect(lifeBurned("DELIVERY", unused)).toBe(0.25);
  expect(lifeBurned("DELIVERY", { ...unused, life: 1.5 })).toBe(1);
  expect(lifeBurned("ECONOMIC", unused)).toBeCloseTo(0.5, 15);
});

test.each<[Partial<IdleChips>, string, string[]]>([
  [{ cost: -1 }, "cost", ["CARRY", "OBSOLESCENCE", "STORAGE", "TOTAL"]],
  [{ idleDays: -1 }, "idle_days", ["CARRY", "OBSOLESCENCE", "STORAGE", "TOTAL", "MARGIN"]],
  [{ costOfCapital: -1 }, "cost_of_capital", ["CARRY", "TOTAL"]],
  [{ doublingYears: 0 }, "doubling_years", ["OBSOLESCENCE", "TOTAL"]],
  [{ storageRate: -0.1 }, "storage_rate", ["STORAGE", "TOTAL"]],
  [{ marginPerDay: -1 }, "margin_per_day", ["MARGIN"]],
  [{ deferredShare: 1.1 }, "deferred_share", ["MARGIN"]],
])("%j is refused by the components that use it, and ignored by the others", (change, name, users) => {
  for (const component of IDLE_COMPONENTS) {
    const compute = () => idleCost(component, { ...chips, ...change });
    if (users.includes(component)) expect(compute).toThrow(`"name":"${name}"`);
    else expect(compute()).toBe(idleCost(component, chips));
  }
});

test("a policy looks at what it uses only", () => {
  const unused = { idleDays: 365, life: 5, doublingYears: 2.1 };
  expect(() => lifeBurned("DELIVERY", { ...unused, life: 0 })).toThrow('"name":"life"');
  expect(() => lifeBurned("DELIVERY", { ...unused, idleDays: -1 })).toThrow('"name":"idle_days"');
  expect(() => lifeBurned("ECONOMIC", { ...unused, doublingYears: 0 })).toThrow('"name":"doubling_years"');
  expect(() => lifeBurned("ECONOMIC", { ...unused, idleDays: -1 })).toThrow('"name":"idle_days"');
  expect(lifeBurned("DELIVERY", { ...unused, doublingYears: 0 })).toBe(0.2);
  expect(lifeBurned("ECONOMIC", { ...unused, life: 0 })).toBe(lifeBurned("ECONOMIC", unused));
  expect(lifeBurned("IN_SERVICE", { idleDays: -1, life: -1, doublingYears: -1 })).toBe(0);
});
