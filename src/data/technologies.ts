import { ADDITIONS } from "./references/additions";
import type { Fact } from "./references/fact";
import { FACTORS as CAPACITY_FACTORS } from "./references/factors";
import { FIRM } from "./references/firm";

/** The facts that are weighed here, by category, so that a page which shows the gap need not load all facts. */
const FACTS = { ...ADDITIONS, ...CAPACITY_FACTORS, ...FIRM };
type CapacityFactId = keyof typeof FACTS;

/** The fact with one of these ids. */
export function capacityFact(id: CapacityFactId): Fact {
  return FACTS[id];
}

/** The kinds of capacity that FIRM_GW knows. */
export const TECHNOLOGIES = ["solar", "wind", "hydro", "nuclear", "gas", "coal", "storage", "other"] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

export const COUNTRIES = ["US", "CHINA"] as const;
export type Country = (typeof COUNTRIES)[number];

/** The share of nameplate capacity that counts; without a reference it holds by definition. */
export interface Factor {
  readonly value: number;
  readonly reference?: CapacityFactId;
  /** The figure was published for something else, which stands in. */
  readonly isProxy?: true;
}

type Factors = Readonly<Record<Technology, Factor>>;

function published(id: CapacityFactId): Factor {
  return { value: Number(capacityFact(id).value), reference: id };
}

function standIn(id: CapacityFactId): Factor {
  return { ...published(id), isProxy: true };
}

/** Storage gives back less than it takes: it adds no energy. */
const NO_ENERGY: Factor = { value: 0 };

/**
 * American capacity factors. Gas is the combined cycle, which is built for energy. Other is the gas turbine: of the
 * 3.2 GW added as other in 2024, 98 MW were combined-cycle.
 */
const US_ENERGY: Factors = {
  solar: published("us_solar_capacity_factor"),
  wind: published("us_wind_capacity_factor"),
  hydro: published("us_hydro_capacity_factor"),
  nuclear: published("us_nuclear_capacity_factor"),
  gas: standIn("us_combined_cycle_capacity_factor"),
  coal: published("us_coal_capacity_factor"),
  storage: NO_ENERGY,
  other: standIn("us_gas_turbine_capacity_factor"),
};

/**
 * Chinese capacity factors. The statistics know thermal power only, which is coal for the most part and has gas and
 * biomass in it: it stands in for all three.
 */
const CHINA_ENERGY: Factors = {
  solar: published("china_solar_capacity_factor"),
  wind: published("china_wind_capacity_factor"),
  hydro: published("china_hydro_capacity_factor"),
  nuclear: published("china_nuclear_capacity_factor"),
  gas: standIn("china_thermal_capacity_factor"),
  coal: standIn("china_thermal_capacity_factor"),
  storage: NO_ENERGY,
  other: standIn("china_thermal_capacity_factor"),
};

/**
 * The ratings of PJM, the largest American capacity market. Solar tracks the sun and storage lasts four hours, as most
 * of what is built does; gas is the combined cycle. There is no rating for hydro, whose capacity factor stands in (a
 * run-of-river plant can be relied on for about what it gives), nor for other, for which the gas turbine stands in: the
 * lowest rating of a plant that runs on command.
 */
const US_ADEQUACY: Factors = {
  solar: published("pjm_solar_tracking_elcc"),
  wind: published("pjm_wind_elcc"),
  hydro: standIn("us_hydro_capacity_factor"),
  nuclear: published("pjm_nuclear_elcc"),
  gas: standIn("pjm_combined_cycle_elcc"),
  coal: published("pjm_coal_elcc"),
  storage: published("pjm_storage_4h_elcc"),
  other: standIn("pjm_gas_turbine_elcc"),
};

/** China publishes no load-carrying capability: the American figures stand in. */
const CHINA_ADEQUACY = Object.fromEntries(
  TECHNOLOGIES.map((technology) => [technology, { ...US_ADEQUACY[technology], isProxy: true }]),
) as Factors;

/** What a nameplate gigawatt gives over a year (AVERAGE), and what load it can be relied on to carry (FIRM). */
export const FACTORS: Readonly<Record<Country, Readonly<Record<"AVERAGE" | "FIRM", Factors>>>> = {
  US: { AVERAGE: US_ENERGY, FIRM: US_ADEQUACY },
  CHINA: { AVERAGE: CHINA_ENERGY, FIRM: CHINA_ADEQUACY },
};

/** What a country added in a year, by technology. */
export interface Addition {
  readonly technology: Technology;
  readonly gw: number;
  readonly references: readonly CapacityFactId[];
  /** The addition mixes technologies and is counted as one of them. */
  readonly isProxy?: true;
}

function added(technology: Technology, id: CapacityFactId): Addition {
  return { technology, gw: Number(capacityFact(id).value), references: [id] };
}

const THERMAL_AND_NUCLEAR = added("coal", "china_thermal_nuclear_additions_2024");
const BIOMASS = added("other", "china_biomass_additions_2024");

/**
 * The capacity added in 2024. China's thermal power has the biomass in it that is also reported apart; what is left of
 * thermal and nuclear power counts as coal, since the reactors cannot be told apart.
 */
export const ADDITIONS_2024: Readonly<Record<Country, readonly Addition[]>> = {
  US: [
    added("solar", "us_solar_additions_2024"),
    added("storage", "us_storage_additions_2024"),
    added("wind", "us_wind_additions_2024"),
    added("other", "us_other_additions_2024"),
  ],
  CHINA: [
    added("solar", "china_solar_additions_2024"),
    added("wind", "china_wind_additions_2024"),
    added("hydro", "china_hydro_additions_2024"),
    BIOMASS,
    {
      technology: "coal",
      gw: THERMAL_AND_NUCLEAR.gw - BIOMASS.gw,
      references: [...THERMAL_AND_NUCLEAR.references, ...BIOMASS.references],
      isProxy: true,
    },
  ],
};
