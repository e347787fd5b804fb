import { Chart } from "./Chart";
import { barsFromZero, TORNADO, tornadoBars, WIDTH } from "./geometry";
import { useInks } from "./inks";

interface RowsProps {
  title: string;
  headers: readonly string[];
  rows: readonly { name: string; value: number; shown: string; isOther?: boolean }[];
}

/** Amounts side by side, as bars from 0. */
export function BarRows({ title, headers, rows }: RowsProps) {
  const inks = useInks();
  const { height, bars, base } = barsFromZero(rows.map(({ value }) => value));
  return (
    <Chart title={title} height={height} table={{ headers, rows: rows.map(({ name, shown }) => [name, shown]) }}>
      {bars.map((bar, i) => (
        <Row key={rows[i].name} bar={bar} name={rows[i].name} shown={rows[i].shown} isOther={rows[i].isOther} />
      ))}
      <line x1={base} x2={base} y1={0} y2={height} className={inks.axis} />
    </Chart>
  );
}

interface TornadoProps {
  title: string;
  headers: readonly string[];
  base: number;
  rows: readonly { name: string; low: number; high: number; shownLow: string; shownHigh: string }[];
}

/** What moves a result, the strongest on top. */
export function Tornado({ title, headers, base, rows }: TornadoProps) {
  const inks = useInks();
  const { height, bars, base: baseAt } = tornadoBars(base, rows);
  const table = rows.map(({ name, shownLow, shownHigh }) => [name, shownLow, shownHigh]);
  return (
    <Chart title={title} height={height} table={{ headers, rows: table }}>
      {bars.map((bar, i) => (
        <Row key={rows[i].name} bar={bar} name={rows[i].name} shown={`${rows[i].shownLow} – ${rows[i].shownHigh}`} />
      ))}
      <line x1={baseAt} x2={baseAt} y1={0} y2={height} className={inks.mark} />
    </Chart>
  );
}

interface RowProps {
  bar: { x: number; y: number; width: number };
  name: string;
  shown: string;
  isOther?: boolean;
}

function Row({ bar, name, shown, isOther }: RowProps) {
  const inks = useInks();
  return (
    <g>
      <text x={TORNADO.left} y={bar.y - 4} className={inks.text}>
        {name}
      </text>
      <text x={WIDTH - TORNADO.right} y={bar.y - 4} textAnchor="end" className={inks.text}>
        {shown}
      </text>
      <rect x={bar.x} y={bar.y} width={bar.width} height={TORNADO.bar} className={isOther ? inks.otherBar : inks.bar} />
    </g>
  );
}
