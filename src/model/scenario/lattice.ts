import { quantile } from "../distributions";
import { normalCdf, normalQuantile } from "../normal";
import { lattice, type Dimension } from "../random";
import type { Scenario } from "./fields";
import { estimate, type Clock } from "./scenario";

/** One trial as a sheet's row computes it, in days: installation is part of chips and building. */
export interface LatticeTrial {
  /** The normal score that the durations share. */
  common: number;
  chips: number;
  building: number;
  grid: number;
  /** Temporary power, the grid where there is none. */
  bridge: number;
  goLive: number;
  chipsIdle: number;
}

/** Scores beyond 8 have a probability that a double cannot tell from 0 or 1. */
const FURTHEST_SCORE = 8;

/** The clocks that a scenario has, in the order of the lattice's dimensions; the common factor comes last. */
function clocksOf(scenario: Scenario): Clock[] {
  return scenario.bridge_maximum > 0 ? ["chips", "building", "grid", "bridge"] : ["chips", "building", "grid"];
}

/** The first trials of a scenario's simulation, by the exact inverse distributions. */
export function latticeTrials(scenario: Scenario, count: number): LatticeTrial[] {
  const names = clocksOf(scenario);
  const dimensions = lattice(scenario.seed, names.length + 1);
  const weight = scenario.correlation;
  return Array.from({ length: count }, (_, index) => {
    const common = score(dimensions[names.length], index + 1);
    const duration = (clock: Clock, extraDays: number) => {
      const own = score(dimensions[names.indexOf(clock)], index + 1);
      const probability = normalCdf(Math.sqrt(weight) * common + Math.sqrt(1 - weight) * own);
      return quantile(probability, { ...estimate(scenario, clock, extraDays), distribution: "PERT" });
    };
    const chips = duration("chips", scenario.install_days);
    const building = duration("building", scenario.install_days);
    const grid = duration("grid", 0);
    const bridge = names.includes("bridge") ? duration("bridge", 0) : grid;
    const goLive = Math.max(chips, building, Math.min(grid, bridge));
    return { common, chips, building, grid, bridge, goLive, chipsIdle: goLive - chips };
  });
}

function score({ shift, step }: Dimension, trial: number): number {
  const point = shift + trial * step;
  return Math.min(FURTHEST_SCORE, Math.max(-FURTHEST_SCORE, normalQuantile(point - Math.floor(point))));
}
