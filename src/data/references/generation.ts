import type { Facts, Reading } from "./fact";

const LAZARD = {
  source: "Lazard LCOE+ v18, as reported",
  url: "http://news.fishai.com.cn/news/4167398",
  provenance: "seen",
  confidence: "high",
} as const satisfies Reading;

const NEXTERA = {
  source: "NextEra's CEO at CERAWeek, as reported",
  url: "https://wealthwisereport.com/energy/the-tories-are-even-bigger-fools-than-labour-on-energy-policy/",
  provenance: "seen",
  confidence: "medium",
} as const satisfies Reading;

/** What generation costs, the bridge until the grid arrives included; levelized costs are without subsidies. */
export const GENERATION = {
  combined_cycle_capex_2022: { value: 785, unit: "USD per kW", asOf: "2022", ...NEXTERA },
  combined_cycle_capex_2025: { value: 2400, unit: "USD per kW", asOf: "2025", ...NEXTERA },
  lcoe_combined_cycle_low: { value: 48, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_combined_cycle_high: { value: 109, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_gas_peaker_low: { value: 149, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_gas_peaker_high: { value: 251, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_coal_low: { value: 71, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_coal_high: { value: 173, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_solar_low: { value: 38, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_solar_high: { value: 78, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_wind_low: { value: 37, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_wind_high: { value: 86, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_solar_storage_low: { value: 50, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_solar_storage_high: { value: 131, unit: "USD per MWh", asOf: "2025-06", ...LAZARD },
  lcoe_fuel_cell: {
    value: 100,
    unit: "USD per MWh",
    asOf: "2024-11",
    source: "Synapse Invest on Bloom Energy",
    url: "https://synapse-invest.ch/powering-ai-cleantech-fuel-cells-making-inroads-into-data-centers-and-utilities/",
    provenance: "seen",
    confidence: "low",
  },
  us_bridge_pipeline: {
    value: 130,
    unit: "GW",
    asOf: "2026",
    source: "Rabobank",
    url: "https://www.rabobank.com/knowledge/d011532274-the-marathon-can-behind-the-meter-data-center-power-solutions-endure-the-decade-in-the-us",
    provenance: "seen",
    confidence: "high",
  },
} as const satisfies Facts;
