import type { Spreadsheet } from "../univer";
import { Context, type OfficeLog } from "./context";
import { application, workbook } from "./workbook";

/** The last version of Excel's API of which the browser workbook has parts. */
const VERSION = 20;

/** The part of Office.js that PowerGap uses, over the browser workbook: the code that runs in Excel runs here. */
export function office(spreadsheet: Spreadsheet): { Excel: object; Office: object; log: OfficeLog } {
  const log: OfficeLog = { syncs: 0, operations: [], isProtected: false, protectedSheets: [], isManual: false };

  async function run<T>(
    ...given:
      | [Excel.RunOptions, (context: Excel.RequestContext) => Promise<T>]
      | [(context: Excel.RequestContext) => Promise<T>]
  ): Promise<T> {
    const [options, batch] = given.length === 2 ? given : [{}, given[0]];
    const isUndoGroup = "mergeUndoGroup" in options && options.mergeUndoGroup === true;
    const context = new Context(spreadsheet, log, isUndoGroup);
    const request = {
      workbook: workbook(context),
      application: application(context),
      sync: () => context.sync(),
    };
    const inOrder = async () => {
      const result = await batch(request as unknown as Excel.RequestContext);
      await context.sync();
      await context.settle();
      return result;
    };
    return isUndoGroup ? context.asOneStep(inOrder) : inOrder();
  }

  const isSetSupported = (set: string, version = "1.1") =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= VERSION;

  return {
    Excel: { run, RangeValueType: { error: "Error" } },
    Office: { context: { requirements: { isSetSupported } } },
    log,
  };
}
