import { Chart } from "./Chart";
import type { ChartTable } from "./Figures";
import { GANTT, gantt, WIDTH, type Span } from "./geometry";
import { useInks } from "./inks";

interface GanttProps {
  title: string;
  rows: readonly (Span & { name: string; isOther?: boolean })[];
  /** A line down at a day. */
  mark: { at: number; name: string };
  table: ChartTable;
}

const CAP = 4;

/** Bars of time, with whiskers from the date that is met in half of all cases to the one that is met in nine of ten. */
export function Gantt({ title, rows, mark, table }: GanttProps) {
  const inks = useInks();
  const { height, bars, x } = gantt(rows);
  const bottom = height - GANTT.bottom;
  const markAt = x(mark.at);
  const isRight = markAt > WIDTH / 2;
  return (
    <Chart title={title} height={height} table={table}>
      {bars.map(({ x, width, y, p50, p90 }, i) => {
        const middle = y + GANTT.bar / 2;
        return (
          <g key={rows[i].name}>
            <text x={GANTT.left} y={y - 4} className={inks.text}>
              {rows[i].name}
            </text>
            <rect x={x} y={y} width={width} height={GANTT.bar} className={rows[i].isOther ? inks.otherBar : inks.bar} />
            {p50 !== undefined && p90 !== undefined && (
              <path
                className={inks.whisker}
                fill="none"
                d={`M${p50},${middle - CAP}v${2 * CAP}m0,${-CAP}H${p90}m0,${-CAP}v${2 * CAP}`}
              />
            )}
          </g>
        );
      })}
      <line x1={markAt} x2={markAt} y1={0} y2={bottom + 4} className={inks.mark} />
      <text
        x={markAt + (isRight ? CAP : -CAP)}
        y={bottom + 16}
        textAnchor={isRight ? "end" : "start"}
        className={inks.markText}
      >
        {mark.name}
      </text>
    </Chart>
  );
}
