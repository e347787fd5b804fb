import { axisPatternOf } from "../axisPattern";
import { BACKGROUND_LINE, PATTERNS, SERIES_COLORS } from "../looks";
import type { Chart, Sheet } from "../sheet";

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "Line",
  bar: "BarClustered",
  stackedBar: "BarStacked",
} as const satisfies Record<Chart["kind"], Excel.ChartType | string>;

/** Adds the charts of a sheet that has its contents. */
export function addCharts(target: Excel.Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts ?? []) addChart(target, sheet, chart);
}

function addChart(target: Excel.Worksheet, sheet: Sheet, chart: Chart): void {
  const { kind, title, series, axisTitle, from, to } = chart;
  const added = target.charts.add(TYPES[kind], target.getRange(series[0].values), "Columns");
  added.title.text = title;
  added.setPosition(from, to);
  const shown = series.filter(({ isHidden }) => !isHidden);
  series.forEach(({ name, values, isHidden }, i) => {
    const line = i === 0 ? added.series.getItemAt(0) : added.series.add(name);
    line.name = name;
    line.setValues(target.getRange(values));
    line.setXAxisValues(target.getRange(chart.categories));
    if (isHidden) line.format.fill.clear();
    else paint(line, kind, SERIES_COLORS[shown.indexOf(series[i]) % SERIES_COLORS.length]);
  });
  added.legend.visible = shown.length > 1;
  added.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = added.axes;
  const pattern = axisPatternOf(sheet, shown[0].values);
  if (pattern !== PATTERNS.general) valueAxis.numberFormat = pattern;
  if (axisTitle) valueAxis.title.text = axisTitle;
  else valueAxis.title.visible = false;
  valueAxis.majorGridlines.format.line.color = BACKGROUND_LINE;
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bar" || kind === "stackedBar") {
    // A bar chart starts at the bottom, a table at the top; the values are written where the last category is.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
}

function paint(series: Excel.ChartSeries, kind: Chart["kind"], color: string): void {
  if (kind === "line") {
    series.format.line.color = color;
    series.markerStyle = "None";
  } else {
    series.format.fill.setSolidColor(color);
  }
}
