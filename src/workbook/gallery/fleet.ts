import { fleetDepreciation } from "../../model/fleet";
import { address, computed, down, headerRow } from "../cells";
import type { Sheet } from "../sheet";
import { sum, type Words } from "./example";
import { Page, rowLabel, spill } from "./page";

const FIRST_YEAR = 2025;
const SPENT = [300, 500, 400];
const SALVAGE = 0.05;
const LIFE = 6;

/** The last vintage is written off within these years. */
const YEARS = 9;

export function fleet({ gallery: { common, fleet: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "fleet", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  page.startInputs();
  page.input("first_year", words.firstYear, FIRST_YEAR, { format: "year", from: "example" });
  (["first", "second", "third"] as const).forEach((key, i) =>
    page.input(key, words[key], SPENT[i], { format: "whole", unit: units.million, from: "example" }),
  );
  page.input("salvage", words.salvage, SALVAGE, { format: "percent0", unit: units.ofCost, from: "assumption" });
  page.input("life", words.life, LIFE, { format: "whole", unit: units.years, from: "useful_life_coreweave" });
  page.input("method", words.method, "SL", { format: "text", choices: "SL, SYD, DB, DDB, VDB, PRC_DDB" });

  const vintages = SPENT.map((cost, i) => ({ year: FIRST_YEAR + i, cost }));
  const years = fleetDepreciation({
    vintages,
    salvageRate: SALVAGE,
    life: LIFE,
    method: "SL",
    factor: 2,
    convention: "FULL",
    fromYear: FIRST_YEAR,
    toYear: FIRST_YEAR + YEARS - 1,
  });
  const charges = years.map(({ depreciation }) => depreciation);

  page.heading(words.purchases);
  page.add(headerRow([words.vintage, words.cost]));
  const purchases = page.next;
  page.add(
    ...vintages.map(({ year, cost }, i) => [
      rowLabel(year, i === 0 ? n("first_year") : `${address(purchases + i - 1, 0)}+1`),
      computed(n((["first", "second", "third"] as const)[i]), cost, "whole"),
    ]),
  );
  const last = page.next - 1;

  page.startResults();
  page.result("spent", words.spent, `SUM(${down(1, purchases, last)})`, sum(SPENT), {
    format: "whole",
    unit: units.million,
    meaning: words.spentMeaning,
  });
  page.result("charged", words.charged, (rows) => `SUM(${down(2, rows.first, rows.last)})`, sum(charges), {
    format: "whole",
    unit: units.million,
    meaning: words.chargedMeaning,
  });
  page.result("peak", words.peak, (rows) => `MAX(${down(2, rows.first, rows.last)})`, Math.max(...charges), {
    format: "whole",
    unit: units.million,
    meaning: words.peakMeaning,
  });
  const headers = [common.year, words.additions, words.depreciation, words.netBookValue];
  page.chart((rows) => ({
    kind: "column",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: headers.slice(1).map((name, i) => ({ name, values: down(i + 1, rows.first, rows.last) })),
    axisTitle: units.million,
  }));
  page.table(common.yearByYear, headers, () =>
    spill(
      `POWERGAP.FLEET_DEPRECIATION(${down(0, purchases, last)},${down(1, purchases, last)},${n("salvage")},${n("life")},${n("first_year")},${n("first_year")}+${YEARS - 1},${n("method")},,,FALSE)`,
      years.map(({ year, additions, depreciation, netBookValue }) => [year, additions, depreciation, netBookValue]),
      ["year", "whole", "decimal1", "decimal1"],
    ),
  );
  page.notes(words.noteFull, words.noteVintages);
  return page.finish();
}
