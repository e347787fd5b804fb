import { DAYS_PER_YEAR } from "./days";
import { amount, check, positive, rate, share } from "./input";

export const IDLE_COMPONENTS = ["TOTAL", "CARRY", "OBSOLESCENCE", "STORAGE", "MARGIN"] as const;
export type IdleComponent = (typeof IDLE_COMPONENTS)[number];

export interface IdleChips {
  /** What the chips cost, money. */
  cost: number;
  idleDays: number;
  /** A fraction a year. */
  costOfCapital: number;
  /** Years in which performance per dollar doubles. */
  doublingYears: number;
  /** Storage and insurance, a fraction of the cost a year. */
  storageRate: number;
  /** Margin of a running day, money. */
  marginPerDay: number;
  /** The share of that margin that is earned later instead. */
  deferredShare: number;
}

/**
 * What idle days cost, by component. TOTAL prices chips that came too early; MARGIN prices the same days as power that
 * came too late, and is never added to it.
 *
 *   CARRY         cost · ((1 + w)^(d/365) − 1)
 *   OBSOLESCENCE  cost · (1 − 2^(−d/365/T))
 *   STORAGE       cost · rate · d/365
 *   TOTAL         CARRY + OBSOLESCENCE + STORAGE
 *   MARGIN        margin · d · (1 − deferred)
 *
 * @throws InputError when a quantity that the component needs is out of range; the others are not looked at.
 */
export function idleCost(component: IdleComponent, chips: IdleChips): number {
  switch (component) {
    case "CARRY":
      return carryingCost(chips);
    case "OBSOLESCENCE":
      return obsolescence(chips);
    case "STORAGE":
      return storageCost(chips);
    case "TOTAL":
      return carryingCost(chips) + obsolescence(chips) + storageCost(chips);
    case "MARGIN":
      return lostMargin(chips);
  }
}

function carryingCost(chips: IdleChips): number {
  const years = costAndYears(chips);
  const growth = Math.log1p(check("cost_of_capital", chips.costOfCapital, rate));
  return chips.cost * Math.expm1(growth * years);
}

function obsolescence(chips: IdleChips): number {
  const years = costAndYears(chips);
  return chips.cost * economicLifeBurned(years, check("doubling_years", chips.doublingYears, positive));
}

function storageCost(chips: IdleChips): number {
  const years = costAndYears(chips);
  return chips.cost * check("storage_rate", chips.storageRate, amount) * years;
}

function lostMargin({ idleDays, marginPerDay, deferredShare }: IdleChips): number {
  check("idle_days", idleDays, amount);
  check("margin_per_day", marginPerDay, amount);
  check("deferred_share", deferredShare, share);
  return marginPerDay * idleDays * (1 - deferredShare);
}

function costAndYears({ cost, idleDays }: IdleChips): number {
  check("cost", cost, amount);
  return check("idle_days", idleDays, amount) / DAYS_PER_YEAR;
}

/** 1 − 2^(−years/T) */
function economicLifeBurned(years: number, doublingYears: number): number {
  return -Math.expm1((-years / doublingYears) * Math.LN2);
}

export const LIFE_POLICIES = ["IN_SERVICE", "DELIVERY", "ECONOMIC"] as const;
export type LifePolicy = (typeof LIFE_POLICIES)[number];

export interface UnusedLife {
  idleDays: number;
  /** Years. */
  life: number;
  /** Years in which performance per dollar doubles. */
  doublingYears: number;
}

/**
 * The share of life that is gone before the first kilowatt-hour.
 *
 *   IN_SERVICE  0: book and tax life start when the asset is placed in service
 *   DELIVERY    days/365/life, at most 1
 *   ECONOMIC    1 − 2^(−days/365/T)
 *
 * @throws InputError when a quantity that the policy needs is out of range; the others are not looked at.
 */
export function lifeBurned(policy: LifePolicy, unused: UnusedLife): number {
  switch (policy) {
    case "IN_SERVICE":
      return 0;
    case "DELIVERY": {
      const years = check("idle_days", unused.idleDays, amount) / DAYS_PER_YEAR;
      return Math.min(1, years / check("life", unused.life, positive));
    }
    case "ECONOMIC": {
      const years = check("idle_days", unused.idleDays, amount) / DAYS_PER_YEAR;
      return economicLifeBurned(years, check("doubling_years", unused.doublingYears, positive));
    }
  }
}
