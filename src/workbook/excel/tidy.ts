import type { Contents } from "../convert/contents";
import type { Sheet } from "../sheet";
import { readContents } from "./readContents";

/**
 * Deletes sheets of PowerGap's own that hold nothing but their headers, and names. Deleting is no part of a step of
 * undo, and what cannot be deleted is in nobody's way.
 */
export async function tidy(
  sheets: readonly string[],
  beginnings: readonly Sheet["rows"][],
  names: readonly string[],
): Promise<void> {
  if (sheets.length === 0 && names.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const { contents } = await readContents(context, new Set(sheets));
      const empty = sheets.filter((name) => beginnings.some((rows) => holdsOnly(rows, name, contents)));
      const there = empty.map((name) => context.workbook.worksheets.getItem(name));
      const drawn = there.map(({ charts, shapes, comments }) => [
        charts.getCount(),
        shapes.getCount(),
        comments.getCount(),
      ]);
      const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
      await context.sync();
      there.forEach((sheet, i) => {
        if (drawn[i].every(({ value }) => value === 0)) sheet.delete();
      });
      for (const item of items) if (!item.isNullObject) item.delete();
    });
  } catch {
    // The conversion itself is done.
  }
}

function holdsOnly(rows: Sheet["rows"], name: string, contents: Contents): boolean {
  const held = contents.contents({ sheet: name, row: 0, column: 0, ...contents.sizeOf(name) });
  const headers = rows.map((row) => row.map((cell) => cell?.value ?? ""));
  return JSON.stringify(withoutEmpty(held)) === JSON.stringify(withoutEmpty(headers));
}

/** The contents that there are, by their places. */
const withoutEmpty = (rows: readonly (readonly unknown[])[]) =>
  rows.flatMap((row, r) => row.flatMap((content, c) => (content === "" ? [] : [[r, c, content]])));
