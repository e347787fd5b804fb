import type { Facts } from "./fact";

/** Tax and accounting rules. */
export const RULES = {
  bonus_depreciation: {
    value: 1,
    unit: "share",
    asOf: "2025-01-20",
    source: "OBBBA; IRS Notice 2026-11",
    url: "https://gtmtax.com/insight/irs-notice-2026-11-bonus-depreciation",
    provenance: "seen",
    confidence: "high",
  },
  placed_in_service: {
    value: "state of readiness and availability for a specifically assigned function",
    unit: "",
    asOf: "",
    source: "Treas. Reg. 1.167(a)-11(e)(1)(i) via Tarlson",
    url: "https://tarlson.com/2022/06/property-in-service-for-cost-recovery/",
    provenance: "seen",
    confidence: "high",
  },
  ias16_idle: {
    value: "depreciate while available for use, even if idle",
    unit: "",
    asOf: "2020",
    source: "IAS 16 BC30–31",
    url: "https://service.betterregulation.com/document/430276",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
