import { countryFactor, type Basis } from "./capacity";
import { amount, check, InputError, positive, rate, type Rule } from "./input";

/** What the gap is measured by. */
export const GAP_MEASURES = ["ANNUAL", "CUMULATIVE", "RATIO"] as const;
export type GapMeasure = (typeof GAP_MEASURES)[number];

/** The capacity that two countries add in a year, and how it grows. */
export interface Additions {
  /** Nameplate gigawatts added in year 0. */
  usGW: number;
  chinaGW: number;
  /** Growth of the yearly additions, fractions a year. */
  usGrowth: number;
  chinaGrowth: number;
}

/** Additions in a year: GW · (1 + g)^year. */
function inYear(gw: number, growth: number, year: number): number {
  return gw * (1 + growth) ** year;
}

/** Additions over the years 0…year: GW · ((1 + g)^(year+1) − 1) / g, exact for the smallest growth too. */
function upToYear(gw: number, growth: number, year: number): number {
  return gw * (growth === 0 ? year + 1 : Math.expm1((year + 1) * Math.log1p(growth)) / growth);
}

/** Additions as they count on a basis. */
function counted(additions: Additions, basis: Basis): Additions {
  return {
    ...additions,
    usGW: additions.usGW * countryFactor("US", basis).value,
    chinaGW: additions.chinaGW * countryFactor("CHINA", basis).value,
  };
}

const wholeYear: Rule = { minimum: 0, whole: true };

/**
 * How far the US is behind China in the power that it adds, gigawatts; positive when it is behind.
 *
 *   ANNUAL = china · (1 + china growth)^year − us · (1 + us growth)^year
 *   CUMULATIVE = the same summed over the years 0…year
 *   RATIO = the quotient of the two
 *
 * @throws InputError when additions are negative (0, for RATIO), or the year is not whole for CUMULATIVE.
 */
export function powerGap(additions: Additions, year: number, measure: GapMeasure, basis: Basis): number {
  const gigawatts = measure === "RATIO" ? positive : amount;
  check("us_gw", additions.usGW, gigawatts);
  check("china_gw", additions.chinaGW, gigawatts);
  check("year", year, measure === "CUMULATIVE" ? wholeYear : amount);
  check("us_growth", additions.usGrowth, rate);
  check("china_growth", additions.chinaGrowth, rate);
  const { usGW, chinaGW, usGrowth, chinaGrowth } = counted(additions, basis);
  switch (measure) {
    case "ANNUAL":
      return inYear(chinaGW, chinaGrowth, year) - inYear(usGW, usGrowth, year);
    case "CUMULATIVE":
      return upToYear(chinaGW, chinaGrowth, year) - upToYear(usGW, usGrowth, year);
    case "RATIO":
      return inYear(chinaGW, chinaGrowth, year) / inYear(usGW, usGrowth, year);
  }
}

/**
 * Years until the US adds as much as China in a year; 0 when it does already.
 *
 *   years = ln(china / us) / ln((1 + us growth) / (1 + china growth))
 *
 * @throws InputError when additions are not positive, or the gap never closes.
 */
export function yearsToClose({ usGW, chinaGW, usGrowth, chinaGrowth }: Additions): number {
  check("us_gw", usGW, positive);
  check("china_gw", chinaGW, positive);
  check("us_growth", usGrowth, rate);
  check("china_growth", chinaGrowth, rate);
  if (usGW >= chinaGW) return 0;
  if (usGrowth <= chinaGrowth) throw new InputError("neverCloses", {});
  return Math.log1p((chinaGW - usGW) / usGW) / Math.log1p((usGrowth - chinaGrowth) / (1 + chinaGrowth));
}

/** The gap in one year, gigawatts. */
export interface GapYear {
  year: number;
  us: number;
  china: number;
  gap: number;
  gapToTarget: number;
  cumulativeGap: number;
}

/** The last year that a schedule shows. */
const years: Rule = { minimum: 0, maximum: 1200, whole: true };

/**
 * The gap in each of the years 0…lastYear, with that between American additions and a target.
 *
 * @throws InputError when the years are not whole or too many, or an amount is negative.
 */
export function gapSchedule(lastYear: number, additions: Additions, targetGW: number, basis: Basis): GapYear[] {
  check("years", lastYear, years);
  check("us_gw", additions.usGW, amount);
  check("china_gw", additions.chinaGW, amount);
  check("us_growth", additions.usGrowth, rate);
  check("china_growth", additions.chinaGrowth, rate);
  check("target_gw", targetGW, amount);
  const { usGW, chinaGW, usGrowth, chinaGrowth } = counted(additions, basis);
  const target = targetGW * countryFactor("US", basis).value;
  return Array.from({ length: lastYear + 1 }, (_, year) => {
    const us = inYear(usGW, usGrowth, year);
    const china = inYear(chinaGW, chinaGrowth, year);
    return {
      year,
      us,
      china,
      gap: china - us,
      gapToTarget: target - us,
      cumulativeGap: upToYear(chinaGW, chinaGrowth, year) - upToYear(usGW, usGrowth, year),
    };
  });
}
