import { DEFAULTS } from "../data/defaults";
import { impairment, lifeChange, STANDARDS, unitsCharge } from "../model/accounting";
import { type Asset, CONVENTIONS, METHODS, usesFactor, usesSalvage } from "../model/asset";
import { bookValue, charge, schedule } from "../model/depreciation";
import { computePrice, economicValue, retirementAge } from "../model/economics";
import { fleetDepreciation } from "../model/fleet";
import { check } from "../model/input";
import { cell, type CellValue, choice, flag, isBlank, number, pairs, spill } from "./cell";

/**
 * How an asset is written off.
 * @customenum {string}
 */
export enum METHOD {
  /** Straight line, as SLN */
  SL = "SL",
  /** Sum of the years' digits, as SYD */
  SYD = "SYD",
  /** Fixed declining balance, as DB, its rate rounded to three decimals */
  DB = "DB",
  /** Double declining balance, as DDB, without a switch */
  DDB = "DDB",
  /** Declining balance that switches to straight line, as VDB */
  VDB = "VDB",
  /** US tax depreciation by the IRS tables */
  MACRS = "MACRS",
  /** China's double declining balance, straight line in the last two years */
  PRC_DDB = "PRC_DDB",
  /** Fall of the economic value, as technology overtakes the asset */
  ECON = "ECON",
}

/**
 * How much of its first year an asset is in service; whole months, 1 to 12, can be given too.
 * @customenum {string}
 */
export enum CONVENTION {
  /** The whole first year */
  FULL = "FULL",
  /** Half a year */
  HY = "HY",
  /** From the middle of the first quarter */
  MQ1 = "MQ1",
  /** From the middle of the second quarter */
  MQ2 = "MQ2",
  /** From the middle of the third quarter */
  MQ3 = "MQ3",
  /** From the middle of the fourth quarter */
  MQ4 = "MQ4",
}

/**
 * The rules under which an impairment is measured.
 * @customenum {string}
 */
export enum STANDARD {
  /** US GAAP, ASC 360, held and used */
  US = "US",
  /** IFRS, IAS 36 */
  IFRS = "IFRS",
}

/**
 * Depreciation of an asset in one period: book, tax or economic.
 * @customfunction
 * @param cost Purchase price [money].
 * @param salvage Value at the end of the life, which MACRS ignores [money].
 * @param life Useful life; with MACRS the class 3, 5, 7, 10, 15 or 20 [years].
 * @param period Period, counted from 1 [whole number].
 * @param [method] How the asset is written off. Default SL.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, doubling time in years for ECON [ratio or years]. Default 2, or 2.1 years with ECON.
 * @param [convention] Part of the first year in service; whole months as 1 to 12. Default FULL.
 * @param [bonus] Share of the cost that MACRS writes off at once [share 0–1]. Default 0.
 * @returns Depreciation of the period, in the unit of cost.
 * @equation SL: (cost − salvage) ÷ life
 * @equation SYD: (cost − salvage) × (life − period + 1) × 2 ÷ (life × (life + 1))
 * @equation DB: rate × opening value, rate = 1 − (salvage ÷ cost)^(1 ÷ life) rounded to 3 decimals
 * @equation DDB: factor ÷ life × opening value, never below salvage
 * @equation VDB: the larger of DDB and a straight line over the remaining life
 * @equation MACRS: cost × (1 − bonus) × the percentage of the IRS table, and cost × bonus in period 1
 * @equation PRC_DDB: 2 ÷ life × opening value; in each of the last two years half of what is left above salvage
 * @equation ECON: the fall of GPU_ECONOMIC_VALUE over the period
 * @equation A part f of the first year in service: f × depreciation(period) + (1 − f) × depreciation(period − 1)
 * @source Microsoft Excel: SLN, SYD, DB, DDB, VDB
 * @source IRS Publication 946, Appendix A, tables
 * @source China, Accounting Standards for Business Enterprises No. 4, Fixed Assets (2006)
 * @example =POWERGAP.GPU_DEPRECIATION(30000,7500,10,1) → 2250 — Excel's example of SLN
 * @example =POWERGAP.GPU_DEPRECIATION(1000000,100000,6,7,"DB",,7) → 15845.098 — Excel's example of DB: seven months in the first year, the rest in a stub
 * @example =POWERGAP.GPU_DEPRECIATION(2400,300,10,1,"VDB") → 480 — Excel's example of VDB
 * @example =POWERGAP.GPU_DEPRECIATION(5000,0,5,1,"MACRS") → 1000 — 20 % in the first year of a 5-year class
 * @example =POWERGAP.GPU_DEPRECIATION(1000,0,5,1,"MACRS",,"HY",0.4) → 520 — 40 % bonus, and 20 % of the rest
 * @example =POWERGAP.GPU_DEPRECIATION(40000,4000,5,4,"PRC_DDB") → 2320 — half of 8,640 − 4,000
 * @example =POWERGAP.GPU_DEPRECIATION(6000,0,2,3,"SL",,"HY") → 1500 — the other half year, in a stub period
 * @caution Depreciation starts when the asset is placed in service, not when it is delivered.
 * @caution Never add economic decay to book depreciation: both write off the same cost.
 * @caution MACRS is for US tax only; which class, convention and bonus apply is a legal question.
 */
