import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { fleetDepreciation } from "../../model/fleet";
import { presentSaving } from "../../model/guarantee";
import { taxpayerCost } from "../../model/taxpayer";
import { address, computed, down, headerRow } from "../cells";
import type { Sheet } from "../sheet";
import { sum, type Words } from "./example";
import { Page, rowLabel, spill } from "./page";

const SUM = 1_400;
const PLAN_YEARS = 10;
const FIRST_YEAR = 2026;
const CHIP_SHARE = 0.6;
const CHIP_LIFE = 6;
const BUILDING_LIFE = 20;
const POWER = 30;
const DEBT_SHARE = 0.7;

/** As many years as are shown: the last chips of the plan are written off by then. */
const YEARS = 15;

const TREASURY_RATE = Number(reference("treasury_10y_dec_2025").value);
const RATES = {
  marketRate: Number(reference("hyperion_coupon").value),
  guaranteedRate: TREASURY_RATE + Number(reference("ffb_spread").value),
};
const TERM = 20;
const RISK = { defaultRate: 0.01, recoveryRate: DEFAULTS.recovery_rate.value };
const PREMIUM = 0.02;

const ANNOUNCED = { source: "MetaX, 2025-11", url: "https://www.metax.kr/en/article/openai-1065576042155350" };
const POWER_ANNOUNCED = { source: "IMDPC, 2025-11", url: "https://imdpc.com/tag/united-states-attorney-general" };

