import type { Facts, Reading } from "./fact";

const CAMBRIDGE_BOND = {
  source: "Cambridge Bond, December 2025",
  url: "https://www.cambonds.com/sdm_downloads/december-2025",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const AMERICAN_LEDGER = {
  source: "ICE BofA via American Ledger",
  url: "https://americanledgerdaily.beehiiv.com/p/credit-markets-quiet-repricing-how-higher-yields-are-reshaping-risk",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const HYPERION = {
  source: "S&P and Bloomberg via Fudzilla",
  url: "https://mail.fudzilla.net/news/ai/61913-blackrock-sinks-billions-into-meta-s-louisiana-ai-project",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** What borrowing costs; spreads are over Treasuries. */
export const RATES = {
  treasury_10y_dec_2025: { value: 0.0417, unit: "fraction a year", asOf: "2025-12-31", ...CAMBRIDGE_BOND },
  spread_ig_dec_2025: { value: 0.0078, unit: "fraction a year", asOf: "2025-12-31", ...CAMBRIDGE_BOND },
  spread_a_dec_2025: { value: 0.0064, unit: "fraction a year", asOf: "2025-12-31", ...CAMBRIDGE_BOND },
  spread_bbb_dec_2025: { value: 0.0097, unit: "fraction a year", asOf: "2025-12-31", ...CAMBRIDGE_BOND },
  spread_bbb_nov_2025: { value: 0.0106, unit: "fraction a year", asOf: "2025-11", ...AMERICAN_LEDGER },
  spread_hy_nov_2025: { value: 0.0309, unit: "fraction a year", asOf: "2025-11", ...AMERICAN_LEDGER },
  hyperion_coupon: { value: 0.0658, unit: "fraction a year", asOf: "2025-10", ...HYPERION },
  hyperion_bond: { value: 27.3, unit: "billion USD", asOf: "2025-10", ...HYPERION },
  hyperion_spread: {
    value: 0.0225,
    unit: "fraction a year",
    asOf: "2025-10",
    source: "Financial Times, as reposted",
    url: "",
    provenance: "seen",
    confidence: "medium",
  },
} as const satisfies Facts;
