import { checkAsset, firstMonths, hasStub, isPlain, periodsOf, type Asset } from "./asset";
import {
  decliningCharge,
  decliningCharges,
  decliningValues,
  fixedDecliningCharge,
  fixedDecliningValue,
  isDeclining,
} from "./declining";
import { lastingShare } from "./economics";
import { InputError, amount, check } from "./input";
import { macrsCharge, macrsValue } from "./macrs";

/** The most rows of a schedule. */
export const MOST_PERIODS = 1200;

/**
 * The charge of a period.
 *
 * @throws InputError when the asset cannot be written off so, or has no such period.
 */
export function charge(asset: Asset, period: number): number {
  const isOrdinary = isPlain(asset) && period >= 1 && period <= asset.life && Number.isInteger(period);
  return isOrdinary ? chargeInService(asset, period) : chargeOfAny(asset, period);
}

function chargeOfAny(asset: Asset, period: number): number {
  checkAsset(asset);
  check("period", period, { minimum: 1, maximum: periodsOf(asset), whole: true });
  return isShifted(asset) ? shiftedCharge(asset, period) : chargeInService(asset, period);
}

/**
 * The charges of the first periods, 0 past the last one.
 *
 * @throws InputError when the asset cannot be written off so.
 */
export function charges(asset: Asset, count: number): number[] {
  checkAsset(asset);
  const inService = chargesInService(asset, count);
  return isShifted(asset) ? shifted(asset, 0, inService) : inService;
}

/**
 * The book values after the first periods.
 *
 * @throws InputError when the asset cannot be written off so.
 */
export function bookValues(asset: Asset, count: number): number[] {
  checkAsset(asset);
  const inService = valuesInService(asset, count);
  return isShifted(asset) ? shifted(asset, asset.cost, inService) : inService;
}

export interface SchedulePeriod {
  opening: number;
  depreciation: number;
  accumulated: number;
  closing: number;
}

/**
 * All periods, the stub included.
 *
 * @throws InputError when the asset cannot be written off so, or not within the rows of a schedule.
 */
export function schedule(asset: Asset): SchedulePeriod[] {
  checkAsset(asset);
  const periods = periodsOf(asset);
  if (periods > MOST_PERIODS) {
    const maximum = hasStub(asset) ? MOST_PERIODS - 1 : MOST_PERIODS;
    throw new InputError("tooLarge", { name: "life", maximum, got: asset.life });
  }
  const closings = bookValues(asset, periods);
  return charges(asset, periods).map((depreciation, i) => ({
    opening: i === 0 ? asset.cost : closings[i - 1],
    depreciation,
    accumulated: asset.cost - closings[i],
    closing: closings[i],
  }));
}

/**
 * Book value at any age, on a straight line inside a period; past the end what the last period leaves.
 *
 * @throws InputError when the asset cannot be written off so, or the age is negative.
 */
export function bookValue(asset: Asset, age: number): number {
  checkAsset(asset);
  check("age", age, amount);
  const periods = periodsOf(asset);
  const end = hasStub(asset) ? periods : asset.life;
  if (age >= end) return valueAfter(asset, periods);
  const begun = Math.floor(age);
  const opening = valueAfter(asset, begun);
  const closing = valueAfter(asset, begun + 1);
  const elapsed = (age - begun) / (Math.min(begun + 1, end) - begun);
  return Math.max(closing, opening - (opening - closing) * elapsed);
}

function valueAfter(asset: Asset, periods: number): number {
  const value = valueInService(asset, periods);
  return isShifted(asset) && periods > 0 ? mixed(asset, value, valueInService(asset, periods - 1)) : value;
}

/**
 * Whether a part first year shifts the periods of service, so that a calendar period takes the end of one and the
 * beginning of the next. DB has a month rule of its own, and the tables of MACRS have the convention in them.
 */
function isShifted(asset: Asset): boolean {
  return hasStub(asset) && asset.method !== "DB" && asset.method !== "MACRS";
}

/** f · x(p) + (1 − f) · x(p − 1), where f is the share of the first year in service. */
function mixed({ convention }: Asset, ofThis: number, ofTheOneBefore: number): number {
  const part = firstMonths(convention) / 12;
  return ofTheOneBefore + part * (ofThis - ofTheOneBefore);
}

function shifted(asset: Asset, before: number, inService: number[]): number[] {
  return inService.map((ofThis, i) => mixed(asset, ofThis, i === 0 ? before : inService[i - 1]));
}

function shiftedCharge(asset: Asset, period: number): number {
  const ofThis = period > asset.life ? 0 : chargeInService(asset, period);
  return mixed(asset, ofThis, period === 1 ? 0 : chargeInService(asset, period - 1));
}

/** The charge of a whole period of service; for DB and MACRS, of a calendar period. */
function chargeInService(asset: Asset, period: number): number {
  const { cost, salvage, life } = asset;
  switch (asset.method) {
    case "SL":
      return period > life ? ((cost - salvage) * (life - period + 1)) / life : (cost - salvage) / life;
    case "SYD":
      return ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1));
    case "DB":
      return fixedDecliningCharge(asset, period);
    case "MACRS":
      return macrsCharge(asset, period);
    case "ECON":
      return valueInService(asset, period - 1) - valueInService(asset, period);
    default:
      return decliningCharge(asset, period);
  }
}

function chargesInService(asset: Asset, count: number): number[] {
  if (isDeclining(asset)) return decliningCharges(asset, count);
  const last = isShifted(asset) ? asset.life : periodsOf(asset);
  return Array.from({ length: count }, (_, i) => (i < last ? chargeInService(asset, i + 1) : 0));
}

/** The book value after whole periods of service; for DB and MACRS, after calendar periods. */
function valueInService(asset: Asset, periods: number): number {
  const { cost, salvage, life } = asset;
  if (periods === 0) return cost;
  const left = Math.max(0, life - periods);
  switch (asset.method) {
    case "SL":
      return salvage + ((cost - salvage) * left) / life;
    case "SYD":
      return salvage + ((cost - salvage) * left * (left + 1)) / (life * (life + 1));
    case "DB":
      return fixedDecliningValue(asset, periods);
    case "MACRS":
      return macrsValue(asset, periods);
    case "ECON":
      return salvage + (cost - salvage) * lastingShare({ ...NO_RISK, age: periods, doublingYears: asset.factor, life });
    default:
      return decliningValues(asset, periods)[periods - 1];
  }
}

const NO_RISK = { discountRate: 0, failureRate: 0 };

function valuesInService(asset: Asset, count: number): number[] {
  if (isDeclining(asset)) return decliningValues(asset, count);
  return Array.from({ length: count }, (_, i) => valueInService(asset, i + 1));
}