export function GPU_DEPRECIATION(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  method?: METHOD,
  factor?: number,
  convention?: CONVENTION,
  bonus?: number,
): number {
  return cell(() =>
    charge(asset({ cost, salvage, life, method, factor, convention, bonus }), number("period", period)),
  );
}

/**
 * Depreciation schedule of an asset, period by period.
 * @customfunction
 * @param cost Purchase price [money].
 * @param salvage Value at the end of the life, which MACRS ignores [money].
 * @param life Useful life; with MACRS the class 3, 5, 7, 10, 15 or 20 [years].
 * @param [method] How the asset is written off. Default SL.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, doubling time in years for ECON [ratio or years]. Default 2, or 2.1 years with ECON.
 * @param [convention] Part of the first year in service; whole months as 1 to 12. Default FULL.
 * @param [bonus] Share of the cost that MACRS writes off at once [share 0–1]. Default 0.
 * @param [first_year] First calendar year; left out, periods count from 1 [year].
 * @param [headers] Whether a header row stands on top [TRUE/FALSE]. Default TRUE.
 * @returns Period or year, opening value, depreciation, accumulated depreciation and closing value, in a row for each period.
 * @equation closing = opening − depreciation
 * @source As GPU_DEPRECIATION
 * @example =POWERGAP.GPU_DEPRECIATION_SCHEDULE(9000,0,3,,,,,,FALSE) → {1,9000,3000,3000,6000;2,6000,3000,6000,3000;3,3000,3000,9000,0} — straight line over three years
 * @example =POWERGAP.GPU_DEPRECIATION_SCHEDULE(1000,0,3,"MACRS",,,,2026) → {"Year","Opening","Depreciation","Accumulated","Closing";2026,1000,333.3,333.3,666.7;2027,666.7,444.5,777.8,222.2;2028,222.2,148.1,925.9,74.1;2029,74.1,74.1,1000,0} — a 3-year class takes four tax years
 * @caution A part first year, and every MACRS class, adds a stub period at the end.
 * @caution A schedule has at most 1,200 rows.
 */
export function GPU_DEPRECIATION_SCHEDULE(
  cost: number,
  salvage: number,
  life: number,
  method?: METHOD,
  factor?: number,
  convention?: CONVENTION,
  bonus?: number,
  first_year?: number,
  headers?: boolean,
): any[][] {
  return cell(() => {
    const periods = schedule(asset({ cost, salvage, life, method, factor, convention, bonus }));
    const first = check("first_year", number("first_year", first_year, 1), { whole: true });
    return spill(
      [isBlank(first_year) ? "Period" : "Year", "Opening", "Depreciation", "Accumulated", "Closing"],
      periods.map((row, i) => [first + i, row.opening, row.depreciation, row.accumulated, row.closing]),
      flag("headers", headers, true),
    );
  });
}

