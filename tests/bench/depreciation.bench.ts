import * as formulajs from "@formulajs/formulajs";
import type { Asset } from "../../src/model/asset";
import { charge, charges } from "../../src/model/depreciation";
import { fleetDepreciation } from "../../src/model/fleet";
import { ratio, type Work } from "./goal";

/** Pseudo-random shares, the same in every run. */
function shares(): () => number {
  let state = 12345;
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
}

const share = shares();

/** Columns of random assets: lives of 20 to 40 periods, salvage up to a fifth of the cost. */
function columns(count: number) {
  const some = (compute: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => compute(i));
  const cost = some(() => 20_000 + share() * 30_000);
  const salvage = some((i) => 1 + cost[i] * share() * 0.2);
  const life = some(() => 20 + Math.floor(share() * 21));
  const period = some((i) => 1 + Math.floor(share() * life[i]));
  return { cost, salvage, life, period };
}

/**
 * The power-based algorithm of VDB, as OpenFormula and LibreOffice have it: the depreciation up to the start, then the
 * depreciation of what is left, each a walk from the first period with DDB by two powers.
 */
function textbookVDB(cost: number, salvage: number, life: number, start: number, end: number, factor: number): number {
  const rest = cost - walk(cost, salvage, life, life, start, factor);
  return walk(rest, salvage, life, life - start, end - start, factor);
}

function walk(cost: number, salvage: number, life: number, left: number, periods: number, factor: number): number {
  let total = 0;
  let rest = cost - salvage;
  let line = 0;
  let isLine = false;
  for (let period = 1; period <= periods; period++) {
    if (!isLine) {
      const declining = powerDDB(cost, salvage, life, period, factor);
      line = rest / (left - period + 1);
      isLine = line > declining;
      if (!isLine) {
        total += declining;
        rest -= declining;
      }
    }
    if (isLine) total += line;
  }
  return total;
}

function powerDDB(cost: number, salvage: number, life: number, period: number, factor: number): number {
  const rate = Math.min(1, factor / life);
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * Math.pow(1 - rate, period - 1);
  const after = cost * Math.pow(1 - rate, period);
  return Math.max(0, after < salvage ? before - salvage : before - after);
}

const CALLS = 1024;

/** A loop of its own for each expression, as a column of cells has: engines fit a loop to what it calls. */
function column(expression: string): Work {
  const names = { ...columns(CALLS), charge, formulajs, textbookVDB };
  const body = `return () => { let sum = 0; for (let i = 0; i < ${CALLS}; i++) sum += ${expression}; return sum; };`;
  return new Function(...Object.keys(names), body)(...Object.values(names)) as Work;
}

const checked = (method: Asset["method"]) =>
  column(
    `charge({ cost: cost[i], salvage: salvage[i], life: life[i], method: "${method}", factor: 2, convention: "FULL", bonus: 0 }, period[i])`,
  );

ratio("SLN, checked, to formulajs", {
  subject: checked("SL"),
  baseline: column("formulajs.SLN(cost[i], salvage[i], life[i])"),
  atMost: 0.35,
});
ratio("SYD, checked, to formulajs", {
  subject: checked("SYD"),
  baseline: column("formulajs.SYD(cost[i], salvage[i], life[i], period[i])"),
  atMost: 0.4,
});
ratio("DB, checked, to formulajs", {
  subject: checked("DB"),
  baseline: column("formulajs.DB(cost[i], salvage[i], life[i], period[i])"),
  atMost: 0.15,
});
ratio("DDB, checked, to formulajs", {
  subject: checked("DDB"),
  baseline: column("formulajs.DDB(cost[i], salvage[i], life[i], period[i])"),
  atMost: 0.65,
});
ratio("VDB, checked, to the power-based algorithm", {
  subject: checked("VDB"),
  baseline: column("textbookVDB(cost[i], salvage[i], life[i], period[i] - 1, period[i], 2)"),
  atMost: 0.1,
});

const ROWS = 10_000;
const PERIODS = 40;
const many = columns(ROWS);
const assets = Array.from(many.cost, (cost, i): Asset => {
  const terms = { method: "VDB", factor: 2, convention: "FULL", bonus: 0 } as const;
  return { cost, salvage: many.salvage[i], life: many.life[i], ...terms };
});

/** The recurrence of VDB into one typed array. */
function typedSchedule(): Work {
  const { cost, salvage, life } = many;
  const table = new Float64Array(ROWS * PERIODS);
  return () => {
    for (let i = 0; i < ROWS; i++) {
      const rate = 2 / life[i];
      let book = cost[i];
      for (let elapsed = 0; elapsed < PERIODS; elapsed++) {
        let taken = 0;
        if (elapsed < life[i]) {
          const rest = book - salvage[i];
          const declining = book * rate;
          const line = rest / (life[i] - elapsed);
          taken = declining > line ? declining : line;
          if (taken > rest) taken = rest;
          book -= taken;
        }
        table[i * PERIODS + elapsed] = taken;
      }
    }
    return table[77];
  };
}

ratio("10,000 assets × 40 periods as number[][], to a typed-array loop", {
  subject: () => assets.map((asset) => charges(asset, PERIODS))[1][37],
  baseline: typedSchedule(),
  atMost: 2,
});

const VINTAGES = 200;
const MONTHS = 360;
const LIFE = 72;
const vintages = Array.from({ length: VINTAGES }, () => ({
  year: 1 + Math.floor(share() * MONTHS),
  cost: 1e6 * (1 + share()),
}));

/** Straight-line depreciation and net book value of each vintage, month by month, into typed arrays. */
function typedFleet(): Work {
  const start = Float64Array.from(vintages, ({ year }) => year);
  const cost = Float64Array.from(vintages, ({ cost }) => cost);
  const additions = new Float64Array(MONTHS);
  const depreciation = new Float64Array(MONTHS);
  const netBookValue = new Float64Array(MONTHS);
  return () => {
    additions.fill(0);
    depreciation.fill(0);
    netBookValue.fill(0);
    for (let v = 0; v < VINTAGES; v++) {
      const monthly = (cost[v] * 0.9) / LIFE;
      let book = cost[v];
      additions[start[v] - 1] += cost[v];
      for (let month = start[v] - 1; month < MONTHS; month++) {
        if (month - start[v] + 1 < LIFE) {
          depreciation[month] += monthly;
          book -= monthly;
        }
        netBookValue[month] += book;
      }
    }
    return netBookValue[MONTHS - 1];
  };
}

const fleet = { vintages, salvageRate: 0.1, life: LIFE, fromYear: 1, toYear: MONTHS } as const;

ratio("200 vintages over 360 months, to a typed-array loop", {
  subject: () =>
    fleetDepreciation({ ...fleet, vintages, method: "SL", factor: 2, convention: "FULL" })[MONTHS - 1].netBookValue,
  baseline: typedFleet(),
  atMost: 2,
});
