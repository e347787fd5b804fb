import { isUnverified } from "../data/references/fact";
import {
  ADDITIONS_2024,
  FACTORS,
  TECHNOLOGIES,
  type Country,
  type Factor,
  type Technology,
  capacityFact,
} from "../data/technologies";
import { amount, check, InputError, type Rule } from "./input";

/** How gigawatts are counted: as built, by the energy they give, or by the load they can be relied on to carry. */
export const BASES = ["NAMEPLATE", "AVERAGE", "FIRM"] as const;
export type Basis = (typeof BASES)[number];

const WHOLE: Factor = { value: 1 };

/** What a nameplate gigawatt of a technology counts for. */
export function capacityFactor(technology: Technology, country: Country, basis: Basis): Factor {
  return basis === "NAMEPLATE" ? WHOLE : FACTORS[country][basis][technology];
}

/** Whether a figure rests on something that stands in for it, or on what nobody has checked. */
export interface Caveats {
  isProxy: boolean;
  isUnverified: boolean;
}

/**
 * What a nameplate gigawatt of a country's additions counts for, Σ GW · factor / Σ GW over its additions of 2024, and
 * what has to be said wherever it is shown.
 */
export function countryFactor(country: Country, basis: Basis): Caveats & { value: number } {
  if (basis === "NAMEPLATE") return { value: 1, isProxy: false, isUnverified: false };
  const additions = ADDITIONS_2024[country].map((addition) => ({
    ...addition,
    factor: FACTORS[country][basis][addition.technology],
  }));
  const total = additions.reduce((sum, { gw }) => sum + gw, 0);
  const counted = additions.reduce((sum, { gw, factor }) => sum + gw * factor.value, 0);
  const ids = additions.flatMap(({ references, factor }) => [
    ...references,
    ...(factor.reference ? [factor.reference] : []),
  ]);
  return {
    value: counted / total,
    isProxy: additions.some(({ isProxy, factor }) => isProxy || factor.isProxy),
    isUnverified: ids.some((id) => isUnverified(capacityFact(id))),
  };
}

/** A plant: its technology by name, and its nameplate gigawatts. */
export interface Plant {
  technology: string;
  gw: number;
}

function technologyNamed(name: string): Technology {
  const found = TECHNOLOGIES.find((technology) => technology === name.trim().toLowerCase());
  if (!found) throw new InputError("unknownTechnology", { choices: TECHNOLOGIES.join(", "), got: name });
  return found;
}

/**
 * What plants count for together: Σ GW · factor(technology, country, basis).
 *
 * @throws InputError when a technology is unknown, or an amount is negative.
 */
export function firmGW(plants: readonly Plant[], basis: Basis, country: Country): number {
  return plants.reduce(
    (sum, { technology, gw }) =>
      sum + capacityFactor(technologyNamed(technology), country, basis).value * check("gw", gw, amount),
    0,
  );
}

/** Power usage effectiveness: what the facility draws per watt of IT load, never below 1. */
const effectiveness: Rule = { minimum: 1 };

export interface Facility {
  /** Number of GPUs. */
  gpus: number;
  /** Rated power of one GPU, watts. */
  gpuWatts: number;
  /** Watts of the whole server per watt of its GPUs. */
  serverFactor: number;
  /** Power usage effectiveness. */
  pue: number;
}

const WATTS_PER_MEGAWATT = 1e6;

/**
 * Power that a facility draws at full load, megawatts.
 *
 *   MW = gpus · watts · server factor · PUE / 10⁶
 *
 * @throws InputError when an argument is negative, or PUE is below 1.
 */
export function facilityMW({ gpus, gpuWatts, serverFactor, pue }: Facility): number {
  check("gpus", gpus, amount);
  check("gpu_watts", gpuWatts, amount);
  check("server_factor", serverFactor, amount);
  check("pue", pue, effectiveness);
  return (gpus * gpuWatts * serverFactor * pue) / WATTS_PER_MEGAWATT;
}
