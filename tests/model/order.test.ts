import fc from "fast-check";
import { nearestDay } from "../../src/model/days";
import { DISTRIBUTIONS, type Duration } from "../../src/model/distributions";
import { arrivalPlan, orderDate, orderPlans, type Order } from "../../src/model/order";
import knownAnswers from "../known-answers.json";
import { between } from "./between";

const uniform: Duration = { minimum: 0, mostLikely: 50, maximum: 100, distribution: "UNIFORM" };
const order: Order = { idleCostPerDay: 1, lateCostPerDay: 3, leadDays: 100, startDate: 46_000, power: uniform };

const ratios = knownAnswers.cases.filter((known) => known.function === "NEWSVENDOR_RATIO");

test.each(ratios.map((known) => [known.id, known] as const))(
  "orders at the published critical ratio %s",
  (_, known) => {
    // Cost of too little is that of arriving too early: chips stand idle. On 0 … 100,000 days a ratio is a date.
    const [tooLittle, tooMuch] = known.args as number[];
    const power: Duration = { minimum: 0, mostLikely: 0, maximum: 100_000, distribution: "UNIFORM" };
    const date = orderDate({ idleCostPerDay: tooLittle, lateCostPerDay: tooMuch, leadDays: 0, startDate: 0, power });
    expect(Math.abs(date / 100_000 - Number(known.expected))).toBeLessThan(Number(known.tolerance));
  },
);

test("there is a published critical ratio", () => {
  expect(ratios.length).toBeGreaterThan(0);
});

test("the plans are those worked out on paper", () => {
  // x = 25: idle 75²/200 = 28.125, late 25²/200 = 3.125, cost 28.125 + 3 · 3.125 = 37.5; and so on
  expect(orderPlans(order)).toEqual({
    leastCost: { arrival: 46_025, orderDate: 45_925, powerReady: 0.25, idleDays: 28.125, lateDays: 3.125, cost: 37.5 },
    p50: { arrival: 46_050, orderDate: 45_950, powerReady: 0.5, idleDays: 12.5, lateDays: 12.5, cost: 50 },
    p90: {
      arrival: 46_090,
      orderDate: 45_990,
      powerReady: expect.closeTo(0.9, 14),
      idleDays: expect.closeTo(0.5, 12),
      lateDays: expect.closeTo(40.5, 12),
      cost: expect.closeTo(122, 11),
    },
    mostLikely: { arrival: 46_050, orderDate: 45_950, powerReady: 0.5, idleDays: 12.5, lateDays: 12.5, cost: 50 },
  });
  expect(orderDate(order)).toBe(45_925);
});

test.each<[string, Partial<Order>, number]>([
  ["idle chips that cost nothing come as early as power can", { idleCostPerDay: 0 }, 45_900],
  ["late chips that cost nothing come as late as power can", { lateCostPerDay: 0 }, 46_000],
  ["costs beyond all measure still have a ratio", { idleCostPerDay: 1e308, lateCostPerDay: 1e308 }, 45_950],
  ["tiny costs, too", { idleCostPerDay: Number.MIN_VALUE, lateCostPerDay: 1e308 }, 45_900],
  ["a date before the start, even before day 0, is returned", { startDate: 0, leadDays: 700 }, -675],
  ["half days round up", { leadDays: 99.5 }, 45_926],
  ["less than half rounds down", { leadDays: 100.4 }, 45_925],
])("%s", (_, change, expected) => {
  expect(orderDate({ ...order, ...change })).toBe(expected);
});

const cost = fc.oneof(fc.constant(0), between(1e-6, 1e6));
const days = between(0, 4000);
const orders: fc.Arbitrary<Order> = fc
  .record({
    idleCostPerDay: cost,
    lateCostPerDay: cost,
    leadDays: days,
    startDate: fc.integer({ min: 0, max: 60_000 }),
    power: fc.tuple(days, days, days, fc.constantFrom(...DISTRIBUTIONS)).map(([a, b, c, distribution]): Duration => {
      const [minimum, mostLikely, maximum] = [a, b, c].sort((one, other) => one - other);
      return { minimum, mostLikely, maximum, distribution };
    }),
  })
  .filter(({ idleCostPerDay, lateCostPerDay }) => idleCostPerDay + lateCostPerDay > 0);

