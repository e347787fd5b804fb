import { fixedAddress } from "../cells";
import { freeOrdinal, namesOf, numbered, type Ordinal } from "../ordinal";
import { PaneError } from "../refusal";
import type { Sheet } from "../sheet";
import { spelled, type Spelling } from "../spelling";
import { readBefore, type Before } from "./before";
import { addCharts } from "./charts";
import { contentsOf } from "./contents";
import { draw } from "./drawing";
import { inOneStep, messageOf } from "./oneStep";
import { keep, markAsOurs, putBack, standingOf, type Kept } from "./replacing";
import { MOST_LETTERS } from "./writeCells";

export interface InsertOptions {
  /** Native formulas, unless told otherwise. */
  readonly spelling?: Spelling;
  /** Writes over the sheets of an earlier insert, instead of beside them. */
  readonly replace?: { readonly ordinal: Ordinal };
}

/** What came of an insert. */
export interface Inserted {
  /** The names of the sheets, in order. The first one is in front. */
  readonly sheets: readonly string[];
  readonly ordinal: Ordinal;
}

/** What is being written, as far as it has come. */
interface Writing {
  before: Before;
  sheets: readonly Sheet[];
  /** What the sheets held that are replaced, in the order of `sheets`; nothing for one that is added. */
  kept: readonly (Kept | undefined)[];
}

/**
 * Writes described sheets into the open workbook, behind those that it has. Where a sheet or a name is taken, all of
 * them get the next free ordinal. What fails leaves the workbook as it was.
 */
export async function insertSheets(
  described: readonly Sheet[],
  { spelling = "native", replace }: InsertOptions = {},
): Promise<Inserted> {
  return inOneStep(
    async (context, remember) => {
      const before = await readBefore(context);
      const ordinal = replace ? replace.ordinal : freeOrdinal(described, before);
      const sheets = spelled(numbered(described, ordinal), spelling);
      const existing = replace ? await readExisting(context, sheets, before) : [];
      if (before.isProtected && existing.length < sheets.length) throw new PaneError("workbookProtected", {});
      const kept = sheets.map(({ name }) => existing.find((kept) => kept.name === name));
      remember({ before, sheets, kept });
      await write(context, { before, sheets, kept });
      return { sheets: sheets.map(({ name }) => name), ordinal };
    },
    { takeBack, addressOf: ({ sheets }) => sheets[0].name, failed: "notWritten" },
  );
}

/** What an insert would write. */
export interface Foreseen {
  readonly ordinal: Ordinal;
  /** The names of the sheets, in order. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** How many of the cells compute. */
  readonly formulas: number;
}

/** Says what an insert would write, and writes nothing. */
export async function foresee(
  described: readonly Sheet[],
  { spelling = "native", replace }: InsertOptions = {},
): Promise<Foreseen> {
  const before = await Excel.run(readBefore);
  const ordinal = replace ? replace.ordinal : freeOrdinal(described, before);
  const sheets = spelled(numbered(described, ordinal), spelling);
  const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
  return {
    ordinal,
    sheets: sheets.map(({ name }) => name),
    cells: cells.length,
    formulas: cells.filter(({ formula, isSpilled }) => formula !== undefined || isSpilled).length,
  };
}

/** What those of the sheets hold that are in the workbook already; refuses to write over what is not ours. */
async function readExisting(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  { sheetIds, meanings }: Before,
): Promise<Kept[]> {
  const existing = sheets.filter(({ name }) => name.toLowerCase() in sheetIds);
  const names = namesOf(sheets).filter((name) => name.toLowerCase() in meanings);
  const standings = await standingOf(
    context,
    existing.map(({ name }) => name),
  );
  const foreign =
    existing.find((_, i) => !standings[i].isOurs)?.name ??
    names.find((name) => !isInside(meanings[name.toLowerCase()], existing));
  if (foreign !== undefined) throw new PaneError("notOurs", { name: foreign });
  const locked = existing.find((_, i) => standings[i].isProtected);
  if (locked) throw new PaneError("protected", { address: locked.name });
  return keep(context, existing);
}

