import type { Content } from "../convert/contents";
import type { Write } from "../convert/repair";
import { areasOf } from "./areas";
import { asText } from "./text";

/** As much as one request may carry: Excel on the web refuses more than 5 MB. */
export const MOST_LETTERS = 2_000_000;

/** Writes cells in few rectangles and few requests; what is in between stays. */
export async function writeCells(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  await queueCells(context, writes);
  await context.sync();
}

/** The same, but for the last request, which is to be sent with what follows. */
export async function queueCells(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  let letters = 0;
  for (const [name, cells] of bySheet(writes)) {
    const sheet = context.workbook.worksheets.getItem(name);
    const top = Math.min(...cells.keys());
    const grid = Array.from({ length: Math.max(...cells.keys()) - top + 1 }, (_, r) => rowOf(cells.get(top + r)));
    for (const { row, column, rows, columns } of areasOf(
      grid.map((cells) => cells.map((content) => content !== undefined || undefined)),
    )) {
      const contents = grid.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
      const size = JSON.stringify(contents).length;
      if (letters > 0 && letters + size > MOST_LETTERS) {
        await context.sync();
        letters = 0;
      }
      letters += size;
      sheet.getRangeByIndexes(top + row, column, rows, columns).formulas = contents;
    }
  }
}

type Row = Map<number, Content>;

/** What Excel is to be given, by sheet, row and column. */
function bySheet(writes: readonly Write[]): Map<string, Map<number, Row>> {
  const sheets = new Map<string, Map<number, Row>>();
  for (const { sheet, row, column, content, isValue } of writes) {
    if (!sheets.has(sheet)) sheets.set(sheet, new Map());
    const rows = sheets.get(sheet)!;
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(column, asGiven(content, isValue));
  }
  return sheets;
}

/** A text is text, unless it is a formula. */
function asGiven(content: Content, isValue = false): Content {
  const isText = typeof content === "string" && (isValue || !content.startsWith("="));
  return isText ? asText(content) : content;
}

function rowOf(cells: Row | undefined): (Content | undefined)[] {
  if (!cells) return [];
  return Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, column) => cells.get(column));
}
