import type { Facts, Reading } from "./fact";

const COREWEAVE = {
  source: "Webull and Longbridge",
  url: "https://www.webull.com/news/14036724862714880",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** What happened to others. */
export const PRECEDENTS = {
  coreweave_denton: { value: 260, unit: "MW", asOf: "2025-12", ...COREWEAVE },
  coreweave_denton_delay: { value: 60, unit: "days", asOf: "2025-12", ...COREWEAVE },
  coreweave_capex_2025_low: { value: 12, unit: "billion USD", asOf: "2025-12", ...COREWEAVE },
  coreweave_capex_2025_high: { value: 14, unit: "billion USD", asOf: "2025-12", ...COREWEAVE },
  coreweave_capex_2025_cut: { value: 0.4, unit: "share", asOf: "2025-12", ...COREWEAVE },
  nadella_quote: {
    value: "chips sitting in inventory that I can't plug in",
    unit: "",
    asOf: "2025-11",
    source: "Satya Nadella, BG2 podcast, via Tom's Hardware",
    url: "https://www.inkl.com/news/microsoft-ceo-says-the-company-doesn-t-have-enough-electricity-to-install-all-the-ai-gpus-in-its-inventory-you-may-actually-have-a-bunch-of-chips-sitting-in-inventory-that-i-can-t-plug-in",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
