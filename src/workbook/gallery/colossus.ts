import { ATERIO, COLOSSUS, TOMS_HARDWARE } from "../../data/colossus";
import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { facilityMW } from "../../model/capacity";
import { idleCost, lifeBurned } from "../../model/idle";
import { goLiveDate, idleDays } from "../../model/timeline";
import { address, computed, down, text } from "../cells";
import type { Sheet } from "../sheet";
import { day, type Words } from "./example";
import { Page } from "./page";

const GPUS = COLOSSUS.gpus.value;
/** Watts per GPU with everything around it: FUNCTIONS of the power family. */
const KW_PER_GPU = 1.81;
const WATTS = Number(reference("h100_watts").value);
const SERVER_FACTOR = (Number(reference("dgx_h100_kw").value) * 1000) / (8 * WATTS);
const PUE = Number(reference("pue_hyperscale_high").value);
const PRICE = Number(reference("h100_price").value);
const START = day(COLOSSUS.start.value);
const BUILD_DAYS = COLOSSUS.buildDays.value;
const INSTALL_DAYS = COLOSSUS.installDays.value;
const SUBSTATION = day(COLOSSUS.substation.value);

const STAGES = [
  { month: "2024-07", grid: 8, turbines: 35, from: ATERIO },
  { month: "2024-08", grid: 50, turbines: 99, from: ATERIO },
  { month: "2025-05", grid: 150, turbines: 0, from: TOMS_HARDWARE },
];

export function colossus({ gallery: { common, colossus: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "colossus", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const date = { format: "date", unit: units.date } as const;
  page.startInputs();
  page.input("gpus", words.gpus, GPUS, { format: "whole", unit: units.gpus, from: TOMS_HARDWARE });
  page.input("per_gpu", words.perGpu, KW_PER_GPU, { format: "decimal2", unit: units.kw, from: "assumption" });
  page.input("watts", words.watts, WATTS, { format: "whole", unit: units.watts, from: "h100_watts" });
  page.input("server", words.server, SERVER_FACTOR, { format: "decimal2", unit: units.times, from: "dgx_h100_kw" });
  page.input("pue", words.pue, PUE, { format: "decimal2", unit: units.times, from: "pue_hyperscale_high" });
  page.input("price", words.price, PRICE, { format: "whole", unit: units.usd, from: "h100_price" });
  page.input("start", words.start, START, { ...date, from: "assumption" });
  page.input("build", words.build, BUILD_DAYS, { format: "whole", unit: units.days, from: ATERIO });
  page.input("install", words.install, INSTALL_DAYS, { format: "whole", unit: units.days, from: TOMS_HARDWARE });
  page.input("substation", words.substation, SUBSTATION, { ...date, from: TOMS_HARDWARE });
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

  const there = START + BUILD_DAYS - INSTALL_DAYS;
  const milestones = {
    chipDelivery: there,
    buildingReady: there,
    powerReady: SUBSTATION,
    installDays: INSTALL_DAYS,
  };
  const waited = idleDays(milestones);
  /** Chips and building were there as long before the start as installing took. */
  const arrival = `${n("start")}+${n("build")}-${n("install")}`;
  const dates = `${arrival},${arrival},${n("substation")},${n("install")}`;

  page.startResults();
  const mw = { format: "whole", unit: units.mw } as const;
  page.result("mw", words.mw, `${n("gpus")}*${n("per_gpu")}/1000`, (GPUS * KW_PER_GPU) / 1000, {
    ...mw,
    meaning: words.mwMeaning,
  });
  page.result(
    "own",
    words.own,
    `POWERGAP.FACILITY_MW(${n("gpus")},${n("watts")},${n("server")},${n("pue")})`,
    facilityMW({ gpus: GPUS, gpuWatts: WATTS, serverFactor: SERVER_FACTOR, pue: PUE }),
    { ...mw, meaning: words.ownMeaning },
  );
  page.result(
    "ran",
    words.ran,
    `POWERGAP.GO_LIVE_DATE(${dates},${n("start")}+${n("build")})`,
    goLiveDate({ ...milestones, bridgeReady: START + BUILD_DAYS }),
    { format: "date", meaning: words.ranMeaning },
  );
  page.result("without", words.without, `POWERGAP.GO_LIVE_DATE(${dates})`, goLiveDate(milestones), {
    format: "date",
    meaning: words.withoutMeaning,
  });
  page.result("waited", words.waited, `POWERGAP.IDLE_DAYS(${dates})`, waited, {
    format: "whole",
    unit: units.days,
    meaning: words.waitedMeaning,
  });
  page.result(
    "avoided",
    words.avoided,
    `POWERGAP.IDLE_GPU_COST(${n("gpus")}*${n("price")},${n("waited")},${n("capital")},${n("doubling")},${n("storage")})`,
    idleCost("TOTAL", {
      cost: GPUS * PRICE,
      idleDays: waited,
      costOfCapital: DEFAULTS.cost_of_capital.value,
      doublingYears: DEFAULTS.doubling_years.value,
      storageRate: DEFAULTS.storage_rate.value,
      marginPerDay: 0,
      deferredShare: 0,
    }),
    { format: "whole", unit: units.usd, meaning: words.avoidedMeaning },
  );
  page.result(
    "burned",
    words.burned,
    `POWERGAP.LIFE_BURNED(${n("waited")},6,"ECONOMIC",${n("doubling")})`,
    lifeBurned("ECONOMIC", { idleDays: waited, life: 6, doublingYears: DEFAULTS.doubling_years.value }),
    { format: "percent1", meaning: words.burnedMeaning },
  );
  const headers = [words.stage, words.gridMw, words.turbineMw, words.totalMw, words.fed];
  page.chart((rows) => ({
    kind: "stackedColumn",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [1, 2].map((column) => ({ name: headers[column], values: down(column, rows.first, rows.last) })),
    axisTitle: words.axis,
  }));
  page.table(words.stages, [...headers, common.source], (first) =>
    STAGES.map(({ month, grid, turbines, from }, i) => {
      const at = (column: number) => address(first + i, column);
      return [
        text(month, "label"),
        { value: grid, format: "whole", look: "input" },
        { value: turbines, format: "whole", look: "input" },
        computed(`${at(1)}+${at(2)}`, grid + turbines, "whole"),
        computed(
          `MIN(${n("gpus")},${at(3)}*1000/${n("per_gpu")})`,
          Math.min(GPUS, ((grid + turbines) * 1000) / KW_PER_GPU),
          "whole",
        ),
        page.from(from),
      ];
    }),
  );
  page.notes(
    words.noteDays,
    ATERIO,
    words.noteInstall,
    TOMS_HARDWARE,
    words.notePower,
    words.noteDates,
    words.noteTurbines,
    words.noteReported,
  );
  return page.finish();
}
