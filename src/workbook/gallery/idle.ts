import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { idleCost, lifeBurned, type IdleComponent } from "../../model/idle";
import { goLiveDate, idleDays } from "../../model/timeline";
import { address, computed, down } from "../cells";
import type { Sheet } from "../sheet";
import { day, type Words } from "./example";
import { Page, rowLabel } from "./page";

const GPUS = 10_000;
const PRICE = Number(reference("b200_price").value);
const CHIPS = day("2027-03-01");
const BUILDING = day("2027-05-01");
const GRID = day("2028-12-01");
const INSTALL = DEFAULTS.install_days.value;
const MARGIN = 1;

const HOURS_A_DAY = 24;
const DELAYS = [0, 3, 6, 9, 12, 18, 24];

/** An average month. */
const later = (months: number) => Math.round((months * 365) / 12);

export function idle({ gallery: { common, idle: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "idle", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const date = { format: "date", unit: units.date, from: "example" } as const;
  page.startInputs();
  page.input("gpus", words.gpus, GPUS, { format: "whole", unit: units.gpus, from: "example" });
  page.input("price", words.price, PRICE, { format: "whole", unit: units.usd, from: "b200_price" });
  page.input("chips", words.chips, CHIPS, date);
  page.input("building", words.building, BUILDING, date);
  page.input("grid", words.grid, GRID, date);
  page.input("install", words.install, INSTALL, { format: "whole", unit: units.days, from: "assumption" });
  page.input("bridge", words.bridge, "", date);
  page.input("capital", words.capital, DEFAULTS.cost_of_capital.value, {
    format: "percent1",
    unit: units.aYear,
    from: "assumption",
  });
  page.input("doubling", words.doubling, DEFAULTS.doubling_years.value, {
    format: "decimal1",
    unit: units.years,
    from: DEFAULTS.doubling_years.reference,
  });
  page.input("storage", words.storage, DEFAULTS.storage_rate.value, {
    format: "percent2",
    unit: units.aYear,
    from: "assumption",
  });
  page.input("margin", words.margin, MARGIN, { format: "decimal2", unit: units.perHour, from: "assumption" });

  const milestones = (months: number) => ({
    chipDelivery: CHIPS,
    buildingReady: BUILDING,
    powerReady: GRID + later(months),
    installDays: INSTALL,
  });
  const cost = GPUS * PRICE;
  const marginPerDay = GPUS * HOURS_A_DAY * MARGIN;
  const price = (component: IdleComponent, days: number) =>
    idleCost(component, {
      cost,
      idleDays: days,
      costOfCapital: DEFAULTS.cost_of_capital.value,
      doublingYears: DEFAULTS.doubling_years.value,
      storageRate: DEFAULTS.storage_rate.value,
      marginPerDay,
      deferredShare: 0,
    });
  const dates = (grid: string) => `${n("chips")},${n("building")},${grid},${n("install")},${n("bridge")}`;
  const priceOf = (component: IdleComponent, days: string) =>
    `POWERGAP.IDLE_GPU_COST(${n("cost")},${days},${n("capital")},${n("doubling")},${n("storage")},${n("gpus")}*${HOURS_A_DAY}*${n("margin")},0,"${component}")`;
  const waited = idleDays(milestones(0));

  const money = { format: "whole", unit: units.usd } as const;
  page.startResults();
  page.result("cost", words.cost, `${n("gpus")}*${n("price")}`, cost, { ...money, meaning: words.costMeaning });
  page.result("live", words.live, `POWERGAP.GO_LIVE_DATE(${dates(n("grid"))})`, goLiveDate(milestones(0)), {
    format: "date",
    meaning: words.liveMeaning,
  });
  page.result("days", words.days, `POWERGAP.IDLE_DAYS(${dates(n("grid"))})`, waited, {
    format: "whole",
    unit: units.days,
    meaning: words.daysMeaning,
  });
  page.result(
    "burned",
    words.burned,
    `POWERGAP.LIFE_BURNED(${n("days")},6,"ECONOMIC",${n("doubling")})`,
    lifeBurned("ECONOMIC", { idleDays: waited, life: 6, doublingYears: DEFAULTS.doubling_years.value }),
    { format: "percent1", meaning: words.burnedMeaning },
  );
  page.result("total", words.total, priceOf("TOTAL", n("days")), price("TOTAL", waited), {
    ...money,
    meaning: words.totalMeaning,
  });
  page.result("lost", words.lost, priceOf("MARGIN", n("days")), price("MARGIN", waited), {
    ...money,
    meaning: words.lostMeaning,
  });
  const components = ["CARRY", "OBSOLESCENCE", "STORAGE"] as const;
  const headers = [words.delay, words.idleDays, words.carry, words.obsolescence, words.store, words.sum];
  page.chart((rows) => ({
    kind: "stackedColumn",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [2, 3, 4].map((column) => ({ name: headers[column], values: down(column, rows.first, rows.last) })),
    axisTitle: units.usd,
  }));
  page.table(words.delays, headers, (first) =>
    DELAYS.map((months, i) => {
      const row = first + i;
      const days = idleDays(milestones(months));
      const at = address(row, 1);
      return [
        { ...rowLabel(months), format: "whole" as const },
        computed(`POWERGAP.IDLE_DAYS(${dates(`${n("grid")}+ROUND(${address(row, 0)}*365/12,0)`)})`, days, "whole"),
        ...components.map((component) => computed(priceOf(component, at), price(component, days), "whole")),
        computed(`SUM(${address(row, 2)}:${address(row, 4)})`, price("TOTAL", days), "whole"),
      ];
    }),
  );
  page.notes(words.noteBook, words.noteBridge);
  return page.finish();
}
