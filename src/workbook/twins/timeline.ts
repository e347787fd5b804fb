import { DEFAULTS } from "../../data/defaults";
import { cases, choose, type RowsTwin, type Twin } from "./twin";

const MILESTONES = {
  parameters: ["chip_delivery", "building_ready", "power_ready", "install_days", "bridge_ready"],
  optional: { install_days: String(DEFAULTS.install_days.value), bridge_ready: "0" },
};

export const GO_LIVE_DATE: Twin = {
  ...MILESTONES,
  body: "MAX(MAX(chip_delivery,building_ready)+install_days,IF(bridge_ready=0,power_ready,MIN(power_ready,bridge_ready)))",
};

export const IDLE_DAYS: Twin = {
  ...MILESTONES,
  body: "GO_LIVE_DATE(chip_delivery,building_ready,power_ready,install_days,bridge_ready)-(chip_delivery+install_days)",
};

export const IDLE_GPU_COST: Twin = {
  parameters: [
    "cost",
    "idle_days",
    "cost_of_capital",
    "doubling_years",
    "storage_rate",
    "margin_per_day",
    "deferred_share",
    "component",
  ],
  optional: {
    cost_of_capital: String(DEFAULTS.cost_of_capital.value),
    doubling_years: String(DEFAULTS.doubling_years.value),
    storage_rate: String(DEFAULTS.storage_rate.value),
    margin_per_day: "0",
    deferred_share: "0",
    component: '"TOTAL"',
  },
  locals: {
    carry: "cost*((1+cost_of_capital)^(idle_days/365)-1)",
    obsolescence: "cost*(1-0.5^(idle_days/365/doubling_years))",
    storage: "cost*storage_rate*idle_days/365",
  },
  body: choose("component", {
    TOTAL: "carry+obsolescence+storage",
    CARRY: "carry",
    OBSOLESCENCE: "obsolescence",
    STORAGE: "storage",
    MARGIN: "margin_per_day*idle_days*(1-deferred_share)",
  }),
};

export const LIFE_BURNED: Twin = {
  parameters: ["idle_days", "life", "policy", "doubling_years"],
  optional: { policy: '"IN_SERVICE"', doubling_years: String(DEFAULTS.doubling_years.value) },
  body: choose("policy", {
    IN_SERVICE: "0",
    DELIVERY: "MIN(1,idle_days/365/life)",
    ECONOMIC: "1-0.5^(idle_days/365/doubling_years)",
  }),
};

/** PV with payments at the start of the days: the sum over j = 0 … days − 1 of (1 + rate)^(−j/365). */
export const BRIDGE_POWER_NPV: Twin = {
  parameters: [
    "mw",
    "bridge_ready",
    "grid_ready",
    "bridge_price",
    "grid_price",
    "margin_per_mwh",
    "load_factor",
    "fixed_cost",
    "minimum_term_years",
    "discount_rate",
  ],
  optional: {
    load_factor: String(DEFAULTS.load_factor.value),
    fixed_cost: "0",
    minimum_term_years: "0",
    discount_rate: String(DEFAULTS.cost_of_capital.value),
  },
  locals: {
    days_of_use: "MAX(0,INT(grid_ready-bridge_ready+1E-9))",
    unused_days: "MAX(0,ROUNDUP(365*minimum_term_years-1E-9,0)-days_of_use)",
    daily_rate: "(1+discount_rate)^(1/365)-1",
    earned: "(margin_per_mwh-bridge_price+grid_price)*PV(daily_rate,days_of_use,-1,0,1)",
    unused: "MAX(0,bridge_price-grid_price)*PV(daily_rate,unused_days,-1,0,1)*(1+discount_rate)^(-days_of_use/365)",
  },
  body: "mw*24*load_factor*(earned-unused)-fixed_cost",
};

const ESTIMATE = ["minimum", "most_likely", "maximum", "distribution"];

/** The two shapes of the beta distribution that PERT means. */
const PERT = {
  pert_alpha: "1+4*(most_likely-minimum)/(maximum-minimum)",
  pert_beta: "1+4*(maximum-most_likely)/(maximum-minimum)",
};