/**
 * Book value of an asset at any age.
 * @customfunction
 * @param cost Purchase price [money].
 * @param salvage Value at the end of the life, which MACRS ignores [money].
 * @param life Useful life; with MACRS the class 3, 5, 7, 10, 15 or 20 [years].
 * @param age Age from the start of the first period, fractions allowed [years].
 * @param [method] How the asset is written off. Default SL.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, doubling time in years for ECON [ratio or years]. Default 2, or 2.1 years with ECON.
 * @param [convention] Part of the first year in service; whole months as 1 to 12. Default FULL.
 * @param [bonus] Share of the cost that MACRS writes off at once [share 0–1]. Default 0.
 * @returns Book value, in the unit of cost.
 * @equation cost − the depreciation of the periods that are over, and of the begun one in proportion to time
 * @source As GPU_DEPRECIATION
 * @example =POWERGAP.GPU_BOOK_VALUE(40000,4000,6,2.5) → 25000 — 40,000 less two and a half years of 6,000
 * @example =POWERGAP.GPU_BOOK_VALUE(1000,0,5,2,"MACRS") → 480 — after 20 % and 32 %
 * @example =POWERGAP.GPU_BOOK_VALUE(10000,1000,5,1,"DDB") → 6000 — after two fifths
 * @caution Book value is what the accounts say, not what a buyer pays: see GPU_ECONOMIC_VALUE.
 */
export function GPU_BOOK_VALUE(
  cost: number,
  salvage: number,
  life: number,
  age: number,
  method?: METHOD,
  factor?: number,
  convention?: CONVENTION,
  bonus?: number,
): number {
  return cell(() => bookValue(asset({ cost, salvage, life, method, factor, convention, bonus }), number("age", age)));
}

/**
 * Depreciation by hours of use.
 * @customfunction
 * @param cost Purchase price [money].
 * @param salvage Value at the end of the life [money].
 * @param life_hours Hours that the asset runs in its life [hours].
 * @param hours Hours in the period [hours].
 * @param [hours_before] Hours in all periods before [hours]. Default 0.
 * @returns Depreciation of the period, in the unit of cost.
 * @equation (cost − salvage) × min(hours, life_hours − hours_before) ÷ life_hours
 * @source Units-of-production method, IAS 16 paragraph 62
 * @example =POWERGAP.GPU_DEPRECIATION_UNITS(40000,4000,60000,6000) → 3600 — a tenth of the hours, a tenth of 36,000
 * @example =POWERGAP.GPU_DEPRECIATION_UNITS(40000,4000,60000,6000,58000) → 1200 — only 2,000 hours are left
 * @caution Chips lose value while they stand still, which hours of use do not show.
 */
export function GPU_DEPRECIATION_UNITS(
  cost: number,
  salvage: number,
  life_hours: number,
  hours: number,
  hours_before?: number,
): number {
  return cell(() =>
    unitsCharge({
      cost: number("cost", cost),
      salvage: number("salvage", salvage),
      lifeHours: number("life_hours", life_hours),
      hours: number("hours", hours),
      hoursBefore: number("hours_before", hours_before),
    }),
  );
}

/**
 * What a GPU is still worth as newer ones overtake it.
 * @customfunction
 * @param cost Price when new [money].
 * @param age Years since it was new [years].
 * @param [doubling_years] Years in which performance per cost doubles [years]. Default 2.1.
 * @param [life] Years that it can earn; left out, no end is in sight [years].
 * @param [salvage] Value at the end of the life [money]. Default 0.
 * @param [discount_rate] Discount rate [fraction a year]. Default 0.
 * @param [failure_rate] Share that fails in a year, below 1 [share 0–1]. Default 0.
 * @returns Economic value, in the unit of cost.
 * @equation salvage + (cost − salvage) × 2^(−age ÷ T) × (1 − f)^age × A(life − age) ÷ A(life)
 * @equation A(n) = (1 − (1 + ρ)^−n) ÷ ρ, where 1 + ρ = (1 + r) × 2^(1 ÷ T) ÷ (1 − f)
 * @equation T is doubling_years, r discount_rate, f failure_rate
 * @source Doubling in 2.1 years: Epoch AI, Trends in GPU price-performance (2022), GPUs for machine learning
 * @example =POWERGAP.GPU_ECONOMIC_VALUE(40000,2.1) → 20000 — half after one doubling
 * @example =POWERGAP.GPU_ECONOMIC_VALUE(100,1,1,2) → 33.3333333333 — a life of two doublings: half the rent for half the time, 0.5 × 0.5 ÷ 0.75
 * @example =POWERGAP.GPU_ECONOMIC_VALUE(100,1,1,,,,0.1) → 45 — one in ten has failed
 * @caution Never add this fall to book depreciation: both write off the same cost.
 * @caution It is an estimate from a trend, not a price; rents can stay up while computing is scarce.
 * @caution A fall in token prices is not a fall in hardware value: see COMPUTE_PRICE.
 */
