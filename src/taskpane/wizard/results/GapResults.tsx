import { fill } from "../../../i18n/words";
import { BASES } from "../../../model/capacity";
import { usePane } from "../../context";
import { LineChart } from "../charts/LineChart";
import { showNumber, showRounded, showShare } from "../figures";
import { usePlanWords } from "../words";
import { List } from "./List";
import { Note } from "./Note";
import type { ResultsProps } from "./Results";

export function GapResults({ outcome: { gap } }: ResultsProps) {
  const { language } = usePane();
  const { units, wizard } = usePlanWords();
  const words = wizard.gap;
  const gigawatts = (value: number) => showNumber(value, language);
  const years = gap.byBasis.NAMEPLATE.map(({ year }) => year);
  const caveats = BASES.flatMap((basis) => {
    const { isProxy, isUnverified } = gap.caveats[basis];
    return [...(isProxy ? [words.proxy] : []), ...(isUnverified ? [words.unverified] : [])].map((sentence) =>
      fill(sentence, { basis: words[basis] }),
    );
  });
  return (
    <>
      <LineChart
        title={words.chart}
        xName={words.year}
        showY={gigawatts}
        series={BASES.map((basis) => ({
          name: words[basis],
          points: gap.byBasis[basis].map(({ year, gap }) => [year, gap]),
        }))}
        table={{
          headers: [words.year, ...BASES.map((basis) => words[basis])],
          rows: years.map((year) => [String(year), ...BASES.map((basis) => gigawatts(gap.byBasis[basis][year].gap))]),
        }}
      />
      <List
        rows={[
          ...BASES.map((basis) => [words[basis], `${gigawatts(gap.byBasis[basis][0].gap)} ${units.gw}`] as const),
          [words.closes, gap.yearsToClose === undefined ? words.never : showRounded(gap.yearsToClose, language)],
          [words.site, showShare(gap.siteShare, language)],
        ]}
      />
      <Note>{words.basis}</Note>
      {caveats.map((caveat) => (
        <Note key={caveat}>{caveat}</Note>
      ))}
    </>
  );
}
