import { amount, check, rate, type Rule } from "./input";
import { annuity, discountFactor } from "./loan";
import { call, type Option } from "./options";

/** A right to buy new shares from the company. */
export interface Warrant extends Option {
  /** Warrants and shares outstanding; without either, nothing is diluted. */
  warrants: number;
  shares: number;
}

/** More than Newton's method ever takes: it doubles the digits at each step. */
const MOST_STEPS = 200;

/**
 * What a warrant on one share is worth: a call, diluted by the shares that the warrants create.
 *
 *   value = shares / (shares + warrants) · call(spot + value · warrants / shares)
 *
 * Galai and Schneller, 1978. Newton's method from 0 rises to the solution, since the right side bends upwards.
 */
export function warrantValue({ warrants, shares, ...option }: Warrant): number {
  check("spot", option.spot, amount);
  check("strike", option.strike, amount);
  check("years", option.years, amount);
  check("volatility", option.volatility, amount);
  check("risk_free_rate", option.riskFreeRate, rate);
  check("dividend_yield", option.payout, rate);
  check("warrants", warrants, amount);
  check("shares", shares, amount);
  if (warrants === 0 || shares === 0) return call(option).value;
  const old = 1 / (1 + warrants / shares);
  let value = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const diluted = call({ ...option, spot: option.spot + (value * warrants) / shares });
    const slope = 1 - (1 - old) * diluted.delta;
    if (slope <= 0) return Infinity;
    const next = value + (old * diluted.value - value) / slope;
    if (next <= value) break;
    value = next;
  }
  return value;
}

/** Preferred stock that is repaid at the end. */
export interface Preferred {
  amount: number;
  /** Fractions a year. */
  dividendRate: number;
  years: number;
  discountRate: number;
  /** Whether dividends are added to the amount instead of paid out. */
  isPaidInKind: boolean;
}

const wholeYears: Rule = { minimum: 0, whole: true };

/**
 * What preferred stock is worth today.
 *
 *   paid in kind: amount · ((1 + dividend rate) / (1 + discount rate))^years
 *   paid out: amount · (dividend rate · annuity(years) + (1 + discount rate)^−years)
 */
export function preferredValue(preferred: Preferred): number {
  const { dividendRate, years, discountRate, isPaidInKind } = preferred;
  check("amount", preferred.amount, amount);
  check("dividend_rate", dividendRate, rate);
  check("years", years, isPaidInKind ? amount : wholeYears);
  check("discount_rate", discountRate, rate);
  return isPaidInKind
    ? preferred.amount * ((1 + dividendRate) / (1 + discountRate)) ** years
    : preferred.amount * (dividendRate * annuity(discountRate, years) + discountFactor(discountRate, years));
}
