import type { Sheet } from "../sheet";
import { asText } from "./text";

/** The custom property that tells a sheet of PowerGap's from somebody else's. */
const MARK = "PowerGap";

/** What a sheet of PowerGap's is for: a described sheet, or what conversions of formulas need. */
export type Mark = "sheet" | "calculations" | "conversions";

export function markAsOurs(sheet: Excel.Worksheet, mark: Mark = "sheet"): void {
  sheet.customProperties.add(MARK, mark);
}

/** A sheet's mark, to be synchronized; a null object for somebody else's sheet. */
export function readMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK).load("value");
}

/** Whether PowerGap has written a sheet, and whether its cells can be changed. */
export interface Standing {
  readonly isOurs: boolean;
  readonly isProtected: boolean;
}

export async function standingOf(context: Excel.RequestContext, names: readonly string[]): Promise<Standing[]> {
  const read = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      mark: readMark(sheet),
      protection: sheet.protection.load("protected"),
    };
  });
  await context.sync();
  return read.map(({ mark, protection }) => ({ isOurs: !mark.isNullObject, isProtected: protection.protected }));
}

/** What a sheet held before it was replaced. */
export interface Kept {
  readonly name: string;
  readonly contents: unknown[][];
  readonly patterns: unknown[][];
  readonly looks: Excel.SettableCellProperties[][];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly chartNames: readonly string[];
}

const LOOKS = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, size: true, underline: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Reads the sheets, so that they can be put back. */
export async function keep(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<Kept[]> {
  const reading = sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange();
    const range = sheet.getRange("A1").getBoundingRect(used);
    return {
      name,
      range: range.load("formulas, values, numberFormat"),
      looks: range.getCellProperties(LOOKS),
      columns: range.getColumnProperties({ format: { columnWidth: true } }),
      frozen: sheet.freezePanes.getLocationOrNullObject().load("rowCount"),
      charts: sheet.charts.load("items/name"),
    };
  });
  await context.sync();
  return reading.map(({ name, range, looks, columns, frozen, charts }) => ({
    name,
    contents: range.formulas.map((row: unknown[], r) =>
      row.map((formula, c) => asWritten(formula, range.values[r][c])),
    ),
    patterns: range.numberFormat,
    looks: looks.value.map((row) => row.map(asSet)),
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    chartNames: charts.items.map(({ name }) => name),
  }));
}

/**
 * A cell's look as it must be set again. Excel says that a cell without fill is white and that one without borders has
 * some of a colour: set again, these would be there.
 */
function asSet({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders = {}, ...others } = format;
  const lines = Object.entries(borders).filter(([, line]) => line?.style && line.style !== "None");
  return {
    format: {
      ...others,
      ...(fill?.color && fill.color.toUpperCase() !== "#FFFFFF" && { fill: { color: fill.color } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

/** What gives a cell the same content again. A text that looks like a formula is its own value. */
function asWritten(formula: unknown, value: unknown): unknown {
  return typeof formula === "string" && formula === value ? asText(formula) : formula;
}

/** Gives a sheet back what it held. */
export async function putBack(context: Excel.RequestContext, kept: Kept): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(kept.name);
  sheet.charts.load("items/name");
  await context.sync();
  for (const chart of sheet.charts.items) if (!kept.chartNames.includes(chart.name)) chart.delete();
  sheet.getRange().clear("All");
  const range = sheet.getRangeByIndexes(0, 0, kept.contents.length, kept.contents[0].length);
  range.formulas = kept.contents;
  range.numberFormat = kept.patterns;
  range.setCellProperties(kept.looks);
  kept.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (kept.frozenRows) sheet.freezePanes.freezeRows(kept.frozenRows);
  else sheet.freezePanes.unfreeze();
  await context.sync();
}
