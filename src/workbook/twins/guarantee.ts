import { DEFAULTS } from "../../data/defaults";
import { choose, type RowsTwin, type Twin } from "./twin";

/** Rates closer than this are the same: the general formula would divide by their difference. */
const SAME_RATE = "1E-10";

/**
 * A loan of 1 at the rate i over n periods, seen at the rate d: the present value of its opening balances, each at the
 * end of its period, and of its service. Balances B, payments A and discounting at d go together as
 * (d − i)·Σ B·v^k = 1 − Σ A·v^k.
 */
const LOAN_AT_RATE = {
  "level_balances(i,d,n)": `IF(ABS(d-i)<${SAME_RATE},IF(ABS(i)<${SAME_RATE},(n+1)/2,(PV(i,n,-1)-n*(1+i)^(-n-1))/(i*PV(i,n,-1))),(1-PV(d,n,PMT(i,n,1)))/(d-i))`,
  "linear_balances(d,n)": `IF(ABS(d)<${SAME_RATE},(n+1)/2,(1-PV(d,n,-1)/n)/d)`,
  "balances(i,d,n)": choose("profile", {
    LEVEL: "level_balances(i,d,n)",
    BULLET: "PV(d,n,-1)",
    LINEAR: "linear_balances(d,n)",
  }),
  "service(i,d,n)": choose("profile", {
    LEVEL: "PV(d,n,PMT(i,n,1))",
    BULLET: "PV(d,n,-i,-1)",
    LINEAR: "PV(d,n,-1/n)+i*linear_balances(d,n)",
  }),
};

const GUARANTEE_DEFAULTS = {
  coverage: "1",
  profile: '"LEVEL"',
  upfront_fee: "0",
  annual_fee: "0",
  discount_rate: "market_rate",
  payments_per_year: "1",
};

export const GUARANTEE_COST_SAVING: Twin = {
  parameters: [
    "principal",
    "market_rate",
    "guaranteed_rate",
    "years",
    "coverage",
    "profile",
    "upfront_fee",
    "annual_fee",
    "discount_rate",
    "measure",
    "payments_per_year",
  ],
  optional: { ...GUARANTEE_DEFAULTS, measure: '"PV"' },
  locals: {
    ...LOAN_AT_RATE,
    payments: "years*payments_per_year",
    market: "market_rate/payments_per_year",
    guaranteed: "guaranteed_rate/payments_per_year",
    discounting: 'IF(measure="NOMINAL",0,discount_rate/payments_per_year)',
    unit_saving:
      "service(market,discounting,payments)-service(guaranteed,discounting,payments)-annual_fee/payments_per_year*balances(guaranteed,discounting,payments)",
    covered: choose("measure", {
      PV: "principal*coverage",
      NOMINAL: "principal*coverage",
      ANNUAL: "-PMT(discounting,payments,principal*coverage)*payments_per_year",
      BREAKEVEN_FEE: "IF(principal*coverage=0,NA(),1)",
    }),
  },
  body: 'covered*(unit_saving-IF(measure="BREAKEVEN_FEE",0,upfront_fee))',
};

export const GUARANTEE_SCHEDULE: RowsTwin = {
  parameters: [
    "principal",
    "market_rate",
    "guaranteed_rate",
    "years",
    "coverage",
    "profile",
    "upfront_fee",
    "annual_fee",
    "discount_rate",
    "payments_per_year",
  ],
  optional: GUARANTEE_DEFAULTS,
  locals: {
    payments: "years*payments_per_year",
    "balance(i)": choose("profile", {
      LEVEL: "PV(i,payments-(row-2),PMT(i,payments,principal))",
      BULLET: "principal",
      LINEAR: "principal*(payments-(row-2))/payments",
    }),
    "service(i)": choose("profile", {
      LEVEL: "-PMT(i,payments,principal)",
      BULLET: "principal*(i+(row-1=payments))",
      LINEAR: "principal/payments+i*balance(i)",
    }),
    market: "market_rate/payments_per_year",
    guaranteed: "guaranteed_rate/payments_per_year",
  },
  count: "payments+1",
  columns: {
    period: { header: "Period", each: "row-1" },
    market_balance: { header: "Market balance", each: "IF(row=1,principal,balance(market))" },
    guaranteed_balance: { header: "Guaranteed balance", each: "IF(row=1,principal,balance(guaranteed))" },
    market_service: { header: "Market service", each: "IF(row=1,0,service(market))" },
    guaranteed_service: {
      header: "Guaranteed service",
      each: "IF(row=1,0,coverage*service(guaranteed)+(1-coverage)*service(market))",
    },
    fee: {
      header: "Fee",
      each: "coverage*IF(row=1,upfront_fee*principal,annual_fee/payments_per_year*balance(guaranteed))",
    },
    saving: { header: "Saving", of: "market_service-guaranteed_service-fee" },
    present_value: { header: "Present value", of: "saving/(1+discount_rate/payments_per_year)^period" },
    cumulative: { header: "Cumulative", total: "present_value" },
  },
};

export const GUARANTEE_DEBT_CAPACITY: Twin = {
  parameters: ["equity", "ltv_without", "ltv_with", "measure"],
  optional: { measure: '"EXTRA"' },
  locals: { "debt(ltv)": "equity*ltv/(1-ltv)" },
  body: choose("measure", {
    EXTRA: "debt(ltv_with)-debt(ltv_without)",
    WITHOUT: "debt(ltv_without)",
    WITH: "debt(ltv_with)",
  }),
};

