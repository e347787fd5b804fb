import { amount, check, rate, share } from "./input";
import { annuity, discountFactor, loanSchedule, MOST_PAYMENTS, type Profile } from "./loan";

/** A guaranteed loan as the government sees it: one payment a year. */
export interface GuaranteedLoan {
  principal: number;
  /** Whole years. */
  years: number;
  guaranteedRate: number;
  treasuryRate: number;
  /** Share of the loans still alive that default in a year. */
  defaultRate: number;
  /** Share of a claim that the government gets back, `recoveryLag` years later. */
  recoveryRate: number;
  coverage: number;
  profile: Profile;
  /** Fees as shares of the guaranteed principal, and of the guaranteed balance a year. */
  upfrontFee: number;
  annualFee: number;
  recoveryLag: number;
  /** What investors ask on top of the Treasury's rate for bearing the risk; 0 for the federal budget. */
  riskPremium: number;
}

/**
 * What a loan guarantee costs the taxpayer, in present value.
 *
 *   claim(t) = default rate · alive(t−1) · coverage · (balance + interest),  alive(t) = alive(t−1) · (1 − default rate)
 *   kept(t) = coverage · alive(t) · service(t)
 *   cost = Σ (kept + claim) · D^t − Σ kept · D′^t − recovery rate · Σ claim · D′^(t+lag) − fees
 *
 * with D = 1/(1 + treasury rate), D′ = 1/(1 + treasury rate + risk premium): what the covered lender gets for certain,
 * less what the same loan is worth without the guarantee. Without a premium that is the figure of the Federal Credit
 * Reform Act of 1990, claims less recoveries and fees; with one, the fair value that the Congressional Budget Office
 * sets beside it (How CBO Produces Fair-Value Estimates of the Cost of Federal Credit Programs, 2018). What the premium
 * takes off a kept payment, D^t − D′^t, is computed as D^t · p · annuity(p, t) with p = premium / (1 + treasury rate).
 */
export function taxpayerCost(loan: GuaranteedLoan): number {
  checkLoan(loan);
  const { guaranteedRate, treasuryRate, defaultRate, recoveryRate, recoveryLag } = loan;
  const premium = loan.riskPremium / (1 + treasuryRate);
  let alive = 1;
  let cost = 0 - loan.upfrontFee;
  loanSchedule(guaranteedRate, loan.years, loan.profile).forEach(({ balance, service }, i) => {
    const year = i + 1;
    const today = discountFactor(treasuryRate, year);
    const fee = loan.annualFee * alive * balance;
    const claim = defaultRate * alive * balance * (1 + guaranteedRate);
    alive *= 1 - defaultRate;
    const riskOfKept = alive * service * premium * annuity(premium, year);
    const recovered = recoveryRate * claim * discountFactor(treasuryRate + loan.riskPremium, year + recoveryLag);
    cost += (claim - fee + riskOfKept) * today - recovered;
  });
  return loan.principal * loan.coverage * cost;
}

function checkLoan(loan: GuaranteedLoan): void {
  check("principal", loan.principal, amount);
  check("years", loan.years, { minimum: 1, maximum: MOST_PAYMENTS, whole: true });
  check("guaranteed_rate", loan.guaranteedRate, rate);
  check("treasury_rate", loan.treasuryRate, rate);
  check("default_rate", loan.defaultRate, share);
  check("recovery_rate", loan.recoveryRate, share);
  check("coverage", loan.coverage, share);
  check("upfront_fee", loan.upfrontFee, amount);
  check("annual_fee", loan.annualFee, amount);
  check("recovery_lag", loan.recoveryLag, amount);
  check("risk_premium", loan.riskPremium, { above: Math.max(-1, -1 - loan.treasuryRate) });
}
