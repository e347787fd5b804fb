import { PaneError } from "../refusal";
import type { Write } from "../convert/repair";
import { messageOf } from "./oneStep";
import type { Reading } from "./readContents";
import { writeCells } from "./writeCells";

/** What has been begun, to be taken back when it fails. */
export interface Progress {
  /** The workbook before. */
  readonly reading: Reading;
  /** Cells of the user's that get other contents. */
  readonly cells: readonly Write[];
  /** Cells of PowerGap's own sheets, which the former may refer to, or be restored from. */
  readonly own: readonly Write[];
  /** Sheets and names that were added. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The sheet that keeps what the formulas were; nothing when they keep their meaning. */
  readonly originals: string | undefined;
}

/**
 * Gives the workbook back what it held: first the user's cells, sheet by sheet, and once none needs it, what was added.
 *
 * @throws PaneError which says what could not be taken back
 */
export async function takeBack(progress: Progress, because: unknown): Promise<void> {
  const { cells, own, sheets, names, originals } = progress;
  const added = new Set(sheets);
  const reason = messageOf(because);
  const stuck = await failing(sheetsOf(cells), (name, context) => restore(context, progress, cells, name));
  if (stuck.length > 0) {
    const facts = { sheets: stuck.join(", "), reason };
    throw originals === undefined
      ? new PaneError("halfRepaired", facts)
      : new PaneError("halfConverted", { ...facts, originals });
  }
  const left = [
    ...(await failing(sheets, (name, context) =>
      remove(context, context.workbook.worksheets.getItemOrNullObject(name)),
    )),
    ...(await failing(names, (name, context) => remove(context, context.workbook.names.getItemOrNullObject(name)))),
    ...(await failing(
      sheetsOf(own).filter((name) => !added.has(name)),
      (name, context) => restore(context, progress, own, name),
    )),
  ];
  if (left.length > 0) throw new PaneError("leftBehind", { left: left.join(", "), reason });
}

const sheetsOf = (writes: readonly Write[]) => [...new Set(writes.map(({ sheet }) => sheet))];

/** Does something for each of them, outside of an undo group, in which nothing can be deleted; returns where it failed. */
async function failing(
  names: readonly string[],
  act: (name: string, context: Excel.RequestContext) => Promise<void>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) {
    try {
      await Excel.run((context) => act(name, context));
    } catch {
      failed.push(name);
    }
  }
  return failed;
}

async function restore(
  context: Excel.RequestContext,
  { reading: { contents } }: Progress,
  writes: readonly Write[],
  name: string,
): Promise<void> {
  const isFilled = contents.filledBeyond();
  const asBefore = writes
    .filter(({ sheet }) => sheet === name)
    .map((place): Write => {
      const content = isFilled(place) ? "" : contents.formula(place);
      return { ...place, content, isValue: content === contents.value(place) };
    });
  await writeCells(context, asBefore);
}

/** Deletes what was added, if it came to that. */
async function remove(context: Excel.RequestContext, added: Excel.Worksheet | Excel.NamedItem): Promise<void> {
  await context.sync();
  if (!added.isNullObject) added.delete();
}

/** What is common to everything that converts or repairs. */
export const CONVERTING = {
  takeBack,
  addressOf: ({ cells }: Progress) => cells[0]?.sheet ?? "",
  failed: "notConverted",
} as const;
