import { DEFAULTS } from "../../data/defaults";
import type { ReferenceId } from "../../data/references";
import { amount, date, positive, rate, share, type Rule } from "../input";

/** The steps of the wizard, which are also the groups of the Inputs sheet. */
export const STEPS = ["fleet", "life", "clocks", "gap", "money", "risk"] as const;
export type Step = (typeof STEPS)[number];

/** What a field's number counts; `i18n` has the words. */
export type Unit =
  | "gpus"
  | "money"
  | "moneyPerMW"
  | "moneyPerMWh"
  | "moneyPerGpuHour"
  | "watts"
  | "ratio"
  | "share"
  | "rate"
  | "years"
  | "months"
  | "days"
  | "date"
  | "gw"
  | "count";

interface FieldBase {
  readonly step: Step;
  /** Id of the reference behind the default; without one it is our assumption. */
  readonly reference?: ReferenceId;
}

export interface NumberField extends FieldBase {
  readonly unit: Unit;
  readonly rule: Rule;
  /** What one press of an arrow key adds. */
  readonly increment: number;
  readonly default: number;
  /** How far the tornado moves it, as a share of its value up and down. */
  readonly swing?: number;
}

export interface ChoiceField extends FieldBase {
  readonly choices: readonly string[];
  readonly default: string;
}

export type Field = NumberField | ChoiceField;

const months: Rule = { minimum: 0, maximum: 600 };

/** The years that the sheets have rows for. */
export const MOST_BOOK_YEARS = 20;
export const MOST_LOAN_YEARS = 40;
export const GAP_YEARS = 10;

const bookedYears: Rule = { minimum: 1, maximum: MOST_BOOK_YEARS };
const belowOne: Rule = { minimum: 0, below: 1 };

const fact = ({ value, reference }: { value: number; reference?: ReferenceId }) =>
  reference === undefined ? { default: value } : { default: value, reference };

