import type { FieldName } from "../model/scenario/scenario";
import type { Step, Unit } from "../model/scenario/fields";

/** The name of each input, and what it means where the name does not say it. */
export const fields: Record<FieldName, { label: string; hint?: string }> = {
  gpu_model: { label: "GPU model", hint: "Fills in price, power and server factor from the reference data." },
  gpus: { label: "Number of GPUs" },
  gpu_price: { label: "Price of a GPU", hint: "With its share of the server, as bought." },
  gpu_watts: { label: "Rated power of a GPU" },
  server_factor: { label: "Server factor", hint: "Power of the whole server over that of its GPUs." },
  pue: { label: "PUE", hint: "Power usage effectiveness: power of the facility over that of its IT." },
  building_cost_per_mw: { label: "Building, per MW of IT", hint: "Shell, power and cooling; without land and IT." },

  book_life: { label: "Useful life in the books" },
  salvage_share: { label: "Salvage value", hint: "As a share of the cost." },
  method: { label: "Depreciation method" },
  tax_class: { label: "Tax class", hint: "MACRS recovery period in years; computers are in the 5-year class." },
  tax_convention: { label: "Tax convention", hint: "Half year, or the quarter that service starts in." },
  bonus: { label: "Bonus depreciation", hint: "Share written off for tax in the first year." },
  doubling_years: {
    label: "Doubling time of performance per dollar",
    hint: "How fast newer chips overtake these: the economic value halves in this time.",
  },
  compared_life: { label: "Life to compare with", hint: "What profit would be with this life instead." },

  start_date: { label: "Today", hint: "The day that all durations count from." },
  chips_minimum: { label: "Chips, at the earliest" },
  chips_likely: { label: "Chips, most likely" },
  chips_maximum: { label: "Chips, at the latest" },
  building_minimum: { label: "Building, at the earliest" },
  building_likely: { label: "Building, most likely" },
  building_maximum: { label: "Building, at the latest" },
  grid_minimum: { label: "Grid, at the earliest" },
  grid_likely: { label: "Grid, most likely" },
  grid_maximum: { label: "Grid, at the latest" },
  install_days: { label: "Installation", hint: "From the later of chips and building to chips that only lack power." },
  bridge_minimum: { label: "Temporary power, at the earliest", hint: "Leave all three at 0 for none." },
  bridge_likely: { label: "Temporary power, most likely" },
  bridge_maximum: { label: "Temporary power, at the latest" },
  bridge_price: { label: "Price of temporary power" },
  grid_price: { label: "Price of grid power" },
  bridge_fixed_cost: { label: "Fixed cost of temporary power", hint: "Mobilization and the like, at the start." },
  bridge_term_years: { label: "Minimum term of temporary power", hint: "Paid for even when the grid arrives before." },
  partial_share: { label: "Energized early", hint: "The share of the chips that gets power before the rest." },
  partial_months: { label: "Early power after", hint: "When that share gets its power." },
  margin_per_gpu_hour: { label: "Margin of a running GPU", hint: "Revenue less what running costs." },
  load_factor: { label: "Load factor", hint: "Average over peak load." },
  cost_of_capital: { label: "Cost of capital" },
  storage_rate: { label: "Storage and insurance", hint: "A year, as a share of what the chips cost." },
  deferred_share: { label: "Margin that is only deferred", hint: "The share earned later instead of lost." },

  us_gw: { label: "US additions a year" },
  china_gw: { label: "China's additions a year" },
  target_gw: { label: "US additions asked for" },
  us_growth: { label: "Growth of US additions" },
  china_growth: { label: "Growth of China's additions" },

  ltv_without: { label: "Loan-to-value without guarantee" },
  ltv_with: { label: "Loan-to-value with guarantee" },
  market_rate: { label: "Market rate" },
  guaranteed_rate: { label: "Guaranteed rate" },
  loan_years: { label: "Tenor" },
  profile: { label: "Repayment" },
  coverage: { label: "Coverage", hint: "The share of the debt that is guaranteed." },
  upfront_fee: { label: "Upfront fee", hint: "Of the guaranteed debt." },
  annual_fee: { label: "Annual fee", hint: "Of the guaranteed balance." },
  treasury_rate: { label: "Treasury rate" },
  default_rate: { label: "Default rate", hint: "Share of the loans alive that default in a year." },
  recovery_rate: { label: "Recovery rate", hint: "Share of a claim that the government gets back." },
  risk_premium: { label: "Risk premium", hint: "What investors ask for bearing the risk; prices fair value." },
  asset_volatility: { label: "Volatility of the assets" },
  asset_life: { label: "Useful life of the project", hint: "Limits how long a guaranteed loan may run." },
  eligible_share: { label: "Eligible share of the cost" },

  seed: { label: "Seed", hint: "The same seed gives the same result on any machine." },
  trials: { label: "Trials" },
  correlation: { label: "Correlation of the clocks", hint: "How much delays come together." },
  lead_months: { label: "Lead time of an order", hint: "From the order to chips at the door." },
};

/** Symbols of the units, as they stand behind a number. */
export const units: Record<Unit, string> = {
  gpus: "GPUs",
  money: "money",
  moneyPerMW: "money/MW",
  moneyPerMWh: "money/MWh",
  moneyPerGpuHour: "money/GPU-hour",
  watts: "W",
  ratio: "ratio",
  share: "share",
  rate: "a year",
  years: "years",
  months: "months",
  days: "days",
  date: "date",
  gw: "GW",
  count: "",
};

export const steps: Record<Step, { title: string; question: string }> = {
  fleet: { title: "Fleet", question: "How many chips, and what do they draw?" },
  life: { title: "Life", question: "How fast do they lose their value?" },
  clocks: { title: "Clocks", question: "When do chips, building and power arrive?" },
  gap: { title: "Gap", question: "What does the grid add?" },
  money: { title: "Money", question: "What would a guarantee change, and who pays?" },
  risk: { title: "Risk", question: "How sure is any of it?" },
};

/** What the choices of each choice field mean. */
export const choices = {
  gpu_model: { H100: "H100", H200: "H200", B200: "B200", GB200: "GB200 NVL72", GB300: "GB300 NVL72" },
  method: {
    SL: "Straight line",
    SYD: "Sum of the years' digits",
    DDB: "Double declining balance",
    VDB: "Double declining, then straight line",
    PRC_DDB: "Double declining (China)",
  },
  tax_class: { "3": "3 years", "5": "5 years", "7": "7 years", "10": "10 years", "15": "15 years", "20": "20 years" },
  tax_convention: {
    HY: "Half year",
    MQ1: "First quarter",
    MQ2: "Second quarter",
    MQ3: "Third quarter",
    MQ4: "Fourth quarter",
  },
  profile: { LEVEL: "Level instalments", BULLET: "All at the end", LINEAR: "Equal repayments" },
};

export interface FieldWords {
  fields: Record<FieldName, { label: string; hint?: string }>;
  units: Record<Unit, string>;
  steps: Record<Step, { title: string; question: string }>;
  choices: { [F in keyof typeof choices]: Record<keyof (typeof choices)[F], string> };
}
