import { MACRS_PERCENTAGES } from "../data/macrs";
import type { Asset } from "./asset";

/** The recovery classes of the general depreciation system for equipment, years. */
export const TAX_CLASSES = [3, 5, 7, 10, 15, 20] as const;
export type TaxClass = (typeof TAX_CLASSES)[number];

export function isTaxClass(life: number): life is TaxClass {
  return (TAX_CLASSES as readonly number[]).includes(life);
}

/** A full first year means the half-year convention, the general rule. */
function percentages({ life, convention }: Asset): readonly number[] {
  const table = convention in MACRS_PERCENTAGES ? (convention as keyof typeof MACRS_PERCENTAGES) : "HY";
  return MACRS_PERCENTAGES[table][life as TaxClass];
}

/**
 * Tax depreciation of a recovery year.
 *
 *   charge = cost · (1 − bonus) · percentage / 100, and cost · bonus in the first year
 */
export function macrsCharge(asset: Asset, year: number): number {
  const { cost, bonus } = asset;
  const charge = (cost * (1 - bonus) * percentages(asset)[year - 1]) / 100;
  return year === 1 ? cost * bonus + charge : charge;
}

/** The basis that is left after some recovery years: what the percentages still to come will take. */
export function macrsValue(asset: Asset, years: number): number {
  if (years === 0) return asset.cost;
  const toCome = percentages(asset)
    .slice(years)
    .reduce((sum, percentage) => sum + percentage, 0);
  return (asset.cost * (1 - asset.bonus) * toCome) / 100;
}