export function GPU_ECONOMIC_VALUE(
  cost: number,
  age: number,
  doubling_years?: number,
  life?: number,
  salvage?: number,
  discount_rate?: number,
  failure_rate?: number,
): number {
  return cell(() =>
    economicValue({
      cost: number("cost", cost),
      age: number("age", age),
      doublingYears: number("doubling_years", doubling_years, DEFAULTS.doubling_years.value),
      life: isBlank(life) ? undefined : number("life", life),
      salvage: number("salvage", salvage),
      discountRate: number("discount_rate", discount_rate),
      failureRate: number("failure_rate", failure_rate),
    }),
  );
}

/**
 * What a new estimate of useful life adds to the yearly depreciation.
 * @customfunction
 * @param carrying_amount Book value when the estimate changes [money].
 * @param salvage Value at the end of the life [money].
 * @param remaining_life_before Remaining life under the old estimate [years].
 * @param remaining_life_after Remaining life under the new estimate [years].
 * @returns Change in yearly depreciation, in the unit of the amounts; positive when profit falls.
 * @equation (carrying_amount − salvage) × (1 ÷ remaining_life_after − 1 ÷ remaining_life_before)
 * @source ASC 250-10-45-17; IAS 8 paragraph 36
 * @example =POWERGAP.GPU_LIFE_CHANGE(24000,0,6,4) → 2000 — 6,000 a year instead of 4,000
 * @example =POWERGAP.GPU_LIFE_CHANGE(24000,0,4,6) → -2000 — a longer life raises profit
 * @caution A change of estimate works forward: years that are closed stay as they are.
 * @caution Lives are what remains, not the whole lives.
 */
export function GPU_LIFE_CHANGE(
  carrying_amount: number,
  salvage: number,
  remaining_life_before: number,
  remaining_life_after: number,
): number {
  return cell(() =>
    lifeChange({
      carryingAmount: number("carrying_amount", carrying_amount),
      salvage: number("salvage", salvage),
      lifeBefore: number("remaining_life_before", remaining_life_before),
      lifeAfter: number("remaining_life_after", remaining_life_after),
    }),
  );
}

/**
 * What an asset is written down by when it is impaired.
 * @customfunction
 * @param carrying_amount Book value [money].
 * @param undiscounted_cash_flows Cash flows still expected, not discounted; read under US [money].
 * @param fair_value What a buyer would pay [money].
 * @param [value_in_use] Present value of the cash flows still expected; read under IFRS [money]. Default 0.
 * @param [standard] Accounting standard. Default US.
 * @param [costs_of_disposal] Costs of selling; read under IFRS [money]. Default 0.
 * @returns Impairment loss, in the unit of the amounts; 0 when there is none.
 * @equation US: 0 when undiscounted_cash_flows cover carrying_amount, otherwise carrying_amount − fair_value
 * @equation IFRS: carrying_amount − max(fair_value − costs_of_disposal, value_in_use)
 * @source ASC 360-10-35-17; IAS 36 paragraphs 18 and 59
 * @example =POWERGAP.GPU_IMPAIRMENT(1000,1100,700) → 0 — the cash flows cover the book value
 * @example =POWERGAP.GPU_IMPAIRMENT(1000,900,700) → 300 — they do not
 * @example =POWERGAP.GPU_IMPAIRMENT(1000,1100,700,800,"IFRS",50) → 200 — IFRS compares with the higher of 650 and 800
 * @caution The test is for the smallest group of assets with cash flows of its own, seldom for a single GPU.
 * @caution IFRS can reverse a loss later, US GAAP cannot.
 */
