import fc, { type Arbitrary } from "fast-check";

/** An argument as a cell passes it; nothing for one that is left out. */
export type Argument = number | string | boolean | undefined | readonly (readonly (number | string | null)[])[];

/** Numbers such as a person types, with so many decimals. */
const decimal = (minimum: number, maximum: number, decimals: number): Arbitrary<number> =>
  fc.integer({ min: minimum * 10 ** decimals, max: maximum * 10 ** decimals }).map((n) => n / 10 ** decimals);
const whole = (minimum: number, maximum: number) => decimal(minimum, maximum, 0);
const money = fc.oneof(decimal(0, 100_000, 2), whole(1, 50_000));
const rate = fc.oneof(decimal(0, 0.2, 4), decimal(-0.05, 0.3, 3));
const share = fc.oneof(decimal(0, 1, 2), fc.constantFrom(0, 1));
const date = whole(44_000, 50_000);

const maybe = <T>(some: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: some }, { weight: 1, arbitrary: fc.constant(undefined) });

/** The arguments with others in some places. */
const replaced = (given: readonly Argument[], others: Readonly<Record<number, Argument>>): Argument[] =>
  given.map((argument, i) => (i in others ? others[i] : argument));

/** A choice in any letter case, or its default by leaving it out or blank. */
const choice = (...choices: string[]): Arbitrary<string | undefined> =>
  fc.constantFrom(...choices, ...choices.map((one) => one.toLowerCase()), "", undefined);

const CONVENTIONS = ["FULL", "full", "HY", "MQ1", "mq2", "MQ3", "MQ4", "3", "12", "", undefined] as const;
const MONTHS = [1, 7, 12] as const;
const TAX_CONVENTIONS = ["FULL", "hy", "MQ1", "MQ2", "mq3", "MQ4", "12", "", undefined] as const;
const FIXED_CONVENTIONS = ["FULL", "HY", "3", 5, "", undefined] as const;

interface AssetArguments {
  cost: number;
  salvage: number;
  life: number;
  method: string | undefined;
  factor: number | undefined;
  convention: string | number | undefined;
  bonus: number | undefined;
}

const wholeLife = whole(1, 15);
const anyLife = fc.oneof(wholeLife, decimal(0.5, 12, 2));

/** An asset that its method can write off. */
const asset: Arbitrary<AssetArguments> = fc
  .tuple(money, fc.oneof(share, decimal(0, 0.3, 2)))
  .map(([cost, kept]) => ({ cost, salvage: Math.floor(cost * kept * 100) / 100 }))
  .chain(({ cost, salvage }) =>
    fc
      .constantFrom("SL", "sl", "", undefined, "SYD", "DB", "DDB", "VDB", "vdb", "MACRS", "macrs", "PRC_DDB", "ECON")
      .chain((method): Arbitrary<AssetArguments> => {
        const record = (rest: {
          life: Arbitrary<number>;
          convention: Arbitrary<string | number | undefined>;
          factor?: Arbitrary<number | undefined>;
          bonus?: Arbitrary<number | undefined>;
        }) =>
          fc.record({
            cost: fc.constant(cost),
            salvage: fc.constant(salvage),
            method: fc.constant(method),
            factor: fc.constant(undefined),
            bonus: fc.constantFrom(undefined, 0),
            ...rest,
          });
        const some = fc.constantFrom<string | number | undefined>(...CONVENTIONS, ...MONTHS);
        const fractional = record({
          life: anyLife,
          convention: fc.constantFrom("FULL", undefined, "12"),
          factor: maybe(decimal(1, 4, 1)),
        });
        switch (method?.toUpperCase()) {
          case "MACRS":
            return record({
              life: fc.constantFrom(3, 5, 7, 10, 15, 20),
              convention: fc.constantFrom(...TAX_CONVENTIONS),
              bonus: fc.constantFrom(undefined, 0, 0.4, 0.6, 1),
            });
          case "DB":
            return record({ life: wholeLife, convention: fc.constantFrom(...FIXED_CONVENTIONS) });
          case "PRC_DDB":
            return record({ life: whole(2, 12), convention: some });
          case "SYD":
            return record({ life: wholeLife, convention: some });
          case "DDB":
            return record({ life: wholeLife, convention: some, factor: maybe(decimal(0.5, 4, 1)) });
          default:
            return fc.oneof(record({ life: wholeLife, convention: some, factor: maybe(decimal(1, 4, 1)) }), fractional);
        }
      }),
  );

