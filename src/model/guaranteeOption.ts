import { amount, check, InputError, positive, rate, share, type Rule } from "./input";
import { probabilityBelow, put } from "./options";

/** What a guarantee, seen as an option, is measured by. */
export const OPTION_MEASURES = ["VALUE", "SHARE", "SPREAD", "DEFAULT_PROBABILITY"] as const;

/** A firm whose only debt falls due on one day. */
export interface Borrower {
  /** What its assets are worth today. */
  assetValue: number;
  /** What it owes on that day. */
  debt: number;
  years: number;
  /** Standard deviation of the assets' return over a year. */
  volatility: number;
  /** Continuously compounded rates a year. */
  riskFreeRate: number;
  payout: number;
}

interface Coverage {
  /** Share of the shortfall that the guarantor pays. */
  coverage: number;
}

function checkBorrower(borrower: Borrower, { debt = amount, years = amount }: { debt?: Rule; years?: Rule } = {}) {
  check("asset_value", borrower.assetValue, amount);
  check("debt", borrower.debt, debt);
  check("years", borrower.years, years);
  check("volatility", borrower.volatility, amount);
  check("risk_free_rate", borrower.riskFreeRate, rate);
  check("payout", borrower.payout, rate);
}

/** The borrower's right to hand over its assets instead of paying. */
function rightToDefault({ assetValue, debt, ...market }: Borrower) {
  return { spot: assetValue, strike: debt, ...market };
}

/**
 * What a guarantee of the debt is worth: the covered share of a put on the assets, struck at the debt.
 *
 *   value = coverage · (debt · e^(−r·years) · Φ(−d₂) − assets · e^(−payout·years) · Φ(−d₁))
 *
 * Merton, An analytic derivation of the cost of deposit insurance and loan guarantees, 1977.
 */
export function guaranteeValue(borrower: Borrower & Coverage): number {
  checkBorrower(borrower);
  return check("coverage", borrower.coverage, share) * put(rightToDefault(borrower));
}

/** The same as a share of what the debt would be worth without risk, debt · e^(−r·years). */
export function guaranteeShare(borrower: Borrower & Coverage, years: Rule = amount): number {
  checkBorrower(borrower, { debt: positive, years });
  check("coverage", borrower.coverage, share);
  const { debt, riskFreeRate } = borrower;
  return (
    borrower.coverage * Math.min(1, put(rightToDefault(borrower)) / (debt * Math.exp(-riskFreeRate * borrower.years)))
  );
}

/**
 * The same as a rate a year, the spread that the guarantee saves: −ln(1 − share) / years.
 *
 * @throws InputError when the guarantee is worth all of the debt.
 */
export function guaranteeSpread(borrower: Borrower & Coverage): number {
  const guaranteed = guaranteeShare(borrower, positive);
  if (guaranteed === 1) throw new InputError("noSpread", {});
  return -Math.log1p(-guaranteed) / borrower.years;
}

/** The risk-neutral probability that the assets do not cover the debt: Φ(−d₂). */
export function defaultProbability(borrower: Borrower): number {
  checkBorrower(borrower);
  return probabilityBelow(rightToDefault(borrower));
}
