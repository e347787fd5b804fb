import { DAYS_PER_YEAR } from "../days";
import { percentiles } from "../percentiles";
import { simulate, summarize, type Summary } from "../simulation";
import { clocks } from "./clocks";
import { FIELDS, type FieldName, type NumberField, type Scenario } from "./fields";
import { fleet } from "./fleet";
import { CLOCKS, estimate } from "./scenario";

export interface Risk {
  /** Days from the start; chips and building with their installation. */
  days: Record<"chips" | "building" | "power" | "goLive" | "chipsIdle", Summary>;
  /** What the idle days cost over the trials, money. */
  idleCost: { mean: number; p10: number; p50: number; p90: number };
  /** How many trials go live in each of equally wide spans of days. */
  histogram: Histogram;
}

export interface Histogram {
  /** Days from the start at the left end of the first span. */
  from: number;
  width: number;
  counts: number[];
}

const SPANS = 40;

/** The scenario played many times, in days from its start. */
export function risk(scenario: Scenario): Risk {
  const { chipsCost } = fleet(scenario);
  const trials = simulate({
    chips: estimate(scenario, "chips", scenario.install_days),
    building: estimate(scenario, "building", scenario.install_days),
    grid: estimate(scenario, "grid"),
    bridge: scenario.bridge_maximum > 0 ? estimate(scenario, "bridge") : undefined,
    trials: scenario.trials,
    seed: scenario.seed,
    correlation: scenario.correlation,
  });
  const { chips, building, power, goLive, chipsIdle } = summarize(trials);
  const costs = trials.chipsIdle.map(idleCostOf(scenario, chipsCost));
  const [p10, p50, p90] = percentiles(costs, [0.1, 0.5, 0.9]);
  return {
    days: { chips, building, power, goLive, chipsIdle },
    idleCost: { mean: costs.reduce((sum, cost) => sum + cost, 0) / costs.length, p10, p50, p90 },
    histogram: histogram(trials.goLive),
  };
}

/** The total idle cost as a function of days, its constants worked out once for all trials. */
function idleCostOf(scenario: Scenario, chipsCost: number): (days: number) => number {
  const carry = Math.log1p(scenario.cost_of_capital) / DAYS_PER_YEAR;
  const decay = -Math.LN2 / scenario.doubling_years / DAYS_PER_YEAR;
  const storage = scenario.storage_rate / DAYS_PER_YEAR;
  return (days) => chipsCost * (Math.expm1(carry * days) - Math.expm1(decay * days) + storage * days);
}

function histogram(values: Float64Array): Histogram {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < from) from = value;
    if (value > to) to = value;
  }
  const width = (to - from) / SPANS || 1;
  const counts = new Array<number>(SPANS).fill(0);
  for (const value of values) counts[Math.min(SPANS - 1, Math.floor((value - from) / width))]++;
  return { from, width, counts };
}

/** What the idle cost comes to when one input moves and the rest stays. */
export interface Swing {
  name: FieldName;
  low: number;
  high: number;
}

/** What moves the idle cost, the strongest first: each clock from its minimum to its maximum, others by their swing. */
export function tornado(scenario: Scenario): Swing[] {
  const costAt = (name: FieldName, value: number) => {
    const moved = { ...scenario, [name]: value };
    return clocks(moved, fleet(moved)).idleCost.TOTAL;
  };
  const ofClocks = CLOCKS.filter((clock) => clock !== "bridge" || scenario.bridge_maximum > 0).map((clock): Swing => ({
    name: `${clock}_likely`,
    low: costAt(`${clock}_likely`, scenario[`${clock}_minimum`]),
    high: costAt(`${clock}_likely`, scenario[`${clock}_maximum`]),
  }));
  const ofOthers = (Object.entries(FIELDS) as [FieldName, NumberField][])
    .filter(([, field]) => field.swing !== undefined)
    .map(([name, { swing = 0 }]): Swing => {
      const value = Number(scenario[name]);
      return { name, low: costAt(name, value * (1 - swing)), high: costAt(name, value * (1 + swing)) };
    });
  const width = ({ low, high }: Swing) => Math.abs(high - low);
  return [...ofClocks, ...ofOthers].filter((swing) => width(swing) > 0).sort((a, b) => width(b) - width(a));
}
