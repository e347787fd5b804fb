import * as cells from "../../../src/i18n/cell.en";
import * as spellings from "../../../src/i18n/spellings.en";
import { Contents, type Content, type SheetContents } from "../../../src/workbook/convert/contents";
import {
  conversionIn,
  fingerprintOf,
  rowOf,
  type Conversion,
  type Target,
} from "../../../src/workbook/convert/conversion";
import { plan, type Plan } from "../../../src/workbook/convert/plan";

/** A workbook of one sheet, from A1 on, that holds formulas, and for each a value. */
export interface Book {
  formulas: Content[][];
  values: Content[][];
  spills: SheetContents["spills"];
  conversions: string[][];
}

/** A formula shows 7, unless another value is given by its address as in `0,1`. */
export function bookOf(formulas: Content[][], values: Record<string, Content> = {}): Book {
  return { formulas, values: shownBy(formulas, values), spills: [], conversions: [] };
}

function shownBy(formulas: Content[][], values: Record<string, Content> = {}): Content[][] {
  return formulas.map((row, r) =>
    row.map((content, c) => values[`${r},${c}`] ?? (String(content).startsWith("=") ? 7 : content)),
  );
}

export function contentsOf({ formulas, values, ...book }: Book): Contents {
  const spills = book.spills?.filter(({ row, column }) => /(POWERGAP|PG)\./.test(String(formulas[row][column])));
  const isError = values.map((row) => row.map((value) => String(value).startsWith("#")));
  return new Contents([{ name: "Model", row: 0, column: 0, formulas, values, isError, spills }]);
}

export function planned(
  book: Book,
  to: Target,
  isWanted: (place: { row: number; column: number }) => boolean = () => true,
): Plan {
  return plan({
    to,
    contents: contentsOf(book),
    earlier: book.conversions.flatMap((row) => conversionIn(row) ?? []),
    isWanted,
    calculations: { sheet: "Calculations", row: 0 },
    words: { ...cells, ...spellings },
  });
}

/** The workbook after a conversion, as the part that writes into Excel does it. */
export function converted(book: Book, to: Target): Book {
  const { writes, changes, staying } = planned(book, to);
  const formulas = book.formulas.map((row) => [...row]);
  for (const { row, column, content } of writes) formulas[row][column] = content;
  const after: Book = { ...book, formulas, values: book.values };
  const contents = contentsOf(after);
  const fresh = changes.map((change): Conversion => {
    const now = contents.contents(change);
    return { ...change, converted: now[0][0], to, fingerprint: fingerprintOf(now) };
  });
  return { ...after, conversions: [...staying, ...fresh].map(rowOf) };
}
