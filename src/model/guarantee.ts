import { amount, check, InputError, positive, rate, share, type Rule } from "./input";
import { annuity, discountFactor, loanSchedule, MOST_PAYMENTS, type Profile } from "./loan";

/** What the saving of a guaranteed loan is measured by. */
export const SAVING_MEASURES = ["PV", "NOMINAL", "ANNUAL", "BREAKEVEN_FEE"] as const;

/** A loan that is partly guaranteed, beside the same loan at the market rate. */
export interface Guarantee {
  principal: number;
  /** Nominal rates a year. */
  marketRate: number;
  guaranteedRate: number;
  years: number;
  /** Share of the principal that is guaranteed. */
  coverage: number;
  profile: Profile;
  /** Fee a year, as a share of the guaranteed balance. */
  annualFee: number;
  paymentsPerYear: number;
}

export interface UpfrontFee {
  /** Fee at the start, as a share of the guaranteed principal. */
  upfrontFee: number;
}

export interface Discounting {
  /** Nominal rate a year. */
  discountRate: number;
}

const wholeCount: Rule = { minimum: 1, whole: true };

/** How far a count of payments may be from a whole number: years such as 7/12 miss it by their rounding. */
const ROUNDING = 1e-9;

function paymentsOf({ years, paymentsPerYear }: Guarantee): number {
  const exactly = years * paymentsPerYear;
  const payments = Math.round(exactly);
  if (payments < 1 || Math.abs(payments - exactly) > ROUNDING) {
    throw new InputError("paymentsNotWhole", { name: "years", got: exactly });
  }
  if (payments > MOST_PAYMENTS) {
    throw new InputError("tooManyPayments", { name: "years", maximum: MOST_PAYMENTS, got: payments });
  }
  return payments;
}

function checkTerms(terms: Guarantee & Partial<UpfrontFee & Discounting>): void {
  check("principal", terms.principal, amount);
  check("market_rate", terms.marketRate, rate);
  check("guaranteed_rate", terms.guaranteedRate, rate);
  check("years", terms.years, positive);
  check("coverage", terms.coverage, share);
  if (terms.upfrontFee !== undefined) check("upfront_fee", terms.upfrontFee, amount);
  check("annual_fee", terms.annualFee, amount);
  if (terms.discountRate !== undefined) check("discount_rate", terms.discountRate, rate);
  check("payments_per_year", terms.paymentsPerYear, wholeCount);
}

/** The two loans, per unit of principal: each runs on its own schedule. */
function loans(terms: Guarantee) {
  const { marketRate, guaranteedRate, profile, paymentsPerYear } = terms;
  const payments = paymentsOf(terms);
  return {
    market: loanSchedule(marketRate / paymentsPerYear, payments, profile),
    guaranteed: loanSchedule(guaranteedRate / paymentsPerYear, payments, profile),
  };
}

