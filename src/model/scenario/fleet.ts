import { facilityMW } from "../capacity";
import type { Scenario } from "./fields";

export interface Fleet {
  /** Power of the whole facility, and of its IT alone, megawatts. */
  facilityMW: number;
  itMW: number;
  /** Money. */
  chipsCost: number;
  buildingCost: number;
  projectCost: number;
}

/** What the fleet draws and costs. */
export function fleet({ gpus, gpu_price, gpu_watts, server_factor, pue, building_cost_per_mw }: Scenario): Fleet {
  const facility = { gpus, gpuWatts: gpu_watts, serverFactor: server_factor };
  const itMW = facilityMW({ ...facility, pue: 1 });
  const chipsCost = gpus * gpu_price;
  const buildingCost = itMW * building_cost_per_mw;
  return {
    facilityMW: facilityMW({ ...facility, pue }),
    itMW,
    chipsCost,
    buildingCost,
    projectCost: chipsCost + buildingCost,
  };
}
