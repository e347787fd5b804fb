import { normalCdf } from "./normal";

/** A European option on an asset that pays out continuously. */
export interface Option {
  spot: number;
  strike: number;
  years: number;
  /** Standard deviation of the asset's return over a year. */
  volatility: number;
  /** Continuously compounded rates a year. */
  riskFreeRate: number;
  payout: number;
}

/** Today's values of the asset and of the strike, and Black, Scholes and Merton's d₁ and d₂: ±∞ when all is certain. */
function terms({ spot, strike, years, volatility, riskFreeRate, payout }: Option) {
  const deviation = volatility * Math.sqrt(years);
  const drift = strike === 0 ? Infinity : Math.log(spot / strike) + (riskFreeRate - payout) * years;
  const certain = drift >= 0 ? Infinity : -Infinity;
  return {
    asset: spot * Math.exp(-payout * years),
    bond: strike * Math.exp(-riskFreeRate * years),
    d1: deviation === 0 ? certain : drift / deviation + deviation / 2,
    d2: deviation === 0 ? certain : drift / deviation - deviation / 2,
  };
}

/** The right to sell at the strike: bond · Φ(−d₂) − asset · Φ(−d₁). */
export function put(option: Option): number {
  const { asset, bond, d1, d2 } = terms(option);
  return Math.max(0, bond * normalCdf(-d2) - asset * normalCdf(-d1));
}

/** The right to buy at the strike: asset · Φ(d₁) − bond · Φ(d₂); and delta, how much of the asset's moves it makes. */
export function call(option: Option): { value: number; delta: number } {
  const { asset, bond, d1, d2 } = terms(option);
  return {
    value: Math.max(0, asset * normalCdf(d1) - bond * normalCdf(d2)),
    delta: Math.exp(-option.payout * option.years) * normalCdf(d1),
  };
}

/** The risk-neutral probability that the asset ends below the strike: Φ(−d₂). */
export function probabilityBelow(option: Option): number {
  return normalCdf(-terms(option).d2);
}
