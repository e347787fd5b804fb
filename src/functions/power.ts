import { DEFAULTS } from "../data/defaults";
import { facilityMW } from "../model/capacity";
import { cell, number } from "./cell";

/**
 * Power that a data center needs for its GPUs, megawatts.
 * @customfunction
 * @param gpus Number of GPUs [GPUs].
 * @param [gpu_watts] Rated power of one GPU [W]. Default 1000.
 * @param [server_factor] Power of the whole server over that of its GPUs [ratio]. Default 1.79.
 * @param [pue] Power usage effectiveness, facility power over IT power [ratio]. Default 1.2.
 * @returns Facility power at full load, MW.
 * @equation MW = gpus × gpu_watts × server_factor × pue ÷ 1,000,000
 * @source NVIDIA DGX B200: 14.3 kW for 8 GPUs of 1 kW
 * @example =POWERGAP.FACILITY_MW(10000) → 21.48
 * @caution A GPU's rated power is not what it draws on average; plan the connection for the peak.
 */
export function FACILITY_MW(gpus: number, gpu_watts?: number, server_factor?: number, pue?: number): number {
  return cell(() =>
    facilityMW({
      gpus: number("gpus", gpus),
      gpuWatts: number("gpu_watts", gpu_watts, DEFAULTS.gpu_watts.value),
      serverFactor: number("server_factor", server_factor, DEFAULTS.server_factor.value),
      pue: number("pue", pue, DEFAULTS.pue.value),
    }),
  );
}
