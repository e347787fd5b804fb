import { checkAsset, periodsOf, usesSalvage, type Asset } from "./asset";
import { MOST_PERIODS, bookValues, charges } from "./depreciation";
import { amount, check, share, type Rule } from "./input";

export interface Vintage {
  year: number;
  cost: number;
}

export interface Fleet extends Pick<Asset, "life" | "method" | "factor" | "convention"> {
  vintages: Vintage[];
  /** Salvage as a share of the cost. */
  salvageRate: number;
  fromYear: number;
  toYear: number;
}

export interface FleetYear {
  year: number;
  additions: number;
  depreciation: number;
  netBookValue: number;
}

const wholeYear: Rule = { whole: true };

/**
 * Additions, depreciation and net book value of a fleet, year by year: the sums over its vintages, each written off on
 * its own. The purchase year is the first period of a vintage.
 *
 * @throws InputError when an argument is out of its range, or there are more years than a schedule has rows.
 */
export function fleetDepreciation(fleet: Fleet): FleetYear[] {
  const unit = unitOf(fleet);
  const { fromYear, toYear } = fleet;
  check("from_year", fromYear, wholeYear);
  check("to_year", toYear, { minimum: fromYear, maximum: fromYear + MOST_PERIODS - 1, whole: true });
  const periods = periodsOf(unit);
  const unitCharges = charges(unit, periods);
  const unitValues = bookValues(unit, periods);

  const rows = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  const additions = new Float64Array(rows.length);
  const depreciation = new Float64Array(rows.length);
  const netBookValue = new Float64Array(rows.length);
  for (const [age, cost] of costsByAge(fleet, periods)) {
    const first = Math.max(0, -age);
    if (age <= 0 && first < rows.length) additions[first] += cost;
    const end = Math.max(first, Math.min(rows.length, periods - age));
    for (let i = first; i < end; i++) {
      depreciation[i] += cost * unitCharges[age + i];
      netBookValue[i] += cost * unitValues[age + i];
    }
    const rest = cost * unitValues[periods - 1];
    for (let i = end; i < rows.length; i++) netBookValue[i] += rest;
  }
  return rows.map((year, i) => ({
    year,
    additions: additions[i],
    depreciation: depreciation[i],
    netBookValue: netBookValue[i],
  }));
}

/** One money unit of the fleet: every method is proportional to the cost. */
function unitOf({ vintages, salvageRate, life, method, factor, convention }: Fleet): Asset {
  for (const { year, cost } of vintages) {
    check("purchase_years", year, wholeYear);
    check("costs", cost, amount);
  }
  if (usesSalvage(method)) check("salvage_rate", salvageRate, share);
  const unit: Asset = { cost: 1, salvage: salvageRate, life, method, factor, convention, bonus: 0 };
  checkAsset(unit);
  return unit;
}

/**
 * The costs of the vintages by their age when the first year begins, negative for those that come later. Those past
 * their last period are alike, so that the work is bounded by the rows and the life, not by the vintages.
 */
function costsByAge({ vintages, fromYear }: Fleet, periods: number): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { year, cost } of vintages) {
    const age = Math.min(fromYear - year, periods);
    costs.set(age, (costs.get(age) ?? 0) + cost);
  }
  return costs;
}
