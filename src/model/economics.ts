import { checkSalvage, lifeRule } from "./asset";
import { InputError, amount, anyNumber, check, positive, rate, type Rule } from "./input";

const belowOne: Rule = { minimum: 0, below: 1 };

/** An asset as the market sees it: the technology overtakes it, it can fail, and it earns only until its life ends. */
export interface Obsolescence {
  cost: number;
  /** Years since it was new. */
  age: number;
  /** Years in which performance per cost doubles. */
  doublingYears: number;
  /** Years that it can earn; undefined when no end is in sight. */
  life: number | undefined;
  salvage: number;
  /** Fraction a year. */
  discountRate: number;
  /** Share of the assets that fail in a year. */
  failureRate: number;
}

/**
 * What an asset is still worth: the present value of the rents to come, which fall with the technology and die with
 * failures, over what it was when new.
 *
 *   value = S + (C − S) · 2^(−age / T) · (1 − f)^age · A(L − age) / A(L)
 *   A(n)  = (1 − (1 + ρ)^−n) / ρ,  1 + ρ = (1 + r) · 2^(1 / T) / (1 − f)
 *
 * @throws InputError when an argument is out of its range.
 */
export function economicValue(asset: Obsolescence): number {
  check("cost", asset.cost, amount);
  check("age", asset.age, amount);
  check("doubling_years", asset.doublingYears, positive);
  if (asset.life !== undefined) check("life", asset.life, lifeRule);
  checkSalvage(asset.salvage, "cost", asset.cost);
  check("discount_rate", asset.discountRate, rate);
  check("failure_rate", asset.failureRate, belowOne);
  return asset.salvage + (asset.cost - asset.salvage) * lastingShare(asset);
}

/** The share of cost − salvage that an asset is still worth, for arguments that have been checked. */
export function lastingShare({
  age,
  doublingYears,
  life,
  discountRate,
  failureRate,
}: Omit<Obsolescence, "cost" | "salvage">): number {
  const pace = 2 ** (-age / doublingYears) * (1 - failureRate) ** age;
  if (life === undefined) return pace;
  if (age >= life) return 0;
  const logarithm = Math.log1p(discountRate) + Math.LN2 / doublingYears - Math.log1p(-failureRate);
  return pace * annuityRatio(logarithm, age, life);
}

/** A(life − age) / A(life) at ln(1 + ρ), arranged so that neither a tiny nor a large ρ loses digits. */
function annuityRatio(logarithm: number, age: number, life: number): number {
  const pace = Math.abs(logarithm);
  const whole = Math.expm1(-pace * life);
  if (whole === 0) return (life - age) / life;
  const ratio = Math.expm1(-pace * (life - age)) / whole;
  return logarithm > 0 ? ratio : ratio * Math.exp(logarithm * age);
}

export interface Running {
  /** Money a year when new. */
  revenue: number;
  /** Continuous rate at which revenue falls, fraction a year. */
  declineRate: number;
  /** Money a year. */
  operatingCost: number;
  /** Years that are looked ahead. */
  maximumAge: number;
}

/**
 * The first age at which revenue no longer covers the cost of running.
 *
 *   revenue · e^(−decline · age) = cost  ⇒  age = ln(revenue / cost) / decline
 *
 * @throws InputError when an argument is out of its range, or the age lies past the maximum.
 */
export function retirementAge({ revenue, declineRate, operatingCost, maximumAge }: Running): number {
  check("revenue_per_year", revenue, amount);
  check("decline_rate", declineRate, rate);
  check("operating_cost_per_year", operatingCost, amount);
  check("maximum_age", maximumAge, amount);
  if (revenue < operatingCost) return 0;
  const age = operatingCost > 0 && declineRate > 0 ? Math.log(revenue / operatingCost) / declineRate : Infinity;
  if (age > maximumAge) throw new InputError("neverRetires", { maximum: maximumAge });
  return age;
}

/**
 * What a given quality of computing costs some years later; a price of tokens, not of hardware.
 *
 *   price · fall^(−years)
 *
 * @throws InputError when the price is negative, or the fall not positive.
 */
export function computePrice({
  price,
  years,
  yearlyFall,
}: {
  price: number;
  years: number;
  yearlyFall: number;
}): number {
  check("price", price, amount);
  check("years", years, anyNumber);
  check("yearly_fall", yearlyFall, positive);
  return price * yearlyFall ** -years;
}
