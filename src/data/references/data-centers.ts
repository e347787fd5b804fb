import type { Facts, Reading } from "./fact";

const CUSHMAN_WAKEFIELD = {
  source: "Cushman & Wakefield, Data Center Development Cost Guide 2025",
  url: "https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const TURNER_TOWNSEND = {
  source: "Turner & Townsend via CRE Media Europe",
  url: "https://www.cremediaeurope.com/news/ai-boom-strains-data-centre-construction-costs-rise~0QkR7oHK/",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const LOWDOWN = {
  source: "Lowdown, citing the Uptime Institute",
  url: "https://lowdown.today/e/pue/",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

/** What data centers cost and draw. */
export const DATA_CENTERS = {
  data_center_capex: { value: 11.7, unit: "million USD per MW", asOf: "2025", ...CUSHMAN_WAKEFIELD },
  data_center_capex_low: { value: 9.3, unit: "million USD per MW", asOf: "2025", ...CUSHMAN_WAKEFIELD },
  data_center_capex_high: { value: 15, unit: "million USD per MW", asOf: "2025", ...CUSHMAN_WAKEFIELD },
  ai_design_premium_low: { value: 0.07, unit: "share", asOf: "2025", ...TURNER_TOWNSEND },
  ai_design_premium_high: { value: 0.1, unit: "share", asOf: "2025", ...TURNER_TOWNSEND },
  ai_data_center_capex: {
    value: 35,
    unit: "billion USD per GW",
    asOf: "2025-10",
    source: "Bernstein, as reported",
    url: "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
    provenance: "seen",
    confidence: "high",
  },
  pue_industry: {
    value: 1.54,
    unit: "ratio",
    asOf: "2025",
    source: "Uptime Institute survey, as reported",
    url: "https://thefreesheet.com/2026/01/19/data-centre-efficiency-flatlines-for-sixth-year-as-ai-power-demands-soar",
    provenance: "seen",
    confidence: "high",
  },
  pue_hyperscale_low: { value: 1.1, unit: "ratio", asOf: "2026", ...LOWDOWN },
  pue_hyperscale_high: { value: 1.2, unit: "ratio", asOf: "2026", ...LOWDOWN },
  openai_commitment: {
    value: 1.4,
    unit: "trillion USD",
    asOf: "2025-11",
    source: "Sam Altman's post, via AllWeatherFinance",
    url: "https://allweatherfinance.com/in-addition-to-handling-the-pr-crisis-altman-also-revealed-two-key-pieces-of-information-about-openai/",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