test("no plan costs less than the first, and no arrival that a search tries does", () => {
  fc.assert(
    fc.property(orders, (given) => {
      const { leastCost, p50, p90, mostLikely } = orderPlans(given);
      for (const { cost } of [p50, p90, mostLikely]) expect(cost).toBeGreaterThanOrEqual(leastCost.cost);
      const { minimum, maximum } = given.power;
      const costs = Array.from({ length: 301 }, (_, i) => minimum + ((maximum - minimum) * (i - 50)) / 200).map(
        (arrival) => arrivalPlan(arrival, given).cost,
      );
      const rounding = 1e-9 * (given.idleCostPerDay + given.lateCostPerDay) * maximum + 1e-300;
      expect(Math.min(...costs)).toBeGreaterThanOrEqual(leastCost.cost - rounding);
    }),
  );
});

test("a plan's cost is that of its days, and its dates are a lead apart", () => {
  fc.assert(
    fc.property(orders, (given) => {
      for (const plan of Object.values(orderPlans(given))) {
        const expected = given.idleCostPerDay * plan.idleDays + given.lateCostPerDay * plan.lateDays;
        expect(Math.abs(plan.cost - expected)).toBeLessThanOrEqual(1e-9 * (1 + expected));
        expect(Math.abs(plan.arrival - plan.orderDate - given.leadDays)).toBeLessThanOrEqual(1);
        expect([plan.arrival, plan.orderDate].every(Number.isInteger)).toBe(true);
      }
      expect(orderPlans(given).leastCost.orderDate).toBe(orderDate(given));
    }),
  );
});

test("dearer idle days never bring the order forward", () => {
  fc.assert(
    fc.property(orders, cost, (given, more) => {
      const dearer = { ...given, idleCostPerDay: given.idleCostPerDay + more };
      expect(orderDate(dearer)).toBeGreaterThanOrEqual(orderDate(given));
    }),
  );
});

test("money of another unit moves no date, and scales the cost", () => {
  fc.assert(
    fc.property(orders, (given) => {
      const scaled = {
        ...given,
        idleCostPerDay: given.idleCostPerDay * 1024,
        lateCostPerDay: given.lateCostPerDay * 1024,
      };
      expect(orderDate(scaled)).toBe(orderDate(given));
      expect(orderPlans(scaled).p90.cost).toBe(1024 * orderPlans(given).p90.cost);
    }),
  );
});

test("a known day of power costs nothing when the chips come on it", () => {
  const power: Duration = { minimum: 30, mostLikely: 30, maximum: 30, distribution: "PERT" };
  for (const plan of Object.values(orderPlans({ ...order, power }))) {
    expect(plan).toEqual({ arrival: 46_030, orderDate: 45_930, powerReady: 1, idleDays: 0, lateDays: 0, cost: 0 });
  }
  expect(nearestDay(46_030)).toBe(46_030);
});

test.each<[Partial<Order>, string]>([
  [{ idleCostPerDay: -1 }, '"name":"idle_cost_per_day"'],
  [{ lateCostPerDay: -1 }, '"name":"late_cost_per_day"'],
  [{ idleCostPerDay: 0, lateCostPerDay: 0 }, "bothZero"],
  [{ leadDays: -1 }, '"name":"lead_days"'],
  [{ startDate: -1 }, '"name":"start_date"'],
  [{ power: { ...uniform, minimum: -1 } }, '"name":"minimum_days"'],
  [{ power: { ...uniform, minimum: 60 } }, '"name":"minimum_days","other":"most_likely_days"'],
  [{ power: { ...uniform, mostLikely: 101 } }, '"name":"most_likely_days","other":"maximum_days"'],
])("%j is refused", (change, problem) => {
  for (const compute of [orderDate, orderPlans]) expect(() => compute({ ...order, ...change })).toThrow(problem);
});