export function GPU_IMPAIRMENT(
  carrying_amount: number,
  undiscounted_cash_flows: number,
  fair_value: number,
  value_in_use?: number,
  standard?: STANDARD,
  costs_of_disposal?: number,
): number {
  return cell(() => {
    const carryingAmount = number("carrying_amount", carrying_amount);
    const chosen = choice("standard", standard, STANDARDS, "US");
    const under = (one: STANDARD, name: string, value: CellValue) => (chosen === `${one}` ? number(name, value) : 0);
    return impairment({
      carryingAmount,
      undiscountedCashFlows: under(STANDARD.US, "undiscounted_cash_flows", undiscounted_cash_flows),
      fairValue: number("fair_value", fair_value),
      valueInUse: under(STANDARD.IFRS, "value_in_use", value_in_use),
      standard: chosen,
      costsOfDisposal: under(STANDARD.IFRS, "costs_of_disposal", costs_of_disposal),
    });
  });
}

/**
 * Age at which a GPU no longer earns its operating cost.
 * @customfunction
 * @param revenue_per_year Revenue when new [money a year].
 * @param decline_rate Continuous rate at which revenue falls [fraction a year].
 * @param operating_cost_per_year Cost of running it: power, space, staff [money a year].
 * @param [maximum_age] How far to look ahead [years]. Default 20.
 * @returns Age in years; #N/A when revenue covers the cost beyond maximum_age or does not decline.
 * @equation revenue_per_year × e^(−decline_rate × age) = operating_cost_per_year
 * @equation age = ln(revenue_per_year ÷ operating_cost_per_year) ÷ decline_rate
 * @source Definition: revenue that declines continuously, set equal to the operating cost
 * @example =POWERGAP.GPU_RETIREMENT_AGE(1000,0.5,200) → 3.21887582487 — ln 5 ÷ 0.5
 * @example =POWERGAP.GPU_RETIREMENT_AGE(1000,0.5,2000) → 0 — it never covers its cost
 * @example =POWERGAP.GPU_RETIREMENT_AGE(1000,0,200) → #N/A — without a decline it runs for ever
 * @caution The purchase price is sunk and plays no part: a GPU can be worth running long after it stopped paying itself back.
 * @caution Where power is scarce, count what a newer GPU would earn with the same power as an operating cost.
 */
export function GPU_RETIREMENT_AGE(
  revenue_per_year: number,
  decline_rate: number,
  operating_cost_per_year: number,
  maximum_age?: number,
): number {
  return cell(() =>
    retirementAge({
      revenue: number("revenue_per_year", revenue_per_year),
      declineRate: number("decline_rate", decline_rate),
      operatingCost: number("operating_cost_per_year", operating_cost_per_year),
      maximumAge: number("maximum_age", maximum_age, DEFAULTS.maximum_age.value),
    }),
  );
}

/**
 * Depreciation of a fleet bought over several years, year by year.
 * @customfunction
 * @param purchase_years Year of each purchase, the first period of its vintage [year].
 * @param costs Cost of each purchase, in a range of the same size [money].
 * @param salvage_rate Salvage as a share of the cost, which MACRS ignores [share 0–1].
 * @param life Useful life; with MACRS the class 3, 5, 7, 10, 15 or 20 [years].
 * @param from_year First year of the table [year].
 * @param to_year Last year of the table [year].
 * @param [method] How each vintage is written off. Default SL.
 * @param [factor] Multiple of the straight-line rate for DDB and VDB, doubling time in years for ECON [ratio or years]. Default 2, or 2.1 years with ECON.
 * @param [convention] Part of the first year in service; whole months as 1 to 12. Default FULL.
 * @param [headers] Whether a header row stands on top [TRUE/FALSE]. Default TRUE.
 * @returns Year, additions, depreciation and net book value, in a row for each year.
 * @equation depreciation = Σ over vintages GPU_DEPRECIATION(cost, …, year − purchase year + 1)
 * @equation net book value = Σ over vintages GPU_BOOK_VALUE(cost, …, year − purchase year + 1)
 * @source As GPU_DEPRECIATION
 * @example =POWERGAP.FLEET_DEPRECIATION({2024;2025},{3000;6000},0,3,2024,2026) → {"Year","Additions","Depreciation","Net book value";2024,3000,1000,2000;2025,6000,3000,5000;2026,0,3000,2000} — two vintages, 1,000 and 2,000 a year
 * @example =POWERGAP.FLEET_DEPRECIATION(2025,1000,0,5,2025,2026,"MACRS",,,FALSE) → {2025,1000,200,800;2026,0,320,480} — one vintage of a 5-year class
 * @caution Vintages are added up, never averaged: a fleet has no single age.
 * @caution What a vintage does not write off stays in the net book value until you take it out.
 */
