import { DEFAULTS } from "../data/defaults";
import { bridgePowerNpv } from "../model/bridge";
import { DISTRIBUTIONS, type Duration, type Estimate } from "../model/distributions";
import { durationProbability, durationQuantile } from "../model/durations";
import { IDLE_COMPONENTS, idleCost, LIFE_POLICIES, lifeBurned } from "../model/idle";
import { InputError } from "../model/input";
import { orderDate, orderPlans, type Order, type Plan } from "../model/order";
import { simulate, summarize, type Summary } from "../model/simulation";
import { goLiveDate, idleDays, type Milestones } from "../model/timeline";
import { cell, choice, flag, header, number, numbers, spill, type CellResult } from "./cell";

/**
 * What of an idle day is priced.
 * @customenum {string}
 */
enum IDLE_COMPONENT {
  /** Carry, obsolescence and storage together: chips that came too early */
  TOTAL = "TOTAL",
  /** Return on the capital that lies idle */
  CARRY = "CARRY",
  /** Economic value lost to newer chips */
  OBSOLESCENCE = "OBSOLESCENCE",
  /** Storage and insurance */
  STORAGE = "STORAGE",
  /** Margin not earned: power that came too late; never add it to TOTAL */
  MARGIN = "MARGIN",
}

/**
 * When an asset's life starts.
 * @customenum {string}
 */
enum LIFE_POLICY {
  /** When it is placed in service: book and tax life */
  IN_SERVICE = "IN_SERVICE",
  /** When it is delivered */
  DELIVERY = "DELIVERY",
  /** When it is delivered, by what newer chips take from its value */
  ECONOMIC = "ECONOMIC",
}

/**
 * How a duration spreads between its minimum and maximum.
 * @customenum {string}
 */
enum DISTRIBUTION {
  /** Beta distribution that leans to the most likely value */
  PERT = "PERT",
  /** Straight lines up to the most likely value and down */
  TRIANGULAR = "TRIANGULAR",
  /** Any value equally likely; the most likely value is not used */
  UNIFORM = "UNIFORM",
}

/**
 * The date of the first kilowatt-hour: when chips, building and power are all there.
 * @customfunction
 * @param chip_delivery When the chips arrive [date].
 * @param building_ready When the building can take them [date].
 * @param power_ready When the grid connection is energized [date].
 * @param [install_days] From the later of chips and building until only power is missing [days]. Default 45.
 * @param [bridge_ready] When temporary power is ready; 0 means that there is none [date]. Default 0.
 * @returns The go-live date, to be formatted as a date.
 * @equation go-live = max(max(chip_delivery, building_ready) + install_days, min(power_ready, bridge_ready))
 * @source Definition: a site runs once chips, building and power are all there
 * @example =POWERGAP.GO_LIVE_DATE(DATE(2027,1,15),DATE(2027,3,1),DATE(2028,6,30)) → 46934 — 30 June 2028: everything waits for the grid
 * @example =POWERGAP.GO_LIVE_DATE(DATE(2027,1,15),DATE(2027,3,1),DATE(2028,6,30),45,DATE(2027,6,1)) → 46539 — 1 June 2027 with temporary power
 * @example =POWERGAP.GO_LIVE_DATE(DATE(2027,1,15),DATE(2027,3,1),DATE(2027,3,15),30) → 46477 — 31 March 2027: power is there before the installation ends
 * @caution A date is a promise, not a forecast: for dates that may slip use TIMELINE_SIMULATION.
 * @caution Waits in generator queues say little about when a load is connected.
 */
export function GO_LIVE_DATE(
  chip_delivery: number,
  building_ready: number,
  power_ready: number,
  install_days?: number,
  bridge_ready?: number,
): number {
  return cell(() => goLiveDate(milestones(chip_delivery, building_ready, power_ready, install_days, bridge_ready)));
}

