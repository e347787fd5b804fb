import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Chart } from "./Chart";
import type { ChartTable } from "./Figures";
import { LINES, lines, WIDTH, type Series } from "./geometry";
import { useInks } from "./inks";

interface LineChartProps {
  title: string;
  /** At most three. */
  series: readonly Series[];
  /** What the horizontal axis counts. */
  xName: string;
  /** A line across at a value of the horizontal axis. */
  mark?: { at: number; name: string };
  showY: (value: number) => string;
  table: ChartTable;
}

const DASHES = ["first", "second", "third"] as const;

export function LineChart({ title, series, xName, mark, showY, table }: LineChartProps) {
  const inks = useInks();
  const styles = useStyles();
  const { paths, xTicks, yTicks, x, y } = lines(series);
  const bottom = LINES.height - LINES.bottom;
  const markAt = mark && x(mark.at);
  const isInside = markAt !== undefined && markAt <= WIDTH - LINES.right;
  return (
    <Chart
      title={title}
      height={LINES.height}
      table={table}
      legend={
        <ul className={styles.legend}>
          {series.map(({ name }, i) => (
            <li key={name} className={styles.item}>
              <svg width="24" height="8" aria-hidden>
                <line x1="0" x2="24" y1="4" y2="4" className={mergeClasses(inks.line, inks[DASHES[i]])} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      }
    >
      {yTicks.map(({ value, at }) => (
        <g key={value}>
          <line x1={LINES.left} x2={WIDTH - LINES.right} y1={at} y2={at} className={inks.grid} />
          <text x={LINES.left - 4} y={at + 4} textAnchor="end" className={inks.text}>
            {showY(value)}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, at }) => (
        <text key={value} x={at} y={bottom + 15} textAnchor="middle" className={inks.text}>
          {value}
        </text>
      ))}
      <text x={WIDTH - LINES.right} y={LINES.height - 4} textAnchor="end" className={inks.text}>
        {xName}
      </text>
      <line x1={LINES.left} x2={WIDTH - LINES.right} y1={y(0)} y2={y(0)} className={inks.axis} />
      {paths.map((path, i) => (
        <path key={i} d={path} className={mergeClasses(inks.line, inks[DASHES[i]])} />
      ))}
      {mark && isInside && (
        <>
          <line x1={markAt} x2={markAt} y1={LINES.top} y2={bottom} className={inks.mark} />
          <text
            x={markAt + (markAt > WIDTH / 2 ? -4 : 4)}
            y={LINES.top + 8}
            textAnchor={markAt > WIDTH / 2 ? "end" : "start"}
            className={inks.markText}
          >
            {mark.name}
          </text>
        </>
      )}
    </Chart>
  );
}

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