export function trillion({ gallery: { common, trillion: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "plan", words, true);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const billion = { format: "decimal1", unit: units.billion } as const;
  const rate = { format: "percent2", unit: units.aYear } as const;
  const years = { format: "whole", unit: units.years } as const;
  page.startInputs();
  page.input("sum", words.sum, SUM, { format: "whole", unit: units.billion, from: ANNOUNCED });
  page.input("years", words.years, PLAN_YEARS, { ...years, from: "assumption" });
  page.input("first_year", words.firstYear, FIRST_YEAR, { format: "year", from: "assumption" });
  page.input("chip_share", words.chipShare, CHIP_SHARE, { format: "percent0", from: "assumption" });
  page.input("chip_life", words.chipLife, CHIP_LIFE, { ...years, from: "useful_life_coreweave" });
  page.input("building_life", words.buildingLife, BUILDING_LIFE, { ...years, from: "assumption" });
  page.input("power", words.power, POWER, { format: "whole", unit: units.gw, from: POWER_ANNOUNCED });
  page.input("us", words.us, DEFAULTS.us_gw.value, {
    format: "whole",
    unit: units.gwAYear,
    from: DEFAULTS.us_gw.reference,
  });
  page.input("debt_share", words.debtShare, DEBT_SHARE, { format: "percent0", from: "assumption" });
  page.input("market", words.market, RATES.marketRate, { ...rate, from: "hyperion_coupon" });
  page.input("guaranteed", words.guaranteed, RATES.guaranteedRate, { ...rate, from: "assumption" });
  page.input("term", words.term, TERM, { ...years, from: "assumption" });
  page.input("treasury", words.treasury, TREASURY_RATE, { ...rate, from: "treasury_10y_dec_2025" });
  page.input("default", words.default, RISK.defaultRate, { ...rate, from: "assumption" });
  page.input("recovery", words.recovery, RISK.recoveryRate, { format: "percent0", from: "assumption" });
  page.input("premium", words.premium, PREMIUM, { ...rate, from: "assumption" });

  const chipsAYear = (SUM / PLAN_YEARS) * CHIP_SHARE;
  const buildingsAYear = (SUM / PLAN_YEARS) * (1 - CHIP_SHARE);
  const schedule = (cost: number, life: number) =>
    fleetDepreciation({
      vintages: Array.from({ length: PLAN_YEARS }, (_, i) => ({ year: FIRST_YEAR + i, cost })),
      salvageRate: 0,
      life,
      method: "SL",
      factor: 2,
      convention: "FULL",
      fromYear: FIRST_YEAR,
      toYear: FIRST_YEAR + YEARS - 1,
    });
  const chips = schedule(chipsAYear, CHIP_LIFE);
  const buildings = schedule(buildingsAYear, BUILDING_LIFE);

  const loan = {
    ...RATES,
    ...RISK,
    principal: SUM * DEBT_SHARE,
    years: TERM,
    coverage: 1,
    profile: "LEVEL",
    upfrontFee: 0,
    annualFee: 0,
  } as const;
  const principal = `${n("sum")}*${n("debt_share")}`;
  const taxpayer = (riskPremium: number) =>
    taxpayerCost({ ...loan, treasuryRate: TREASURY_RATE, recoveryLag: 1, riskPremium });
  const taxpayerFormula = (premium: string) =>
    `POWERGAP.GUARANTEE_TAXPAYER_COST(${principal},${n("term")},${n("guaranteed")},${n("treasury")},${n("default")},${n("recovery")},1,"LEVEL",0,0,1,${premium})`;
  page.startResults();
  page.result("a_year", words.aYear, `${n("sum")}/${n("years")}`, SUM / PLAN_YEARS, {
    ...billion,
    meaning: words.aYearMeaning,
  });
  page.result(
    "peak",
    words.peak,
    ({ first, last }) => `SUMPRODUCT(MAX(${down(2, first, last)}+${down(5, first, last)}))`,
    Math.max(...chips.map(({ depreciation }, i) => depreciation + buildings[i].depreciation)),
    { ...billion, meaning: words.peakMeaning },
  );
  page.result("gw", words.gw, `${n("power")}/${n("years")}`, POWER / PLAN_YEARS, {
    format: "decimal1",
    unit: units.gwAYear,
    meaning: words.gwMeaning,
  });
  page.result("share", words.share, `${n("gw")}/${n("us")}`, POWER / PLAN_YEARS / DEFAULTS.us_gw.value, {
    format: "percent1",
    meaning: words.shareMeaning,
  });
  page.result(
    "saving",
    words.saving,
    `POWERGAP.GUARANTEE_COST_SAVING(${principal},${n("market")},${n("guaranteed")},${n("term")})`,
    presentSaving({ ...loan, discountRate: RATES.marketRate, paymentsPerYear: 1 }),
    { ...billion, meaning: words.savingMeaning },
  );
  page.result("federal", words.federal, taxpayerFormula("0"), taxpayer(0), {
    ...billion,
    meaning: words.federalMeaning,
  });
  page.result("fair", words.fair, taxpayerFormula(n("premium")), taxpayer(PREMIUM), {
    ...billion,
    meaning: words.fairMeaning,
  });
  page.chart((rows) => ({
    kind: "stackedColumn",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [
      { name: words.chipCharge, values: down(2, rows.first, rows.last) },
      { name: words.buildingCharge, values: down(5, rows.first, rows.last) },
    ],
    axisTitle: units.billion,
  }));
  page.heading(words.spending);
  page.add(headerRow([common.year, words.chips, words.buildings]));
  const spent = page.next;
  const lastSpent = spent + PLAN_YEARS - 1;
  page.add(
    ...Array.from({ length: PLAN_YEARS }, (_, i) => {
      const at = address(spent + i, 0);
      const whenPlanned = (share: string) =>
        `IF(${at}<${n("first_year")}+${n("years")},${n("sum")}/${n("years")}*${share},0)`;
      return [
        rowLabel(FIRST_YEAR + i, i === 0 ? n("first_year") : `${address(spent + i - 1, 0)}+1`),
        computed(whenPlanned(n("chip_share")), chipsAYear, "decimal1"),
        computed(whenPlanned(`(1-${n("chip_share")})`), buildingsAYear, "decimal1"),
      ];
    }),
  );

  page.table(
    common.yearByYear,
    [
      common.year,
      words.chips,
      words.chipCharge,
      words.chipValue,
      words.buildings,
      words.buildingCharge,
      words.netBookValue,
    ],
    (first) => {
      const fixed = (column: number, from: number, to: number) =>
        down(column, from, to).replace(/([A-Z]+)(\d+)/g, "$1$$$2");
      const purchases = `${down(0, spent, lastSpent)},${down(1, spent, lastSpent)}`;
      const chipRows = spill(
        `POWERGAP.FLEET_DEPRECIATION(${purchases},0,${n("chip_life")},${n("first_year")},${n("first_year")}+${YEARS - 1},"SL",,,FALSE)`,
        chips.map(({ year, additions, depreciation, netBookValue }) => [year, additions, depreciation, netBookValue]),
        ["year", "decimal1", "decimal1", "decimal1"],
      );
      return chipRows.map((row, i) => {
        const at = (column: number) => address(first + i, column);
        const since = (column: number) => fixed(column, first, first + i).replace(/\$(\d+)$/, "$1");
        const built = fixed(4, first, first + YEARS - 1);
        const calendar = fixed(0, first, first + YEARS - 1);
        return [
          ...row,
          computed(
            `SUMIF(${fixed(0, spent, lastSpent)},${at(0)},${fixed(2, spent, lastSpent)})`,
            buildings[i].additions,
            "decimal1",
          ),
          computed(
            `SUMPRODUCT((${calendar}<=${at(0)})*(${calendar}>${at(0)}-${n("building_life")})*${built})/${n("building_life")}`,
            buildings[i].depreciation,
            "decimal1",
          ),
          computed(
            `${at(3)}+SUM(${since(4)})-SUM(${since(5)})`,
            chips[i].netBookValue +
              sum(buildings.slice(0, i + 1).map(({ additions, depreciation }) => additions - depreciation)),
            "decimal1",
          ),
        ];
      });
    },
  );
  page.notes(words.noteSum, ANNOUNCED, POWER_ANNOUNCED, words.noteYears, words.noteRepeat);
  return page.finish();
}
