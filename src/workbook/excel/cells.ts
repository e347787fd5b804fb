import { PaneError, type Refusals } from "../refusal";
import type { SelectedCell } from "../selectedCell";
import { inSheet } from "./inSheet";
import { refusalOf } from "./refusals";

/** The most cells that are read for one argument. */
const MOST_CELLS = 200_000;

const DATE_FORMAT = "yyyy-mm-dd";

/**
 * Writes a formula into the active cell and returns its address; a cell that holds something only with `replace`. A
 * cell without a format of its own shows the date that the formula gives.
 */
export async function insertFormula(formula: string, replace = false, givesDate = false): Promise<string> {
  let address = "";
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address, formulas, values, numberFormat");
      await context.sync();
      address = cell.address;
      const isEmpty = cell.formulas[0][0] === "" && cell.values[0][0] === "";
      if (!isEmpty && !replace) throw new PaneError("notEmpty", { address });
      cell.formulas = [[formula]];
      if (givesDate && cell.numberFormat[0][0] === "General") cell.numberFormat = [[DATE_FORMAT]];
      await context.sync();
      return address;
    });
  } catch (error) {
    throw refusalOf(error, address);
  }
}

/** Tells the listener about the active cell, now and whenever the selection or a value changes, until it is ended. */
export function onSelection(listener: (cell: SelectedCell) => void): () => void {
  let isWanted = true;
  let hasChanged = false;
  let isReading = false;

  const tell = async () => {
    hasChanged = true;
    if (isReading) return;
    isReading = true;
    while (hasChanged && isWanted) {
      hasChanged = false;
      // No cell is active while a chart is selected or a cell is edited: the last one stays.
      const cell = await readActiveCell().catch(() => undefined);
      if (cell && isWanted) listener(cell);
    }
    isReading = false;
  };

  const handlers = followWorkbook(tell);
  void tell();

  return () => {
    isWanted = false;
    void handlers.then(endAll);
  };
}

async function followWorkbook(tell: () => Promise<void>) {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const handlers = [
      workbook.onSelectionChanged.add(tell),
      workbook.worksheets.onActivated.add(tell),
      workbook.worksheets.onChanged.add(tell),
      workbook.worksheets.onCalculated.add(tell),
    ];
    await context.sync();
    return handlers;
  });
}

async function endAll(handlers: Awaited<ReturnType<typeof followWorkbook>>): Promise<void> {
  await Excel.run(handlers[0].context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

async function readActiveCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address, formulas, text");
    await context.sync();
    const formula = String(cell.formulas[0][0]);
    return { address: cell.address, formula: formula.startsWith("=") ? formula : "", value: cell.text[0][0] };
  });
}

/** The values at an address such as B2, which is on the active sheet, or Sheet1!B2:C9; an error value as `{ code }`. */
export async function readRange(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const { sheetName, local } = inSheet(address);
    const { worksheets } = context.workbook;
    const sheet = sheetName === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetName);
    const size = sheet.getRange(local).load("cellCount");
    await syncOr(context, "noSuchRange", { address });
    if (sheet.isNullObject) throw new PaneError("noSuchRange", { address });
    if (size.cellCount > MOST_CELLS) throw new PaneError("rangeTooLarge", { address, maximum: MOST_CELLS });
    const range = sheet.getRange(local).load("values, valueTypes");
    await context.sync();
    return range.values.map((row, i) =>
      row.map((value, j) => (range.valueTypes[i][j] === Excel.RangeValueType.error ? { code: value } : value)),
    );
  });
}

async function syncOr<R extends keyof Refusals>(
  context: Excel.RequestContext,
  refusal: R,
  facts: Refusals[R],
): Promise<void> {
  try {
    await context.sync();
  } catch {
    throw new PaneError(refusal, facts);
  }
}