export const DURATION_QUANTILE: Twin = {
  parameters: ["probability", ...ESTIMATE],
  optional: { distribution: '"PERT"' },
  locals: PERT,
  body: `IF(minimum=maximum,minimum,${choose("distribution", {
    PERT: "IF(probability=0,minimum,IF(probability=1,maximum,BETA.INV(probability,pert_alpha,pert_beta,minimum,maximum)))",
    TRIANGULAR:
      "IF(probability<(most_likely-minimum)/(maximum-minimum),minimum+SQRT(probability*(maximum-minimum)*(most_likely-minimum)),maximum-SQRT((1-probability)*(maximum-minimum)*(maximum-most_likely)))",
    UNIFORM: "minimum+probability*(maximum-minimum)",
  })})`,
};

export const DURATION_PROBABILITY: Twin = {
  parameters: ["duration", ...ESTIMATE],
  optional: { distribution: '"PERT"' },
  locals: PERT,
  body: `IF(duration>=maximum,1,IF(duration<=minimum,0,${choose("distribution", {
    PERT: "BETA.DIST(duration,pert_alpha,pert_beta,TRUE,minimum,maximum)",
    TRIANGULAR:
      "IF(duration<=most_likely,(duration-minimum)^2/((maximum-minimum)*(most_likely-minimum)),1-(maximum-duration)^2/((maximum-minimum)*(maximum-most_likely)))",
    UNIFORM: "(duration-minimum)/(maximum-minimum)",
  })}))`,
};

const ORDER = {
  parameters: [
    "idle_cost_per_day",
    "late_cost_per_day",
    "lead_days",
    "start_date",
    "minimum_days",
    "most_likely_days",
    "maximum_days",
    "distribution",
  ],
  optional: { distribution: '"PERT"' },
};

const quantile = (probability: string) =>
  `DURATION_QUANTILE(${probability},minimum_days,most_likely_days,maximum_days,distribution)`;

/** Half days round up, and a hair below a half day counts as one. */
const nearestDay = (days: string) => `INT(${days}+0.5+1E-9)`;

const LEAST_COST = "idle_cost_per_day/(idle_cost_per_day+late_cost_per_day)";

export const ORDER_DATE: Twin = {
  ...ORDER,
  body: nearestDay(`start_date+${quantile(LEAST_COST)}-lead_days`),
};

/**
 * How long before a time something is done, on average over all outcomes: E[(time − T)⁺]. Everything is counted from the
 * minimum: the time t, the most likely one m, the maximum w. Counted back from the maximum, it is how long after.
 */
const EXPECTED_EARLY = {
  mode_weight: choose("distribution", { PERT: "4", TRIANGULAR: "1", UNIFORM: "0" }),
  "beta_early(t,alpha,beta,w)":
    "t*BETA.DIST(t,alpha,beta,TRUE,0,w)-w*alpha/(alpha+beta)*BETA.DIST(t,alpha+1,beta,TRUE,0,w)",
  "early(t,m,w)": cases(
    {
      "t<=0": "0",
      "t>=w": "t-(w+mode_weight*m)/(2+mode_weight)",
    },
    choose("distribution", {
      PERT: "beta_early(t,1+4*m/w,1+4*(w-m)/w,w)",
      TRIANGULAR: "IF(t<=m,t^3/(3*w*m),t-(m+w)/3+(w-t)^3/(3*w*(w-m)))",
      UNIFORM: "t^2/(2*w)",
    }),
  ),
};

export const ORDER_PLAN: RowsTwin = {
  ...ORDER,
  locals: {
    ...EXPECTED_EARLY,
    ready_after: `IF(row=4,most_likely_days,${quantile(`IF(row=1,${LEAST_COST},IF(row=2,0.5,0.9))`)})`,
    late: "early(ready_after-minimum_days,most_likely_days-minimum_days,maximum_days-minimum_days)",
    idle: "early(maximum_days-ready_after,maximum_days-most_likely_days,maximum_days-minimum_days)",
  },
  count: "4",
  columns: {
    plan: {
      header: "Plan",
      each: 'IF(row=1,"Least cost",IF(row=2,"P50",IF(row=3,"P90","Most likely")))',
    },
    arrival: { header: "Arrival", each: nearestDay("start_date+ready_after") },
    order_date: { header: "Order date", each: nearestDay("start_date+ready_after-lead_days") },
    ready: {
      header: "P(power ready)",
      each: "DURATION_PROBABILITY(ready_after,minimum_days,most_likely_days,maximum_days,distribution)",
    },
    idle_days: { header: "Expected idle days", each: "idle" },
    late_days: { header: "Expected late days", each: "late" },
    cost: { header: "Expected cost", of: "idle_cost_per_day*idle_days+late_cost_per_day*late_days" },
  },
};
