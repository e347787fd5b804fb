/** The kinds of capacity that FIRM_GW knows. */
export const TECHNOLOGIES = ["solar", "wind", "hydro", "nuclear", "gas", "coal", "storage", "other"] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

export const COUNTRIES = ["US", "CHINA"] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a nameplate gigawatt is worth: its energy (capacity factor) or its adequacy (effective load-carrying capability). */
export type WeightedBasis = "AVERAGE" | "FIRM";

/** The share of nameplate that counts; without a reference it holds by definition. */
export interface Factor {
  readonly value: number;
  readonly reference?: string;
  /** The figure was published for something else that stands in here. */
  readonly isProxy?: true;
  /** The figure has not been checked against its source. */
  readonly isUnverified?: true;
}

/** What a country added in a year, by technology. */
export interface Addition {
  readonly technology: Technology;
  readonly gw: number;
  readonly references: readonly string[];
  /** The addition mixes technologies and is counted as one of them. */
  readonly isProxy?: true;
}

/** Storage gives back less than it takes: it adds no energy. */
const NO_ENERGY: Factor = { value: 0 };

/**
 * The American capacity factors of 2021 (wind 2020). Gas is the combined cycle, which is built for energy. Other is the
 * gas turbine: of the 3.2 GW added as other in 2024, 98 MW were combined-cycle.
 */
const US_AVERAGE: Record<Technology, Factor> = {
  solar: { value: 0.244, reference: "us_cf_solar" },
  wind: { value: 0.353, reference: "us_cf_wind" },
  hydro: { value: 0.36, reference: "us_cf_hydro" },
  nuclear: { value: 0.928, reference: "us_cf_nuclear" },
  gas: { value: 0.55, reference: "us_cf_ccgt", isProxy: true },
  coal: { value: 0.491, reference: "us_cf_coal" },
  storage: NO_ENERGY,
  other: { value: 0.117, reference: "us_cf_gas_turbine", isProxy: true },
};

/** Chinese statistics know thermal power only: coal for the most part, with gas and biomass in it. */
const CHINA_THERMAL: Factor = { value: 0.504, reference: "cn_cf_thermal", isProxy: true };

/** The Chinese capacity factors of January to October 2023. */
const CHINA_AVERAGE: Record<Technology, Factor> = {
  solar: { value: 0.154, reference: "cn_cf_solar" },
  wind: { value: 0.249, reference: "cn_cf_wind" },
  hydro: { value: 0.371, reference: "cn_cf_hydro" },
  nuclear: { value: 0.871, reference: "cn_cf_nuclear" },
  gas: CHINA_THERMAL,
  coal: CHINA_THERMAL,
  storage: NO_ENERGY,
  other: CHINA_THERMAL,
};

/**
 * PJM's class ratings, the largest American capacity market's. Solar is tracking, as most utility-scale solar; storage
 * lasts four hours, as most of it; gas is the combined cycle. PJM's ratings at hand have no hydro, whose capacity factor
 * stands in (a run-of-river plant firms about what it runs), nor other, for which the gas turbine's stands in, the lowest
 * of the plants that run on command.
 */
const US_FIRM: Record<Technology, Factor> = {
  solar: { value: 0.11, reference: "elcc_pjm_solar_tracking", isUnverified: true },
  wind: { value: 0.41, reference: "elcc_pjm_onshore_wind" },
  hydro: { value: 0.36, reference: "us_cf_hydro", isProxy: true },
  nuclear: { value: 0.95, reference: "elcc_pjm_nuclear", isUnverified: true },
  gas: { value: 0.74, reference: "elcc_pjm_gas_cc", isProxy: true, isUnverified: true },
  coal: { value: 0.83, reference: "elcc_pjm_coal", isUnverified: true },
  storage: { value: 0.5, reference: "elcc_pjm_storage_4h", isUnverified: true },
  other: { value: 0.6, reference: "elcc_pjm_gas_ct", isProxy: true, isUnverified: true },
};

/** China publishes no load-carrying capability: the American factors stand in. */
const CHINA_FIRM = Object.fromEntries(
  TECHNOLOGIES.map((technology) => [technology, { ...US_FIRM[technology], isProxy: true }]),
) as Record<Technology, Factor>;

export const FACTORS: Record<Country, Record<WeightedBasis, Record<Technology, Factor>>> = {
  US: { AVERAGE: US_AVERAGE, FIRM: US_FIRM },
  CHINA: { AVERAGE: CHINA_AVERAGE, FIRM: CHINA_FIRM },
};

/**
 * The capacity added in 2024, gigawatts. China reports biomass apart, and within thermal power; what is left of thermal
 * and nuclear power, 57.4 − 1.85 GW, is counted as coal, since the reactors in it cannot be told apart.
 */
export const ADDITIONS_2024: Record<Country, readonly Addition[]> = {
  US: [
    { technology: "solar", gw: 30.8, references: ["us_add_solar_gw_2024"] },
    { technology: "storage", gw: 10.3, references: ["us_add_storage_gw_2024"] },
    { technology: "wind", gw: 5.1, references: ["us_add_wind_gw_2024"] },
    { technology: "other", gw: 3.2, references: ["us_add_other_gw_2024"] },
  ],
  CHINA: [
    { technology: "solar", gw: 278, references: ["cn_add_solar_gw_2024"] },
    { technology: "wind", gw: 79.82, references: ["cn_add_wind_gw_2024"] },
    { technology: "hydro", gw: 13.78, references: ["cn_add_hydro_gw_2024"] },
    { technology: "other", gw: 1.85, references: ["cn_add_biomass_gw_2024"] },
    {
      technology: "coal",
      gw: 55.55,
      references: ["cn_add_thermal_nuclear_gw_2024", "cn_add_biomass_gw_2024"],
      isProxy: true,
    },
  ],
};
