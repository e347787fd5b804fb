import { DEFAULTS } from "../../data/defaults";
import { powerGap, yearsToClose } from "../../model/gap";
import { address, computed, down } from "../cells";
import type { Sheet } from "../sheet";
import type { Words } from "./example";
import { Page, rowLabel } from "./page";

/** The year of the additions that everything grows from. */
const BASE_YEAR = 2024;
const LAST_YEAR = 2035;

const ADDITIONS = {
  usGW: DEFAULTS.us_gw.value,
  chinaGW: DEFAULTS.china_gw.value,
  usGrowth: 0.1,
  chinaGrowth: 0.03,
};

export function gap2035({ gallery: { common, gap2035: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "gap", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const { usGW, chinaGW, usGrowth, chinaGrowth } = ADDITIONS;
  const target = DEFAULTS.target_gw.value;
  const gw = { format: "decimal1", unit: units.gwAYear } as const;
  page.startInputs();
  page.input("us", words.us, usGW, { ...gw, from: DEFAULTS.us_gw.reference });
  page.input("china", words.china, chinaGW, { ...gw, from: DEFAULTS.china_gw.reference });
  const growth = { format: "percent1", unit: units.aYear, from: "assumption" } as const;
  page.input("us_growth", words.usGrowth, usGrowth, growth);
  page.input("china_growth", words.chinaGrowth, chinaGrowth, growth);
  page.input("target", words.target, target, { ...gw, from: DEFAULTS.target_gw.reference });

  const years = Array.from({ length: LAST_YEAR - BASE_YEAR + 1 }, (_, i) => BASE_YEAR + i);
  const grown = `${n("us_growth")},${n("china_growth")}`;
  const gapOf = (year: string, measure: string) =>
    `POWERGAP.POWER_GAP_GW(${n("us")},${n("china")},${year},${grown},"${measure}")`;
  const span = LAST_YEAR - BASE_YEAR;
  const annual = (year: number) => powerGap(ADDITIONS, year, "ANNUAL", "NAMEPLATE");
  const usIn = (year: number) => usGW * (1 + usGrowth) ** (year - BASE_YEAR);
  const chinaIn = (year: number) => chinaGW * (1 + chinaGrowth) ** (year - BASE_YEAR);

  page.startResults();
  page.result("first", words.first, gapOf("0", "ANNUAL"), annual(0), { ...gw, meaning: words.firstMeaning });
  page.result("last", words.last, gapOf(String(span), "ANNUAL"), annual(span), { ...gw, meaning: words.lastMeaning });
  page.result(
    "sum",
    words.sum,
    gapOf(String(span), "CUMULATIVE"),
    powerGap(ADDITIONS, span, "CUMULATIVE", "NAMEPLATE"),
    { format: "decimal1", unit: units.gw, meaning: words.sumMeaning },
  );
  page.result(
    "close",
    words.close,
    `IFERROR(POWERGAP.POWER_GAP_YEARS(${n("us")},${n("china")},${grown}),"${common.none}")`,
    yearsToClose(ADDITIONS),
    { format: "decimal1", unit: units.years, meaning: words.closeMeaning },
  );
  page.result(
    "reached",
    words.reached,
    ({ first, last }) =>
      `IFERROR(INDEX(${down(0, first, last)},MATCH(TRUE,INDEX(${down(1, first, last)}>=${n("target")},0),0)),"${common.none}")`,
    years.find((year) => usIn(year) >= target) ?? common.none,
    { format: "year", meaning: words.reachedMeaning },
  );
  const headers = [common.year, words.usAdds, words.chinaAdds, words.gap, words.toTarget, words.cumulative];
  page.chart((rows) => ({
    kind: "column",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [1, 2].map((column) => ({ name: headers[column], values: down(column, rows.first, rows.last) })),
    axisTitle: words.axis,
  }));
  let cumulative = 0;
  page.table(common.yearByYear, headers, (first) =>
    years.map((year, i) => {
      const row = first + i;
      const since = `(${address(row, 0)}-${BASE_YEAR})`;
      cumulative += annual(i);
      return [
        rowLabel(year),
        computed(`${n("us")}*(1+${n("us_growth")})^${since}`, usIn(year), "decimal1"),
        computed(`${n("china")}*(1+${n("china_growth")})^${since}`, chinaIn(year), "decimal1"),
        computed(gapOf(`${address(row, 0)}-${BASE_YEAR}`, "ANNUAL"), annual(i), "decimal1"),
        computed(`${n("target")}-${address(row, 1)}`, target - usIn(year), "decimal1"),
        computed(i === 0 ? address(row, 3) : `${address(row - 1, 5)}+${address(row, 3)}`, cumulative, "decimal1"),
      ];
    }),
  );
  page.notes(words.noteGrowth, words.noteNameplate);
  return page.finish();
}
