import { DAYS_PER_YEAR, daysBegun, daysPassed } from "./days";
import { amount, anyNumber, check, date, rate, share } from "./input";

export interface BridgePower {
  mw: number;
  /** The later of temporary power and load, a date. */
  bridgeReady: number;
  gridReady: number;
  /** Prices and margin, money a MWh; the margin is earned at the grid's price. */
  bridgePrice: number;
  gridPrice: number;
  marginPerMWh: number;
  loadFactor: number;
  /** Mobilization and the like, money at the start. */
  fixedCost: number;
  /** Years of temporary power that are paid for in any case. */
  minimumTermYears: number;
  discountRate: number;
}

const HOURS_PER_DAY = 24;

/**
 * What temporary power is worth before the grid arrives, as of the day that it starts.
 *
 *   Σ MWh · (margin − premium) · v^j            over the N days of use, j = 0 … N−1
 *   − Σ MWh · max(0, premium) · v^j             over the days j = N … of the term that are left
 *   − fixed cost
 *
 * with MWh = mw · 24 · load factor, premium = bridge price − grid price, v = (1 + rate)^(−1/365).
 *
 * @throws InputError when an argument is out of range.
 */
export function bridgePowerNpv(bridge: BridgePower): number {
  const { mw, bridgeReady, gridReady, bridgePrice, gridPrice, marginPerMWh } = bridge;
  check("mw", mw, amount);
  check("bridge_ready", bridgeReady, date);
  check("grid_ready", gridReady, date);
  check("bridge_price", bridgePrice, anyNumber);
  check("grid_price", gridPrice, anyNumber);
  check("margin_per_mwh", marginPerMWh, anyNumber);
  check("load_factor", bridge.loadFactor, share);
  check("fixed_cost", bridge.fixedCost, anyNumber);
  check("minimum_term_years", bridge.minimumTermYears, amount);
  check("discount_rate", bridge.discountRate, rate);

  const mwhPerDay = mw * HOURS_PER_DAY * bridge.loadFactor;
  const premium = bridgePrice - gridPrice;
  const daysOfUse = Math.max(0, daysPassed(gridReady - bridgeReady));
  const daysOfTerm = daysBegun(DAYS_PER_YEAR * bridge.minimumTermYears);
  const unusedDays = Math.max(0, daysOfTerm - daysOfUse);
  const discounting = Math.log1p(bridge.discountRate) / DAYS_PER_YEAR;

  const earned = mwhPerDay * (marginPerMWh - premium) * annuity(daysOfUse, discounting);
  const unused =
    mwhPerDay * Math.max(0, premium) * annuity(unusedDays, discounting) * Math.exp(-discounting * daysOfUse);
  return 0 - bridge.fixedCost - unused + earned;
}

/** Σ e^(−k·j) over j = 0 … n−1 */
function annuity(n: number, k: number): number {
  return k === 0 ? n : Math.expm1(-k * n) / Math.expm1(-k);
}