/**
 * Days that delivered and installed chips wait for the first kilowatt-hour.
 * @customfunction
 * @param chip_delivery When the chips arrive [date].
 * @param building_ready When the building can take them [date].
 * @param power_ready When the grid connection is energized [date].
 * @param [install_days] From the later of chips and building until only power is missing [days]. Default 45.
 * @param [bridge_ready] When temporary power is ready; 0 means that there is none [date]. Default 0.
 * @returns Days beyond the chips' own installation, never negative.
 * @equation idle days = GO_LIVE_DATE − (chip_delivery + install_days)
 * @source Definition: the days from installed to running
 * @example =POWERGAP.IDLE_DAYS(DATE(2027,1,15),DATE(2027,3,1),DATE(2028,6,30)) → 487 — Sixteen months in boxes and dark racks
 * @example =POWERGAP.IDLE_DAYS(DATE(2027,1,15),DATE(2027,3,1),DATE(2028,6,30),45,DATE(2027,6,1)) → 92 — With temporary power
 * @caution Waiting for the building counts, too; only the days that installation takes anyway do not.
 */
export function IDLE_DAYS(
  chip_delivery: number,
  building_ready: number,
  power_ready: number,
  install_days?: number,
  bridge_ready?: number,
): number {
  return cell(() => idleDays(milestones(chip_delivery, building_ready, power_ready, install_days, bridge_ready)));
}

function milestones(
  chip_delivery: number,
  building_ready: number,
  power_ready: number,
  install_days: number | undefined,
  bridge_ready: number | undefined,
): Milestones {
  const bridge = number("bridge_ready", bridge_ready);
  return {
    chipDelivery: number("chip_delivery", chip_delivery),
    buildingReady: number("building_ready", building_ready),
    powerReady: number("power_ready", power_ready),
    installDays: number("install_days", install_days, DEFAULTS.install_days.value),
    bridgeReady: bridge === 0 ? undefined : bridge,
  };
}

/**
 * What it costs that chips lie idle: capital, obsolescence and storage together, or one component.
 * @customfunction
 * @param cost What the chips cost; not used by MARGIN [money].
 * @param idle_days How long they lie idle, as from IDLE_DAYS [days].
 * @param [cost_of_capital] Return that the capital would earn; for CARRY and TOTAL [fraction a year]. Default 0.1.
 * @param [doubling_years] Time in which performance per dollar doubles; for OBSOLESCENCE and TOTAL [years]. Default 2.1.
 * @param [storage_rate] Storage and insurance, of the cost; for STORAGE and TOTAL [fraction a year]. Default 0.005.
 * @param [margin_per_day] Margin of a running day; for MARGIN [money a day]. Default 0.
 * @param [deferred_share] Share of that margin that is earned later instead; for MARGIN [share 0–1]. Default 0.
 * @param [component] What is priced. Default TOTAL.
 * @returns Cost of the idle days, money.
 * @equation CARRY = cost × ((1 + cost_of_capital)^(idle_days ÷ 365) − 1)
 * @equation OBSOLESCENCE = cost × (1 − 2^(−idle_days ÷ 365 ÷ doubling_years))
 * @equation STORAGE = cost × storage_rate × idle_days ÷ 365
 * @equation TOTAL = CARRY + OBSOLESCENCE + STORAGE
 * @equation MARGIN = margin_per_day × idle_days × (1 − deferred_share)
 * @source Doubling time: Epoch AI, Trends in GPU price-performance (2022); cost of capital and storage are assumptions
 * @example =POWERGAP.IDLE_GPU_COST(400,365) → 154.45066051099645 — Chips for 400 million lie idle for a year
 * @example =POWERGAP.IDLE_GPU_COST(400,365,,,,,,"CARRY") → 40 — Of which capital
 * @example =POWERGAP.IDLE_GPU_COST(400,365,,,,0.24,0.25,"MARGIN") → 65.7 — 10,000 GPUs at 1 an hour, a quarter of it earned later
 * @caution TOTAL prices chips that came too early, MARGIN power that came too late. Never add them: both price the same days.
 * @caution Never add book depreciation to obsolescence, nor to TOTAL: it is the same loss, booked in another rhythm.
 */
