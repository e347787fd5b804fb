import { fill } from "../../../i18n/words";
import { quantile } from "../../../model/distributions";
import { estimate, type Clock } from "../../../model/scenario/scenario";
import { usePane } from "../../context";
import { isoDate } from "../../serialDate";
import { BarRows } from "../charts/BarRows";
import { Gantt } from "../charts/Gantt";
import { showMoney, showNumber } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";

const COMPONENTS = ["CARRY", "OBSOLESCENCE", "STORAGE"] as const;

export function ClocksResults({ outcome: { clocks }, scenario }: ResultsProps) {
  const { language } = usePane();
  const words = usePlanWords().wizard.clocks;
  const { start_date: start, install_days: install } = scenario;
  const money = (value: number) => showMoney(value, language);
  const date = (serial: number) => isoDate(Math.round(serial)) ?? "";

  const clock = (name: Clock, ready: number) => {
    const duration = { ...estimate(scenario, name), distribution: "PERT" as const };
    return {
      name: words[name],
      from: 0,
      to: ready - start,
      p50: quantile(0.5, duration),
      p90: quantile(0.9, duration),
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