/** Whether a name means a place on one of the sheets, or one that is gone. */
function isInside(meaning: string, sheets: readonly Sheet[]): boolean {
  const starts = sheets.flatMap(({ name }) => [`=${name}!`, `='${name.replace(/'/g, "''")}'!`]);
  return meaning.includes("#REF!") || starts.some((start) => meaning.toLowerCase().startsWith(start.toLowerCase()));
}

async function write(context: Excel.RequestContext, { before, sheets, kept }: Writing): Promise<void> {
  const { workbook } = context;
  const targets = sheets.map(({ name }, i) => {
    if (kept[i]) return workbook.worksheets.getItem(name);
    const added = workbook.worksheets.add(name);
    markAsOurs(added);
    return added;
  });
  targets.forEach((target, i) => {
    if (kept[i]) target.getRange().clear("All");
  });
  // Names come before the formulas that use them.
  sheets.forEach((sheet, i) => addNames(workbook, targets[i], sheet, before));
  await context.sync();

  await writeContents(context, targets, sheets);

  sheets.forEach((sheet, i) => {
    draw(targets[i], sheet);
    addCharts(targets[i], sheet);
    if (before.isManual) targets[i].calculate(true);
  });
  // The last that can fail: until here the charts before are there.
  kept.forEach((one, i) => one?.chartNames.forEach((name) => targets[i].charts.getItem(name).delete()));
  targets[0].activate();
  targets[0].getRange("A1").select();
  await context.sync();
}

function addNames(
  workbook: Excel.Workbook,
  target: Excel.Worksheet,
  { name, rows }: Sheet,
  { meanings }: Before,
): void {
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.name === undefined) return;
      if (cell.name.toLowerCase() in meanings) {
        workbook.names.getItem(cell.name).formula = `='${name.replace(/'/g, "''")}'!${fixedAddress(r, c)}`;
      } else {
        workbook.names.add(cell.name, target.getRangeByIndexes(r, c, 1, 1));
      }
    }),
  );
}

/** Writes formulas and values in as few requests as Excel on the web takes. */
async function writeContents(
  context: Excel.RequestContext,
  targets: readonly Excel.Worksheet[],
  sheets: readonly Sheet[],
): Promise<void> {
  let letters = 0;
  for (const [i, sheet] of sheets.entries()) {
    let first = 0;
    const rows = contentsOf(sheet);
    const flush = (end: number) => {
      if (end > first)
        targets[i].getRangeByIndexes(first, 0, end - first, rows[0].length).formulas = rows.slice(first, end);
      first = end;
    };
    for (const [r, row] of rows.entries()) {
      const size = JSON.stringify(row).length;
      if (letters > 0 && letters + size > MOST_LETTERS) {
        flush(r);
        await context.sync();
        letters = 0;
      }
      letters += size;
    }
    flush(rows.length);
  }
  await context.sync();
}

/** Removes what a failed insert added, and puts back what it replaced. */
async function takeBack({ before, sheets, kept }: Writing, because: unknown): Promise<void> {
  const knownIds = new Set(Object.values(before.sheetIds));
  const ours = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ourNames = new Set(namesOf(sheets).map((name) => name.toLowerCase()));
  try {
    // Outside of an undo group, in which nothing can be deleted.
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id, items/name");
      names.load("items/name");
      await context.sync();
      for (const item of names.items) {
        const name = item.name.toLowerCase();
        if (!ourNames.has(name)) continue;
        if (name in before.meanings) item.formula = before.meanings[name];
        else item.delete();
      }
      for (const sheet of worksheets.items) {
        if (!knownIds.has(sheet.id) && ours.has(sheet.name.toLowerCase())) sheet.delete();
      }
      await context.sync();
      for (const one of kept) if (one) await putBack(context, one);
    });
  } catch {
    const names = sheets.map(({ name }) => name).join(", ");
    throw new PaneError("notTakenBack", { sheets: names, reason: messageOf(because) });
  }
}
