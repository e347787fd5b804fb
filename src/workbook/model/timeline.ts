import { nearestDay } from "../../model/days";
import { daysOf, type Clock } from "../../model/scenario/scenario";
import type { Cell, Sheet } from "../sheet";
import { address, computed, constant, down, EMPTY_ROW, headerRow, text } from "../cells";
import { resultRow, type Model } from "./model";
import { quantileDate, unlessUnplanned } from "./clockDates";

/** A date so many months after the start. */
const dateAfter = (months: string) => `start_date+ROUND(${months}*365/12,0)`;

const IDLE_ARGUMENTS = "cost_of_capital,doubling_years,storage_rate";

/** The idle cost of both parts, the one that waits to the end and the one that is energized early. */
function idleFormula(component: string): string {
  const part = (share: string, days: string) =>
    `POWERGAP.IDLE_GPU_COST(chips_cost*${share},${days},${IDLE_ARGUMENTS},margin_per_day*${share},deferred_share,"${component}")`;
  return `${part("(1-partial_share)", "idle_days")}+${part("partial_share", "partial_idle_days")}`;
}

/** Fleet, dates, waiting, and what it costs. */
export function timelineSheet(model: Model): Sheet {
  const { titles, sections, sheets, notes, charts } = model.words.model;
  const rows: (Cell | null)[][] = [
    [text(titles.timeline, "title")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    [text(sections.fleet, "heading")],
    ...fleetRows(model),
    [...EMPTY_ROW],
    [text(sections.dates, "heading")],
    ...dateRows(model),
    [...EMPTY_ROW],
    [text(sections.waiting, "heading")],
    ...waitingRows(model),
    [...EMPTY_ROW],
    [text(sections.idle, "heading")],
    ...idleRows(model),
    [text(notes.idle, "note")],
    [text(notes.idleBook, "note")],
    [...EMPTY_ROW],
    [text(sections.orders, "heading")],
  ];
  rows.push(...orderRows(model));
  rows.push([...EMPTY_ROW], [text(sections.gantt, "heading")]);
  const first = rows.length + 1;
  rows.push(...ganttRows(model, first));
  const last = rows.length - 1;
  return {
    name: sheets.timeline,
    rows,
    widths: [48, 16, 18, 18, 18, 18],
    frozenRows: 3,
    orientation: "portrait",
    charts: [
      {
        kind: "stackedBar",
        title: charts.gantt,
        categories: down(0, first, last),
        series: [
          { name: model.words.model.columns.start, values: down(1, first, last), isHidden: true },
          { name: model.words.model.columns.days, values: down(2, first, last) },
        ],
        axisTitle: charts.ganttAxis,
        // Beside the figures that it shows.
        from: address(3, 3),
        to: address(21, 5),
      },
    ],
  };
}

function fleetRows(model: Model): Cell[][] {
  const { fleet } = model.outcome;
  return [
    resultRow(
      model,
      "facility_mw",
      "POWERGAP.FACILITY_MW(gpus,gpu_watts,server_factor,pue)",
      fleet.facilityMW,
      "decimal2",
    ),
    resultRow(model, "it_mw", "POWERGAP.FACILITY_MW(gpus,gpu_watts,server_factor,1)", fleet.itMW, "decimal2"),
    resultRow(model, "chips_cost", "gpus*gpu_price", fleet.chipsCost, "whole"),
    resultRow(model, "building_cost", "it_mw*building_cost_per_mw", fleet.buildingCost, "whole"),
    resultRow(model, "project_cost", "chips_cost+building_cost", fleet.projectCost, "whole"),
  ];
}

function dateRows(model: Model): Cell[][] {
  const { scenario, outcome, words } = model;
  const { clocks } = outcome;
  const { bindings } = words.model;
  return [
    resultRow(model, "chips_date", dateAfter("chips_likely"), clocks.chips, "date"),
    resultRow(model, "installed_date", "chips_date+install_days", clocks.chips + scenario.install_days, "date"),
    resultRow(model, "building_date", dateAfter("building_likely"), clocks.building, "date"),
    resultRow(model, "grid_date", dateAfter("grid_likely"), clocks.grid, "date"),
    resultRow(
      model,
      "bridge_date",
      `IF(bridge_maximum>0,${dateAfter("bridge_likely")},0)`,
      clocks.bridge ?? 0,
      clocks.bridge === undefined ? "whole" : "date",
    ),
    resultRow(
      model,
      "go_live",
      "POWERGAP.GO_LIVE_DATE(chips_date,building_date,grid_date,install_days,bridge_date)",
      clocks.goLive,
      "date",
    ),
    resultRow(
      model,
      "binding",
      `IF(IF(bridge_date>0,MIN(grid_date,bridge_date),grid_date)=go_live,"${bindings.power}",IF(chips_date>=building_date,"${bindings.chips}","${bindings.building}"))`,
      bindings[clocks.binding],
      "general",
    ),
  ];
}

function waitingRows(model: Model): Cell[][] {
  const { clocks } = model.outcome;
  return [
    resultRow(
      model,
      "idle_days",
      "POWERGAP.IDLE_DAYS(chips_date,building_date,grid_date,install_days,bridge_date)",
      clocks.idleDays,
      "whole",
    ),
    resultRow(model, "idle_months", "idle_days*12/365", (clocks.idleDays * 12) / 365, "decimal1"),
    resultRow(
      model,
      "life_burned",
      'POWERGAP.LIFE_BURNED(idle_days,book_life,"ECONOMIC",doubling_years)',
      clocks.lifeBurned,
      "percent1",
    ),
    resultRow(
      model,
      "partial_idle_days",
      `IF(partial_share>0,MIN(idle_days,POWERGAP.IDLE_DAYS(chips_date,building_date,MIN(grid_date,${dateAfter("partial_months")}),install_days,bridge_date)),idle_days)`,
      clocks.partialIdleDays,
      "whole",
    ),
  ];
}

function idleRows(model: Model): Cell[][] {
  const { clocks } = model.outcome;
  const { idleCost } = clocks;
  return [
    resultRow(model, "margin_per_day", "gpus*24*margin_per_gpu_hour", clocks.marginPerDay, "whole"),
    resultRow(model, "idle_carry", idleFormula("CARRY"), idleCost.CARRY, "whole"),
    resultRow(model, "idle_obsolescence", idleFormula("OBSOLESCENCE"), idleCost.OBSOLESCENCE, "whole"),
    resultRow(model, "idle_storage", idleFormula("STORAGE"), idleCost.STORAGE, "whole"),
    resultRow(model, "idle_total", idleFormula("TOTAL"), idleCost.TOTAL, "whole"),
    resultRow(model, "idle_margin", idleFormula("MARGIN"), idleCost.MARGIN, "whole"),
    resultRow(
      model,
      "idle_per_day",
      `POWERGAP.IDLE_GPU_COST(chips_cost,1,${IDLE_ARGUMENTS})`,
      clocks.idleCostPerDay,
      "whole",
    ),
    resultRow(
      model,
      "late_per_day",
      "margin_per_day*(1-deferred_share)",
      clocks.marginPerDay * (1 - model.scenario.deferred_share),
      "whole",
    ),
    resultRow(
      model,
      "bridge_npv",
      `IF(bridge_maximum>0,POWERGAP.BRIDGE_POWER_NPV(facility_mw,MAX(bridge_date,MAX(chips_date,building_date)+install_days),grid_date,bridge_price,grid_price,margin_per_gpu_hour*gpus/facility_mw,load_factor,bridge_fixed_cost,bridge_term_years,cost_of_capital),0)`,
      clocks.bridgeNpv ?? 0,
      "whole",
    ),
  ];
}

/** The grid's duration as the distribution functions take it, in months. */
const GRID_MONTHS = "grid_minimum,grid_likely,grid_maximum";

const ORDER_DATE =
  "POWERGAP.ORDER_DATE(idle_per_day,late_per_day,lead_months*365/12,start_date,grid_minimum*365/12,grid_likely*365/12,grid_maximum*365/12)";

/** The share of power dates that the plan of least cost waits for. */
const CRITICAL_RATIO = "idle_per_day/(idle_per_day+late_per_day)";

/** Each plan by the days until the chips arrive, and the probability that power is there by then. */
const PLANS = {
  leastCost: {
    days: `POWERGAP.DURATION_QUANTILE(${CRITICAL_RATIO},${GRID_MONTHS})*365/12`,
    powerReady: `POWERGAP.DURATION_PROBABILITY(POWERGAP.DURATION_QUANTILE(${CRITICAL_RATIO},${GRID_MONTHS}),${GRID_MONTHS})`,
  },
  p50: { days: `POWERGAP.DURATION_QUANTILE(0.5,${GRID_MONTHS})*365/12`, powerReady: undefined },
  p90: { days: `POWERGAP.DURATION_QUANTILE(0.9,${GRID_MONTHS})*365/12`, powerReady: undefined },
  mostLikely: {
    days: "grid_likely*365/12",
    powerReady: `POWERGAP.DURATION_PROBABILITY(grid_likely,${GRID_MONTHS})`,
  },
} as const;

function orderRows({ outcome, words }: Model): Cell[][] {
  const { columns, plans, none } = words.model;
  const { orders } = outcome.clocks;
  const unlessFree = (formula: string) => `IF(idle_per_day+late_per_day=0,"${none}",${formula})`;
  return [
    headerRow([columns.plan, columns.arrival, columns.orderDate, columns.powerReady]),
    ...(Object.keys(PLANS) as (keyof typeof PLANS)[]).map((name) => {
      const plan = orders?.plans[name];
      const { days, powerReady } = PLANS[name];
      const isLeastCost = name === "leastCost";
      return [
        text(plans[name], "label"),
        computed(
          unlessFree(`ROUND(start_date+${days},0)`),
          plan?.arrival ?? none,
          "date",
          isLeastCost ? "order_arrival" : undefined,
        ),
        computed(
          unlessFree(isLeastCost ? ORDER_DATE : `ROUND(start_date+${days}-lead_months*365/12,0)`),
          plan?.orderDate ?? none,
          "date",
          isLeastCost ? "order_date" : undefined,
        ),
        computed(
          unlessFree(powerReady ?? `POWERGAP.DURATION_PROBABILITY((${days})*12/365,${GRID_MONTHS})`),
          plan?.powerReady ?? none,
          "percent1",
        ),
      ];
    }),
  ];
}

function ganttRows(model: Model, first: number): Cell[][] {
  const { scenario, words } = model;
  const { columns, clocks } = words.model;
  const likely = (months: number) => nearestDay(daysOf(months));
  const ready = (start: Cell, days: Cell, row: number): [formula: string, value: number] => [
    `start_date+${address(row, 1)}+${address(row, 2)}`,
    scenario.start_date + Number(start.value) + Number(days.value),
  ];
  const clock = (name: Clock, row: number): Cell[] => {
    const start = constant(0, "whole");
    const days = computed(`ROUND(${name}_likely*365/12,0)`, likely(scenario[`${name}_likely`]), "whole");
    return [
      text(clocks[name], "label"),
      start,
      days,
      unlessUnplanned(model, name, ...ready(start, days, row)),
      quantileDate(model, name, 0.5),
      quantileDate(model, name, 0.9),
    ];
  };
  const installStart = Math.max(likely(scenario.chips_likely), likely(scenario.building_likely));
  const install = (row: number): Cell[] => {
    const start = computed("MAX(chips_date,building_date)-start_date", installStart, "whole");
    const days = computed("install_days", scenario.install_days, "whole");
    return [text(clocks.install, "label"), start, days, computed(...ready(start, days, row), "date")];
  };
  return [
    headerRow([words.model.columns.clock, columns.start, columns.days, columns.ready, "P50", "P90"]),
    clock("chips", first),
    clock("building", first + 1),
    install(first + 2),
    clock("grid", first + 3),
    clock("bridge", first + 4),
  ];
}
