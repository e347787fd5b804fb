import { orderDate, orderPlans, type Order } from "../../model/order";
import { down } from "../cells";
import type { Sheet } from "../sheet";
import { day, type Words } from "./example";
import { Page, spill } from "./page";

const ORDER: Order = {
  idleCostPerDay: 470_000,
  lateCostPerDay: 240_000,
  leadDays: 240,
  startDate: day("2026-12-01"),
  power: { minimum: 540, mostLikely: 720, maximum: 1400, distribution: "PERT" },
};

const PLANS = [
  { key: "leastCost", header: "Least cost" },
  { key: "p50", header: "P50" },
  { key: "p90", header: "P90" },
  { key: "mostLikely", header: "Most likely" },
] as const;

export function order({ gallery: { common, order: words }, headers: spoken }: Words): Sheet {
  const page = new Page(common, words.sheet, "order", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const { minimum, mostLikely, maximum } = ORDER.power;
  const money = { format: "whole", unit: units.usd } as const;
  const days = { format: "whole", unit: units.days, from: "example" } as const;
  page.startInputs();
  page.input("idle", words.idle, ORDER.idleCostPerDay, { ...money, from: "example" });
  page.input("late", words.late, ORDER.lateCostPerDay, { ...money, from: "example" });
  page.input("lead", words.lead, ORDER.leadDays, days);
  page.input("start", words.start, ORDER.startDate, { format: "date", unit: units.date, from: "example" });
  page.input("minimum", words.minimum, minimum, days);
  page.input("likely", words.likely, mostLikely, days);
  page.input("maximum", words.maximum, maximum, days);

  const given = ["idle", "late", "lead", "start", "minimum", "likely", "maximum"].map(n).join(",");
  const plans = orderPlans(ORDER);
  const { leastCost } = plans;
  const inPlans = (column: number, plan: number) => (rows: { first: number; last: number }) =>
    `INDEX(${down(column, rows.first, rows.last)},${plan})`;
  page.startResults();
  page.result("date", words.date, `POWERGAP.ORDER_DATE(${given})`, orderDate(ORDER), {
    format: "date",
    meaning: words.dateMeaning,
  });
  page.result("arrival", words.arrival, inPlans(1, 1), leastCost.arrival, {
    format: "date",
    meaning: words.arrivalMeaning,
  });
  page.result("ready", words.ready, inPlans(3, 1), leastCost.powerReady, {
    format: "percent1",
    meaning: words.readyMeaning,
  });
  page.result(
    "saving",
    words.saving,
    (rows) => `${inPlans(6, 4)(rows)}-${inPlans(6, 1)(rows)}`,
    plans.mostLikely.cost - leastCost.cost,
    { ...money, meaning: words.savingMeaning },
  );
  page.chart((rows) => ({
    kind: "bar",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [{ name: words.cost, values: down(6, rows.first, rows.last) }],
    axisTitle: units.usd,
  }));
  page.table(
    words.plan,
    [words.plan, words.arrives, words.orderDate, words.probability, words.idleDays, words.lateDays, words.cost],
    () =>
      spill(
        `POWERGAP.ORDER_PLAN(${given},"PERT",FALSE)`,
        PLANS.map(({ key, header }) => {
          const { arrival, orderDate, powerReady, idleDays, lateDays, cost } = plans[key];
          return [spoken[header], arrival, orderDate, powerReady, idleDays, lateDays, cost];
        }),
        ["general", "date", "date", "percent1", "decimal1", "decimal1", "whole"],
      ),
  );
  page.notes(words.noteLate, words.notePert, words.noteInputs);
  return page.finish();
}