export function IDLE_GPU_COST(
  cost: number,
  idle_days: number,
  cost_of_capital?: number,
  doubling_years?: number,
  storage_rate?: number,
  margin_per_day?: number,
  deferred_share?: number,
  component?: IDLE_COMPONENT,
): number {
  return cell(() =>
    idleCost(choice("component", component, IDLE_COMPONENTS, "TOTAL"), {
      get cost() {
        return number("cost", cost);
      },
      get idleDays() {
        return number("idle_days", idle_days);
      },
      get costOfCapital() {
        return number("cost_of_capital", cost_of_capital, DEFAULTS.cost_of_capital.value);
      },
      get doublingYears() {
        return number("doubling_years", doubling_years, DEFAULTS.doubling_years.value);
      },
      get storageRate() {
        return number("storage_rate", storage_rate, DEFAULTS.storage_rate.value);
      },
      get marginPerDay() {
        return number("margin_per_day", margin_per_day);
      },
      get deferredShare() {
        return number("deferred_share", deferred_share);
      },
    }),
  );
}

/**
 * The share of the chips' life that is gone before the first kilowatt-hour.
 * @customfunction
 * @param idle_days How long they lie idle; not used by IN_SERVICE [days].
 * @param life Useful life; for DELIVERY [years].
 * @param [policy] When life starts. Default IN_SERVICE.
 * @param [doubling_years] Time in which performance per dollar doubles; for ECONOMIC [years]. Default 2.1.
 * @returns Share of life, 0 to 1.
 * @equation IN_SERVICE: 0
 * @equation DELIVERY: min(1, idle_days ÷ 365 ÷ life)
 * @equation ECONOMIC: 1 − 2^(−idle_days ÷ 365 ÷ doubling_years)
 * @source IRS Publication 946: depreciation starts when property is placed in service, ready and available for its use
 * @source Doubling time: Epoch AI, Trends in GPU price-performance (2022)
 * @example =POWERGAP.LIFE_BURNED(487,6) → 0 — The books have not started
 * @example =POWERGAP.LIFE_BURNED(487,6,"DELIVERY") → 0.2223744292237443 — Counted from delivery
 * @example =POWERGAP.LIFE_BURNED(1095,6,"ECONOMIC") → 0.6285014277157629 — Three years of waiting, by the market for newer chips
 * @caution Whether the books may wait is for your auditor: IAS 16 depreciates what is available for use, even if idle.
 */
export function LIFE_BURNED(idle_days: number, life: number, policy?: LIFE_POLICY, doubling_years?: number): number {
  return cell(() =>
    lifeBurned(choice("policy", policy, LIFE_POLICIES, "IN_SERVICE"), {
      get idleDays() {
        return number("idle_days", idle_days);
      },
      get life() {
        return number("life", life);
      },
      get doublingYears() {
        return number("doubling_years", doubling_years, DEFAULTS.doubling_years.value);
      },
    }),
  );
}

/**
 * Present value of temporary power until the grid arrives: margin earned early, less its higher price, its fixed cost and what its contract costs beyond its use.
 * @customfunction
 * @param mw Load that it carries [MW].
 * @param bridge_ready When it starts: the later of temporary power and load [date].
 * @param grid_ready When the grid connection is energized [date].
 * @param bridge_price Price of temporary power [money a MWh].
 * @param grid_price Price of grid power [money a MWh].
 * @param margin_per_mwh Margin of the load at the grid's price [money a MWh].
 * @param [load_factor] Average over rated load [share 0–1]. Default 0.9.
 * @param [fixed_cost] Paid at the start and not discounted [money]. Default 0.
 * @param [minimum_term_years] Term that is paid for in any case [years]. Default 0.
 * @param [discount_rate] Rate to discount at [fraction a year]. Default 0.1.
 * @returns Present value on bridge_ready, money; negative when waiting is cheaper.
 * @equation MWh = mw × 24 × load_factor; premium = bridge_price − grid_price; N = whole days from bridge_ready to grid_ready, at least 0
 * @equation NPV = Σ(j = 0 … N−1) MWh × (margin_per_mwh − premium) × (1 + discount_rate)^(−j ÷ 365) − Σ(N ≤ j < 365 × minimum_term_years) MWh × max(0, premium) × (1 + discount_rate)^(−j ÷ 365) − fixed_cost
 * @source Days discounted as by Excel's XNPV
 * @example =POWERGAP.BRIDGE_POWER_NPV(100,DATE(2027,1,1),DATE(2027,1,11),100,60,50,1,0,0,0) → 240000 — Ten days of 2,400 MWh at 10 each
 * @example =POWERGAP.BRIDGE_POWER_NPV(20,DATE(2027,6,1),DATE(2028,6,30),100,60,500,,5000000,3) → 59618906.977586463 — Worth its price, and two idle years of its term
 * @example =POWERGAP.BRIDGE_POWER_NPV(100,DATE(2027,1,11),DATE(2027,1,1),100,60,50,1,1000) → -1000 — Later than the grid: it earns nothing and costs its fixed cost
 * @caution margin_per_mwh is the margin of what the power is used for, after paying the grid's price for it.
 * @caution bridge_ready is the later of temporary power and load: without installed chips it earns nothing.
 */