export const GUARANTEE_LIMIT: Twin = {
  parameters: ["project_cost", "asset_life", "eligible_share", "cap", "tenor_cap", "life_share", "measure"],
  optional: {
    eligible_share: "1",
    cap: String(DEFAULTS.cap.value),
    tenor_cap: String(DEFAULTS.tenor_cap.value),
    life_share: String(DEFAULTS.life_share.value),
    measure: '"DEBT"',
  },
  body: choose("measure", {
    DEBT: "cap*eligible_share*project_cost",
    TENOR: "MIN(tenor_cap,life_share*asset_life)",
  }),
};

/**
 * With a share s of the loans surviving each year, the sums over years are those of a loan without defaults at the
 * rate (1 + discount rate) / s − 1.
 */
export const GUARANTEE_TAXPAYER_COST: Twin = {
  parameters: [
    "principal",
    "years",
    "guaranteed_rate",
    "treasury_rate",
    "default_rate",
    "recovery_rate",
    "coverage",
    "profile",
    "upfront_fee",
    "annual_fee",
    "recovery_lag",
    "risk_premium",
  ],
  optional: {
    recovery_rate: String(DEFAULTS.recovery_rate.value),
    coverage: "1",
    profile: '"LEVEL"',
    upfront_fee: "0",
    annual_fee: "0",
    recovery_lag: "1",
    risk_premium: "0",
  },
  locals: {
    ...LOAN_AT_RATE,
    surviving: "MAX(1E-12,1-default_rate)",
    years_alive: "IF(default_rate=1,1,years)",
    treasury: "((1+treasury_rate)/surviving-1)",
    risky: "((1+treasury_rate+risk_premium)/surviving-1)",
    "balances_at(d)": "balances(guaranteed_rate,d,years_alive)/surviving",
    "service_at(d)": "service(guaranteed_rate,d,years_alive)",
    claims: "default_rate*(1+guaranteed_rate)",
    risk_of_kept: "IF(risk_premium=0,0,service_at(treasury)-service_at(risky))",
    recovered: "recovery_rate*claims*balances_at(risky)*(1+treasury_rate+risk_premium)^(-recovery_lag)",
  },
  body: "principal*coverage*((claims-annual_fee)*balances_at(treasury)+risk_of_kept-recovered-upfront_fee)",
};

/** Black, Scholes and Merton's terms for an asset worth `asset` today and a strike of `bond`, both discounted. */
const OPTION = {
  deviation: "volatility*SQRT(years)",
  "first(asset,bond)": "LN(asset/bond)/deviation+deviation/2",
};

export const GUARANTEE_OPTION_VALUE: Twin = {
  parameters: ["asset_value", "debt", "years", "volatility", "risk_free_rate", "payout", "coverage", "measure"],
  optional: { payout: "0", coverage: "1", measure: '"VALUE"' },
  locals: {
    ...OPTION,
    asset: "asset_value*EXP(-payout*years)",
    bond: "debt*EXP(-risk_free_rate*years)",
    is_certain: "asset_value*debt*volatility*years=0",
    put: "IF(is_certain,MAX(0,bond-asset),MAX(0,bond*NORM.S.DIST(deviation-first(asset,bond),TRUE)-asset*NORM.S.DIST(-first(asset,bond),TRUE)))",
    share: "coverage*MIN(1,put/bond)",
  },
  body: choose("measure", {
    VALUE: "coverage*put",
    SHARE: "share",
    SPREAD: "IF(share>=1,NA(),-LN(1-share)/years)",
    DEFAULT_PROBABILITY: "IF(is_certain,IF(asset>=bond,0,1),NORM.S.DIST(deviation-first(asset,bond),TRUE))",
  }),
};

const NEWTON_STEPS = 8;

/** Undiluted, a call. Diluted, Newton's method rises from 0 to the value that solves its own equation. */
export const WARRANT_VALUE: Twin = {
  parameters: ["spot", "strike", "years", "volatility", "risk_free_rate", "dividend_yield", "warrants", "shares"],
  optional: { dividend_yield: "0", warrants: "0", shares: "0" },
  locals: {
    ...OPTION,
    carried: "EXP(-dividend_yield*years)",
    bond: "strike*EXP(-risk_free_rate*years)",
    "is_certain(s)": "s*strike*volatility*years=0",
    "call_on(s)":
      "IF(is_certain(s),MAX(0,s*carried-bond),MAX(0,s*carried*NORM.S.DIST(first(s*carried,bond),TRUE)-bond*NORM.S.DIST(first(s*carried,bond)-deviation,TRUE)))",
    "delta_on(s)": "carried*IF(is_certain(s),IF(s*carried>=bond,1,0),NORM.S.DIST(first(s*carried,bond),TRUE))",
    ratio: "warrants/shares",
    "next(w)": "w+(call_on(spot+w*ratio)/(1+ratio)-w)/(1-ratio/(1+ratio)*delta_on(spot+w*ratio))",
    ...Object.fromEntries(
      Array.from({ length: NEWTON_STEPS }, (_, i) => [`step_${i + 1}`, `next(${i === 0 ? 0 : `step_${i}`})`]),
    ),
  },
  body: `IF(OR(warrants=0,shares=0),call_on(spot),step_${NEWTON_STEPS})`,
};

export const PREFERRED_VALUE: Twin = {
  parameters: ["amount", "dividend_rate", "years", "discount_rate", "paid_in_kind"],
  optional: { paid_in_kind: "TRUE" },
  body: "IF(paid_in_kind,amount*((1+dividend_rate)/(1+discount_rate))^years,-PV(discount_rate,years,amount*dividend_rate,amount))",
};
