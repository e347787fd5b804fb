import type { Facts, Reading } from "./fact";

const OPENAI_LETTER = {
  source: "OpenAI submission to OSTP, 27 Oct 2025, as reported",
  url: "https://www.techbuzz.ai/articles/openai-warns-u-s-falling-behind-china-in-ai-power-race",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_2024 = {
  source: "US EIA, as reported",
  url: "https://finleyusa.com/utility-scale-generating-growth/",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_FEBRUARY_2024 = {
  source: "US EIA, Feb 2024, as reported",
  url: "https://www.schwartzreport.net/2024/02/27/solar-energy-and-battery-storage-to-comprise-81-of-new-electricity-generation-in-u-s-for-2024-eia/",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_FEBRUARY_2025 = {
  source: "US EIA, Feb 2025, via RTO Insider",
  url: "https://rtowww.com/?p=99031",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_FEBRUARY_2026 = {
  source: "US EIA, Today in Energy, 20 Feb 2026 (mirror)",
  url: "https://themoneymechanics.com/2026/02/20/new-u-s-electric-generating-capacity-expected-to-reach-a-record-high-in-2026",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_MIRROR = {
  source: "US EIA, as reported (mirror)",
  url: "http://eatcleanlivedirty.com/index-1229.html",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const NEA_2024 = {
  source: "China NEA, as reported",
  url: "https://thedailycpec.com/renewable-energy-makes-up-56-of-chinas-total-installed-capacity",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const NEA_2025 = {
  source: "China NEA via pv magazine",
  url: "https://www.finanznachrichten.de/nachrichten-2026-01/67547591-china-adds-315-gw-of-solar-in-2025-451.htm",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Generating capacity added in a year. */
export const ADDITIONS = {
  us_additions_2024: { value: 51, unit: "GW", asOf: "2024", ...OPENAI_LETTER },
  china_additions_2024: {
    value: 429,
    unit: "GW",
    asOf: "2024",
    ...OPENAI_LETTER,
    url: "https://www.tomshardware.com/tech-industry/artificial-intelligence/openai-calls-on-u-s-to-build-100-gigawatts-of-additional-power-generating-capacity-per-year-says-electricity-is-a-strategic-asset-in-ai-race-against-china",
  },
  us_additions_target: { value: 100, unit: "GW a year", asOf: "2025-10-27", ...OPENAI_LETTER },

  us_additions_2024_eia: { value: 48.6, unit: "GW", asOf: "2024", ...EIA_FEBRUARY_2025 },
  us_solar_additions_2024: { value: 30.8, unit: "GW", asOf: "2024", ...EIA_FEBRUARY_2026 },
  us_storage_additions_2024: { value: 10.3, unit: "GW", asOf: "2024", ...EIA_2024 },
  us_wind_additions_2024: { value: 5.1, unit: "GW", asOf: "2024", ...EIA_2024 },
  us_other_additions_2024: {
    value: 3.2,
    unit: "GW",
    asOf: "2024",
    source: "48.6 − 30.0 − 10.3 − 5.1 (US EIA, first figures)",
    url: "https://rtowww.com/?p=99031",
    provenance: "derived",
    confidence: "medium",
  },
  us_combined_cycle_additions_2024: {
    value: 98,
    unit: "MW",
    asOf: "2024",
    source: "S&P Global via CFC",
    url: "https://www.nrucfc.coop/content/solutions/en/stories/energy-tech/turbine-trouble--why-power-projects-are-facing-delays.html",
    provenance: "seen",
    confidence: "high",
  },
  us_solar_dc_additions_2024: {
    value: 50,
    unit: "GW",
    asOf: "2024",
    source: "SEIA and Wood Mackenzie via IER",
    url: "https://stockwatchindex.com/?p=608200",
    provenance: "seen",
    confidence: "high",
  },
  us_additions_2025: { value: 53, unit: "GW", asOf: "2025", ...EIA_FEBRUARY_2026 },
  us_solar_additions_2025: { value: 27.2, unit: "GW", asOf: "2025", ...EIA_FEBRUARY_2026 },
  us_storage_additions_2025: { value: 15, unit: "GW", asOf: "2025", ...EIA_FEBRUARY_2026 },

  us_planned_2023: {
    value: 54.5,
    unit: "GW",
    asOf: "2023",
    source: "US EIA, Feb 2023, as reported",
    url: "https://energi.media/tag/us/",
    provenance: "seen",
    confidence: "high",
  },
  us_planned_2024: { value: 62.8, unit: "GW", asOf: "2024", ...EIA_FEBRUARY_2024 },
  us_planned_2025: { value: 63, unit: "GW", asOf: "2025", ...EIA_FEBRUARY_2025 },
  us_planned_2026: { value: 86, unit: "GW", asOf: "2026", ...EIA_FEBRUARY_2026 },
  us_plan_realization_2023: {
    value: 0.741,
    unit: "share",
    asOf: "2023",
    source: "40.4 ÷ 54.5 (US EIA)",
    url: "https://energi.media/tag/us/",
    provenance: "derived",
    confidence: "high",
  },
  us_plan_realization_2024: {
    value: 0.774,
    unit: "share",
    asOf: "2024",
    source: "48.6 ÷ 62.8 (US EIA)",
    url: "https://rtowww.com/?p=99031",
    provenance: "derived",
    confidence: "high",
  },
  us_plan_realization_2025: {
    value: 0.841,
    unit: "share",
    asOf: "2025",
    source: "53 ÷ 63 (US EIA)",
    url: "https://rtowww.com/?p=99031",
    provenance: "derived",
    confidence: "high",
  },

  us_additions_2002: {
    value: 58,
    unit: "GW",
    asOf: "2002",
    source: "US EIA via RTO Insider",
    url: "https://rtowww.com/112954-us-could-gain-33gw-solar-18gw-storage-2025",
    provenance: "seen",
    confidence: "high",
  },
  us_additions_2016: {
    value: 27,
    unit: "GW",
    asOf: "2016",
    source: "US EIA, as reported",
    url: "https://www.oilandgas360.com/u-s-electricity-generation-capacity-saw-largest-increase-5-years-2016-eia/",
    provenance: "seen",
    confidence: "high",
  },
  us_additions_2018: {
    value: 31.3,
    unit: "GW",
    asOf: "2018",
    source: "US EIA via Hart Energy",
    url: "https://www.hartenergy.com/news/us-added-over-31-gigawatts-electric-generating-capacity-2018-largest-15-years-eia-178198",
    provenance: "seen",
    confidence: "high",
  },
  us_additions_2019: {
    value: 23,
    unit: "GW",
    asOf: "2019",
    source: "US EIA, Today in Energy",
    url: "https://www.eia.gov/todayinenergy/detail.php?id=43415",
    provenance: "seen",
    confidence: "high",
  },
  us_additions_2023: { value: 40.4, unit: "GW", asOf: "2023", ...EIA_FEBRUARY_2024 },
  us_solar_additions_2020: { value: 10.7, unit: "GW", asOf: "2020", ...EIA_MIRROR },
  us_solar_additions_2021: { value: 13.6, unit: "GW", asOf: "2021", ...EIA_MIRROR },
  us_solar_additions_2022: { value: 11.1, unit: "GW", asOf: "2022", ...EIA_MIRROR },
  us_solar_additions_2023: { value: 18.4, unit: "GW", asOf: "2023", ...EIA_FEBRUARY_2024 },

  china_additions_2024_cec: {
    value: 430,
    unit: "GW",
    asOf: "2024",
    source: "China Electricity Council via People's Daily",
    url: "https://www.grplastics.in/blogs-chinas-wind-and-solar-power-capacity-exceeds-1-4-billion-kilowatts-931056.html",
    provenance: "seen",
    confidence: "high",
  },
  china_solar_additions_2024: { value: 278, unit: "GW", asOf: "2024", ...NEA_2024 },
  china_wind_additions_2024: { value: 79.82, unit: "GW", asOf: "2024", ...NEA_2024 },
  china_hydro_additions_2024: { value: 13.78, unit: "GW", asOf: "2024", ...NEA_2024 },
  china_biomass_additions_2024: { value: 1.85, unit: "GW", asOf: "2024", ...NEA_2024 },
  china_thermal_nuclear_additions_2024: {
    value: 57.4,
    unit: "GW",
    asOf: "2024",
    source: "429 − 278 − 79.82 − 13.78 (China NEA)",
    url: NEA_2024.url,
    provenance: "derived",
    confidence: "medium",
  },
  china_solar_additions_2025: { value: 315.07, unit: "GW", asOf: "2025", ...NEA_2025 },
  china_wind_additions_2025: { value: 119.33, unit: "GW", asOf: "2025", ...NEA_2025 },
} as const satisfies Facts;