function periodsOf({ life, method, convention }: AssetArguments): number {
  const isFull = [undefined, "", "FULL", "full", "12", 12].includes(convention);
  return Math.ceil(life) + (method?.toUpperCase() === "MACRS" || !isFull ? 1 : 0);
}

const estimate: Arbitrary<[number, number, number]> = fc
  .tuple(decimal(0, 100, 1), fc.oneof(decimal(0, 50, 1), fc.constant(0)), fc.oneof(decimal(0, 80, 1), fc.constant(0)))
  .map(([minimum, more, most]) => {
    const rounded = (days: number) => Math.round(days * 10) / 10;
    return [minimum, rounded(minimum + more), rounded(rounded(minimum + more) + most)];
  });
const distribution = choice("PERT", "TRIANGULAR", "UNIFORM");
const profile = choice("LEVEL", "BULLET", "LINEAR");
const loanYears = fc.tuple(whole(1, 30), fc.constantFrom(undefined, 1, 2, 4, 12));
const basis = choice("NAMEPLATE", "AVERAGE", "FIRM");
const gigawatts = decimal(1, 500, 1);

const order = fc
  .tuple(whole(0, 5000), whole(1, 5000), whole(0, 400), date, estimate, distribution)
  .map(([idle, late, lead, start, days, shape]) => [idle, late, lead, start, ...days, shape]);

/** Discounting at the guaranteed rate is what people ask for, and where the general formula would divide by 0. */
const loan = fc
  .tuple(money, rate, rate, loanYears, maybe(share), profile, maybe(decimal(0, 0.05, 3)), maybe(decimal(0, 0.01, 4)))
  .chain(([principal, market, guaranteed, [years, payments], coverage, shape, upfront, annual]) =>
    fc.oneof(maybe(rate), fc.constantFrom(guaranteed, market, 0)).map((discount) => ({
      terms: [principal, market, guaranteed, years, coverage, shape, upfront, annual, discount] as Argument[],
      payments,
    })),
  );

const vintages = fc.array(fc.tuple(whole(2020, 2028), money), { minLength: 1, maxLength: 5 }).chain((list) =>
  fc.boolean().map((isColumn): [Argument, Argument] => {
    const of = (i: 0 | 1) => (isColumn ? list.map((pair) => [pair[i]]) : [list.map((pair) => pair[i])]);
    return [of(0), of(1)];
  }),
);

