import fc from "fast-check";
import { annuity, discountFactor, loanSchedule, PROFILES, type Payment } from "../../src/model/loan";
import knownAnswers from "../known-answers.json";

type Case = (typeof knownAnswers.cases)[number];

/** Excel's loan functions in terms of a schedule: money paid out is negative, periods count from 1. */
const EXCEL: Record<string, (...args: number[]) => number> = {
  PMT: (rate, periods, present, future = 0, type = 0) =>
    -(present / annuity(rate, periods) + future / annuity(rate, periods) / (1 + rate) ** periods) /
    (type === 1 ? 1 + rate : 1),
  IPMT: (rate, period, periods, present) => -present * interest(rate, periods)[period - 1],
  PPMT: (rate, period, periods, present) => -present * repayment(rate, periods)[period - 1],
  CUMIPMT: (rate, periods, present, from, to) => -present * sum(interest(rate, periods).slice(from - 1, to)),
  CUMPRINC: (rate, periods, present, from, to) => -present * sum(repayment(rate, periods).slice(from - 1, to)),
  PV: (rate, periods, payment, future = 0, type = 0) =>
    -payment * annuity(rate, periods) * (type === 1 ? 1 + rate : 1) - future * discountFactor(rate, periods),
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const interest = (rate: number, periods: number) =>
  loanSchedule(rate, periods, "LEVEL").map(({ balance }) => balance * rate);
const repayment = (rate: number, periods: number) =>
  loanSchedule(rate, periods, "LEVEL").map(({ balance, service }) => service - balance * rate);

const cases = knownAnswers.cases.filter((known: Case) => known.function in EXCEL);

test.each(cases.map((known) => [known.id, known] as const))("agrees with the published %s", (_, known) => {
  const got = EXCEL[known.function](...(known.args as number[]));
  expect(Math.abs(got - Number(known.expected))).toBeLessThan(Number(known.tolerance));
});

test("there are published answers to agree with", () => {
  expect(cases.length).toBeGreaterThanOrEqual(17);
});

test("a loan of 1,200 over three years at 10 % runs as on paper", () => {
  const rounded = (schedule: Payment[]) =>
    schedule.map(({ balance, service }) => [balance, service].map((share) => Number((1200 * share).toFixed(2))));
  // 1,200 · 0.1 / (1 − 1.1⁻³) = 482.54; 1,200 · 1.1 − 482.54 = 837.46; 837.46 · 1.1 − 482.54 = 438.67
  expect(rounded(loanSchedule(0.1, 3, "LEVEL"))).toEqual([
    [1200, 482.54],
    [837.46, 482.54],
    [438.67, 482.54],
  ]);
  expect(rounded(loanSchedule(0.1, 3, "BULLET"))).toEqual([
    [1200, 120],
    [1200, 120],
    [1200, 1320],
  ]);
  expect(rounded(loanSchedule(0.1, 3, "LINEAR"))).toEqual([
    [1200, 520],
    [800, 480],
    [400, 440],
  ]);
});

const rates = fc.double({ min: -0.3, max: 1, noNaN: true });
const loans = fc.record({
  rate: rates,
  payments: fc.integer({ min: 1, max: 60 }),
  profile: fc.constantFrom(...PROFILES),
});

test("service pays for the interest and for what the balance falls by, and leaves nothing", () => {
  fc.assert(
    fc.property(loans, ({ rate, payments, profile }) => {
      const schedule = loanSchedule(rate, payments, profile);
      expect(schedule[0].balance).toBe(1);
      schedule.forEach(({ balance, service }, i) => {
        const after = schedule[i + 1]?.balance ?? 0;
        expect(balance * (1 + rate) - service).toBeCloseTo(after, 9);
      });
    }),
  );
});

test("discounted at its own rate, a loan is worth what was lent", () => {
  fc.assert(
    fc.property(loans, ({ rate, payments, profile }) => {
      const worth = sum(
        loanSchedule(rate, payments, profile).map(({ service }, i) => service * discountFactor(rate, i + 1)),
      );
      expect(Math.abs(worth - 1)).toBeLessThan(1e-12 * Math.max(1, 0.7 ** -payments));
    }),
  );
});

test.each(PROFILES)("a %s loan at a rate of 1e-12 is the one without interest, to the last digits", (profile) => {
  const [free, nearly] = [0, 1e-12].map((rate) => loanSchedule(rate, 360, profile));
  free.forEach(({ balance, service }, i) => {
    expect(nearly[i].balance).toBeCloseTo(balance, 9);
    expect(nearly[i].service).toBeCloseTo(service, 9);
  });
  // The sum of n discounted payments to first order: n − rate · n(n + 1)/2.
  expect(annuity(1e-12, 360) / (360 - 1e-12 * 64_980) - 1).toBeCloseTo(0, 15);
});
