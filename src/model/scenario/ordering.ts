import { quantile } from "../distributions";
import { arrivalPlan, orderPlans, type Plan } from "../order";
import type { Scenario } from "./fields";
import { daysOf, estimate } from "./scenario";

export interface Ordering {
  plans: Record<"leastCost" | "p50" | "p90" | "mostLikely", Plan>;
  /** What arriving three months earlier or later than the plan of least cost adds to its cost, money. */
  threeMonthsEarly: number;
  threeMonthsLate: number;
}

const THREE_MONTHS = 3;

/** When to order the chips for a grid whose date is uncertain; undefined when no waiting costs anything. */
export function ordering(scenario: Scenario, idleCostPerDay: number, lateCostPerDay: number): Ordering | undefined {
  if (idleCostPerDay === 0 && lateCostPerDay === 0) return undefined;
  const power = { ...estimate(scenario, "grid"), distribution: "PERT" as const };
  const order = {
    idleCostPerDay,
    lateCostPerDay,
    leadDays: daysOf(scenario.lead_months),
    startDate: scenario.start_date,
    power,
  };
  const plans = orderPlans(order);
  const arrival = quantile(idleCostPerDay / (idleCostPerDay + lateCostPerDay), power);
  const extraCost = (days: number) => arrivalPlan(arrival + days, order).cost - plans.leastCost.cost;
  return {
    plans,
    threeMonthsEarly: extraCost(-daysOf(THREE_MONTHS)),
    threeMonthsLate: extraCost(daysOf(THREE_MONTHS)),
  };
}