/** Arguments that each function accepts, or has no answer for, in the order of the contract. */
export const ARGUMENTS: Readonly<Record<string, Arbitrary<Argument[]>>> = {
  GPU_DEPRECIATION: asset.chain((one) =>
    whole(1, periodsOf(one)).map((period) => [
      ...[one.cost, one.salvage, one.life, period],
      ...[one.method, one.factor, one.convention, one.bonus],
    ]),
  ),
  GPU_BOOK_VALUE: asset.chain((one) =>
    fc
      .oneof(decimal(0, periodsOf(one) + 1, 2), whole(0, periodsOf(one) + 1))
      .map((age) => [one.cost, one.salvage, one.life, age, one.method, one.factor, one.convention, one.bonus]),
  ),
  GPU_DEPRECIATION_SCHEDULE: fc
    .tuple(asset, maybe(whole(2020, 2030)), fc.constantFrom(undefined, true, false))
    .map(([one, firstYear, headers]) => [
      ...[one.cost, one.salvage, one.life, one.method, one.factor, one.convention, one.bonus],
      ...[firstYear, headers],
    ]),
  GPU_DEPRECIATION_UNITS: fc
    .tuple(money, share, whole(1, 50_000), whole(0, 20_000), maybe(whole(0, 60_000)))
    .map(([cost, kept, life, hours, before]) => [cost, Math.floor(cost * kept), life, hours, before]),
  GPU_ECONOMIC_VALUE: fc
    .tuple(
      ...([money, decimal(0, 12, 2), maybe(decimal(0.5, 8, 2)), maybe(decimal(0.5, 12, 2))] as const),
      ...([share, maybe(rate), maybe(decimal(0, 0.3, 3))] as const),
    )
    .map(([cost, age, doubling, life, kept, discount, failure]) => [
      ...[cost, age, doubling, life],
      ...[Math.floor(cost * kept), discount, failure],
    ]),
  GPU_LIFE_CHANGE: fc
    .tuple(money, share, decimal(0.5, 8, 1), decimal(0.5, 8, 1))
    .map(([carrying, kept, before, after]) => [carrying, Math.floor(carrying * kept), before, after]),
  GPU_IMPAIRMENT: fc.tuple(money, money, money, maybe(money), choice("US", "IFRS"), maybe(decimal(0, 500, 2))),
  GPU_RETIREMENT_AGE: fc.tuple(money, decimal(-0.1, 1, 3), money, maybe(whole(0, 30))),
  COMPUTE_PRICE: fc.tuple(money, decimal(-2, 4, 2), maybe(decimal(0.5, 20, 1))),
  FLEET_DEPRECIATION: fc
    .tuple(vintages, asset, decimal(0, 0.4, 2), whole(2018, 2030), whole(0, 6), fc.constantFrom(undefined, true, false))
    .map(([[years, costs], one, kept, from, more, headers]) => [
      ...[years, costs, kept, one.life, from, from + more],
      ...[one.method, one.factor, one.convention, headers],
    ]),

  POWER_GAP_GW: fc.tuple(
    ...([maybe(gigawatts), maybe(gigawatts), maybe(whole(0, 20)), maybe(rate), maybe(rate)] as const),
    ...([choice("ANNUAL", "CUMULATIVE", "RATIO"), basis] as const),
  ),
  POWER_GAP_YEARS: fc.tuple(maybe(gigawatts), maybe(gigawatts), maybe(rate), maybe(rate)),
  POWER_GAP_SCHEDULE: fc.tuple(
    ...([maybe(whole(0, 8)), maybe(gigawatts), maybe(gigawatts), maybe(rate), maybe(rate)] as const),
    ...([maybe(whole(0, 300)), basis, fc.constantFrom(undefined, true, false)] as const),
  ),
  FIRM_GW: fc
    .tuple(
      fc.array(
        fc.tuple(fc.constantFrom("solar", "Wind", "hydro", "NUCLEAR", "gas", "coal", "storage", "other"), gigawatts),
        { minLength: 1, maxLength: 6 },
      ),
      basis,
      choice("US", "CHINA"),
      fc.constantFrom("", "", "", "fusion"),
      fc.boolean(),
    )
    .map(([plants, counted, country, extra, hasGap]) => {
      const rows: [string | null, number | null][] = [
        ...plants,
        ...(hasGap ? [[null, null] as [null, null]] : []),
        ...(extra ? [[extra, 1] as [string, number]] : []),
      ];
      return [rows.map(([technology]) => [technology]), rows.map(([, gw]) => [gw]), counted, country];
    }),
  FACILITY_MW: fc.tuple(whole(0, 200_000), maybe(whole(0, 2000)), maybe(decimal(0, 3, 2)), maybe(decimal(1, 2, 2))),

  GO_LIVE_DATE: fc.tuple(date, date, date, maybe(whole(0, 100)), fc.oneof(maybe(date), fc.constant(0))),
  IDLE_DAYS: fc.tuple(date, date, date, maybe(whole(0, 100)), fc.oneof(maybe(date), fc.constant(0))),
  IDLE_GPU_COST: fc.tuple(
    ...([money, decimal(0, 900, 1), maybe(rate), maybe(decimal(0.5, 8, 2)), maybe(decimal(0, 0.05, 3))] as const),
    ...([maybe(money), maybe(share), choice("TOTAL", "CARRY", "OBSOLESCENCE", "STORAGE", "MARGIN")] as const),
  ),
  LIFE_BURNED: fc.tuple(
    ...([decimal(0, 3000, 1), decimal(0.5, 8, 1)] as const),
    ...([choice("IN_SERVICE", "DELIVERY", "ECONOMIC"), maybe(decimal(0.5, 8, 1))] as const),
  ),
  BRIDGE_POWER_NPV: fc.tuple(
    ...([decimal(0, 500, 1), date, date, whole(0, 300), whole(0, 200), whole(-50, 900), maybe(share)] as const),
    ...([maybe(money), maybe(decimal(0, 12, 1)), maybe(rate)] as const),
  ),
  DURATION_QUANTILE: fc.tuple(share, estimate, distribution).map(([p, days, shape]) => [p, ...days, shape]),
  DURATION_PROBABILITY: fc
    .tuple(decimal(0, 1.2, 3), estimate, distribution)
    .map(([at, days, shape]) => [Math.max(0, days[0] + (days[2] - days[0]) * at), ...days, shape]),
  ORDER_DATE: order,
  ORDER_PLAN: fc.tuple(order, fc.constantFrom(undefined, true, false)).map(([one, headers]) => [...one, headers]),

  GUARANTEE_COST_SAVING: fc
    .tuple(loan, choice("PV", "NOMINAL", "ANNUAL", "BREAKEVEN_FEE"))
    .map(([{ terms, payments }, measure]) => [...terms, measure, payments]),
  GUARANTEE_SCHEDULE: fc
    .tuple(loan, whole(1, 5), fc.constantFrom(undefined, true, false))
    .map(([{ terms, payments }, years, headers]) => [
      ...replaced(terms, { 3: payments === undefined || payments === 1 ? years : 0.5 }),
      ...[payments === 1 ? 1 : payments && payments * 2, headers],
    ]),
  GUARANTEE_DEBT_CAPACITY: fc.tuple(
    ...([money, decimal(0, 0.95, 2), decimal(0, 0.95, 2), choice("EXTRA", "WITHOUT", "WITH")] as const),
  ),
  GUARANTEE_LIMIT: fc.tuple(
    ...([money, whole(1, 60), maybe(share), maybe(share), maybe(whole(0, 40)), maybe(share)] as const),
    choice("DEBT", "TENOR"),
  ),
  GUARANTEE_TAXPAYER_COST: fc
    .tuple(
      ...([money, whole(1, 30), rate, rate, fc.oneof(decimal(0, 0.1, 4), share), maybe(share), maybe(share)] as const),
      ...([profile, maybe(decimal(0, 0.05, 3)), maybe(decimal(0, 0.01, 4)), maybe(decimal(0, 3, 1))] as const),
      maybe(fc.oneof(decimal(0, 0.05, 4), fc.constant(0))),
    )
    .chain((given) => fc.constantFrom(given, given, given, replaced(given, { 3: given[2], 4: 0 }))),
  GUARANTEE_OPTION_VALUE: fc.tuple(
    ...([money, decimal(1, 100_000, 2), decimal(0.1, 30, 2), maybe(decimal(0, 1, 2)).map((v) => v ?? 0.3)] as const),
    ...([rate, maybe(decimal(0, 0.1, 3)), maybe(share)] as const),
    choice("VALUE", "SHARE", "SPREAD", "DEFAULT_PROBABILITY"),
  ),
  WARRANT_VALUE: fc.tuple(
    ...([money, money, decimal(0, 10, 2), decimal(0, 1, 2), rate, maybe(decimal(0, 0.1, 3))] as const),
    ...([maybe(whole(0, 1000)), maybe(whole(0, 1000))] as const),
  ),
  PREFERRED_VALUE: fc.tuple(money, rate, whole(0, 30), rate, fc.constantFrom(undefined, true, false)),
};
