import { DEFAULTS } from "../../data/defaults";
import { byTaxClass, shares, TABLE_OF_CONVENTION, yearsTo } from "./macrs";
import { cases, choose, type RowsTwin, type Twin } from "./twin";

export const METHOD_DEFAULTS = {
  method: '"SL"',
  factor: `IF(method="ECON",${DEFAULTS.doubling_years.value},2)`,
  convention: '"FULL"',
};

/** The share of the first year in service, and the months for DB. */
export const CONVENTION = {
  part: cases(
    {
      'OR(convention="",convention="FULL")': "1",
      'convention="HY"': "0.5",
      'convention="MQ1"': "0.875",
      'convention="MQ2"': "0.625",
      'convention="MQ3"': "0.375",
      'convention="MQ4"': "0.125",
    },
    "convention/12",
  ),
  months: cases({ 'OR(convention="",convention="FULL")': "12", 'convention="HY"': "6" }, "convention"),
  table: TABLE_OF_CONVENTION,
};

/** 0 to 99. */
export const WHOLE_NUMBERS = "({0,1,2,3,4,5,6,7,8,9}+10*{0;1;2;3;4;5;6;7;8;9})";

/**
 * The share of its value that a declining balance keeps in a period. Next to nothing stands for nothing, since Excel
 * refuses 0^0.
 */
export const keptAt = (factor: string) => `MAX(1E-20,1-${factor}/life)`;

/**
 * Book value under VDB after n periods of a fractional life, where spreadsheets disagree about VDB itself. Declining
 * until m and straight from there leaves S + (C·u^m − S)·(L − n)/(L − m), and VDB switches where that is least.
 */
const VDB_OF_FRACTIONAL_LIFE = {
  "until(n)": `${WHOLE_NUMBERS}*(${WHOLE_NUMBERS}<=n)`,
  "rest(n)": `salvage+(life-MIN(n,life))*MAX(0,SUMPRODUCT(MIN((cost*${keptAt("factor")}^until(n)-salvage)/(life-until(n)))))`,
};

const IS_FRACTIONAL_VDB = 'AND(method="VDB",life<>INT(life))';

/** For lives as far as the whole numbers reach. */
export const counted = (formula: string) => `IF(life>100,#VALUE!,${formula})`;

const ASSET = ["method", "factor", "convention", "bonus"];

/** What the declining balance of PRC_DDB leaves for the last two years. */
const PRC_REST = `(MAX(salvage,cost*${keptAt("2")}^(life-2))-salvage)`;

/** The charge of a period, stub period included: `charge(p)`. */
const CHARGE = {
  ...CONVENTION,
  ...VDB_OF_FRACTIONAL_LIFE,
  "whole_charge(p)": choose("method", {
    SL: "SLN(cost,salvage,life)",
    SYD: "SYD(cost,salvage,life,p)",
    DDB: "DDB(cost,salvage,life,p,factor)",
    VDB: "VDB(cost,salvage,life,p-1,p,factor)",
    PRC_DDB: `IF(p<=life-2,DDB(cost,salvage,life,p,2),${PRC_REST}/2)`,
    ECON: "(cost-salvage)*(0.5^((p-1)/factor)-0.5^(MIN(p,life)/factor))/(1-0.5^(life/factor))",
  }),
  "part_of(p)": 'IF(OR(method="",method="SL"),MIN(1,life-p+1),1)',
  "tax_share(p)": byTaxClass((taxClass) => `INDEX(${shares(taxClass)},table,p)`),
  "charge(p)": cases(
    {
      'method="MACRS"': "IF(p<1,#VALUE!,cost*((1-bonus)*tax_share(p)+bonus*(p=1)))",
      'method="DB"': "IF(cost=0,0,DB(cost,salvage,life,p,months))",
      "OR(p<1,p>=life+IF(part<1,2,1))": "#VALUE!",
      [IS_FRACTIONAL_VDB]: counted("rest(p-1)-rest(p)"),
      "part=1": "whole_charge(p)*part_of(p)",
    },
    "IF(p<=life,part*whole_charge(p),0)+IF(p>1,(1-part)*whole_charge(p-1),0)",
  ),
};

export const GPU_DEPRECIATION: Twin = {
  parameters: ["cost", "salvage", "life", "period", ...ASSET],
  optional: { ...METHOD_DEFAULTS, bonus: "0" },
  locals: CHARGE,
  body: "charge(period)",
};

