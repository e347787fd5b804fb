import fc from "fast-check";
import * as functions from "../../src/functions";

/** An answer of ours beside a formula of LibreOffice's own functions for the same question. */
export interface Oracle {
  readonly question: string;
  readonly ours: number;
  readonly theirs: string;
}

/** The same questions on every run. */
const sample = <T>(questions: fc.Arbitrary<T>, count: number): T[] => fc.sample(questions, { numRuns: count, seed: 3 });
const between = (minimum: number, maximum: number, decimals = 0) =>
  fc
    .integer({ min: minimum * 10 ** decimals, max: maximum * 10 ** decimals })
    .map((n) => Number((n / 10 ** decimals).toFixed(decimals)));

type Call = (...args: unknown[]) => number;
const call = functions as unknown as Record<string, Call>;
const schedule = functions.GUARANTEE_SCHEDULE as unknown as (...args: unknown[]) => number[][];

const asset = fc.record({ cost: between(1000, 90_000, 2), salvage: between(1, 900, 2), life: between(2, 12) });

/** Every period's charge, by the functions that finance staff know. */
export const depreciation: Oracle[] = sample(asset, 12).flatMap(({ cost, salvage, life }) =>
  Array.from({ length: life }, (_, i) => i + 1).flatMap((period) => {
    const ours = (method: string, factor?: number, convention?: string) =>
      call.GPU_DEPRECIATION(cost, salvage, life, period, method, factor, convention);
    const args = `${cost},${salvage},${life}`;
    const of = (theirs: string, charge: number): Oracle => ({ question: theirs, ours: charge, theirs });
    return [
      of(`SLN(${args})`, ours("SL")),
      of(`SYD(${args},${period})`, ours("SYD")),
      of(`DB(${args},${period})`, ours("DB")),
      of(`DB(${args},${period},6)`, ours("DB", undefined, "HY")),
      of(`DB(${args},${period},2)`, ours("DB", undefined, "2")),
      of(`DDB(${args},${period})`, ours("DDB")),
      of(`DDB(${args},${period},1.5)`, ours("DDB", 1.5)),
      of(`VDB(${args},${period - 1},${period})`, ours("VDB")),
      of(`VDB(${args},${period - 1},${period},1.5)`, ours("VDB", 1.5)),
    ];
  }),
);

const loan = fc.record({
  principal: between(1000, 90_000, 2),
  market: between(0.01, 0.15, 4),
  guaranteed: between(0.01, 0.15, 4),
  years: between(1, 30),
  perYear: fc.constantFrom(1, 2, 4, 12),
});

/** Instalments by PMT, balances by PV, interest over the life by CUMIPMT. */
export const loans: Oracle[] = sample(loan, 40).flatMap(({ principal, market, guaranteed, years, perYear }) => {
  const n = years * perYear;
  const [m, g] = [`${market}/${perYear}`, `${guaranteed}/${perYear}`];
  const rows = schedule(principal, market, guaranteed, years, 1, "LEVEL", 0, 0, undefined, perYear, false);
  const middle = Math.ceil(n / 2);
  const saving = (measure: string, discount?: number) =>
    call.GUARANTEE_COST_SAVING(principal, market, guaranteed, years, 1, "", 0, 0, discount, measure, perYear);
  const of = (question: string, ours: number, theirs: string): Oracle => ({
    question: `${question}: ${theirs}`,
    ours,
    theirs,
  });
  return [
    of("market service", rows[1][3], `-PMT(${m},${n},${principal})`),
    of("guaranteed service", rows[1][4], `-PMT(${g},${n},${principal})`),
    of("market balance", rows[middle][1], `PV(${m},${n - middle + 1},PMT(${m},${n},${principal}))`),
    of("last guaranteed balance", rows[n][2], `PV(${g},1,PMT(${g},${n},${principal}))`),
    of(
      "nominal saving",
      saving("NOMINAL"),
      `CUMIPMT(${g},${n},${principal},1,${n},0)-CUMIPMT(${m},${n},${principal},1,${n},0)`,
    ),
    of("present value at the market rate", saving("PV"), `${principal}-PV(${m},${n},PMT(${g},${n},${principal}))`),
    of(
      "present value at 5 %",
      saving("PV", 0.05),
      `PV(0.05/${perYear},${n},PMT(${m},${n},${principal})-PMT(${g},${n},${principal}))`,
    ),
    of(
      "preferred stock",
      call.PREFERRED_VALUE(principal, market, years, guaranteed, false),
      `PV(${guaranteed},${years},${-market * principal},${-principal})`,
    ),
  ];
});

