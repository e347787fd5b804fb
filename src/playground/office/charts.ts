import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { chartsOf, type Block, type ChartData, type ChartKind, type SeriesData } from "../charts";
import { clientObject, clientResult, notImplemented } from "./clientObject";
import type { Context } from "./context";
import { OfficeError } from "./errors";
import { placeAt, placeOf, type Place } from "./range";

const KINDS: readonly string[] = [
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "BarClustered",
  "BarStacked",
] satisfies ChartKind[];

/** A chart while its properties are being set. */
interface Draft {
  kind: ChartKind;
  title: string;
  series: { name: string; values?: Block; categories?: Block; color?: string }[];
  hasLegend: boolean;
  axisTitle?: string;
  pattern?: string;
  over?: Block;
}

/** The charts of a sheet. A new one is drawn once the sync that adds it has set all of its properties. */
export function chartCollection(context: Context, sheet: () => FWorksheet): Excel.ChartCollection {
  const charts = () => chartsOf(context.spreadsheet, sheet());
  return clientObject<Excel.ChartCollection>(context, {
    kind: "ChartCollection",
    properties: {
      items: {
        get: () =>
          charts()
            .list()
            .map(({ name }) => existingChart(name)),
      },
    },
    members: {
      add(type, source) {
        if (!KINDS.includes(type)) throw notImplemented(`the chart ${type}`);
        const draft: Draft = { kind: type as ChartKind, title: "", series: [], hasLegend: true };
        context.later("ChartCollection.add", () => {
          const values = blockOf(placeOf(source));
          if (values.columns !== 1) throw notImplemented("a chart over several columns");
          draft.series.push({ name: "", values });
          context.atEnd(() => draw(draft));
        });
        return newChart(context, sheet, draft);
      },
      getItem: (name) => existingChart(name),
      getCount: () => clientResult(context, "ChartCollection.getCount", () => charts().list().length),
    },
  });

  function existingChart(name: string): Excel.Chart {
    return clientObject<Excel.Chart>(context, {
      kind: "Chart",
      properties: { name: { get: () => name } },
      members: {
        delete() {
          context.later("Chart.delete", () => {
            if (!charts().remove(name)) throw new OfficeError("ItemNotFound", `There is no chart ${name}.`);
          });
        },
      },
    });
  }

  function draw({ over, series, ...rest }: Draft): void {
    if (!over) throw notImplemented("a chart without a position");
    const known = charts().list();
    let number = known.length + 1;
    while (known.some(({ name }) => name === `Chart ${number}`)) number++;
    const drawn = series.filter((one): one is SeriesData => one.values !== undefined);
    const chart: ChartData = { ...rest, name: `Chart ${number}`, sheetId: sheet().getSheetId(), series: drawn };
    charts().add(chart, over);
  }
}

function newChart(context: Context, sheet: () => FWorksheet, draft: Draft): Excel.Chart {
  return clientObject<Excel.Chart>(context, {
    kind: "Chart",
    members: {
      setPosition(from, to) {
        context.later("Chart.setPosition", () => {
          draft.over = blockOf(placeAt(sheet(), to === undefined ? String(from) : `${from}:${to}`));
        });
      },
      get title() {
        return clientObject<Excel.ChartTitle>(context, {
          kind: "ChartTitle",
          properties: { text: { set: (text: string) => void (draft.title = text) } },
        });
      },
      get legend() {
        return clientObject<Excel.ChartLegend>(context, {
          kind: "ChartLegend",
          properties: {
            visible: { set: (isVisible: boolean) => void (draft.hasLegend = isVisible) },
            position: { set: accept("Bottom") },
          },
        });
      },
      get series() {
        return clientObject<Excel.ChartSeriesCollection>(context, {
          kind: "ChartSeriesCollection",
          members: {
            getItemAt: (index) => chartSeries(context, draft, () => index),
            add(name = "") {
              let index = -1;
              context.later("ChartSeriesCollection.add", () => {
                index = draft.series.push({ name }) - 1;
              });
              return chartSeries(context, draft, () => index);
            },
          },
        });
      },
      get axes() {
        return clientObject<Excel.ChartAxes>(context, {
          kind: "ChartAxes",
          members: {
            get valueAxis() {
              return valueAxis(context, draft);
            },
            get categoryAxis() {
              return clientObject<Excel.ChartAxis>(context, {
                kind: "ChartAxis",
                // Bars stand in the order of the table here anyway, above the values, and labels at the edge.
                properties: {
                  reversePlotOrder: { set: accept(true) },
                  position: { set: accept("Maximum") },
                  tickLabelPosition: { set: accept("Low") },
                },
              });
            },
          },
        });
      },
    },
  });
}

function valueAxis(context: Context, draft: Draft): Excel.ChartAxis {
  return clientObject<Excel.ChartAxis>(context, {
    kind: "ChartAxis",
    properties: { numberFormat: { set: (pattern: string) => void (draft.pattern = pattern) } },
    members: {
      get majorGridlines() {
        return gridlines(context);
      },
      get title() {
        return clientObject<Excel.ChartAxisTitle>(context, {
          kind: "ChartAxisTitle",
          properties: {
            text: { set: (text: string) => void (draft.axisTitle = text) },
            visible: { set: accept(false) },
          },
        });
      },
    },
  });
}

/** The page's own style colours them. */
function gridlines(context: Context): Excel.ChartGridlines {
  return clientObject<Excel.ChartGridlines>(context, {
    kind: "ChartGridlines",
    members: {
      get format() {
        return clientObject<Excel.ChartGridlinesFormat>(context, {
          kind: "ChartGridlinesFormat",
          members: {
            get line() {
              return clientObject<Excel.ChartLineFormat>(context, {
                kind: "ChartLineFormat",
                properties: { color: { set: () => undefined } },
              });
            },
          },
        });
      },
    },
  });
}

function chartSeries(context: Context, draft: Draft, index: () => number): Excel.ChartSeries {
  const series = () => draft.series[index()];
  return clientObject<Excel.ChartSeries>(context, {
    kind: "ChartSeries",
    properties: {
      name: { set: (name: string) => void (series().name = name) },
      markerStyle: { set: accept("None") },
    },
    members: {
      setValues: (range) =>
        context.later("ChartSeries.setValues", () => void (series().values = blockOf(placeOf(range)))),
      setXAxisValues: (range) =>
        context.later("ChartSeries.setXAxisValues", () => void (series().categories = blockOf(placeOf(range)))),
      get format() {
        return clientObject<Excel.ChartSeriesFormat>(context, {
          kind: "ChartSeriesFormat",
          members: {
            get fill() {
              return clientObject<Excel.ChartFill>(context, {
                kind: "ChartFill",
                members: {
                  clear: () => context.later("ChartFill.clear", () => void (series().color = undefined)),
                  setSolidColor: (color) =>
                    context.later("ChartFill.setSolidColor", () => void (series().color = color)),
                },
              });
            },
            get line() {
              return clientObject<Excel.ChartLineFormat>(context, {
                kind: "ChartLineFormat",
                properties: { color: { set: (color: string) => void (series().color = color) } },
              });
            },
          },
        });
      },
    },
  });
}

/** A property that is always this way here. */
function accept(only: unknown): (value: never) => void {
  return (value) => {
    if (value !== only) throw notImplemented(`another value than ${String(only)}`);
  };
}

const blockOf = ({ row, column, rows, columns }: Place): Block => ({ row, column, rows, columns });