export function BRIDGE_POWER_NPV(
  mw: number,
  bridge_ready: number,
  grid_ready: number,
  bridge_price: number,
  grid_price: number,
  margin_per_mwh: number,
  load_factor?: number,
  fixed_cost?: number,
  minimum_term_years?: number,
  discount_rate?: number,
): number {
  return cell(() =>
    bridgePowerNpv({
      mw: number("mw", mw),
      bridgeReady: number("bridge_ready", bridge_ready),
      gridReady: number("grid_ready", grid_ready),
      bridgePrice: number("bridge_price", bridge_price),
      gridPrice: number("grid_price", grid_price),
      marginPerMWh: number("margin_per_mwh", margin_per_mwh),
      loadFactor: number("load_factor", load_factor, DEFAULTS.load_factor.value),
      fixedCost: number("fixed_cost", fixed_cost),
      minimumTermYears: number("minimum_term_years", minimum_term_years),
      discountRate: number("discount_rate", discount_rate, DEFAULTS.cost_of_capital.value),
    }),
  );
}

/**
 * The duration that is kept with a given probability: P50, P90 or any other.
 * @customfunction
 * @param probability Probability of taking at most that long [share 0–1].
 * @param minimum Shortest duration [any unit of time].
 * @param most_likely Most likely duration [any unit of time].
 * @param maximum Longest duration [any unit of time].
 * @param [distribution] How durations spread in between. Default PERT.
 * @returns Duration, in the unit of the estimate.
 * @equation PERT: minimum + (maximum − minimum) × BETA.INV(probability, 1 + 4 × (most_likely − minimum) ÷ (maximum − minimum), 1 + 4 × (maximum − most_likely) ÷ (maximum − minimum))
 * @source Malcolm, Roseboom, Clark and Fazar, Application of a technique for research and development program evaluation (1959)
 * @example =POWERGAP.DURATION_QUANTILE(0.9,48,60,84) → 71.20044111434089 — The grid, in months, with 90 % certainty
 * @example =POWERGAP.DURATION_QUANTILE(0.5,0,10,40,"TRIANGULAR") → 15.505102572168219 — The median is not the most likely value
 * @example =POWERGAP.DURATION_QUANTILE(0.25,0,10,40,"UNIFORM") → 10 — A quarter of the way
 * @caution Minimum and maximum are the ends of what is possible, not a good and a bad case: estimates that leave out the worst case make every quantile too early.
 */
export function DURATION_QUANTILE(
  probability: number,
  minimum: number,
  most_likely: number,
  maximum: number,
  distribution?: DISTRIBUTION,
): number {
  return cell(() =>
    durationQuantile(number("probability", probability), {
      minimum: number("minimum", minimum),
      mostLikely: number("most_likely", most_likely),
      maximum: number("maximum", maximum),
      distribution: choice("distribution", distribution, DISTRIBUTIONS, "PERT"),
    }),
  );
}

