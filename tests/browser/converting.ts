import type { Browser, Page } from "playwright-core";
import type { Target } from "../../src/workbook/convert/conversion";
import type { Exception } from "../../src/workbook/convert/plan";
import { openToWrite, snapshot } from "./writing";

/** A workbook of one small sheet: a formula of one's own, an equation to be solved, a table, and a text. */
export async function openSmall(browser: Browser): Promise<Page> {
  const { page } = await openToWrite(browser);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const model = worksheets.add("Model");
      await context.sync();
      worksheets.getItem("Welcome").delete();
      model.getRange("A1:B2").formulas = [
        [100, 80],
        ["=2*POWERGAP.POWER_GAP_GW(B1,A1)+1", "=POWERGAP.WARRANT_VALUE(A1,B1,3,0.4,0.03,0,10,1)"],
      ];
      model.getRange("A4").formulas = [["=POWERGAP.GPU_DEPRECIATION_SCHEDULE(A1,10,2)"]];
      model.getRange("D1:D2").formulas = [["'=1+1"], ["=A2&POWERGAP.VERSION()"]];
    }),
  );
  return page;
}

/** What a person sees of the workbook: everything that it holds, and what its cells show. */
export async function everything(page: Page): Promise<{ held: unknown; shown: unknown[] }> {
  const shown = await page.evaluate(() =>
    Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getRangeByIndexes(0, 0, 24, 6).load("formulas, values"));
      await context.sync();
      return ranges.map(({ formulas, values }) => ({ formulas, values }));
    }),
  );
  return { held: await snapshot(page), shown };
}

export const typeInto = (page: Page, sheet: string, at: string, text: string) =>
  page.evaluate(
    ([sheet, at, text]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(at).formulas = [[text]];
      }),
    [sheet, at, text] as const,
  );

export interface Outcome {
  count?: number;
  refusal?: string;
  facts?: Record<string, string>;
  exceptions?: readonly Exception[];
  isManual?: boolean;
  /** What was done, until it failed or all was done. */
  operations: string[];
  hasFailed: boolean;
}

/** Converts, while the operation of that number fails, and whatever later matches `alsoFailing`. */
export const convert = (page: Page, to: Target, failing = -1, alsoFailing = "^$"): Promise<Outcome> =>
  page.evaluate(
    async ([to, failing, alsoFailing]) => {
      const { convertWorkbook, conversionWords: words } = window.powergap;
      const operations: string[] = [];
      let hasFailed = false;
      window.officeLog.before = (name) => {
        const isFailing = hasFailed ? new RegExp(alsoFailing).test(name) : operations.length === failing;
        operations.push(name);
        hasFailed ||= isFailing;
        if (isFailing) throw new Error("the disk is full");
      };
      try {
        const summary = await convertWorkbook({ to, scope: "workbook", words });
        return { ...summary, operations, hasFailed };
      } catch (error) {
        const { refusal = "none", facts } = error as Outcome;
        return { refusal, facts, operations, hasFailed };
      } finally {
        window.officeLog.before = undefined;
      }
    },
    [to, failing, alsoFailing] as const,
  );
