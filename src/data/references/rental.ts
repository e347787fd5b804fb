import type { Facts, Reading } from "./fact";

const COMPILED = {
  source: "SemiAnalysis and others, compiled",
  url: "https://neighborhoodsf.com/Wikis/Neighborhood+Notes/Published/H100+rental+prices+(%24+per+GPU-hour)",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

/** What an hour of an H100 rents for. Contracts differ from date to date: no series to draw a trend through. */
export const RENTAL = {
  h100_rent_2023_low: { value: 7, unit: "USD per GPU-hour", asOf: "2023", ...COMPILED },
  h100_rent_2023_high: { value: 12, unit: "USD per GPU-hour", asOf: "2023", ...COMPILED },
  h100_rent_early_2024: { value: 2.85, unit: "USD per GPU-hour", asOf: "2024", ...COMPILED },
  h100_rent_oct_2024: { value: 2.99, unit: "USD per GPU-hour", asOf: "2024-10", ...COMPILED },
  h100_rent_oct_2025: { value: 1.7, unit: "USD per GPU-hour", asOf: "2025-10", ...COMPILED },
  h100_rent_mar_2026: { value: 2.35, unit: "USD per GPU-hour", asOf: "2026-03", ...COMPILED },
} as const satisfies Facts;