export function FLEET_DEPRECIATION(
  purchase_years: any[][],
  costs: any[][],
  salvage_rate: number,
  life: number,
  from_year: number,
  to_year: number,
  method?: METHOD,
  factor?: number,
  convention?: CONVENTION,
  headers?: boolean,
): any[][] {
  return cell(() => {
    const vintages = pairs("purchase_years", purchase_years, "costs", costs).map(([year, cost]) => ({
      year: number("purchase_years", year),
      cost: number("costs", cost),
    }));
    const chosen = choice("method", method, METHODS, "SL");
    const years = fleetDepreciation({
      vintages,
      salvageRate: usesSalvage(chosen) ? number("salvage_rate", salvage_rate) : 0,
      life: number("life", life),
      fromYear: number("from_year", from_year),
      toYear: number("to_year", to_year),
      ...terms(chosen, factor, convention),
    });
    return spill(
      ["Year", "Additions", "Depreciation", "Net book value"],
      years.map((row) => [row.year, row.additions, row.depreciation, row.netBookValue]),
      flag("headers", headers, true),
    );
  });
}

/**
 * Price of computing at constant quality some years later, as of tokens.
 * @customfunction
 * @param price Price today [money].
 * @param years Years from today, negative for the past [years].
 * @param [yearly_fall] Factor by which the price falls in a year [ratio]. Default 10.
 * @returns Price, in the unit of price.
 * @equation price × yearly_fall^(−years)
 * @source a16z, LLMflation (2024): 60 dollars to 0.06 a million tokens in three years
 * @example =POWERGAP.COMPUTE_PRICE(60,3) → 0.06 — a16z's own case
 * @example =POWERGAP.COMPUTE_PRICE(0.06,-3) → 60 — and back
 * @caution This is the price of a token, not the value of hardware, which halves in 2.1 to 2.5 years: see GPU_ECONOMIC_VALUE.
 */
export function COMPUTE_PRICE(price: number, years: number, yearly_fall?: number): number {
  return cell(() =>
    computePrice({
      price: number("price", price),
      years: number("years", years),
      yearlyFall: number("yearly_fall", yearly_fall, DEFAULTS.yearly_fall.value),
    }),
  );
}

/** An asset from its arguments; what its method does not use is not even read. */
function asset(given: Record<keyof Asset, CellValue>): Asset {
  const cost = number("cost", given.cost);
  const method = choice("method", given.method, METHODS, "SL");
  return {
    cost,
    salvage: usesSalvage(method) ? number("salvage", given.salvage) : 0,
    life: number("life", given.life),
    ...terms(method, given.factor, given.convention),
    bonus: number("bonus", given.bonus),
  };
}

const DOUBLE_DECLINING = 2;

function terms(
  method: Asset["method"],
  factor: CellValue,
  convention: CellValue,
): Pick<Asset, "method" | "factor" | "convention"> {
  const usual = method === "ECON" ? DEFAULTS.doubling_years.value : DOUBLE_DECLINING;
  return {
    method,
    factor: usesFactor(method) ? number("factor", factor, usual) : usual,
    convention: choice("convention", convention, CONVENTIONS, "FULL"),
  };
}
