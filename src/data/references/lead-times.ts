import type { Facts, Reading } from "./fact";

const WOOD_MACKENZIE = {
  source: "Wood Mackenzie survey, as reported",
  url: "https://wiki.hearn.me/entities/Wood-Mackenzie",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const CONSTRUCTION_OWNERS = {
  source: "Construction Owners",
  url: "https://www.constructionowners.com/insights/how-long-it-actually-takes-to-power-a-data-center-in-2026-a-u-s-market-by-market-reality-check",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const CUSHMAN_WAKEFIELD = {
  source: "Cushman & Wakefield, Data Center Development Cost Guide 2025",
  url: "https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/6-7",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const PLATTS = {
  source: "S&P Global Platts, quoting EPRI",
  url: "",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const SOURCE_ROCK = {
  source: "Source Rock (near to vendors)",
  url: "https://sourcerockep.com/blog/gas-engine-backlog-power-fast/",
  provenance: "seen",
  confidence: "low",
} as const satisfies Reading;

const AVANZA = {
  source: "Avanza Energy",
  url: "https://avanzaenergy.substack.com/p/data-centers-are-killing-the-grid",
  provenance: "seen",
  confidence: "low",
} as const satisfies Reading;

/** How long buildings and equipment take. */
export const LEAD_TIMES = {
  data_center_build_months_low: { value: 18, unit: "months", asOf: "2026", ...CONSTRUCTION_OWNERS },
  data_center_build_months_high: { value: 24, unit: "months", asOf: "2026", ...CONSTRUCTION_OWNERS },
  power_transformer_weeks: { value: 128, unit: "weeks", asOf: "2025-06", ...WOOD_MACKENZIE },
  generator_transformer_weeks: { value: 144, unit: "weeks", asOf: "2025-06", ...WOOD_MACKENZIE },
  transformer_years_max: {
    value: 4,
    unit: "years",
    asOf: "2026-05",
    source: "PwC and Reuters Events via pv magazine",
    url: "https://pv-magazine-usa.com/2026/05/11/u-s-transformer-market-faces-severe-supply-constraints-as-lead-times-extend-to-four-years/",
    provenance: "seen",
    confidence: "high",
  },
  switchgear_weeks_low: { value: 46, unit: "weeks", asOf: "2024-10", ...CUSHMAN_WAKEFIELD },
  switchgear_weeks_high: { value: 48, unit: "weeks", asOf: "2024-10", ...CUSHMAN_WAKEFIELD },
  gas_turbine_years_low: { value: 1, unit: "years", asOf: "2025-05", ...PLATTS },
  gas_turbine_years_high: { value: 7, unit: "years", asOf: "2025-05", ...PLATTS },
  gas_turbine_years_new_order_low: { value: 5, unit: "years", asOf: "2025-05", ...PLATTS },
  gas_turbine_years_new_order_high: { value: 7, unit: "years", asOf: "2025-05", ...PLATTS },
  gas_engine_months_low: { value: 12, unit: "months", asOf: "2026", ...SOURCE_ROCK },
  gas_engine_months_high: { value: 18, unit: "months", asOf: "2026", ...SOURCE_ROCK },
  combined_cycle_years_2023: { value: 3.5, unit: "years", asOf: "2023", ...SOURCE_ROCK },
  combined_cycle_years_2025: { value: 5, unit: "years", asOf: "2025", ...SOURCE_ROCK },
  bridge_months_low: { value: 16, unit: "months", asOf: "2026-01", ...AVANZA },
  bridge_months_high: { value: 30, unit: "months", asOf: "2026-01", ...AVANZA },
} as const satisfies Facts;
