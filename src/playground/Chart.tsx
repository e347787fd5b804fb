import { scaleBand, scaleLinear, scalePoint, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useLayoutEffect, useRef, useState } from "react";
import type { ChartData } from "./charts";
import type { ChartValues } from "./chartValues";

const TITLE_HEIGHT = 28;
const LEGEND_HEIGHT = 24;
const LETTER_WIDTH = 6.2;
const CHINESE_LETTER_WIDTH = 11;
const LABEL_HEIGHT = 16;

interface ChartProps {
  chart: ChartData;
  values: ChartValues;
  /** The language of numbers, a BCP 47 tag. */
  language: string;
}

/** A chart as it is drawn over the grid, with its values as a table for people who do not see it. */
export default function Chart({ chart, values, language }: ChartProps) {
  const element = useRef<HTMLElement>(null);
  const { width, height } = useSize(element);
  const drawn = values.series.filter(({ color }) => color !== undefined);
  const plotHeight = height - TITLE_HEIGHT - (chart.hasLegend ? LEGEND_HEIGHT : 0);
  const format = formatter(chart.pattern, language);
  return (
    <figure ref={element} className="chart">
      <figcaption>{chart.title}</figcaption>
      {width > 0 && plotHeight > 0 && (
        <svg width={width} height={plotHeight} aria-hidden>
          {chart.kind.startsWith("Bar") ? (
            <Bars {...{ chart, values, width, format }} height={plotHeight} />
          ) : (
            <Columns {...{ chart, values, width, format }} height={plotHeight} />
          )}
        </svg>
      )}
      {chart.hasLegend && (
        <ul className="legend" aria-hidden>
          {drawn.map(({ name, color }) => (
            <li key={name}>
              <i style={{ background: color }} /> {name}
            </li>
          ))}
        </ul>
      )}
      <table className="heard">
        <caption>{[chart.title, chart.axisTitle].filter(Boolean).join(", ")}</caption>
        <thead>
          <tr>
            <th />
            {drawn.map(({ name }) => (
              <th key={name}>{name || chart.title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.categories.map((category, i) => (
            <tr key={i}>
              <th>{category}</th>
              {drawn.map(({ name, values }) => (
                <td key={name}>{Number.isFinite(values[i]) ? format.exact(values[i]) : ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function useSize(element: React.RefObject<HTMLElement>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setSize({ width: contentRect.width, height: contentRect.height }),
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

interface PlotProps {
  chart: ChartData;
  values: ChartValues;
  width: number;
  height: number;
  format: ReturnType<typeof formatter>;
}

/** Where each value of each series starts and ends: on top of each other, or from 0. */
function spans({ series }: ChartValues, isStacked: boolean): [number, number][][] {
  const above: number[] = [];
  const below: number[] = [];
  return series.map(({ values }) =>
    values.map((value, i) => {
      const number = Number.isFinite(value) ? value : 0;
      if (!isStacked) return [0, number];
      const sums = number < 0 ? below : above;
      const start = sums[i] ?? 0;
      sums[i] = start + number;
      return [start, sums[i]];
    }),
  );
}

function extent(chart: ChartData, ends: [number, number][][]): [number, number] {
  const all = ends.flat(2);
  const isLine = chart.kind === "Line";
  const lowest = Math.min(isLine ? Infinity : 0, ...all);
  const highest = Math.max(isLine ? -Infinity : 0, ...all);
  return lowest === highest ? [Math.min(0, lowest), Math.max(1, highest)] : [Math.min(0, lowest), Math.max(0, highest)];
}

function Columns({ chart, values, width, height, format }: PlotProps) {
  const ends = spans(values, chart.kind === "ColumnStacked");
  const scale = scaleLinear().domain(extent(chart, ends)).nice(5);
  const ticks = scale.ticks(5);
  const left = 12 + LETTER_WIDTH * Math.max(...ticks.map((tick) => format.short(tick).length));
  const top = chart.axisTitle ? LABEL_HEIGHT + 10 : 8;
  scale.range([height - LABEL_HEIGHT - 10, top]);
  const indexes = values.categories.map((_, i) => String(i));
  const bands = scaleBand(indexes, [left, width - 12]).padding(0.25);
  const points = scalePoint(indexes, [left, width - 12]).padding(0.5);
  const drawn = values.series.flatMap((one, s) => (one.color === undefined ? [] : [{ ...one, ends: ends[s] }]));
  const perBand = chart.kind === "ColumnClustered" ? drawn.length : 1;
  const middle = (i: number) =>
    chart.kind === "Line" ? points(String(i))! : bands(String(i))! + bands.bandwidth() / 2;
  const longest = Math.max(1, ...values.categories.map(widthOf));
  const step = Math.ceil((longest + 10) / ((width - left - 12) / values.categories.length));
  return (
    <>
      {chart.axisTitle && (
        <text x={8} y={12} className="axis-title">
          {chart.axisTitle}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${scale(tick)})`}>
          <line x1={left} x2={width - 12} className={tick === 0 ? "zero" : "grid"} />
          <text x={left - 6} dy="0.32em" textAnchor="end">
            {format.short(tick)}
          </text>
        </g>
      ))}
      {values.categories.map((category, i) =>
        i % step === 0 ? (
          <text key={i} x={middle(i)} y={height - 8} textAnchor="middle">
            {category}
          </text>
        ) : null,
      )}
      {drawn.map(({ name, color, values, ends }, s) =>
        chart.kind === "Line" ? (
          <path key={name} d={pathOf(values, middle, scale)} fill="none" stroke={color} strokeWidth={2} />
        ) : (
          <g key={name} fill={color}>
            {ends.map(([from, to], i) => (
              <rect
                key={i}
                x={bands(String(i))! + (perBand > 1 ? (s * bands.bandwidth()) / perBand : 0)}
                width={bands.bandwidth() / perBand}
                y={Math.min(scale(from), scale(to))}
                height={Math.abs(scale(from) - scale(to))}
              />
            ))}
          </g>
        ),
      )}
    </>
  );
}

function pathOf(values: readonly number[], x: (i: number) => number, y: ScaleLinear<number, number>): string {
  return (
    line<number>()
      .defined((value) => Number.isFinite(value))
      .x((_, i) => x(i))
      .y((value) => y(value))(values as number[]) ?? ""
  );
}

function Bars({ chart, values, width, height, format }: PlotProps) {
  const ends = spans(values, chart.kind === "BarStacked");
  const scale = scaleLinear().domain(extent(chart, ends)).nice(5);
  const left = Math.min(16 + Math.max(1, ...values.categories.map(widthOf)), width * 0.4);
  scale.range([left, width - 24]);
  const bands = scaleBand(
    values.categories.map((_, i) => String(i)),
    [4, height - LABEL_HEIGHT - 8],
  ).padding(0.25);
  const drawn = values.series.flatMap((one, s) => (one.color === undefined ? [] : [{ ...one, ends: ends[s] }]));
  const perBand = chart.kind === "BarClustered" ? drawn.length : 1;
  return (
    <>
      {scale.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line y1={4} y2={height - LABEL_HEIGHT - 8} className={tick === 0 ? "zero" : "grid"} />
          <text y={height - 8} textAnchor="middle">
            {format.short(tick)}
          </text>
        </g>
      ))}
      {values.categories.map((category, i) => (
        <text key={i} x={left - 8} y={bands(String(i))! + bands.bandwidth() / 2} dy="0.32em" textAnchor="end">
          {shortened(category, left - 16)}
        </text>
      ))}
      {drawn.map(({ name, color, ends }, s) => (
        <g key={name} fill={color}>
          {ends.map(([from, to], i) => (
            <rect
              key={i}
              y={bands(String(i))! + (perBand > 1 ? (s * bands.bandwidth()) / perBand : 0)}
              height={bands.bandwidth() / perBand}
              x={Math.min(scale(from), scale(to))}
              width={Math.abs(scale(from) - scale(to))}
            />
          ))}
        </g>
      ))}
    </>
  );
}

/** About how wide a text is drawn, in pixels. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e80" ? CHINESE_LETTER_WIDTH : LETTER_WIDTH), 0);
}

function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let shorter = text;
  while (shorter !== "" && widthOf(`${shorter}…`) > width) shorter = shorter.slice(0, -1);
  return `${shorter}…`;
}

/** Numbers in the format of the cells; on an axis large ones are shortened. */
function formatter(pattern = "", language: string) {
  const decimals = /\.(0+)/.exec(pattern)?.[1].length ?? 0;
  const style = pattern.includes("%") ? "percent" : "decimal";
  const exact = new Intl.NumberFormat(language, {
    style,
    minimumFractionDigits: pattern === "" ? 0 : decimals,
    maximumFractionDigits: pattern === "" ? 2 : decimals,
    useGrouping: pattern !== "0",
  });
  const tick = new Intl.NumberFormat(language, { style, maximumFractionDigits: 2, useGrouping: pattern !== "0" });
  const compact = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 2 });
  return {
    exact: (value: number) => exact.format(value),
    short: (value: number) => (Math.abs(value) >= 1e6 && style === "decimal" ? compact : tick).format(value),
  };
}
