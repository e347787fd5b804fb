import { fill } from "../../../i18n/words";
import { DAYS_PER_YEAR } from "../../../model/days";
import { usePane } from "../../context";
import { LineChart } from "../charts/LineChart";
import { showMoney, showMoneyShort, showNumber } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";

const LINES = ["book", "tax", "economic"] as const;

export function LifeResults({ outcome: { life, clocks }, scenario }: ResultsProps) {
  const { language } = usePane();
  const words = usePlanWords().wizard.life;
  const money = (value: number) => showMoney(value, language);
  const charge = (years: number) => fill(words.charge, { years: showNumber(years, language) });
  return (
    <>
      <LineChart
        title={words.chart}
        xName={words.year}
        showY={(value) => showMoneyShort(value, language)}
        series={LINES.map((line) => ({ name: words[line], points: life.values.map((row) => [row.year, row[line]]) }))}
        mark={{ at: (clocks.goLive - clocks.chips) / DAYS_PER_YEAR, name: words.energized }}
        table={{
          headers: [words.year, ...LINES.map((line) => words[line])],
          rows: life.values.map((row) => [String(row.year), ...LINES.map((line) => money(row[line]))]),
        }}
      />
      <Note>{words.note}</Note>
      <List
        rows={[
          [charge(scenario.book_life), money(life.firstYearCharge)],
          ...(scenario.compared_life === scenario.book_life
            ? []
            : [[charge(scenario.compared_life), money(life.comparedFirstYearCharge)] as const]),
          [words.profit, money(-life.profitChange)],
        ]}
      />
    </>
  );
}
