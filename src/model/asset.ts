import { InputError, amount, check, positive, share, type Rule } from "./input";
import { isTaxClass, TAX_CLASSES } from "./macrs";

/** Ways to write an asset off. */
export const METHODS = ["SL", "SYD", "DB", "DDB", "VDB", "MACRS", "PRC_DDB", "ECON"] as const;
export type Method = (typeof METHODS)[number];

const MID_QUARTERS = ["MQ1", "MQ2", "MQ3", "MQ4"] as const;
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** How much of its first year an asset is in service: all, half, from the middle of a quarter, or whole months. */
export const CONVENTIONS = ["FULL", "HY", ...MID_QUARTERS, ...MONTHS] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** What is written off, over how long, and how. Life and periods share one unit, mostly years. */
export interface Asset {
  cost: number;
  /** What is left at the end of the life. MACRS knows none. */
  salvage: number;
  /** Useful life in periods; the recovery class for MACRS. */
  life: number;
  method: Method;
  /** For DDB and VDB the multiple of the straight-line rate, for ECON the doubling time of performance per cost. */
  factor: number;
  convention: Convention;
  /** Share of the cost that MACRS writes off at once. */
  bonus: number;
}

/** The longest life in periods, so that the work of one cell stays bounded. */
const LONGEST_LIFE = 40_000;

export const lifeRule: Rule = { above: 0, maximum: LONGEST_LIFE };
const wholeLifeRule: Rule = { ...lifeRule, whole: true };
const lastTwoYearsRule: Rule = { minimum: 2, maximum: LONGEST_LIFE, whole: true };

/** Months in service in the first year. */
export function firstMonths(convention: Convention): number {
  switch (convention) {
    case "FULL":
      return 12;
    case "HY":
      return 6;
    case "MQ1":
      return 10.5;
    case "MQ2":
      return 7.5;
    case "MQ3":
      return 4.5;
    case "MQ4":
      return 1.5;
    default:
      return Number(convention);
  }
}

/** Whether the first year is in service only in part, so that a stub period follows the last one. */
export function hasStub({ method, convention }: Asset): boolean {
  return (convention !== "FULL" && convention !== "12") || method === "MACRS";
}

/** How many periods carry a charge. */
export function periodsOf(asset: Asset): number {
  return hasStub(asset) ? asset.life + 1 : Math.ceil(asset.life);
}

export function usesSalvage(method: Method): boolean {
  return method !== "MACRS";
}

export function usesFactor(method: Method): boolean {
  return method === "DDB" || method === "VDB" || method === "ECON";
}

/** @throws InputError for what the method cannot write off. */
export function checkAsset(asset: Asset): void {
  if (isPlain(asset)) return;
  check("cost", asset.cost, amount);
  if (usesSalvage(asset.method)) checkSalvage(asset.salvage, "cost", asset.cost);
  checkLife(asset);
  if (usesFactor(asset.method)) check("factor", asset.factor, positive);
  checkConvention(asset);
  checkBonus(asset);
}

/** An ordinary asset that is in order, at one look: a column of cells should not pay for checks that none needs. */
export function isPlain({ cost, salvage, life, method, factor, convention, bonus }: Asset): boolean {
  return (
    salvage >= 0 &&
    salvage <= cost &&
    cost < Infinity &&
    life > 0 &&
    life <= LONGEST_LIFE &&
    Number.isInteger(life) &&
    factor > 0 &&
    factor < Infinity &&
    bonus === 0 &&
    convention === "FULL" &&
    method !== "MACRS" &&
    method !== "PRC_DDB"
  );
}

/** @throws InputError when salvage is negative or more than what it is a part of. */
export function checkSalvage(salvage: number, whole: string, limit: number): void {
  check("salvage", salvage, amount);
  if (salvage > limit) throw new InputError("outOfOrder", { name: "salvage", other: whole, got: salvage, limit });
}

function checkLife(asset: Asset): void {
  const { method, life } = asset;
  if (method === "MACRS" && !isTaxClass(life)) {
    throw new InputError("notForMethod", { name: "life", method, allowed: TAX_CLASSES.join(", "), got: life });
  }
  const goesByParts = method === "SL" || method === "VDB" || method === "ECON";
  if (method === "PRC_DDB") check("life", life, lastTwoYearsRule);
  else check("life", life, goesByParts && !hasStub(asset) ? lifeRule : wholeLifeRule);
}

function checkConvention({ method, convention }: Asset): void {
  const isOneOf = (some: readonly string[]) => some.includes(convention);
  if (method === "DB" && isOneOf(MID_QUARTERS)) {
    throw new InputError("notForMethod", { name: "convention", method, allowed: "FULL, HY, 1–12", got: convention });
  }
  if (method === "MACRS" && isOneOf(MONTHS) && convention !== "12") {
    throw new InputError("notForMethod", { name: "convention", method, allowed: "HY, FULL, MQ1–MQ4", got: convention });
  }
}

function checkBonus({ method, bonus }: Asset): void {
  check("bonus", bonus, share);
  if (method !== "MACRS" && bonus !== 0) {
    throw new InputError("notForMethod", { name: "bonus", method, allowed: "0", got: bonus });
  }
}
