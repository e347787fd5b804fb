import type { Facts, Reading } from "./fact";

const EPOCH = {
  source: "Epoch AI, Hobbhahn and Besiroglu, Trends in GPU price-performance",
  url: "https://www.alignmentforum.org/posts/c6KFvQcZggQKZzxr9/trends-in-gpu-price-performance",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const INTERESTING_ENGINEERING = {
  source: "Interesting Engineering newsletter",
  url: "https://interestingengineering.substack.com/p/why-michael-burry-is-wrong-about",
  provenance: "seen",
  confidence: "low",
} as const satisfies Reading;

/** How fast chips fall behind; low and high are the ends of the 95 % interval. The price of tokens is another matter. */
export const OBSOLESCENCE = {
  gpu_doubling_years_ml: { value: 2.07, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_ml_low: { value: 1.54, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_ml_high: { value: 3.13, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_all: { value: 2.46, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_all_low: { value: 2.24, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_all_high: { value: 2.72, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_top: { value: 2.95, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_top_low: { value: 2.54, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_doubling_years_top_high: { value: 3.52, unit: "years", asOf: "2006–2021", ...EPOCH },
  gpu_generation_gain_low: { value: 0.4, unit: "share", asOf: "2025", ...INTERESTING_ENGINEERING },
  gpu_generation_gain_high: { value: 0.5, unit: "share", asOf: "2025", ...INTERESTING_ENGINEERING },
  token_price_fall: {
    value: 10,
    unit: "times a year",
    asOf: "2021–2024",
    source: "a16z, LLMflation",
    url: "https://a16z.com/llmflation-llm-inference-cost",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
