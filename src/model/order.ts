import { nearestDay } from "./days";
import { expectedEarly, expectedLate, probabilityBy, quantile, type Duration } from "./distributions";
import { checkEstimate } from "./durations";
import { amount, check, date, InputError } from "./input";

export interface Order {
  /** Cost of a day that chips wait for power, money. */
  idleCostPerDay: number;
  /** Cost of a day that power waits for chips, money. */
  lateCostPerDay: number;
  /** Days from order to arrival. */
  leadDays: number;
  /** The date from which power's days count. */
  startDate: number;
  /** Days until power is ready. */
  power: Duration;
}

/** What comes of chips that arrive on a day, while power's date is uncertain. */
export interface Plan {
  /** Dates to the nearest day. */
  arrival: number;
  orderDate: number;
  /** The probability that power is ready when the chips arrive. */
  powerReady: number;
  /** Days that chips wait for power, and power for chips, on average over all outcomes. */
  idleDays: number;
  lateDays: number;
  /** Money. */
  cost: number;
}

/**
 * The date to order chips at the least expected cost of waiting, to the nearest day: the newsvendor's critical ratio.
 *
 *   order = start + F⁻¹(q) − lead,   q = idle / (idle + late)
 *
 * @throws InputError when an argument is out of range, or both costs are 0.
 */
export function orderDate(order: Order): number {
  checkOrder(order);
  return nearestDay(order.startDate + leastCostArrival(order) - order.leadDays);
}

/**
 * The plan of least cost beside the plans that people make: on the median, on the ninth decile and on the most likely
 * day.
 *
 * @throws InputError as orderDate.
 */
export function orderPlans(order: Order): Record<"leastCost" | "p50" | "p90" | "mostLikely", Plan> {
  checkOrder(order);
  const leastCost = arrivalPlan(leastCostArrival(order), order);
  const atLeast = (plan: Plan) => ({ ...plan, cost: Math.max(plan.cost, leastCost.cost) });
  return {
    leastCost,
    p50: atLeast(arrivalPlan(quantile(0.5, order.power), order)),
    p90: atLeast(arrivalPlan(quantile(0.9, order.power), order)),
    mostLikely: atLeast(arrivalPlan(order.power.mostLikely, order)),
  };
}

/** What comes of chips that arrive that many days, whole or not, after the start. */
export function arrivalPlan(days: number, order: Order): Plan {
  const { idleCostPerDay, lateCostPerDay, leadDays, startDate, power } = order;
  const idleDays = expectedLate(days, power);
  const lateDays = expectedEarly(days, power);
  return {
    arrival: nearestDay(startDate + days),
    orderDate: nearestDay(startDate + days - leadDays),
    powerReady: probabilityBy(days, power),
    idleDays,
    lateDays,
    cost: idleCostPerDay * idleDays + lateCostPerDay * lateDays,
  };
}

/** F⁻¹(idle / (idle + late)) days after the start, written so that no cost is too large. */
function leastCostArrival({ idleCostPerDay, lateCostPerDay, power }: Order): number {
  return quantile(1 / (1 + lateCostPerDay / idleCostPerDay), power);
}

function checkOrder({ idleCostPerDay, lateCostPerDay, leadDays, startDate, power }: Order): void {
  check("idle_cost_per_day", idleCostPerDay, amount);
  check("late_cost_per_day", lateCostPerDay, amount);
  if (idleCostPerDay === 0 && lateCostPerDay === 0) {
    throw new InputError("bothZero", { name: "idle_cost_per_day", other: "late_cost_per_day" });
  }
  check("lead_days", leadDays, amount);
  check("start_date", startDate, date);
  checkEstimate(power, "_days");
}
