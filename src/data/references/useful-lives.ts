import type { Facts, Reading } from "./fact";

const AMAZON = {
  source: "Amazon 10-K for 2024, via Deep Quarry",
  url: "https://deepquarry.substack.com/p/amazon-revises-server-lifespan-amid",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const FILINGS = {
  url: "https://shaulkoral.com/useful-life-of-servers-and-network-assets-at-tech-companies/",
  provenance: "seen",
  confidence: "high",
} as const;

const BURRY = {
  source: "Michael Burry, as reported",
  url: "https://www.inevitabilityresearch.com/p/inevitability-weekly-4",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Over how many years who writes off servers. */
export const USEFUL_LIVES = {
  useful_life_amazon: { value: 5, unit: "years", asOf: "2025-01-01", ...AMAZON },
  useful_life_amazon_other: { value: 6, unit: "years", asOf: "2025-01-01", ...AMAZON },
  useful_life_meta: {
    value: 5.5,
    unit: "years",
    asOf: "2025-01",
    source: "Meta, via Accounting Today",
    url: "https://taxacct.com.au/metas-accounting-move-to-boost-profit",
    provenance: "seen",
    confidence: "high",
  },
  useful_life_microsoft: { value: 6, unit: "years", asOf: "2023", source: "Microsoft 10-Q, as reported", ...FILINGS },
  useful_life_microsoft_before: {
    value: 4,
    unit: "years",
    asOf: "2022",
    source: "Microsoft 10-Q, as reported",
    ...FILINGS,
  },
  useful_life_alphabet: { value: 6, unit: "years", asOf: "2023-01", source: "Alphabet 10-K, as reported", ...FILINGS },
  useful_life_oracle: {
    value: 6,
    unit: "years",
    asOf: "2025",
    source: "WireSift and press",
    url: "https://wiresift.com/ai-server-depreciation",
    provenance: "seen",
    confidence: "medium",
  },
  useful_life_coreweave: {
    value: 6,
    unit: "years",
    asOf: "2023-01",
    source: "CoreWeave S-1 and 10-Q, via The Motley Fool",
    url: "https://www.fool.com/investing/2025/11/11/michael-burrys-latest-warning-could-be-bad-news-fo/",
    provenance: "seen",
    confidence: "high",
  },
  useful_life_nebius: {
    value: 4,
    unit: "years",
    asOf: "2025",
    source: "Bizety",
    url: "https://bizety.com/2025/09/23/gpu-depreciation-coreweave-vs-nebius",
    provenance: "seen",
    confidence: "medium",
  },
  useful_life_lambda: {
    value: 5,
    unit: "years",
    asOf: "2025",
    source: "Research Viewer compilation",
    url: "https://research-viewer.pages.dev/pages/gpu-useful-life",
    provenance: "seen",
    confidence: "low",
  },
  useful_life_burry_low: { value: 2, unit: "years", asOf: "2025-11", ...BURRY },
  useful_life_burry_high: { value: 3, unit: "years", asOf: "2025-11", ...BURRY },
  burry_understated_depreciation: { value: 176, unit: "billion USD", asOf: "2025-11", ...BURRY },
} as const satisfies Facts;
