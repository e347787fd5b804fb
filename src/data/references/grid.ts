import type { Facts, Reading } from "./fact";

const LBNL_2025 = {
  source: "LBNL, Queued Up 2025 Edition, via APPA",
  url: "https://www.publicpower.org/periodical/article/report-details-projects-looking-interconnect-grid-end-2024",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const LBNL_2025_LOOPBACK = {
  source: "LBNL, Queued Up 2025 Edition, via Loopback",
  url: "https://www.loopbacksystems.com/insights/lawrence-berkeley-2025-interconnection-queue-report-overview",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const LBNL_2024 = {
  source: "LBNL, Queued Up 2024, via Electrical Contractor",
  url: "https://www.ecmag.com/magazine/articles/article-detail/queue-up-to-hook-up-to-the-grid",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const ENVERUS = {
  source: "Enverus via pv magazine",
  url: "https://pv-magazine-usa.com/2025/05/09/u-s-renewables-developers-face-daunting-grid-interconnection-queues",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const JLL = {
  source: "JLL Global Data Center Outlook via Construction Owners",
  url: "https://www.constructionowners.com/insights/how-long-it-actually-takes-to-power-a-data-center-in-2026-a-u-s-market-by-market-reality-check",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const DOMINION = {
  source: "Dominion via Bloomberg",
  url: "https://bnnbloomberg.ca/business/technology/2024/08/29/data-centers-face-seven-year-wait-for-power-hookups-in-virginia",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const BLOOM = {
  source: "Bloom Energy 2026 Power Report via build.inc",
  url: "https://build.inc/insights/data-center-utility-timeline-gap-ai",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const DUKE = {
  source: "Duke University, Nicholas Institute, via Standards Michigan",
  url: "https://standardsmichigan.com/electric-load-growth/",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Getting connected: generators in queues, and loads, which wait in another line. */
export const GRID = {
  us_queue: { value: 2290, unit: "GW", asOf: "2024-12-31", ...LBNL_2025 },
  us_queue_generation: { value: 1400, unit: "GW", asOf: "2024-12-31", ...LBNL_2025 },
  us_queue_storage: { value: 890, unit: "GW", asOf: "2024-12-31", ...LBNL_2025 },
  us_queue_projects: { value: 10300, unit: "projects", asOf: "2024-12-31", ...LBNL_2025 },
  us_queue_agreed: { value: 408, unit: "GW", asOf: "2024-12-31", ...LBNL_2025 },
  us_queue_months: { value: 55, unit: "months", asOf: "2024", ...LBNL_2025_LOOPBACK },
  us_queue_completion: { value: 0.13, unit: "share", asOf: "2000–2019", ...LBNL_2025_LOOPBACK },
  us_queue_completion_gas: { value: 0.31, unit: "share", asOf: "2000–2018", ...LBNL_2024 },
  us_queue_completion_wind: { value: 0.2, unit: "share", asOf: "2000–2018", ...LBNL_2024 },
  us_queue_completion_solar: { value: 0.13, unit: "share", asOf: "2000–2018", ...LBNL_2024 },
  us_queue_completion_storage: { value: 0.11, unit: "share", asOf: "2000–2018", ...LBNL_2024 },
  caiso_queue_years: { value: 9.2, unit: "years", asOf: "2022–2024", ...ENVERUS },
  ercot_queue_years: { value: 4.5, unit: "years", asOf: "2022–2024", ...ENVERUS },
  isone_queue_years: { value: 3.8, unit: "years", asOf: "2022–2024", ...ENVERUS },
  nyiso_queue_years: { value: 6.53, unit: "years", asOf: "2022–2024", ...ENVERUS, confidence: "medium" },

  load_connection_years_us: { value: 4, unit: "years", asOf: "2026", ...JLL },
  load_connection_years_virginia: { value: 7, unit: "years", asOf: "2026", ...JLL },
  load_connection_years_dominion_low: { value: 4, unit: "years", asOf: "2024-08", ...DOMINION },
  load_connection_years_dominion_high: { value: 7, unit: "years", asOf: "2024-08", ...DOMINION },
  load_connection_slip_low: { value: 1.5, unit: "years", asOf: "2026", ...BLOOM },
  load_connection_slip_high: { value: 2, unit: "years", asOf: "2026", ...BLOOM },

  flexible_load_025pct: { value: 76, unit: "GW", asOf: "2025-02", ...DUKE },
  flexible_load_050pct: { value: 98, unit: "GW", asOf: "2025-02", ...DUKE },
  flexible_load_100pct: { value: 126, unit: "GW", asOf: "2025-02", ...DUKE },
  aep_ohio_minimum_take: {
    value: 0.85,
    unit: "share",
    asOf: "2025-07",
    source: "PUCO order, AEP Ohio data center tariff, as reported",
    url: "https://ecoenergynews.com/en-us/category/energy/regulator-approves-aep-ohio's-landmark-data-center-tariff-1271575",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
