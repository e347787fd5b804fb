import type { Facts, Reading } from "./fact";

const EIA_MONTHLY = {
  source: "US EIA, Electric Power Monthly, table 6.07.B",
  url: "http://www.eia.gov/electricity/monthly/epm_table_grapher.cfm?t=epmt_6_07_b",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const EIA_ANNUAL = {
  source: "US EIA, Electric Power Annual, table 4.8.A",
  url: "https://www.eia.gov/electricity/annual/html/epa_04_08_a.html",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

/** Hours from January to October 2023 over the 7,296 hours of those months. */
const NEA_HOURS = {
  source: "China NEA hours, Jan–Oct 2023, via China News Service, ÷ 7,296 h",
  url: "http://melab.com.tw/uploads/xinwen.asp?iF=Ev.html",
  provenance: "derived",
  confidence: "medium",
} as const satisfies Reading;

/** Energy over what nameplate capacity would give around the clock. */
export const FACTORS = {
  us_solar_capacity_factor: { value: 0.244, unit: "share", asOf: "2021", ...EIA_MONTHLY },
  us_wind_capacity_factor: {
    value: 0.353,
    unit: "share",
    asOf: "2020",
    source: "US EIA, Electric Power Annual, table 4.8.B",
    url: "https://eia.gov/electricity/annual/html/epa_04_08_b.html",
    provenance: "seen",
    confidence: "high",
  },
  us_hydro_capacity_factor: { value: 0.36, unit: "share", asOf: "2021", ...EIA_MONTHLY },
  us_nuclear_capacity_factor: { value: 0.928, unit: "share", asOf: "2021", ...EIA_MONTHLY },
  us_combined_cycle_capacity_factor: { value: 0.55, unit: "share", asOf: "2021", ...EIA_ANNUAL },
  us_gas_turbine_capacity_factor: { value: 0.117, unit: "share", asOf: "2021", ...EIA_ANNUAL },
  us_coal_capacity_factor: { value: 0.491, unit: "share", asOf: "2021", ...EIA_ANNUAL },

  china_solar_capacity_factor: { value: 0.154, unit: "share", asOf: "2023", ...NEA_HOURS },
  china_wind_capacity_factor: { value: 0.249, unit: "share", asOf: "2023", ...NEA_HOURS },
  china_hydro_capacity_factor: { value: 0.371, unit: "share", asOf: "2023", ...NEA_HOURS },
  china_nuclear_capacity_factor: { value: 0.871, unit: "share", asOf: "2023", ...NEA_HOURS },
  china_thermal_capacity_factor: { value: 0.504, unit: "share", asOf: "2023", ...NEA_HOURS },
  china_wind_solar_capacity_factor_2024: {
    value: 0.17,
    unit: "share",
    asOf: "2024",
    source: "1.83 PWh ÷ mean of 1,050 and 1,408 GW (China NEA)",
    url: "https://thedailycpec.com/renewable-energy-makes-up-56-of-chinas-total-installed-capacity",
    provenance: "derived",
    confidence: "medium",
  },

  china_utilization_hours_2021: {
    value: 3817,
    unit: "hours a year",
    asOf: "2021",
    source: "China NEA",
    url: "https://power.in-en.com/html/power-2402812.shtml",
    provenance: "seen",
    confidence: "high",
  },
  china_utilization_hours_2023: {
    value: 3592,
    unit: "hours a year",
    asOf: "2023",
    source: "China NEA, as reported",
    url: "http://snyjgl.cn/shichang/show-2856.html",
    provenance: "seen",
    confidence: "high",
  },
  china_utilization_hours_2024: {
    value: 3442,
    unit: "hours a year",
    asOf: "2024",
    source: "China NEA, as reported",
    url: "https://forexbnb.com/news/fintech/14025.html",
    provenance: "seen",
    confidence: "high",
  },
  china_utilization_hours_2025: {
    value: 3119,
    unit: "hours a year",
    asOf: "2025",
    source: "China NEA, as reported",
    url: "https://news.az/news/solar-drives-chinas-power-generation-capacity-growth",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
