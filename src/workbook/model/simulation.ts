import { fill } from "../../i18n/words";
import { idleCost } from "../../model/idle";
import { lattice } from "../../model/random";
import { latticeTrials } from "../../model/scenario/lattice";
import type { Clock } from "../../model/scenario/scenario";
import type { Cell, NumberFormat, Sheet } from "../sheet";
import { address, computed, down, EMPTY_ROW, headerRow, rowLabel, text } from "../cells";
import { fillDown } from "../fill";
import type { Model } from "./model";

/** How many trials a sheet plays: points of a lattice, each worth many random ones. The pane plays more. */
export const SHEET_TRIALS = {
  /** As many as the browser workbook recalculates without a long wait. */
  browser: 200,
  /** Excel and other programs compute more in an instant. */
  program: 1000,
} as const;

/** One page of trials shows how they are made. */
const PRINTED_TRIALS = 50;

const SHIFT_ROW = 4;
const STEP_ROW = 5;
const FIRST = 8;

const COLUMN = { trial: 0, common: 1, chips: 2, building: 3, grid: 4, bridge: 5, goLive: 6, idle: 7, cost: 8 } as const;

/** A column of trials, from another sheet. */
export function trialRange({ words, trials }: Model, column: "goLive" | "idle" | "cost"): string {
  return `'${words.model.sheets.simulation}'!${down(COLUMN[column], FIRST, FIRST + trials - 1)}`;
}

/** Dimensions of the lattice with and without temporary power; the last is what all clocks have in common. */
const WITH_BRIDGE = 5;
const WITHOUT_BRIDGE = 4;

/** In the order of the columns: the dimension of the common factor depends on whether there is temporary power. */
const VARIABLES = [`IF(bridge_maximum>0,${WITH_BRIDGE},${WITHOUT_BRIDGE})`, "1", "2", "3", "4"];

/** HDR (Hubbard 2019) as a cell computes it, for the seed and one variable of entity 1. */
function shiftFormula(variable: string): string {
  const part = (modulus: number, forTrial: number, forVariable: number, forEntity: number) =>
    `MOD(MOD(seed,${modulus})*${forTrial}+(${variable})*${forVariable}+${forEntity},${modulus})`;
  const a = `MOD(MOD(999999999999989,${part(7450589, 2499997, 1800451, 2000371)}*4658+7450581)*383,99991)`;
  const b = `MOD(MOD(999999999999989,${part(7450987, 2246527, 2399993, 2100869)}*7580+7560584)*17669,7440893)`;
  return `(MOD((${a}*7440893+${b})*1343,4294967296)+0.5)/4294967296`;
}

/** φ^(−v), with φ of the dimensions that the scenario has. */
function stepFormula(variable: string): string {
  const ratio = (dimensions: number) => 1 / lattice(0, dimensions)[0].step;
  return `IF(bridge_maximum>0,${ratio(WITH_BRIDGE)},${ratio(WITHOUT_BRIDGE)})^-(${variable})`;
}

/** The simulation as plain formulas: each trial is a point of the lattice, put through the inverse distributions. */
export function simulationSheet(model: Model): Sheet {
  const { scenario, words } = model;
  const { titles, sheets, columns, clocks, notes } = words.model;
  const hasBridge = scenario.bridge_maximum > 0;
  const dimensions = lattice(scenario.seed, hasBridge ? WITH_BRIDGE : WITHOUT_BRIDGE);
  /** Without temporary power its column still shows a shift and a step, which nothing uses. */
  const inColumns = [dimensions[dimensions.length - 1], ...dimensions.slice(0, 3), dimensions[3]];
  return {
    name: sheets.simulation,
    rows: [
      [text(titles.simulation, "title")],
      [text(notes.simulation, "note")],
      [text(fill(notes.printed, { n: String(PRINTED_TRIALS) }), "note")],
      headerRow(["", columns.common, clocks.chips, clocks.building, clocks.grid, clocks.bridge]),
      [
        text(columns.shift, "label"),
        ...inColumns.map(({ shift }, i) => computed(shiftFormula(VARIABLES[i]), shift, "decimal4")),
      ],
      [
        text(columns.step, "label"),
        ...inColumns.map(({ step }, i) => computed(stepFormula(VARIABLES[i]), step, "decimal4")),
      ],
      [...EMPTY_ROW],
      headerRow([
        columns.trial,
        columns.common,
        clocks.chips,
        clocks.building,
        clocks.grid,
        clocks.bridge,
        columns.goLive,
        columns.idleDays,
        columns.idleCost,
      ]),
      ...trialRows(model),
    ],
    widths: [14, 14, 14, 14, 14, 18, 16, 16, 18],
    frozenRows: FIRST,
    printedRows: FIRST + PRINTED_TRIALS,
    orientation: "portrait",
  };
}

