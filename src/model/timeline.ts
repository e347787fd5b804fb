import { amount, check, date } from "./input";

export interface Milestones {
  /** Dates are serial numbers of days. */
  chipDelivery: number;
  buildingReady: number;
  powerReady: number;
  /** Days from the later of chips and building to chips that only lack power. */
  installDays: number;
  /** When temporary power is ready, where there is any. */
  bridgeReady?: number;
}

/**
 * The date of the first kilowatt-hour.
 *
 *   go-live = max(max(chips, building) + install, min(power, bridge))
 *
 * @throws InputError when a date or the days are out of range.
 */
export function goLiveDate(milestones: Milestones): number {
  const { chipDelivery, buildingReady, powerReady, installDays, bridgeReady } = checkMilestones(milestones);
  return Math.max(
    Math.max(chipDelivery, buildingReady) + installDays,
    bridgeReady === undefined ? powerReady : Math.min(powerReady, bridgeReady),
  );
}

/**
 * Days that delivered chips wait beyond their own installation.
 *
 *   idle = go-live − (chips + install)
 *
 * @throws InputError as goLiveDate.
 */
export function idleDays(milestones: Milestones): number {
  return goLiveDate(milestones) - (milestones.chipDelivery + milestones.installDays);
}

function checkMilestones(milestones: Milestones): Milestones {
  check("chip_delivery", milestones.chipDelivery, date);
  check("building_ready", milestones.buildingReady, date);
  check("power_ready", milestones.powerReady, date);
  check("install_days", milestones.installDays, amount);
  if (milestones.bridgeReady !== undefined) check("bridge_ready", milestones.bridgeReady, date);
  return milestones;
}
