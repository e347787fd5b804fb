import type { Facts } from "./fact";

/** Generating capacity at the end of a year. */
export const CAPACITY = {
  china_capacity_2019: {
    value: 2000,
    unit: "GW",
    asOf: "2019",
    source: "China Electricity Council, as reported",
    url: "https://theistanbulpost.com/chinas-installed-electricity-capacity-triples-since-2011/amp",
    provenance: "seen",
    confidence: "high",
  },
  china_capacity_2021: {
    value: 2380,
    unit: "GW",
    asOf: "2021-12-31",
    source: "China NEA",
    url: "https://power.in-en.com/html/power-2402812.shtml",
    provenance: "seen",
    confidence: "high",
  },
  china_capacity_2023: {
    value: 2920,
    unit: "GW",
    asOf: "2023-12-31",
    source: "China NEA via SMM",
    url: "https://cmgroup.net/news/china-2-92-bln-kw-of-installed-power-capacity-in-2023",
    provenance: "seen",
    confidence: "high",
  },
  china_capacity_2024: {
    value: 3350,
    unit: "GW",
    asOf: "2024-12-31",
    source: "China NEA via People's Daily",
    url: "http://en.people.cn/n3/2025/0121/c90000-20268778.html",
    provenance: "seen",
    confidence: "high",
  },
  china_capacity_2025: {
    value: 3890,
    unit: "GW",
    asOf: "2025-12-31",
    source: "China NEA, as reported",
    url: "https://news.az/news/solar-drives-chinas-power-generation-capacity-growth",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