/** A normal score of a trial, cut off where a double cannot tell its probability from 0 or 1. */
function scoreFormula(column: number, trial: string): string {
  const fixed = (row: number) => address(row, column).replace(/^([A-Z]+)(\d+)$/, "$1$$$2");
  return `MAX(-8,MIN(8,NORM.S.INV(MOD(${fixed(SHIFT_ROW)}+${trial}*${fixed(STEP_ROW)},1))))`;
}

/** A duration in days: its own score and the common one, through the normal and the inverse PERT distribution. */
function durationFormula(clock: Clock, column: number, row: number, extraDays: string): string {
  const common = `$${address(row, COLUMN.common)}`;
  const own = scoreFormula(column, `$${address(row, COLUMN.trial)}`);
  const probability = `NORM.S.DIST(SQRT(correlation)*${common}+SQRT(1-correlation)*${own},TRUE)`;
  return `POWERGAP.DURATION_QUANTILE(${probability},${clock}_minimum,${clock}_likely,${clock}_maximum)*365/12+${extraDays}`;
}

/** The formulas of the first trial, from its common score on; the others are filled down from them. */
function trialFormulas(): string[] {
  const at = (column: number) => address(FIRST, column);
  const { trial, common, chips, building, grid, bridge, goLive, idle } = COLUMN;
  return [
    scoreFormula(common, `$${at(trial)}`),
    durationFormula("chips", chips, FIRST, "install_days"),
    durationFormula("building", building, FIRST, "install_days"),
    durationFormula("grid", grid, FIRST, "0"),
    `IF(bridge_maximum>0,${durationFormula("bridge", bridge, FIRST, "0")},${at(grid)})`,
    `MAX(${at(chips)},${at(building)},MIN(${at(grid)},${at(bridge)}))`,
    `${at(goLive)}-${at(chips)}`,
    `POWERGAP.IDLE_GPU_COST(chips_cost,${at(idle)},cost_of_capital,doubling_years,storage_rate)`,
  ];
}

const TRIAL_FORMATS: readonly NumberFormat[] = ["decimal4", ...Array<NumberFormat>(6).fill("decimal1"), "whole"];

function trialRows({ scenario, outcome, trials }: Model): Cell[][] {
  const hasBridge = scenario.bridge_maximum > 0;
  const fills = trialFormulas().map(fillDown);
  return latticeTrials(scenario, trials).map((trial, i) => {
    const { common, chips, building, grid, bridge, goLive, chipsIdle } = trial;
    const cost = idleCost("TOTAL", {
      cost: outcome.fleet.chipsCost,
      idleDays: chipsIdle,
      costOfCapital: scenario.cost_of_capital,
      doublingYears: scenario.doubling_years,
      storageRate: scenario.storage_rate,
      marginPerDay: 0,
      deferredShare: 0,
    });
    const values = [common, chips, building, grid, hasBridge ? bridge : grid, goLive, chipsIdle, cost];
    return [
      rowLabel(i + 1, "whole"),
      ...values.map((value, c): Cell => {
        return { ...computed(fills[c](i), value, TRIAL_FORMATS[c]), isFilledDown: i > 0 };
      }),
    ];
  });
}
