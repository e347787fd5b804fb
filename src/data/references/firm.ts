import type { Facts, Reading } from "./fact";

const PJM_RATINGS = {
  source: "PJM ELCC class ratings, 2026/27 base residual auction",
  url: "https://www.pjm.com/planning/resource-adequacy-planning/effective-load-carrying-capability",
  provenance: "memory",
  confidence: "low",
} as const satisfies Reading;

/** Effective load-carrying capability: what a unit of nameplate capacity adds to a system's adequacy. */
export const FIRM = {
  pjm_wind_elcc: {
    value: 0.41,
    unit: "share",
    asOf: "2025-06",
    source: "PJM via RenewaFi: 2027/28 guidance, the same as for 2026/27",
    url: "https://www.renewafi.com/blog/pjm-proposes-slower-capacity-decline-for-renewables-in-annual-auctions-stabilizing-revenues",
    provenance: "seen",
    confidence: "high",
  },
  pjm_solar_tracking_elcc: { value: 0.11, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_solar_fixed_elcc: { value: 0.08, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_storage_4h_elcc: { value: 0.5, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_nuclear_elcc: { value: 0.95, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_coal_elcc: { value: 0.83, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_combined_cycle_elcc: { value: 0.74, unit: "share", asOf: "2025", ...PJM_RATINGS },
  pjm_gas_turbine_elcc: { value: 0.6, unit: "share", asOf: "2025", ...PJM_RATINGS },
} as const satisfies Facts;
