import type { ReferenceId } from "./references";

/** A default of an argument: a published figure (`reference` is its id in the reference data) or our assumption. */
export interface Default {
  readonly value: number;
  readonly reference?: ReferenceId;
}

/** The defaults that are facts or assumptions, by argument name; neutral ones (no bonus, no fee) need no source. */
export const DEFAULTS = {
  us_gw: { value: 51, reference: "us_additions_2024" },
  china_gw: { value: 429, reference: "china_additions_2024" },
  target_gw: { value: 100, reference: "us_additions_target" },
  gpu_watts: { value: 1000, reference: "b200_watts" },
  server_factor: { value: 1.79, reference: "dgx_b200_kw" },
  pue: { value: 1.2, reference: "pue_hyperscale_high" },
  doubling_years: { value: 2.1, reference: "gpu_doubling_years_ml" },
  yearly_fall: { value: 10, reference: "token_price_fall" },
  maximum_age: { value: 20 },
  install_days: { value: 45 },
  cost_of_capital: { value: 0.1 },
  storage_rate: { value: 0.005 },
  load_factor: { value: 0.9 },
  recovery_rate: { value: 0.5 },
  cap: { value: 0.8, reference: "title17_debt_cap" },
  tenor_cap: { value: 30, reference: "title17_tenor_cap" },
  life_share: { value: 0.9, reference: "title17_life_share" },
} as const satisfies Record<string, Default>;
