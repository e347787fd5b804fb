import { check, type Report } from "../convert/check";
import { repair } from "../convert/repair";
import { inOneStep } from "./oneStep";
import { refuseProtected } from "./protection";
import { readContents } from "./readContents";
import { CONVERTING } from "./takeBack";
import { writeCells } from "./writeCells";

/** What a workbook holds that a receiver without PowerGap should know of. */
export async function checkWorkbook(): Promise<Report> {
  return Excel.run(async (context) => check((await readContents(context)).contents));
}

/** Enters the formulas anew that have lost PowerGap's functions; returns how many. */
export async function repairWorkbook(): Promise<number> {
  return inOneStep(async (context, remember) => {
    const reading = await readContents(context);
    const cells = repair(reading.contents);
    refuseProtected(reading, cells);
    remember({ reading, cells, own: [], sheets: [], names: [], originals: undefined });
    await writeCells(context, cells);
    return cells.length;
  }, CONVERTING);
}
