import { headerRow, text } from "../cells";
import { freeOrdinal, numbered } from "../ordinal";
import type { Sheet } from "../sheet";
import type { Before } from "./before";
import { contentsOf } from "./contents";
import { draw } from "./drawing";
import type { Reading } from "./readContents";
import { markAsOurs, type Mark } from "./replacing";

/** What the sheets are called that a conversion adds, and what stands above their rows. */
export interface ConversionSheetWords {
  readonly calculations: { readonly sheet: string; readonly title: string; readonly note: string };
  readonly conversions: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly columns: readonly string[];
  };
}

/** A sheet that a conversion writes into: one that is there, or one to be added. */
export interface ConversionSheet {
  readonly name: string;
  /** Its first row under everything that it holds. */
  readonly nextRow: number;
  /** How it begins when it is to be added. */
  readonly added: Sheet | undefined;
}

export const CALCULATIONS: Mark = "calculations";
export const CONVERSIONS: Mark = "conversions";

/** Rows above the conversions: title, note and headers. */
export const HEADER_ROWS = 3;

export function calculationsSheet(reading: Reading, before: Before, words: ConversionSheetWords): ConversionSheet {
  return find(CALCULATIONS, reading, before, calculationsIn(words));
}

export function conversionsSheet(reading: Reading, before: Before, words: ConversionSheetWords): ConversionSheet {
  return find(CONVERSIONS, reading, before, conversionsIn(words));
}

/** What such sheets hold as long as they hold nothing else. */
export const beginningsOf = ({
  inAnyLanguage,
}: {
  readonly inAnyLanguage: readonly ConversionSheetWords[];
}): Sheet["rows"][] =>
  inAnyLanguage.flatMap((words) => [calculationsIn(words), conversionsIn(words)].map(({ rows }) => rows));

const calculationsIn = ({ calculations: { sheet, title, note } }: ConversionSheetWords): Sheet => ({
  name: sheet,
  rows: [[text(title, "title")], [text(note, "note")], []],
  widths: [36, 24],
  frozenRows: 1,
});

const conversionsIn = ({ conversions: { sheet, title, note, columns } }: ConversionSheetWords): Sheet => ({
  name: sheet,
  rows: [[text(title, "title")], [text(note, "note")], headerRow(columns)],
  widths: [20, 12, 60, 60, 12, 16],
  frozenRows: HEADER_ROWS,
});

function find(mark: Mark, { sheets, contents }: Reading, before: Before, described: Sheet): ConversionSheet {
  const existing = sheets.find((sheet) => sheet.mark === mark);
  // Below the last row an empty one.
  if (existing) return { name: existing.name, nextRow: contents.endOf(existing.name) + 1, added: undefined };
  const [added] = numbered([described], freeOrdinal([described], before));
  return { name: added.name, nextRow: described.rows.length, added };
}

/** Adds the sheet behind all others; what is written in it comes later. */
export function addSheet(context: Excel.RequestContext, sheet: Sheet, mark: Mark): void {
  const target = context.workbook.worksheets.add(sheet.name);
  markAsOurs(target, mark);
  const contents = contentsOf({ ...sheet, rows: sheet.rows.map((row) => (row.length > 0 ? row : [null])) });
  target.getRangeByIndexes(0, 0, contents.length, contents[0].length).formulas = contents;
  draw(target, sheet);
}
