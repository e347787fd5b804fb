import { percentiles } from "../../model/percentiles";
import { idleCost } from "../../model/idle";
import { latticeTrials } from "../../model/scenario/lattice";
import { tornado } from "../../model/scenario/risk";
import { CLOCKS, type Clock } from "../../model/scenario/scenario";
import type { Cell, Sheet } from "../sheet";
import { address, computed, down, EMPTY_ROW, headerRow, text } from "../cells";
import { quantileDate } from "./clockDates";
import type { Model } from "./model";
import { movedIdleCost } from "./moved";
import { trialRange } from "./simulation";

const QUANTILES = [0.1, 0.5, 0.8, 0.9] as const;
const percent = (share: number) => `P${share * 100}`;

/** Each clock by itself, all clocks together, and what moves the idle cost. */
export function riskSheet(model: Model): Sheet {
  const { titles, sheets, notes, sections, columns, charts } = model.words.model;
  const rows: (Cell | null)[][] = [
    [text(titles.risk, "title")],
    [text(notes.risk, "note")],
    [...EMPTY_ROW],
    [text(sections.quantiles, "heading")],
    headerRow([columns.clock, ...QUANTILES.map(percent)]),
    ...CLOCKS.map((clock) => clockRow(model, clock)),
    [...EMPTY_ROW],
    [text(sections.simulation, "heading")],
    headerRow(["", columns.mean, ...QUANTILES.map(percent)]),
    ...simulationRows(model),
    [...EMPTY_ROW],
    [text(sections.tornado, "heading")],
    headerRow([columns.moved, columns.low, columns.high, columns.lowChange, columns.highChange]),
  ];
  const first = rows.length;
  const swings = tornado(model.scenario);
  rows.push(...swings.map((swing, i) => swingRow(model, swing, first + i)));
  const last = rows.length - 1;
  return {
    name: sheets.risk,
    rows,
    widths: [48, 18, 18, 18, 18, 18],
    frozenRows: 3,
    orientation: "portrait",
    charts: [
      {
        // One falls where the other rises, so that they lie on both sides of what the plan costs.
        kind: "stackedBar",
        title: charts.tornado,
        categories: down(0, first, last),
        series: [
          { name: columns.low, values: down(3, first, last) },
          { name: columns.high, values: down(4, first, last) },
        ],
        from: address(last + 2, 0),
        to: address(last + 20, 5),
      },
    ],
  };
}

function clockRow(model: Model, clock: Clock): Cell[] {
  return [
    text(model.words.model.clocks[clock], "label"),
    ...QUANTILES.map((share) => quantileDate(model, clock, share)),
  ];
}

function simulationRows(model: Model): Cell[][] {
  const { scenario, outcome, words } = model;
  const { simulated } = words.model;
  const trials = latticeTrials(scenario, model.trials);
  const costOf = (days: number) =>
    idleCost("TOTAL", {
      cost: outcome.fleet.chipsCost,
      idleDays: days,
      costOfCapital: scenario.cost_of_capital,
      doublingYears: scenario.doubling_years,
      storageRate: scenario.storage_rate,
      marginPerDay: 0,
      deferredShare: 0,
    });
  const row = (label: string, column: "goLive" | "idle" | "cost", values: number[], format: "whole" | "decimal1") => {
    const range = trialRange(model, column);
    const found = percentiles(Float64Array.from(values), QUANTILES);
    return [
      text(label, "label"),
      computed(`AVERAGE(${range})`, values.reduce((sum, value) => sum + value, 0) / values.length, format),
      ...QUANTILES.map((share, i) => computed(`PERCENTILE(${range},${share})`, found[i], format)),
    ];
  };
  return [
    row(
      simulated.goLive,
      "goLive",
      trials.map(({ goLive }) => goLive),
      "decimal1",
    ),
    row(
      simulated.chipsIdle,
      "idle",
      trials.map(({ chipsIdle }) => chipsIdle),
      "decimal1",
    ),
    row(
      simulated.idleCost,
      "cost",
      trials.map(({ chipsIdle }) => costOf(chipsIdle)),
      "whole",
    ),
  ];
}

function swingRow({ words, outcome }: Model, swing: ReturnType<typeof tornado>[number], row: number): Cell[] {
  const { low, high } = movedIdleCost(swing.name);
  const planned = outcome.clocks.idleCost.TOTAL;
  return [
    text(words.fields[swing.name].label, "label"),
    computed(low, swing.low, "whole"),
    computed(high, swing.high, "whole"),
    computed(`${address(row, 1)}-idle_total`, swing.low - planned, "whole"),
    computed(`${address(row, 2)}-idle_total`, swing.high - planned, "whole"),
  ];
}