/**
 * The probability that something takes at most a given time.
 * @customfunction
 * @param duration Time that it may take [any unit of time].
 * @param minimum Shortest duration [any unit of time].
 * @param most_likely Most likely duration [any unit of time].
 * @param maximum Longest duration [any unit of time].
 * @param [distribution] How durations spread in between. Default PERT.
 * @returns Probability, 0 to 1.
 * @equation PERT: BETA.DIST((duration − minimum) ÷ (maximum − minimum), 1 + 4 × (most_likely − minimum) ÷ (maximum − minimum), 1 + 4 × (maximum − most_likely) ÷ (maximum − minimum), TRUE)
 * @source Malcolm, Roseboom, Clark and Fazar, Application of a technique for research and development program evaluation (1959)
 * @example =POWERGAP.DURATION_PROBABILITY(60,48,60,84) → 0.4167897992903269 — The most likely date is missed more often than it is kept
 * @example =POWERGAP.DURATION_PROBABILITY(10,0,10,40,"TRIANGULAR") → 0.25 — A quarter of the triangle lies before its peak
 * @example =POWERGAP.DURATION_PROBABILITY(30,30,30,30) → 1 — A duration that is known
 * @caution It knows only the spread that you gave it; a duration that may fail altogether needs a maximum that says so.
 */
export function DURATION_PROBABILITY(
  duration: number,
  minimum: number,
  most_likely: number,
  maximum: number,
  distribution?: DISTRIBUTION,
): number {
  return cell(() =>
    durationProbability(number("duration", duration), {
      minimum: number("minimum", minimum),
      mostLikely: number("most_likely", most_likely),
      maximum: number("maximum", maximum),
      distribution: choice("distribution", distribution, DISTRIBUTIONS, "PERT"),
    }),
  );
}

/**
 * The date to order chips at the least expected cost, when nobody knows the day that power arrives.
 * @customfunction
 * @param idle_cost_per_day Cost of a day that chips wait for power [money a day].
 * @param late_cost_per_day Cost of a day that power waits for chips [money a day].
 * @param lead_days From order to arrival [days].
 * @param start_date Date from which power's days count [date].
 * @param minimum_days Shortest time until power [days].
 * @param most_likely_days Most likely time until power [days].
 * @param maximum_days Longest time until power [days].
 * @param [distribution] How the time until power spreads in between. Default PERT.
 * @returns The order date, to the nearest day; format it as a date.
 * @equation order date = start_date + F⁻¹(q) − lead_days, with q = idle_cost_per_day ÷ (idle_cost_per_day + late_cost_per_day)
 * @source The newsvendor's critical ratio: Arrow, Harris and Marschak, Optimal inventory policy (1951)
 * @example =POWERGAP.ORDER_DATE(1,3,180,DATE(2027,1,1),0,100,400,"UNIFORM") → 46308 — Chips a quarter of the way, ordered 180 days before
 * @example =POWERGAP.ORDER_DATE(600000,180000,180,DATE(2027,1,1),1460,1825,2555) → 48250 — Idle chips cost more than late ones: wait longer
 * @caution What missing power loses is lost whenever the chips are ordered: it is no cost of a day that chips wait for power.
 * @caution A date that has passed is still returned: it means order now.
 */
export function ORDER_DATE(
  idle_cost_per_day: number,
  late_cost_per_day: number,
  lead_days: number,
  start_date: number,
  minimum_days: number,
  most_likely_days: number,
  maximum_days: number,
  distribution?: DISTRIBUTION,
): number {
  return cell(() =>
    orderDate(
      order(
        idle_cost_per_day,
        late_cost_per_day,
        lead_days,
        start_date,
        minimum_days,
        most_likely_days,
        maximum_days,
        distribution,
      ),
    ),
  );
}

