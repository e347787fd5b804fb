import { parseA1Range } from "@borgar/fx";
import { writeXlsx } from "hucre/xlsx";
import { fixedAddress } from "../cells";
import { printedRange } from "../printing";
import type { Sheet } from "../sheet";
import { idsIn, withAddIn } from "./addIn";
import type { Book } from "./book";
import { chartDetails } from "./chartDetails";
import { editParts } from "./parts";
import { stored } from "./stored";
import { dynamicWith, worksheetOf } from "./worksheet";

export type { AddInReference, Book } from "./book";

/** The bytes of an .xlsx file that holds the book. Equal books give equal bytes. */
export async function xlsxOf(book: Book): Promise<Uint8Array> {
  const { sheets, names = {}, title, footer, addIn, created } = book;
  const isDynamic = dynamicWith(Object.keys(names));
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => worksheetOf(sheet, isDynamic, footer)),
    namedRanges: [
      ...sheets.flatMap(cellNames),
      ...sheets.flatMap(printArea),
      ...sheets.flatMap(printTitles),
      ...Object.entries(names).map(([name, formula]) => ({ name, range: stored(formula) })),
    ],
    properties: { title, creator: "PowerGap", created, modified: created },
  });
  const detailed = editParts(file, chartDetails(sheets));
  return addIn ? withAddIn(detailed, addIn, idsIn(book)) : detailed;
}

function cellNames({ name, rows }: Sheet) {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.name ? { name: cell.name, range: `${quoted(name)}!${fixedAddress(r, c)}` } : [])),
  );
}

function printArea(sheet: Sheet) {
  const printed = printedRange(sheet);
  if (printed === undefined) return [];
  const { top, left, bottom, right } = parseA1Range(printed)!;
  const range = `${fixedAddress(top!, left!)}:${fixedAddress(bottom!, right!)}`;
  return [{ name: "_xlnm.Print_Area", range: `${quoted(sheet.name)}!${range}`, scope: sheet.name }];
}

/** The rows that stay in sight are also repeated on each page. */
function printTitles({ name, frozenRows }: Sheet) {
  return frozenRows ? [{ name: "_xlnm.Print_Titles", range: `${quoted(name)}!$1:$${frozenRows}`, scope: name }] : [];
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
