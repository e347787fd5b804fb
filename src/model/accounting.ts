import { checkSalvage } from "./asset";
import { amount, anyNumber, check, positive } from "./input";

export interface Usage {
  cost: number;
  salvage: number;
  /** Hours that the asset is expected to run in its life. */
  lifeHours: number;
  /** Hours of the period. */
  hours: number;
  /** Hours before the period. */
  hoursBefore: number;
}

/**
 * Depreciation by units of production, never more than what the hours before have left.
 *
 *   charge = (cost − salvage) · min(hours, life hours − hours before) / life hours
 *
 * @throws InputError when an argument is out of its range.
 */
export function unitsCharge({ cost, salvage, lifeHours, hours, hoursBefore }: Usage): number {
  check("cost", cost, amount);
  checkSalvage(salvage, "cost", cost);
  check("life_hours", lifeHours, positive);
  check("hours", hours, amount);
  check("hours_before", hoursBefore, amount);
  const left = Math.max(0, lifeHours - hoursBefore);
  return ((cost - salvage) * Math.min(hours, left)) / lifeHours;
}

export interface LifeChange {
  carryingAmount: number;
  salvage: number;
  /** Periods that were left under the old estimate. */
  lifeBefore: number;
  /** Periods that are left under the new one. */
  lifeAfter: number;
}

/**
 * What a new estimate of the remaining life adds to the straight-line charge of each period to come (ASC 250, IAS 8).
 *
 *   change = (carrying amount − salvage) · (1 / after − 1 / before)
 *
 * @throws InputError when an argument is out of its range.
 */
export function lifeChange({ carryingAmount, salvage, lifeBefore, lifeAfter }: LifeChange): number {
  check("carrying_amount", carryingAmount, amount);
  checkSalvage(salvage, "carrying_amount", carryingAmount);
  check("remaining_life_before", lifeBefore, positive);
  check("remaining_life_after", lifeAfter, positive);
  const base = carryingAmount - salvage;
  return base / lifeAfter - base / lifeBefore;
}

export const STANDARDS = ["US", "IFRS"] as const;
export type Standard = (typeof STANDARDS)[number];

export interface ImpairmentTest {
  carryingAmount: number;
  /** Under US only. */
  undiscountedCashFlows: number;
  fairValue: number;
  /** Under IFRS only. */
  valueInUse: number;
  standard: Standard;
  /** Under IFRS only. */
  costsOfDisposal: number;
}

/**
 * What an asset held for use is written down by.
 *
 *   US (ASC 360)   0 when the undiscounted cash flows cover the carrying amount, else carrying amount − fair value
 *   IFRS (IAS 36)  carrying amount − max(fair value − costs of disposal, value in use)
 *
 * @throws InputError when an argument that the standard uses is out of its range.
 */
export function impairment(test: ImpairmentTest): number {
  const { carryingAmount, undiscountedCashFlows, fairValue, valueInUse, costsOfDisposal } = test;
  check("carrying_amount", carryingAmount, amount);
  if (test.standard === "US") {
    check("undiscounted_cash_flows", undiscountedCashFlows, anyNumber);
    check("fair_value", fairValue, amount);
    return undiscountedCashFlows >= carryingAmount ? 0 : Math.max(0, carryingAmount - fairValue);
  }
  check("fair_value", fairValue, amount);
  check("value_in_use", valueInUse, anyNumber);
  check("costs_of_disposal", costsOfDisposal, amount);
  return Math.max(0, carryingAmount - Math.max(fairValue - costsOfDisposal, valueInUse));
}
