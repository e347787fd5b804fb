import type { Facts, Reading } from "./fact";

const AIINFRAMAP_PRICES = {
  source: "aiinframap TCO assumptions",
  url: "https://www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const AIINFRAMAP_POWER = {
  ...AIINFRAMAP_PRICES,
  source: "NVIDIA specification via aiinframap",
  confidence: "high",
} as const satisfies Reading;

const HOST360 = {
  source: "Host360 pricing guide 2026",
  url: "https://www.host360.ai/blog/blog-h100-h200-b200-gpu-benchmarks-pricing-guide-2026",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const MERCATUS = {
  source: "Mercatus AI",
  url: "https://www.mercatus-ai.com/blog/a100-vs-h100-vs-h200",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const GB200 = {
  source: "Awesome Agents",
  url: "https://awesomeagents.ai/hardware/nvidia-gb200-nvl72",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const GB300 = {
  source: "Awesome Agents",
  url: "https://awesomeagents.ai/hardware/nvidia-gb300-nvl72",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const INTROL = {
  source: "Introl",
  url: "https://introl.com/blog/why-nvidia-gb300-nvl72-blackwell-ultra-matters",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

const RUBIN = {
  source: "Reports Lab, drill deck",
  url: "https://regantih.github.io/reports-lab/sand-to-superintelligence/chapters/14-nvl72-drills.tsv",
  provenance: "seen",
  confidence: "low",
} as const satisfies Reading;

const FAILURES = {
  source: "Research Viewer synthesis",
  url: "https://research-viewer.pages.dev/orbital-ai-datacenters-3/pages/terrestrial-gpu-failure-rate/",
  provenance: "seen",
  confidence: "low",
} as const satisfies Reading;

/** What chips cost and draw, and how often they fail. */
export const GPUS = {
  h100_price: { value: 30000, unit: "USD", asOf: "2026", ...AIINFRAMAP_PRICES },
  h100_price_low: { value: 25000, unit: "USD", asOf: "2026", ...HOST360 },
  h100_price_high: { value: 40000, unit: "USD", asOf: "2026", ...HOST360 },
  h200_price: { value: 35000, unit: "USD", asOf: "2026", ...AIINFRAMAP_PRICES },
  b200_price: { value: 40000, unit: "USD", asOf: "2026", ...AIINFRAMAP_PRICES },
  b200_price_launch: {
    value: 50000,
    unit: "USD",
    asOf: "2024",
    source: "Financial Times, as reported",
    url: "https://www.newsbeep.com/au/?p=220110",
    provenance: "seen",
    confidence: "medium",
  },
  a100_price_used_low: { value: 8000, unit: "USD", asOf: "2026", ...MERCATUS },
  a100_price_used_high: { value: 15000, unit: "USD", asOf: "2026", ...MERCATUS },
  gb200_rack_price_low: { value: 2000000, unit: "USD", asOf: "2025", ...GB200 },
  gb200_rack_price_high: { value: 3000000, unit: "USD", asOf: "2025", ...GB200 },
  gb200_rack_price_bernstein: {
    value: 3400000,
    unit: "USD",
    asOf: "2025",
    ...GB200,
    source: "Bernstein, compute hardware of a rack, via Awesome Agents",
  },
  gb300_rack_price_low: { value: 3000000, unit: "USD", asOf: "2025", ...GB300 },
  gb300_rack_price_high: { value: 4000000, unit: "USD", asOf: "2025", ...GB300 },

  a100_watts: {
    value: 400,
    unit: "W",
    asOf: "2020",
    source: "Hugging Face hardware list",
    url: "https://huggingface.co/hardware/a100",
    provenance: "seen",
    confidence: "high",
  },
  h100_watts: { value: 700, unit: "W", asOf: "2026", ...AIINFRAMAP_POWER },
  h200_watts: { value: 700, unit: "W", asOf: "2026", ...AIINFRAMAP_POWER },
  b200_watts: { value: 1000, unit: "W", asOf: "2026", ...AIINFRAMAP_POWER },
  gb200_watts: {
    value: 1200,
    unit: "W",
    asOf: "2024",
    source: "NVIDIA GB200 NVL72 specification",
    url: "",
    provenance: "memory",
    confidence: "medium",
  },
  b300_watts: {
    value: 1400,
    unit: "W",
    asOf: "2025",
    ...GB300,
    source: "Morgan Stanley model via Awesome Agents",
    confidence: "high",
  },
  dgx_h100_kw: {
    value: 10.2,
    unit: "kW",
    asOf: "2024",
    source: "Supercluster blog, from NVIDIA's specification",
    url: "https://www.supercluster.blog/p/6-ai-supercluster-nvidia-dgx-h100",
    provenance: "seen",
    confidence: "high",
  },
  dgx_b200_kw: {
    value: 14.3,
    unit: "kW",
    asOf: "2025",
    source: "NVIDIA documentation via The Daily Scout",
    url: "https://thedailyscout.com/s/mS-qfkbCluI",
    provenance: "seen",
    confidence: "high",
  },
  gb200_rack_kw: { value: 120, unit: "kW", asOf: "2025", ...GB200, confidence: "high" },
  gb300_rack_kw_low: { value: 120, unit: "kW", asOf: "2025", ...INTROL },
  gb300_rack_kw_high: { value: 132, unit: "kW", asOf: "2025", ...INTROL },
  rubin_rack_kw_low: { value: 190, unit: "kW", asOf: "2026", ...RUBIN },
  rubin_rack_kw_high: { value: 230, unit: "kW", asOf: "2026", ...RUBIN },
  rubin_ultra_rack_kw: {
    value: 600,
    unit: "kW",
    asOf: "2025-03",
    source: "Tom's Hardware",
    url: "https://tomshardware.com/pc-components/gpus/nvidia-shows-off-rubin-ultra-with-600-000-watt-kyber-racks-and-infrastructure-coming-in-2027",
    provenance: "seen",
    confidence: "high",
  },

  gpu_failure_rate: {
    value: 0.09,
    unit: "fraction a year",
    asOf: "2024",
    source: "Meta, Llama 3 training study, as reported",
    url: "https://www.szyunze.com/data-center-gpus-have-short-lifespan-1-3-years",
    provenance: "seen",
    confidence: "high",
  },
  gpu_failure_rate_permanent: { value: 0.04, unit: "fraction a year", asOf: "2025", ...FAILURES },
  gpu_failure_rate_permanent_low: { value: 0.025, unit: "fraction a year", asOf: "2025", ...FAILURES },
  gpu_failure_rate_permanent_high: { value: 0.06, unit: "fraction a year", asOf: "2025", ...FAILURES },
} as const satisfies Facts;
