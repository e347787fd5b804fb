import { lazy, Suspense } from "react";
import { CHART_COMPONENT, type ChartData } from "./charts";
import { useChartValues } from "./chartValues";
import "./chart.css";
import type { Spreadsheet } from "./univer";

/** What draws a chart comes when the first one is shown. */
const Chart = lazy(() => import(/* webpackChunkName: "workbook-chart" */ "./Chart"));

/** Lets the workbook draw the charts that it keeps. */
export function registerCharts(spreadsheet: Spreadsheet): void {
  const Drawn = ({ data }: { data: ChartData }) => {
    const values = useChartValues(spreadsheet, data);
    return (
      <Suspense>
        <Chart chart={data} values={values} language={document.documentElement.lang} />
      </Suspense>
    );
  };
  spreadsheet.univerAPI.registerComponent(CHART_COMPONENT, Drawn);
}
