import { amount, check, type Rule } from "./input";

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