export const GPU_BOOK_VALUE: Twin = {
  parameters: ["cost", "salvage", "life", "age", ...ASSET],
  optional: { ...METHOD_DEFAULTS, bonus: "0" },
  locals: {
    ...CONVENTION,
    ...VDB_OF_FRACTIONAL_LIFE,
    "whole(t)": "INT(MIN(t,life))",
    "between(t,opening,closing)": "(opening*(MIN(INT(t)+1,life)-t)+closing*(t-INT(t)))/(MIN(INT(t)+1,life)-INT(t))",
    "declining(n,times)": `MAX(salvage,cost*${keptAt("times")}^n)`,
    "declined(t,times)":
      "declining(whole(t),times)*(whole(t)+1-MIN(t,life))+declining(whole(t)+1,times)*(MIN(t,life)-whole(t))",
    "worth(n)": "salvage+(cost-salvage)*(0.5^(n/factor)-0.5^(life/factor))/(1-0.5^(life/factor))",
    "book(t)": choose("method", {
      SL: "salvage+(cost-salvage)*(life-MIN(t,life))/life",
      SYD: "salvage+(cost-salvage)*(life-whole(t))*(life+1+whole(t)-2*MIN(t,life))/(life*(life+1))",
      DDB: "declined(t,factor)",
      VDB: "IF(t>=life,salvage,cost-VDB(cost,salvage,life,0,INT(t)+1,factor)+(INT(t)+1-t)*VDB(cost,salvage,life,INT(t),INT(t)+1,factor))",
      PRC_DDB: `IF(t<life-2,declined(t,2),salvage+${PRC_REST}*(life-MIN(t,life))/2)`,
      ECON: "IF(t>=life,salvage,between(t,worth(INT(t)),worth(MIN(INT(t)+1,life))))",
    }),
    to_come: byTaxClass(
      (taxClass) =>
        `SUMPRODUCT(INDEX(${shares(taxClass)},table,0)*(1+ABS(age-{${yearsTo(taxClass)}})-ABS(age+1-{${yearsTo(taxClass)}}))/2)`,
    ),
    fixed_rate: "ROUND(1-(salvage/cost)^(1/life),3)",
    fixed_declining: `IF(age<=1,cost*(1-fixed_rate*months/12*age),cost*(1-fixed_rate*months/12)*(1-fixed_rate+(whole(age)=1))^(whole(age)-1)*(1-fixed_rate*MIN(1,age-whole(age))*IF(age<life,1,1-months/12)))`,
  },
  body: cases(
    {
      "age<0": "#VALUE!",
      'method="MACRS"': "cost*((1-bonus)*to_come+bonus*(1-MIN(1,age)))",
      'method="DB"': "IF(cost=0,0,fixed_declining)",
      [IS_FRACTIONAL_VDB]: `IF(age>=life,salvage,${counted("between(age,rest(INT(age)),rest(INT(age)+1))")})`,
    },
    "part*book(age)+IF(part<1,(1-part)*IF(age<1,cost,book(age-1)),0)",
  ),
};

export const GPU_DEPRECIATION_SCHEDULE: RowsTwin = {
  parameters: ["cost", "salvage", "life", ...ASSET, "first_year"],
  optional: { ...METHOD_DEFAULTS, bonus: "0", first_year: null },
  locals: {
    ...CHARGE,
    periods:
      'ROUNDUP(life,0)+IF(OR(method="MACRS",AND(convention<>"",convention<>"FULL",convention<>12,convention<>"12")),1,0)',
  },
  count: "periods",
  columns: {
    period: {
      header: "Period",
      headerWith: { first_year: "Year" },
      each: "IF(ISOMITTED(first_year),row,first_year+row-1)",
    },
    opening: { header: "Opening", of: "cost-accumulated+depreciation" },
    depreciation: { header: "Depreciation", each: "charge(row)" },
    accumulated: { header: "Accumulated", total: "depreciation" },
    closing: { header: "Closing", of: "cost-accumulated" },
  },
};

export const GPU_DEPRECIATION_UNITS: Twin = {
  parameters: ["cost", "salvage", "life_hours", "hours", "hours_before"],
  optional: { hours_before: "0" },
  body: "(cost-salvage)*MAX(0,MIN(hours,life_hours-hours_before))/life_hours",
};

export const GPU_ECONOMIC_VALUE: Twin = {
  parameters: ["cost", "age", "doubling_years", "life", "salvage", "discount_rate", "failure_rate"],
  optional: {
    doubling_years: String(DEFAULTS.doubling_years.value),
    life: null,
    salvage: "0",
    discount_rate: "0",
    failure_rate: "0",
  },
  locals: {
    decay: "0.5^(age/doubling_years)*(1-failure_rate)^age",
    rent_rate: "(1+discount_rate)*2^(1/doubling_years)/(1-failure_rate)-1",
  },
  body: "IF(ISOMITTED(life),salvage+(cost-salvage)*decay,IF(age>=life,salvage,salvage+(cost-salvage)*decay*PV(rent_rate,life-age,-1)/PV(rent_rate,life,-1)))",
};

export const GPU_LIFE_CHANGE: Twin = {
  parameters: ["carrying_amount", "salvage", "remaining_life_before", "remaining_life_after"],
  body: "(carrying_amount-salvage)*(1/remaining_life_after-1/remaining_life_before)",
};

export const GPU_IMPAIRMENT: Twin = {
  parameters: [
    "carrying_amount",
    "undiscounted_cash_flows",
    "fair_value",
    "value_in_use",
    "standard",
    "costs_of_disposal",
  ],
  optional: { value_in_use: "0", standard: '"US"', costs_of_disposal: "0" },
  body: choose("standard", {
    US: "IF(undiscounted_cash_flows>=carrying_amount,0,MAX(0,carrying_amount-fair_value))",
    IFRS: "MAX(0,carrying_amount-MAX(fair_value-costs_of_disposal,value_in_use))",
  }),
};

export const GPU_RETIREMENT_AGE: Twin = {
  parameters: ["revenue_per_year", "decline_rate", "operating_cost_per_year", "maximum_age"],
  optional: { maximum_age: String(DEFAULTS.maximum_age.value) },
  locals: { age: "LN(revenue_per_year/operating_cost_per_year)/decline_rate" },
  body: "IF(revenue_per_year<operating_cost_per_year,0,IF(OR(operating_cost_per_year=0,decline_rate<=0),NA(),IF(age<=maximum_age,age,NA())))",
};

export const COMPUTE_PRICE: Twin = {
  parameters: ["price", "years", "yearly_fall"],
  optional: { yearly_fall: String(DEFAULTS.yearly_fall.value) },
  body: "price*yearly_fall^(-years)",
};
