import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** The drawing area of every chart, in units of its own; the pane gives it its width. */
export const WIDTH = 320;

/** A value on an axis and where it stands. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export const LINES = { height: 192, left: 44, right: 8, top: 12, bottom: 36 };

/** The paths and ticks of lines over one pair of axes that begin at 0. */
export function lines(series: readonly Series[]) {
  const all = series.flatMap(({ points }) => points);
  const x = scaleLinear(extent([0, ...all.map(([x]) => x)]), [LINES.left, WIDTH - LINES.right]);
  const y = scaleLinear(extent([0, ...all.map(([, y]) => y)]), [LINES.height - LINES.bottom, LINES.top]).nice(4);
  const path = line<readonly [number, number]>(
    ([value]) => x(value),
    ([, value]) => y(value),
  );
  return {
    paths: series.map(({ points }) => path(points) ?? ""),
    xTicks: x.ticks(6).map((value): Tick => ({ value, at: x(value) })),
    yTicks: y.ticks(4).map((value): Tick => ({ value, at: y(value) })),
    x: (value: number) => x(value),
    y: (value: number) => y(value),
  };
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** One line of a schedule, in days from the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The days by which it is done with a probability of 50 and 90 %. */
  readonly p50?: number;
  readonly p90?: number;
}

export const GANTT = { row: 34, bar: 10, left: 4, right: 4, bottom: 22 };

/** The last day of a schedule, its whiskers included. */
export function endOf(spans: readonly Span[]): number {
  return Math.max(1, ...spans.map(({ to, p90 = 0 }) => Math.max(to, p90)));
}

const HALF_YEAR = 365 / 2;

/** Behind the last date there is room to drag it to. */
const ROOM = 1.08;

/** Up to where a schedule is drawn: to a whole half-year, so that a date that moves a little leaves the others alone. */
export function horizonOf(spans: readonly Span[]): number {
  return Math.ceil((endOf(spans) * ROOM) / HALF_YEAR) * HALF_YEAR;
}

/** Where the bars and whiskers of a schedule stand that is drawn up to a day. */
export function gantt(spans: readonly Span[], end = endOf(spans)) {
  const x = scaleLinear([0, end], [GANTT.left, WIDTH - GANTT.right]);
  return {
    height: spans.length * GANTT.row + GANTT.bottom,
    bars: spans.map(({ from, to, p50, p90 }, i) => ({
      x: x(from),
      width: Math.max(1, x(to) - x(from)),
      y: i * GANTT.row + GANTT.row - GANTT.bar - 4,
      p50: p50 === undefined ? undefined : x(p50),
      p90: p90 === undefined ? undefined : x(p90),
    })),
    x: (days: number) => x(days),
    end,
  };
}

export const HISTOGRAM = { height: 120, left: 4, right: 4, top: 8, bottom: 22 };

/** The bars of a histogram, and where a value on its axis stands. */
export function bars({ from, width, counts }: { from: number; width: number; counts: readonly number[] }) {
  const { height, left, right, top, bottom } = HISTOGRAM;
  const x = scaleLinear([from, from + width * counts.length], [left, WIDTH - right]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [height - bottom, top]);
  return {
    bars: counts.map((count, i) => ({
      x: x(from + i * width),
      width: Math.max(0.5, x(from + (i + 1) * width) - x(from + i * width) - 1),
      y: y(count),
      height: y(0) - y(count),
    })),
    x: (value: number) => x(value),
  };
}

export const TORNADO = { row: 32, bar: 10, left: 4, right: 4 };

/** Bars to both sides of the value that they start from. */
export function tornadoBars(base: number, swings: readonly { low: number; high: number }[]) {
  const values = [base, ...swings.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear(extent(values), [TORNADO.left, WIDTH - TORNADO.right]);
  return {
    height: swings.length * TORNADO.row + 4,
    base: x(base),
    bars: swings.map(({ low, high }, i) => ({
      x: x(Math.min(low, high)),
      width: Math.max(1, Math.abs(x(high) - x(low))),
      y: i * TORNADO.row + TORNADO.row - TORNADO.bar - 2,
    })),
  };
}

/** Bars from 0, to the right where positive and to the left where negative. */
export function barsFromZero(values: readonly number[]) {
  return tornadoBars(
    0,
    values.map((value) => ({ low: 0, high: value })),
  );
}
