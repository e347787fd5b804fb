import { useState } from "react";
import { Chart } from "./Chart";
import type { ChartTable } from "./Figures";
import { Handle } from "./Handle";
import { GANTT, gantt, horizonOf, WIDTH, type Span } from "./geometry";
import { useInks } from "./inks";

/** What somebody can do with the end of a bar. */
export interface Movable {
  /** What is moved, for who does not see it. */
  readonly label: string;
  /** Months, and the same in words. */
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly text: string;
  /** Moves by months from where the drag began, or by a key from where it is. */
  move(months: number): void;
  start(): void;
  end(): void;
  /** Brings back what was there when the drag began. */
  cancel(): void;
}

interface GanttProps {
  title: string;
  rows: readonly (Span & { name: string; isOther?: boolean; movable?: Movable })[];
  /** How many days a month has. */
  daysAMonth: number;
  /** A line down at a day. */
  mark: { at: number; name: string };
  table: ChartTable;
}

const CAP = 4;

/** Bars of time, with whiskers from the date that is met in half of all cases to the one that is met in nine of ten. */
export function Gantt({ title, rows, daysAMonth, mark, table }: GanttProps) {
  const inks = useInks();
  // While something is dragged, the days stay where they are.
  const [held, setHeld] = useState<number>();
  const end = held ?? horizonOf(rows);
  const { height, bars, x } = gantt(rows, end);
  const bottom = height - GANTT.bottom;
  const markAt = x(mark.at);
  const isRight = markAt > WIDTH / 2;
  return (
    <Chart
      title={title}
      height={height}
      table={table}
      handles={rows.map(
        ({ name, to, movable }, i) =>
          movable && (
            <Handle
              key={name}
              label={movable.label}
              left={x(to) / WIDTH}
              top={(bars[i].y + GANTT.bar / 2) / height}
              value={movable.value}
              minimum={movable.minimum}
              maximum={movable.maximum}
              text={movable.text}
              monthsAcross={((end / daysAMonth) * WIDTH) / (x(end) - x(0))}
              onStart={() => {
                setHeld(end);
                movable.start();
              }}
              onEnd={() => {
                setHeld(undefined);
                movable.end();
              }}
              onMove={movable.move}
              onCancel={movable.cancel}
            />
          ),
      )}
    >
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