const duration = fc.record({
  probability: between(0.01, 0.99, 3),
  minimum: between(0, 100),
  likely: between(1, 50),
  most: between(1, 80),
});

/** PERT is a beta distribution; so is a triangle whose top is at one end, with the shapes 2 and 1. */
export const durations: Oracle[] = sample(duration, 80).flatMap(({ probability, minimum, likely, most }) => {
  const top = minimum + likely;
  const maximum = top + most;
  const shapes = `${1 + (4 * likely) / (likely + most)},${1 + (4 * most) / (likely + most)}`;
  const of = (theirs: string, ours: number): Oracle => ({ question: theirs, ours, theirs });
  return [
    of(
      `_xlfn.BETA.INV(${probability},${shapes},${minimum},${maximum})`,
      call.DURATION_QUANTILE(probability, minimum, top, maximum),
    ),
    of(
      `_xlfn.BETA.DIST(${top},${shapes},TRUE,${minimum},${maximum})`,
      call.DURATION_PROBABILITY(top, minimum, top, maximum),
    ),
    of(
      `_xlfn.BETA.INV(${probability},2,1,${minimum},${maximum})`,
      call.DURATION_QUANTILE(probability, minimum, maximum, maximum, "TRIANGULAR"),
    ),
    of(
      `_xlfn.BETA.INV(${probability},1,2,${minimum},${maximum})`,
      call.DURATION_QUANTILE(probability, minimum, minimum, maximum, "TRIANGULAR"),
    ),
  ];
});

const option = fc.record({
  spot: between(50, 150, 1),
  strike: between(50, 150, 1),
  years: between(0.5, 10, 1),
  volatility: between(0.1, 0.8, 2),
  rate: between(0, 0.1, 3),
  payout: between(0, 0.05, 3),
});

/** Black, Scholes and Merton, as the textbooks print it. */
export const options: Oracle[] = sample(option, 80).flatMap(({ spot, strike, years, volatility, rate, payout }) => {
  const d1 = `((LN(${spot}/${strike})+(${rate}-${payout}+${volatility}^2/2)*${years})/(${volatility}*SQRT(${years})))`;
  const d2 = `(${d1}-${volatility}*SQRT(${years}))`;
  const normal = (z: string) => `_xlfn.NORM.S.DIST(${z},TRUE)`;
  const asset = `${spot}*EXP(-${payout}*${years})`;
  const bond = `${strike}*EXP(-${rate}*${years})`;
  const of = (question: string, ours: number, theirs: string): Oracle => ({
    question: `${question} ${JSON.stringify([spot, strike, years, volatility, rate, payout])}`,
    ours,
    theirs,
  });
  return [
    of(
      "put",
      call.GUARANTEE_OPTION_VALUE(spot, strike, years, volatility, rate, payout),
      `${bond}*${normal(`-${d2}`)}-${asset}*${normal(`-${d1}`)}`,
    ),
    of(
      "default",
      call.GUARANTEE_OPTION_VALUE(spot, strike, years, volatility, rate, payout, 1, "DEFAULT_PROBABILITY"),
      normal(`-${d2}`),
    ),
    of(
      "call",
      call.WARRANT_VALUE(spot, strike, years, volatility, rate, payout),
      `${asset}*${normal(d1)}-${bond}*${normal(d2)}`,
    ),
  ];
});
