import { fill } from "../../../i18n/words";
import type { Scenario } from "../../../model/scenario/fields";
import type { Ordering } from "../../../model/scenario/ordering";
import type { Risk, Swing } from "../../../model/scenario/risk";
import { usePane } from "../../context";
import { isoDate } from "../../serialDate";
import { Tornado } from "../charts/BarRows";
import { Figures } from "../charts/Figures";
import { Histogram } from "../charts/Histogram";
import { showMoney, showMoneyShort, showNumber, showShare } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";
import { useRisk } from "./useRisk";

export function RiskResults({ outcome, scenario }: ResultsProps) {
  const words = usePlanWords().wizard.risk;
  const { answer, isCurrent } = useRisk(scenario);
  return (
    <>
      <Orders orders={outcome.clocks.orders} scenario={scenario} />
      <div aria-busy={!isCurrent}>
        {!isCurrent && <Note>{words.computing}</Note>}
        {answer && "error" in answer && <Note>{fill(words.failed, { reason: answer.error })}</Note>}
        {answer && "risk" in answer && (
          <Played {...answer} scenario={scenario} idleCost={outcome.clocks.idleCost.TOTAL} />
        )}
      </div>
    </>
  );
}

const day = (serial: number) => isoDate(Math.round(serial)) ?? "";

function Orders({ orders, scenario }: { orders: Ordering | undefined; scenario: Scenario }) {
  const { language } = usePane();
  const words = usePlanWords().wizard.risk;
  if (!orders) return <Note>{words.noCost}</Note>;
  const { leastCost } = orders.plans;
  const money = (value: number) => showMoney(value, language);
  const date = day(leastCost.orderDate);
  const hasPassed = leastCost.orderDate < scenario.start_date;
  return (
    <>
      <List
        rows={[
          [words.orderBy, hasPassed ? fill(words.passed, { date }) : date],
          [words.early, money(orders.threeMonthsEarly)],
          [words.late, money(orders.threeMonthsLate)],
        ]}
      />
      <Figures
        caption={words.orders}
        headers={[words.plan, words.order, words.ready, words.cost]}
        rows={(["leastCost", "p50", "p90", "mostLikely"] as const).map((plan) => [
          words[plan],
          day(orders.plans[plan].orderDate),
          showShare(orders.plans[plan].powerReady, language),
          showMoneyShort(orders.plans[plan].cost, language),
        ])}
      />
    </>
  );
}

interface PlayedProps {
  risk: Risk;
  swings: readonly Swing[];
  scenario: Scenario;
  idleCost: number;
}

/** How many of the inputs that move the cost are worth drawing. */
const STRONGEST = 8;

function Played({ risk: { days, idleCost: costs, histogram }, swings, scenario, idleCost }: PlayedProps) {
  const { language } = usePane();
  const { fields, wizard } = usePlanWords();
  const words = wizard.risk;
  const money = (value: number) => showMoney(value, language);
  const date = (fromStart: number) => day(scenario.start_date + fromStart);
  const { from, width, counts } = histogram;
  return (
    <>
      <Histogram
        title={fill(words.chart, { trials: showNumber(scenario.trials, language, 6) })}
        spans={histogram}
        marks={[
          { at: days.goLive.p50, name: "P50" },
          { at: days.goLive.p90, name: "P90" },
        ]}
        ends={[date(from), date(from + width * counts.length)]}
        table={{
          headers: [words.from, words.trials],
          rows: counts.map((count, i) => [date(from + i * width), showNumber(count, language, 6)]),
        }}
      />
      <List
        rows={[
          [words.goLive, `${date(days.goLive.p50)}, ${date(days.goLive.p90)}`],
          ...(["mean", "p10", "p50", "p90"] as const).map(
            (measure) => [`${words.idleCost}, ${words[measure]}`, money(costs[measure])] as const,
          ),
        ]}
      />
      <Tornado
        title={words.tornado}
        headers={[words.input, words.low, words.high]}
        base={idleCost}
        rows={swings.slice(0, STRONGEST).map(({ name, low, high }) => ({
          name: fields[name].label,
          low,
          high,
          shownLow: showMoneyShort(low, language),
          shownHigh: showMoneyShort(high, language),
        }))}
      />
    </>
  );
}