/** What each period saves per unit of guaranteed principal: the difference in service, less the annual fee. */
function unitSavings(terms: Guarantee): number[] {
  const { market, guaranteed } = loans(terms);
  const feeRate = terms.annualFee / terms.paymentsPerYear;
  return market.map(({ service }, i) => service - guaranteed[i].service - feeRate * guaranteed[i].balance);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function discounted(savings: readonly number[], { discountRate, paymentsPerYear }: Guarantee & Discounting): number {
  return sum(savings.map((saving, i) => saving * discountFactor(discountRate / paymentsPerYear, i + 1)));
}

/**
 * What the borrower saves over the life of the loan, in money of the day.
 *
 *   saving = coverage · principal · (Σ (market service − guaranteed service − annual fee) − upfront fee)
 */
export function nominalSaving(terms: Guarantee & UpfrontFee): number {
  checkTerms(terms);
  return terms.principal * terms.coverage * (sum(unitSavings(terms)) - terms.upfrontFee);
}

/** The present value of what the borrower saves: each period's saving discounted, less the upfront fee. */
export function presentSaving(terms: Guarantee & UpfrontFee & Discounting): number {
  checkTerms(terms);
  return terms.principal * terms.coverage * (discounted(unitSavings(terms), terms) - terms.upfrontFee);
}

/** What a level saving each period, with the same present value, comes to in a year. */
export function annualSaving(terms: Guarantee & UpfrontFee & Discounting): number {
  const { discountRate, paymentsPerYear } = terms;
  return (paymentsPerYear * presentSaving(terms)) / annuity(discountRate / paymentsPerYear, paymentsOf(terms));
}

/**
 * The upfront fee, a share of the guaranteed principal, at which the guarantee saves nothing in present value.
 *
 * @throws InputError when nothing is covered.
 */
export function breakevenFee(terms: Guarantee & Discounting): number {
  checkTerms(terms);
  if (terms.principal * terms.coverage === 0) throw new InputError("nothingCovered", {});
  return discounted(unitSavings(terms), terms);
}

/** One period of a guaranteed loan beside the market's; balances are those at its start. */
export interface SavingPeriod {
  period: number;
  marketBalance: number;
  guaranteedBalance: number;
  marketService: number;
  /** What the borrower pays: the guaranteed loan's service on the covered share, the market's on the rest. */
  guaranteedService: number;
  fee: number;
  saving: number;
  presentValue: number;
  cumulative: number;
}

/** The saving period by period; period 0 carries the upfront fee. */
export function savingSchedule(terms: Guarantee & UpfrontFee & Discounting): SavingPeriod[] {
  checkTerms(terms);
  const { principal, coverage, upfrontFee, annualFee, discountRate, paymentsPerYear } = terms;
  const covered = principal * coverage;
  const { market, guaranteed } = loans(terms);
  const start = {
    period: 0,
    marketBalance: principal,
    guaranteedBalance: principal,
    marketService: 0,
    guaranteedService: 0,
    fee: covered * upfrontFee,
    saving: 0 - covered * upfrontFee,
  };
  const periods = unitSavings(terms).map((saving, i) => ({
    period: i + 1,
    marketBalance: principal * market[i].balance,
    guaranteedBalance: principal * guaranteed[i].balance,
    marketService: principal * market[i].service,
    guaranteedService: covered * guaranteed[i].service + (principal - covered) * market[i].service,
    fee: (covered * annualFee * guaranteed[i].balance) / paymentsPerYear,
    saving: covered * saving,
  }));
  let cumulative = 0;
  return [start, ...periods].map((row) => {
    const presentValue = row.saving * discountFactor(discountRate / paymentsPerYear, row.period);
    cumulative += presentValue;
    return { ...row, presentValue, cumulative };
  });
}

/** What is wanted of the debt that equity carries. */
export const CAPACITY_MEASURES = ["EXTRA", "WITHOUT", "WITH"] as const;

const loanToValue: Rule = { minimum: 0, below: 1 };

/** The debt that equity carries at a loan-to-value ratio, equity · ltv / (1 − ltv); `name` is the ratio's argument. */
export function debtCapacity(equity: number, ltv: number, name: string): number {
  check("equity", equity, amount);
  check(name, ltv, loanToValue);
  return (equity * ltv) / (1 - ltv);
}

/** The debt that a guarantee adds: capacity at the loan-to-value ratio with it, less that without. */
export function extraDebt(equity: number, ltvWithout: number, ltvWith: number): number {
  const without = debtCapacity(equity, ltvWithout, "ltv_without");
  return debtCapacity(equity, ltvWith, "ltv_with") - without;
}

/** What is wanted of a programme's limits. */
export const LIMIT_MEASURES = ["DEBT", "TENOR"] as const;

/** The most debt that a programme guarantees: cap · eligible share · project cost. */
export function debtLimit(projectCost: number, eligibleShare: number, cap: number): number {
  check("project_cost", projectCost, amount);
  check("eligible_share", eligibleShare, share);
  check("cap", cap, share);
  return cap * eligibleShare * projectCost;
}

/** The longest tenor that a programme guarantees: the cap, or a share of the asset's life if that is less. */
export function tenorLimit(assetLife: number, tenorCap: number, lifeShare: number): number {
  check("asset_life", assetLife, positive);
  check("tenor_cap", tenorCap, amount);
  check("life_share", lifeShare, share);
  return Math.min(tenorCap, lifeShare * assetLife);
}
