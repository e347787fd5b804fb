import { useEffect, useState } from "react";
import type { Block, ChartData } from "./charts";
import { cellReader, valueOf } from "./office/cells";
import type { Spreadsheet } from "./univer";

/** What a chart shows at the moment. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly { name: string; color?: string; values: readonly number[] }[];
}

/** Follows the cells of a chart, whether a person or a calculation changes them. */
export function useChartValues(spreadsheet: Spreadsheet, chart: ChartData): ChartValues {
  const [values, setValues] = useState(() => valuesIn(spreadsheet, chart));
  useEffect(() => {
    const { univerAPI } = spreadsheet;
    const update = () => setValues(valuesIn(spreadsheet, chart));
    const subscriptions = [
      univerAPI.addEvent(univerAPI.Event.SheetValueChanged, update),
      univerAPI.getFormula().calculationResultApplied(update),
    ];
    update();
    return () => subscriptions.forEach((subscription) => subscription.dispose());
  }, [spreadsheet, chart]);
  return values;
}

function valuesIn(spreadsheet: Spreadsheet, { sheetId, series }: ChartData): ChartValues {
  const sheet = spreadsheet.univerAPI.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (!sheet) return { categories: [], series: [] };
  const read = cellReader(spreadsheet);
  const numberAt = (row: number, column: number) => {
    const value = valueOf(read(sheet, row, column));
    return typeof value === "number" ? value : NaN;
  };
  const categories = series[0]?.categories;
  return {
    categories: categories ? map(categories, (row, column) => sheet.getRange(row, column).getDisplayValue()) : [],
    series: series.map(({ name, color, values }) => ({ name, color, values: map(values, numberAt) })),
  };
}

/** One value for each row of a block that is one column wide. */
function map<T>({ row, column, rows }: Block, of: (row: number, column: number) => T): T[] {
  return Array.from({ length: rows }, (_, i) => of(row + i, column));
}
