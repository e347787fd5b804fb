import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { nominalSaving, presentSaving, savingSchedule } from "../../model/guarantee";
import { guaranteeValue } from "../../model/guaranteeOption";
import { taxpayerCost } from "../../model/taxpayer";
import { computed, down, text } from "../cells";
import type { Cell, Sheet } from "../sheet";
import type { Words } from "./example";
import { Page, spill } from "./page";

const LOAN = {
  principal: 10_000,
  marketRate: 0.08,
  guaranteedRate: 0.046,
  years: 20,
  coverage: 1,
  profile: "LEVEL",
  upfrontFee: 0,
  annualFee: Number(reference("ffb_spread").value),
  discountRate: 0.08,
  paymentsPerYear: 1,
} as const;

const TREASURY_RATE = Number(reference("treasury_10y_dec_2025").value);
const RISK = { defaultRate: 0.01, recoveryRate: DEFAULTS.recovery_rate.value };
const PREMIUM = 0.02;
const ASSETS = 12_500;
const VOLATILITY = 0.3;

export function guarantee({ gallery: { common, guarantee: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "guarantee", words, true);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const money = { format: "decimal1", unit: units.million } as const;
  const rate = { format: "percent2", unit: units.aYear } as const;
  page.startInputs();
  page.input("principal", words.principal, LOAN.principal, { format: "whole", unit: units.million, from: "example" });
  page.input("market", words.market, LOAN.marketRate, { ...rate, from: "example" });
  page.input("guaranteed", words.guaranteed, LOAN.guaranteedRate, { ...rate, from: "example" });
  page.input("years", words.years, LOAN.years, { format: "whole", unit: units.years, from: "example" });
  page.input("coverage", words.coverage, LOAN.coverage, { format: "percent0", from: "example" });
  page.input("upfront", words.upfront, LOAN.upfrontFee, { format: "percent2", from: "example" });
  page.input("annual", words.annual, LOAN.annualFee, { ...rate, from: "ffb_spread" });
  page.input("treasury", words.treasury, TREASURY_RATE, { ...rate, from: "treasury_10y_dec_2025" });
  page.input("default", words.default, RISK.defaultRate, { ...rate, from: "assumption" });
  page.input("recovery", words.recovery, RISK.recoveryRate, { format: "percent0", from: "assumption" });
  page.input("premium", words.premium, PREMIUM, { ...rate, from: "assumption" });
  page.input("assets", words.assets, ASSETS, { format: "whole", unit: units.million, from: "example" });
  page.input("volatility", words.volatility, VOLATILITY, { format: "percent0", unit: units.aYear, from: "assumption" });

  const terms = `${["principal", "market", "guaranteed", "years", "coverage"].map(n).join(",")},"LEVEL",${n("upfront")},${n("annual")}`;
  const saving = (measure: string) => `POWERGAP.GUARANTEE_COST_SAVING(${terms},,"${measure}")`;
  const cost = (premium: string) =>
    `POWERGAP.GUARANTEE_TAXPAYER_COST(${["principal", "years", "guaranteed", "treasury", "default", "recovery", "coverage"].map(n).join(",")},"LEVEL",${n("upfront")},${n("annual")},1,${premium})`;
  const taxpayer = (riskPremium: number) =>
    taxpayerCost({ ...LOAN, ...RISK, treasuryRate: TREASURY_RATE, recoveryLag: 1, riskPremium });
  const option = guaranteeValue({
    assetValue: ASSETS,
    debt: LOAN.principal * (1 + TREASURY_RATE) ** LOAN.years,
    years: LOAN.years,
    volatility: VOLATILITY,
    riskFreeRate: Math.log(1 + TREASURY_RATE),
    payout: 0,
    coverage: LOAN.coverage,
  });
  const values = {
    saving: presentSaving(LOAN),
    nominal: nominalSaving(LOAN),
    federal: taxpayer(0),
    fair: taxpayer(PREMIUM),
    option,
  };

  page.startResults();
  page.result("saving", words.saving, saving("PV"), values.saving, { ...money, meaning: words.savingMeaning });
  page.result("nominal", words.nominal, saving("NOMINAL"), values.nominal, { ...money, meaning: words.nominalMeaning });
  page.result("federal", words.federal, cost("0"), values.federal, { ...money, meaning: words.federalMeaning });
  page.result("fair", words.fair, cost(n("premium")), values.fair, { ...money, meaning: words.fairMeaning });
  page.result(
    "option",
    words.option,
    `POWERGAP.GUARANTEE_OPTION_VALUE(${n("assets")},${n("principal")}*(1+${n("treasury")})^${n("years")},${n("years")},${n("volatility")},LN(1+${n("treasury")}),0,${n("coverage")})`,
    values.option,
    { ...money, meaning: words.optionMeaning },
  );
  const sides = [words.borrower, words.taxpayer];
  page.chart((rows) => ({
    kind: "stackedBar",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: sides.map((name, i) => ({ name, values: down(i + 1, rows.first, rows.last) })),
    axisTitle: units.million,
  }));
  page.table(words.bars, ["", ...sides], () => [
    [text(words.saving, "label"), computed(n("saving"), values.saving, "decimal1"), NOTHING],
    ...(["federal", "fair", "option"] as const).map((key) => [
      text(words[key], "label"),
      NOTHING,
      computed(n(key), values[key], "decimal1"),
    ]),
  ]);
  page.notes(words.noteSaving, words.noteBases);
  const { columns } = words;
  page.table(words.schedule, Object.values(columns), () =>
    spill(`POWERGAP.GUARANTEE_SCHEDULE(${terms},,,FALSE)`, scheduleOf(), [
      "year",
      ...Array.from({ length: 8 }, () => "decimal1" as const),
    ]),
  );
  return page.finish();
}

/** A cell of a column of numbers that has none. */
const NOTHING: Cell = { value: "", look: "result" };

function scheduleOf(): number[][] {
  return savingSchedule(LOAN).map((period) => [
    period.period,
    period.marketBalance,
    period.guaranteedBalance,
    period.marketService,
    period.guaranteedService,
    period.fee,
    period.saving,
    period.presentValue,
    period.cumulative,
  ]);
}