/** Every input of the model, once: the wizard draws it, the Inputs sheet lists it, the model checks it. */
export const FIELDS = {
  gpu_model: { step: "fleet", choices: ["H100", "H200", "B200", "GB200", "GB300"], default: "B200" },
  gpus: { step: "fleet", unit: "gpus", rule: { minimum: 1 }, increment: 1000, default: 10_000 },
  gpu_price: {
    step: "fleet",
    unit: "money",
    rule: positive,
    increment: 1000,
    default: 40_000,
    reference: "b200_price",
    swing: 0.2,
  },
  gpu_watts: { step: "fleet", unit: "watts", rule: positive, increment: 100, ...fact(DEFAULTS.gpu_watts) },
  server_factor: {
    step: "fleet",
    unit: "ratio",
    rule: { minimum: 1 },
    increment: 0.05,
    ...fact(DEFAULTS.server_factor),
  },
  pue: { step: "fleet", unit: "ratio", rule: { minimum: 1 }, increment: 0.05, ...fact(DEFAULTS.pue) },
  building_cost_per_mw: {
    step: "fleet",
    unit: "moneyPerMW",
    rule: amount,
    increment: 100_000,
    default: 11_700_000,
    reference: "data_center_capex",
  },

  book_life: {
    step: "life",
    unit: "years",
    rule: bookedYears,
    increment: 0.5,
    default: 6,
    reference: "useful_life_coreweave",
  },
  salvage_share: { step: "life", unit: "share", rule: belowOne, increment: 0.05, default: 0 },
  method: { step: "life", choices: ["SL", "SYD", "DDB", "VDB", "PRC_DDB"], default: "SL" },
  tax_class: { step: "life", choices: ["3", "5", "7", "10", "15", "20"], default: "5" },
  tax_convention: { step: "life", choices: ["HY", "MQ1", "MQ2", "MQ3", "MQ4"], default: "HY" },
  bonus: { step: "life", unit: "share", rule: share, increment: 0.1, default: 1, reference: "bonus_depreciation" },
  doubling_years: {
    step: "life",
    unit: "years",
    rule: positive,
    increment: 0.1,
    swing: 0.25,
    ...fact(DEFAULTS.doubling_years),
  },
  compared_life: {
    step: "life",
    unit: "years",
    rule: bookedYears,
    increment: 0.5,
    default: 4,
    reference: "useful_life_nebius",
  },

  start_date: { step: "clocks", unit: "date", rule: date, increment: 1, default: 0 },
  chips_minimum: { step: "clocks", unit: "months", rule: months, increment: 1, default: 20 },
  chips_likely: { step: "clocks", unit: "months", rule: months, increment: 0.5, default: 22.5 },
  chips_maximum: { step: "clocks", unit: "months", rule: months, increment: 1, default: 26 },
  building_minimum: {
    step: "clocks",
    unit: "months",
    rule: months,
    increment: 1,
    default: 18,
    reference: "data_center_build_months_low",
  },
  building_likely: { step: "clocks", unit: "months", rule: months, increment: 1, default: 21 },
  building_maximum: {
    step: "clocks",
    unit: "months",
    rule: months,
    increment: 1,
    default: 24,
    reference: "data_center_build_months_high",
  },
  grid_minimum: {
    step: "clocks",
    unit: "months",
    rule: months,
    increment: 1,
    default: 48,
    reference: "load_connection_years_dominion_low",
  },
  grid_likely: { step: "clocks", unit: "months", rule: months, increment: 1, default: 60 },
  grid_maximum: {
    step: "clocks",
    unit: "months",
    rule: months,
    increment: 1,
    default: 84,
    reference: "load_connection_years_dominion_high",
  },
  install_days: {
    step: "clocks",
    unit: "days",
    rule: amount,
    increment: 5,
    ...fact(DEFAULTS.install_days),
    swing: 0.5,
  },
  bridge_minimum: { step: "clocks", unit: "months", rule: months, increment: 1, default: 0 },
  bridge_likely: { step: "clocks", unit: "months", rule: months, increment: 1, default: 0 },
  bridge_maximum: { step: "clocks", unit: "months", rule: months, increment: 1, default: 0 },
  bridge_price: {
    step: "clocks",
    unit: "moneyPerMWh",
    rule: {},
    increment: 5,
    default: 100,
    reference: "lcoe_fuel_cell",
  },
  grid_price: { step: "clocks", unit: "moneyPerMWh", rule: {}, increment: 5, default: 60 },
  bridge_fixed_cost: { step: "clocks", unit: "money", rule: {}, increment: 1_000_000, default: 0 },
  bridge_term_years: { step: "clocks", unit: "years", rule: amount, increment: 1, default: 0 },
  partial_share: { step: "clocks", unit: "share", rule: share, increment: 0.05, default: 0 },
  partial_months: { step: "clocks", unit: "months", rule: months, increment: 1, default: 0 },
  margin_per_gpu_hour: {
    step: "clocks",
    unit: "moneyPerGpuHour",
    rule: amount,
    increment: 0.1,
    default: 1,
    swing: 0.5,
  },
  load_factor: { step: "clocks", unit: "share", rule: share, increment: 0.05, ...fact(DEFAULTS.load_factor) },
  cost_of_capital: {
    step: "clocks",
    unit: "rate",
    rule: rate,
    increment: 0.005,
    ...fact(DEFAULTS.cost_of_capital),
    swing: 0.3,
  },
  storage_rate: {
    step: "clocks",
    unit: "rate",
    rule: amount,
    increment: 0.001,
    ...fact(DEFAULTS.storage_rate),
    swing: 0.5,
  },
  deferred_share: { step: "clocks", unit: "share", rule: share, increment: 0.05, default: 0 },

  us_gw: { step: "gap", unit: "gw", rule: positive, increment: 1, ...fact(DEFAULTS.us_gw) },
  china_gw: { step: "gap", unit: "gw", rule: positive, increment: 1, ...fact(DEFAULTS.china_gw) },
  target_gw: { step: "gap", unit: "gw", rule: amount, increment: 5, ...fact(DEFAULTS.target_gw) },
  us_growth: { step: "gap", unit: "rate", rule: rate, increment: 0.01, default: 0.1 },
  china_growth: { step: "gap", unit: "rate", rule: rate, increment: 0.01, default: 0 },

  ltv_without: { step: "money", unit: "share", rule: belowOne, increment: 0.05, default: 0.6 },
  ltv_with: { step: "money", unit: "share", rule: belowOne, increment: 0.05, default: 0.8 },
  market_rate: { step: "money", unit: "rate", rule: rate, increment: 0.0025, default: 0.08 },
  guaranteed_rate: { step: "money", unit: "rate", rule: rate, increment: 0.0025, default: 0.046 },
  loan_years: {
    step: "money",
    unit: "years",
    rule: { minimum: 1, maximum: MOST_LOAN_YEARS, whole: true },
    increment: 1,
    default: 20,
  },
  profile: { step: "money", choices: ["LEVEL", "BULLET", "LINEAR"], default: "LEVEL" },
  coverage: { step: "money", unit: "share", rule: share, increment: 0.05, default: 1 },
  upfront_fee: { step: "money", unit: "share", rule: amount, increment: 0.0025, default: 0.01 },
  annual_fee: {
    step: "money",
    unit: "rate",
    rule: amount,
    increment: 0.00125,
    default: 0.00375,
    reference: "ffb_spread",
  },
  treasury_rate: {
    step: "money",
    unit: "rate",
    rule: rate,
    increment: 0.0025,
    default: 0.0417,
    reference: "treasury_10y_dec_2025",
  },
  default_rate: { step: "money", unit: "rate", rule: share, increment: 0.0025, default: 0.01 },
  recovery_rate: { step: "money", unit: "share", rule: share, increment: 0.05, ...fact(DEFAULTS.recovery_rate) },
  risk_premium: { step: "money", unit: "rate", rule: amount, increment: 0.0025, default: 0.02 },
  asset_volatility: { step: "money", unit: "rate", rule: amount, increment: 0.05, default: 0.3 },
  asset_life: { step: "money", unit: "years", rule: positive, increment: 1, default: 25 },
  eligible_share: { step: "money", unit: "share", rule: share, increment: 0.05, default: 1 },

  seed: {
    step: "risk",
    unit: "count",
    rule: { minimum: 0, maximum: 1_000_000, whole: true },
    increment: 1,
    default: 1,
  },
  trials: {
    step: "risk",
    unit: "count",
    rule: { minimum: 100, maximum: 200_000, whole: true },
    increment: 1000,
    default: 10_000,
  },
  correlation: { step: "risk", unit: "share", rule: share, increment: 0.1, default: 0.3 },
  lead_months: { step: "risk", unit: "months", rule: months, increment: 1, default: 6 },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

type ChoiceName = { [N in FieldName]: (typeof FIELDS)[N] extends ChoiceField ? N : never }[FieldName];
type NumberName = Exclude<FieldName, ChoiceName>;

/** One complete set of inputs. Rates and shares are fractions, durations months from `start_date`, dates Excel serials. */
export type Scenario = { [N in NumberName]: number } & {
  [N in ChoiceName]: (typeof FIELDS)[N] extends { choices: readonly (infer C)[] } ? C : never;
};
