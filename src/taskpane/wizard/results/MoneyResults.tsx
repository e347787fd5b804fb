import { fill } from "../../../i18n/words";
import { usePane } from "../../context";
import { numberFormat } from "../../numberFormat";
import { BarRows } from "../charts/BarRows";
import { showMoney, showNumber } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";

export function MoneyResults({ outcome: { money } }: ResultsProps) {
  const { language } = usePane();
  const words = usePlanWords().wizard.money;
  const shown = (value: number) => showMoney(value, language);
  const { saving, taxpayer, gate } = money;
  const answer = (isWithin: boolean) => (isWithin ? words.within : words.beyond);
  const row = (name: string, value: number, isOther = false) => ({ name, value, shown: shown(value), isOther });
  const percent = numberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  return (
    <>
      <Note>
        <b>{words.hypothetical}</b>
      </Note>
      <BarRows
        title={words.chart}
        headers={[words.party, words.amount]}
        rows={[
          row(words.savingPv, saving.presentValue),
          row(words.federal, taxpayer.federalCredit, true),
          row(words.fair, taxpayer.fairValue, true),
          row(words.option, taxpayer.option, true),
        ]}
      />
      <List
        rows={[
          [words.nominal, shown(saving.nominal)],
          ...(money.breakevenFee === undefined ? [] : [[words.breakeven, percent.format(money.breakevenFee)] as const]),
          [words.debtWithout, shown(money.debtWithout)],
          [words.debtWith, shown(money.debtWith)],
          [words.extra, shown(money.extraDebt)],
        ]}
      />
      <Note>{words.gate}</Note>
      <List
        rows={[
          [fill(words.debtGate, { limit: shown(gate.debtLimit) }), answer(gate.isDebtWithin)],
          [fill(words.tenorGate, { limit: showNumber(gate.tenorLimit, language) }), answer(gate.isTenorWithin)],
        ]}
      />
    </>
  );
}
