import { BASES, countryFactor, type Basis, type Caveats } from "../capacity";
import { gapSchedule, yearsToClose, type GapYear } from "../gap";
import { InputError } from "../input";
import { GAP_YEARS, type Scenario } from "./fields";
import type { Fleet } from "./fleet";

export interface Gap {
  /** The years from now on, on each basis. */
  byBasis: Record<Basis, GapYear[]>;
  /** Whether a basis rests on stand-ins or unverified figures in either country. */
  caveats: Record<Basis, Caveats>;
  /** Years until the US adds as much as China; undefined when it never does. */
  yearsToClose: number | undefined;
  /** The site's power as a share of what the US adds in a year. */
  siteShare: number;
}

const MEGAWATTS_PER_GIGAWATT = 1000;

/** The national picture around the site. */
export function gap(scenario: Scenario, { facilityMW }: Fleet): Gap {
  const additions = {
    usGW: scenario.us_gw,
    chinaGW: scenario.china_gw,
    usGrowth: scenario.us_growth,
    chinaGrowth: scenario.china_growth,
  };
  const each = <T>(of: (basis: Basis) => T) =>
    Object.fromEntries(BASES.map((basis) => [basis, of(basis)])) as Record<Basis, T>;
  return {
    byBasis: each((basis) => gapSchedule(GAP_YEARS, additions, scenario.target_gw, basis)),
    caveats: each((basis) => {
      const [us, china] = [countryFactor("US", basis), countryFactor("CHINA", basis)];
      return { isProxy: us.isProxy || china.isProxy, isUnverified: us.isUnverified || china.isUnverified };
    }),
    yearsToClose: whenItCloses(() => yearsToClose(additions)),
    siteShare: facilityMW / MEGAWATTS_PER_GIGAWATT / scenario.us_gw,
  };
}

function whenItCloses(years: () => number): number | undefined {
  try {
    return years();
  } catch (error) {
    if (error instanceof InputError && error.problem === "neverCloses") return undefined;
    throw error;
  }
}
