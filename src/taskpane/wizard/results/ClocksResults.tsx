import { useState } from "react";
import { fill } from "../../../i18n/words";
import { quantile } from "../../../model/distributions";
import { daysOf, estimate, type Clock, type Scenario } from "../../../model/scenario/scenario";
import { usePane } from "../../context";
import { isoDate } from "../../serialDate";
import { BarRows } from "../charts/BarRows";
import { Gantt, type Movable } from "../charts/Gantt";
import type { PlanDraft } from "../draft";
import { showMoney, showNumber } from "../figures";
import { roomOf, shifted, typedFor } from "../shift";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";

const COMPONENTS = ["CARRY", "OBSOLESCENCE", "STORAGE"] as const;

export function ClocksResults({ outcome: { clocks }, scenario, plan }: ResultsProps) {
  const { language } = usePane();
  const { clocks: words, risk } = usePlanWords().wizard;
  /** What was there when a drag began. */
  const [before, setBefore] = useState<{ draft: PlanDraft; scenario: Scenario }>();
  const { start_date: start, install_days: install } = scenario;
  const money = (value: number) => showMoney(value, language);
  const date = (serial: number) => isoDate(Math.round(serial)) ?? "";

  const movable = (name: Clock, ready: number): Movable => {
    const value = scenario[`${name}_likely`];
    const { earlier, later } = roomOf(scenario, name);
    const draft = plan.draft as PlanDraft;
    return {
      label: fill(words.move, { clock: words[name] }),
      value,
      minimum: value - earlier,
      maximum: value + later,
      text: fill(words.moved, { date: date(ready), months: showNumber(value, language, 3) }),
      start: () => setBefore({ draft, scenario }),
      move: (months) => {
        const from = before ?? { draft, scenario };
        plan.typeAll(shifted(from.draft, from.scenario, name, months));
      },
      end: () => setBefore(undefined),
      cancel: () => {
        if (before) plan.typeAll(typedFor(before.draft, name));
      },
    };
  };
  const clock = (name: Clock, ready: number) => {
    const duration = { ...estimate(scenario, name), distribution: "PERT" as const };
    return {
      name: words[name],
      from: 0,
      to: ready - start,
      p50: quantile(0.5, duration),
      p90: quantile(0.9, duration),
      movable: movable(name, ready),
    };
  };
  const delivered = Math.max(clocks.chips, clocks.building);
  const installed = clocks.chips + install;
  const rows = [
    clock("chips", clocks.chips),
    clock("building", clocks.building),
    { name: words.install, from: delivered - start, to: delivered + install - start },
    clock("grid", clocks.grid),
    ...(clocks.bridge === undefined ? [] : [clock("bridge", clocks.bridge)]),
    ...(clocks.idleDays > 0
      ? [{ name: words.idle, from: installed - start, to: clocks.goLive - start, isOther: true }]
      : []),
  ];
  return (
    <>
      <Gantt
        title={words.chart}
        rows={rows}
        daysAMonth={daysOf(1)}
        mark={{ at: clocks.goLive - start, name: fill(words.goLive, { date: date(clocks.goLive) }) }}
        table={{
          headers: ["", words.ready, "P50", "P90"],
          rows: rows.map((row) => [
            row.name,
            date(start + row.to),
            ...("p50" in row ? [date(start + row.p50), date(start + row.p90)] : ["", ""]),
          ]),
        }}
      />
      <Note>{words.whiskers}</Note>
      <List
        rows={[
          ...(clocks.orders ? [[risk.orderBy, date(clocks.orders.plans.leastCost.orderDate)] as const] : []),
          [words.binds, words.binding[clocks.binding]],
          [words.idleDays, showNumber(clocks.idleDays, language, 6)],
          ...(scenario.partial_share > 0
            ? [[words.partialDays, showNumber(clocks.partialIdleDays, language, 6)] as const]
            : []),
          ...(clocks.bridgeNpv === undefined ? [] : [[words.bridgeNpv, money(clocks.bridgeNpv)] as const]),
        ]}
      />
      <BarRows
        title={words.cost}
        headers={[words.component, words.amount]}
        rows={COMPONENTS.map((component) => ({
          name: words[component],
          value: clocks.idleCost[component],
          shown: money(clocks.idleCost[component]),
        }))}
      />
      <List
        rows={[
          [words.TOTAL, money(clocks.idleCost.TOTAL)],
          [words.MARGIN, money(clocks.idleCost.MARGIN)],
        ]}
      />
      <Note>{words.margin}</Note>
    </>
  );
}
