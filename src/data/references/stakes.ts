import type { Facts, Reading } from "./fact";

const MP = {
  source: "MP Materials 8-K",
  url: "https://www.stocktitan.net/sec-filings/MP/8-k-mp-materials-corp-reports-material-event-09e507ca127b.html",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const LITHIUM_AMERICAS = {
  source: "Lithium Americas, SEC filing",
  url: "https://www.sec.gov/Archives/edgar/data/1966983/000119312526034350/d59615dex102.htm",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const INTEL = {
  source: "Intel, as reported",
  url: "https://www.devdiscourse.com/article/headlines/3591225-us-government-buys-big-stake-in-intel",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Stakes that the US government took: preferred stock, shares and warrants. */
export const STAKES = {
  mp_preferred_amount: { value: 400, unit: "million USD", asOf: "2025-07", ...MP },
  mp_preferred_dividend: { value: 0.07, unit: "fraction a year", asOf: "2025-07", ...MP },
  mp_conversion_price: { value: 30.03, unit: "USD", asOf: "2025-07", ...MP },
  lac_warrant_share: { value: 0.05, unit: "share", asOf: "2025-10", ...LITHIUM_AMERICAS },
  lac_venture_warrant_share: { value: 0.05, unit: "share", asOf: "2025-10", ...LITHIUM_AMERICAS },
  lac_warrant_strike: { value: 0.01, unit: "USD", asOf: "2025-10", ...LITHIUM_AMERICAS },
  intel_shares: { value: 433.3, unit: "million shares", asOf: "2025-08", ...INTEL },
  intel_share_price: { value: 20.47, unit: "USD", asOf: "2025-08", ...INTEL },
  intel_warrants: {
    value: 240.5,
    unit: "million shares",
    asOf: "2025-08",
    ...INTEL,
    url: "https://particle.news/story/intel-amends-chips-deal-issues-shares-as-us-takes-near-10-stake",
  },
  intel_warrant_strike: { value: 20, unit: "USD", asOf: "2025-08", ...INTEL },
  intel_warrant_years: { value: 5, unit: "years", asOf: "2025-08", ...INTEL },
} as const satisfies Facts;