/**
 * Order dates beside each other: the one of least expected cost, and those by the median, the 90 % and the most likely day of power.
 * @customfunction
 * @param idle_cost_per_day Cost of a day that chips wait for power [money a day].
 * @param late_cost_per_day Cost of a day that power waits for chips [money a day].
 * @param lead_days From order to arrival [days].
 * @param start_date Date from which power's days count [date].
 * @param minimum_days Shortest time until power [days].
 * @param most_likely_days Most likely time until power [days].
 * @param maximum_days Longest time until power [days].
 * @param [distribution] How the time until power spreads in between. Default PERT.
 * @param [headers] Whether the first row names the columns [TRUE/FALSE]. Default TRUE.
 * @returns A row a plan: arrival, order date, probability that power is ready, expected idle and late days, expected cost.
 * @equation Expected idle days = E[(T − x)⁺], Expected late days = E[(x − T)⁺], with T the day of power and x that of the chips, before rounding
 * @equation Expected cost = idle_cost_per_day × Expected idle days + late_cost_per_day × Expected late days
 * @source The newsvendor's critical ratio: Arrow, Harris and Marschak, Optimal inventory policy (1951)
 * @example =POWERGAP.ORDER_PLAN(1,3,100,46000,0,50,100,"UNIFORM") → {"Plan","Arrival","Order date","P(power ready)","Expected idle days","Expected late days","Expected cost";"Least cost",46025,45925,0.25,28.125,3.125,37.5;"P50",46050,45950,0.5,12.5,12.5,50;"P90",46090,45990,0.9,0.5,40.5,122;"Most likely",46050,45950,0.5,12.5,12.5,50} — Late chips cost three times as much as idle ones
 * @example =INDEX(POWERGAP.ORDER_PLAN(3,1,100,46000,0,50,100,"UNIFORM",FALSE),1,2) → 46075 — The other way round: arrive three quarters of the way
 * @caution Dates are rounded to the nearest day; days and costs belong to the day before rounding.
 */
export function ORDER_PLAN(
  idle_cost_per_day: number,
  late_cost_per_day: number,
  lead_days: number,
  start_date: number,
  minimum_days: number,
  most_likely_days: number,
  maximum_days: number,
  distribution?: DISTRIBUTION,
  headers?: boolean,
): any[][] {
  return cell(() => {
    const { leastCost, p50, p90, mostLikely } = orderPlans(
      order(
        idle_cost_per_day,
        late_cost_per_day,
        lead_days,
        start_date,
        minimum_days,
        most_likely_days,
        maximum_days,
        distribution,
      ),
    );
    return spill(
      ["Plan", "Arrival", "Order date", "P(power ready)", "Expected idle days", "Expected late days", "Expected cost"],
      [
        [header("Least cost"), ...planCells(leastCost)],
        [header("P50"), ...planCells(p50)],
        [header("P90"), ...planCells(p90)],
        [header("Most likely"), ...planCells(mostLikely)],
      ],
      flag("headers", headers, true),
    );
  });
}

function order(
  idle_cost_per_day: number,
  late_cost_per_day: number,
  lead_days: number,
  start_date: number,
  minimum_days: number,
  most_likely_days: number,
  maximum_days: number,
  distribution: DISTRIBUTION | undefined,
): Order {
  const power: Duration = {
    minimum: number("minimum_days", minimum_days),
    mostLikely: number("most_likely_days", most_likely_days),
    maximum: number("maximum_days", maximum_days),
    distribution: choice("distribution", distribution, DISTRIBUTIONS, "PERT"),
  };
  return {
    idleCostPerDay: number("idle_cost_per_day", idle_cost_per_day),
    lateCostPerDay: number("late_cost_per_day", late_cost_per_day),
    leadDays: number("lead_days", lead_days),
    startDate: number("start_date", start_date),
    power,
  };
}

function planCells({ arrival, orderDate, powerReady, idleDays, lateDays, cost }: Plan): number[] {
  return [arrival, orderDate, powerReady, idleDays, lateDays, cost];
}

