import { parseA1Range } from "@borgar/fx";
import type { SheetChart } from "hucre/xlsx";
import { axisPatternOf } from "../axisPattern";
import { fixedAddress } from "../cells";
import { BACKGROUND_LINE, SERIES_COLORS } from "../looks";
import type { Chart, Sheet } from "../sheet";
import { rgb } from "./styles";

const KINDS = {
  column: { type: "column" },
  stackedColumn: { type: "column", barGrouping: "stacked", overlap: 100 },
  line: { type: "line" },
  bar: { type: "bar" },
  stackedBar: { type: "bar", barGrouping: "stacked", overlap: 100 },
} as const satisfies Record<Chart["kind"], Partial<SheetChart>>;

const INK = "1F2933";

/** A native chart of the file. */
export function chartOf(sheet: Sheet, chart: Chart): SheetChart {
  const { kind, title, description, categories, series, axisTitle, from, to } = chart;
  const shown = series.filter(({ isHidden }) => !isHidden);
  const pattern = chart.pattern ?? axisPatternOf(sheet, shown[0].values);
  const isBar = KINDS[kind].type === "bar";
  const labels = { labelFontSize: 9, labelColor: INK, majorTickMark: "none", minorTickMark: "none" } as const;
  return {
    ...KINDS[kind],
    ...(kind !== "line" && { gapWidth: 60 }),
    title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: INK,
    ...(description && { altText: description }),
    series: series.map(({ name, values, isHidden }) => {
      const color = isHidden
        ? INVISIBLE
        : rgb(SERIES_COLORS[shown.findIndex((one) => one.values === values) % SERIES_COLORS.length]);
      return {
        name,
        values: fixed(values),
        categories: fixed(categories),
        color,
        ...(kind === "line" && { stroke: { width: 2.25 }, marker: { symbol: "none" as const } }),
      };
    }),
    legend: shown.length > 1 && "bottom",
    legendFontSize: 9,
    ...(shown.length > 1 && {
      legendEntries: series.flatMap(({ isHidden }, idx) => (isHidden ? { idx, delete: true } : [])),
    }),
    anchor: { from: corner(from, 0), to: corner(to, 1) },
    axes: {
      // A bar chart starts at the bottom, a table at the top.
      x: { ...labels, ...(isBar && { reverse: true }), tickLblPos: "low" },
      y: {
        ...labels,
        // Written at the last category, which is the lowest.
        ...(isBar && { crosses: "max" as const }),
        gridlines: { major: true },
        ...(axisTitle && { title: axisTitle, axisTitleFontSize: 9, axisTitleColor: INK, axisTitleBold: false }),
        numberFormat: { formatCode: pattern, sourceLinked: false },
      },
    },
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: rgb(BACKGROUND_LINE),
  };
}

/** The offset of a Gantt bar takes its place and is not seen. */
const INVISIBLE = { theme: "bg1", alpha: 0 } as const;

/** The cell at an address, or the one diagonally below it, counted from 0. */
export function corner(at: string, further: 0 | 1): { row: number; col: number } {
  const { top, left } = parseA1Range(at)!;
  return { row: top! + further, col: left! + further };
}

/** A range with its rows and columns fixed: $A$3:$A$12. */
function fixed(range: string): string {
  const { top, left, bottom, right } = parseA1Range(range)!;
  return `${fixedAddress(top!, left!)}:${fixedAddress(bottom!, right!)}`;
}
