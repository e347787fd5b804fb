import { Chart } from "./Chart";
import type { ChartTable } from "./Figures";
import { bars, HISTOGRAM, WIDTH } from "./geometry";
import { useInks } from "./inks";

interface HistogramProps {
  title: string;
  spans: { from: number; width: number; counts: readonly number[] };
  /** Lines at values of the axis, with their names. */
  marks: readonly { at: number; name: string }[];
  ends: readonly [string, string];
  table: ChartTable;
}

export function Histogram({ title, spans, marks, ends, table }: HistogramProps) {
  const inks = useInks();
  const drawn = bars(spans);
  const bottom = HISTOGRAM.height - HISTOGRAM.bottom;
  return (
    <Chart title={title} height={HISTOGRAM.height} table={table}>
      {drawn.bars.map((bar, i) => (
        <rect key={i} {...bar} className={inks.bar} />
      ))}
      <line x1={HISTOGRAM.left} x2={WIDTH - HISTOGRAM.right} y1={bottom} y2={bottom} className={inks.axis} />
      {marks.map(({ at, name }) => (
        <g key={name}>
          <line x1={drawn.x(at)} x2={drawn.x(at)} y1={HISTOGRAM.top} y2={bottom} className={inks.mark} />
          <text x={drawn.x(at) + 3} y={HISTOGRAM.top + 6} className={inks.markText}>
            {name}
          </text>
        </g>
      ))}
      <text x={HISTOGRAM.left} y={HISTOGRAM.height - 6} className={inks.text}>
        {ends[0]}
      </text>
      <text x={WIDTH - HISTOGRAM.right} y={HISTOGRAM.height - 6} textAnchor="end" className={inks.text}>
        {ends[1]}
      </text>
    </Chart>
  );
}