/**
 * Plays chips, building and grid many times: when everything is ready, what it waits for, and how long chips and building lie idle.
 * @customfunction
 * @param durations Three rows, chips, building and grid, by three columns, minimum, most likely and maximum; a fourth row, temporary power, is optional [any unit of time].
 * @param [trials] How often it is played, at most 200000 [trials]. Default 10000.
 * @param [seed] Which random numbers; the same seed gives the same table [whole number]. Default 1.
 * @param [correlation] How much the durations have in common [share 0–1]. Default 0.
 * @param [headers] Whether the first row names the columns [TRUE/FALSE]. Default TRUE.
 * @returns Chips, building, power, go-live, idle chips and idle building: mean and percentiles, in the unit of the durations, and how often each alone decides.
 * @equation Power = min(grid, temporary power); Go-live = max(chips, building, power); idle = Go-live − own
 * @equation z = √correlation × common + √(1 − correlation) × own; duration = DURATION_QUANTILE(NORM.S.DIST(z, TRUE), minimum, most likely, maximum)
 * @source Points of a lattice: Roberts, The unreasonable effectiveness of quasirandom sequences (2018)
 * @source Shift by the seed: Hubbard, A multi-dimensional, counter-based pseudo random number generator as a standard for Monte Carlo simulations (2019)
 * @example =POWERGAP.TIMELINE_SIMULATION({10,10,10;20,20,20;30,30,30},100) → {"","Mean","P10","P50","P80","P90","P(critical)";"Chips",10,10,10,10,10,0;"Building",20,20,20,20,20,0;"Power",30,30,30,30,30,1;"Go-live",30,30,30,30,30,"";"Chips idle",20,20,20,20,20,"";"Building idle",10,10,10,10,10,""} — Known durations: power alone decides
 * @example =ROUND(INDEX(POWERGAP.TIMELINE_SIMULATION({20,22.5,26;18,21,24;48,60,84}),5,6),1) → 71.2 — P90 of going live, where everything waits for the grid
 * @caution Durations count from one start, for chips from now to arrival; installation is part of a duration or left out of all.
 * @caution Delays have causes in common: a correlation of 0 makes the latest of three look earlier than it will be.
 * @caution Not a forecast: the table knows only the estimates that it is given.
 */
export function TIMELINE_SIMULATION(
  durations: any[][],
  trials?: number,
  seed?: number,
  correlation?: number,
  headers?: boolean,
): any[][] {
  return cell(() => {
    const result = summarize(
      simulate({
        ...activities(numbers("durations", durations)),
        trials: number("trials", trials, 10_000),
        seed: number("seed", seed, 1),
        correlation: number("correlation", correlation),
      }),
    );
    const rows = [
      [header("Chips"), ...summaryCells(result.chips)],
      [header("Building"), ...summaryCells(result.building)],
      [header("Power"), ...summaryCells(result.power)],
      [header("Go-live"), ...summaryCells(result.goLive)],
      [header("Chips idle"), ...summaryCells(result.chipsIdle)],
      [header("Building idle"), ...summaryCells(result.buildingIdle)],
    ];
    return flag("headers", headers, true) ? [["", ...STATISTICS.map(header)], ...rows] : rows;
  });
}

const STATISTICS = ["Mean", "P10", "P50", "P80", "P90", "P(critical)"] as const;

/** The rows of a table of durations; blanks count as 0, and a last row of zeros means that there is no such power. */
function activities(
  rows: (number | null)[][],
): Record<"chips" | "building" | "grid", Estimate> & { bridge?: Estimate } {
  if (rows.length < 3 || rows.length > 4 || rows.some((row) => row.length !== 3)) {
    throw new InputError("wrongShape", { name: "durations", rows: "3–4", columns: 3 });
  }
  const [chips, building, grid, bridge] = rows.map(([minimum, mostLikely, maximum]): Estimate => ({
    minimum: minimum ?? 0,
    mostLikely: mostLikely ?? 0,
    maximum: maximum ?? 0,
  }));
  const hasBridge = rows.length === 4 && rows[3].some((value) => value !== null && value !== 0);
  return { chips, building, grid, ...(hasBridge && { bridge }) };
}

function summaryCells({ mean, p10, p50, p80, p90, critical }: Summary): CellResult[] {
  return [mean, p10, p50, p80, p90, critical ?? ""];
}
