import { isSameFormula } from "../convert/calls";
import type { Content, Place } from "../convert/contents";
import { fingerprintOf, isTakenBack, type Conversion, type Target } from "../convert/conversion";
import { Outlook } from "../convert/outlook";
import { plan, type Change, type Exception, type Plan } from "../convert/plan";
import { Register } from "../convert/register";
import type { Write } from "../convert/repair";
import type { LayoutWords } from "../layout";
import { PaneError } from "../refusal";
import { readBefore, type Before } from "./before";
import {
  addSheet,
  beginningsOf,
  CALCULATIONS,
  calculationsSheet,
  CONVERSIONS,
  conversionsSheet,
  HEADER_ROWS,
  type ConversionSheet,
  type ConversionSheetWords,
} from "./conversionSheets";
import { inOneStep } from "./oneStep";
import { refuseProtected } from "./protection";
import { readContents, type Reading } from "./readContents";
import { CONVERTING, type Progress } from "./takeBack";
import { tidy } from "./tidy";
import { queueCells, writeCells } from "./writeCells";

export { checkWorkbook, repairWorkbook } from "./repairWorkbook";

/** What somebody wants converted. */
export interface ConversionOrder {
  readonly to: Target;
  readonly scope: "workbook" | "selection";
  readonly words: ConversionWords;
}

/** What a conversion writes: in the language of the pane, and what it has written in any. */
export interface ConversionWords extends LayoutWords, ConversionSheetWords {
  readonly inAnyLanguage: readonly ConversionSheetWords[];
}

/** What a conversion changes, or has changed. */
export interface ConversionSummary {
  /** Formulas that become others, or get back what they were. */
  readonly count: number;
  /** How many of them are computed on the Calculations sheet, which is called so. */
  readonly calculated: number;
  readonly calculations: string;
  readonly exceptions: readonly Exception[];
  /** Cells that were converted earlier and stay as somebody has changed them since. */
  readonly changedSince: readonly string[];
  /** Whether the workbook computes only when it is told to, so that what it shows may be old. */
  readonly isManual: boolean;
}

/** What a conversion would do; nothing is written. */
export async function previewConversion(order: ConversionOrder): Promise<ConversionSummary> {
  return Excel.run(async (context) => summaryOf(await prepare(context, order)));
}

/**
 * Converts formulas of the open workbook, and keeps what they were on the Conversions sheet, before it changes any. What
 * fails leaves the workbook as it was.
 */
export async function convertWorkbook(order: ConversionOrder): Promise<ConversionSummary> {
  const prepared = await inOneStep(async (context, remember) => {
    const prepared = await prepare(context, order);
    const { planned } = prepared;
    if (planned.writes.length > 0) await convert(context, order, prepared, remember);
    return prepared;
  }, CONVERTING);
  if (prepared.planned.writes.length > 0) await tidyAfter(prepared, order.words);
  return summaryOf(prepared);
}

async function convert(
  context: Excel.RequestContext,
  { to }: ConversionOrder,
  prepared: Prepared,
  remember: (progress: Progress) => void,
): Promise<void> {
  const { reading, planned, before, calculations, conversions, register, unneeded } = prepared;
  const computes = planned.calculations.length > 0;
  const needed = [
    ...(computes ? [{ ...calculations, mark: CALCULATIONS }] : []),
    { ...conversions, mark: CONVERSIONS },
  ];
  const added = needed.flatMap(({ added, mark }) => (added ? [{ sheet: added, mark }] : []));
  const names = newNames(planned.names, before);
  refuseProtected(reading, [...planned.writes, ...unneeded, ...needed.map(({ name }) => ({ sheet: name }))]);
  if (before.isProtected && added.length > 0) throw new PaneError("workbookProtected", {});

  const changes = [...planned.changes, ...additionsOf(calculations, planned.calculations)];
  const kept = register.rowsFor(changes.map((change) => conversionOf(change, change.contents, to)));
  const first = [...rowsFrom(calculations, planned.calculations), ...rowWrites(conversions, kept)];
  const progress: Progress = {
    reading,
    cells: planned.writes,
    own: first,
    sheets: added.map(({ sheet }) => sheet.name),
    names: names.map(([name]) => name),
    originals: conversions.name,
  };
  remember(progress);
  for (const { sheet, mark } of added) addSheet(context, sheet, mark);
  for (const [name, formula] of names) context.workbook.names.add(name, formula);
  // A request stops where it fails: no cell changes before what it was is kept.
  await queueCells(context, first);
  await writeCells(context, planned.writes);

  // Excel may write a formula otherwise than it was given.
  const changedSheets = new Set(changes.map(({ sheet }) => sheet));
  const { contents } = await readContents(context, changedSheets);
  const coming = changes.map((change) => conversionOf(change, contents.contents(change), to));
  const rows = [...register.rowsFor(coming)].filter(([i, row]) => String(row) !== String(kept.get(i)));
  const last = [
    ...unneeded.flatMap(emptied),
    ...rowWrites(conversions, [...rows, ...register.emptied([...planned.staying, ...prepared.rowsLeft, ...coming])]),
  ];
  remember({ ...progress, own: [...first, ...last] });
  await writeCells(context, last);
  if (before.isManual) {
    // What the others refer to comes first.
    const inOrder = [...(computes ? [calculations.name] : []), ...planned.writes.map(({ sheet }) => sheet)];
    for (const name of new Set(inOrder)) context.workbook.worksheets.getItem(name).calculate(true);
    await context.sync();
  }
}

/** Takes away what is empty then. */
async function tidyAfter({ before, planned, calculations, conversions, ...rest }: Prepared, words: ConversionWords) {
  const { outlook, register, rowsLeft } = rest;
  const hasRows = planned.calculations.length > 0 || rowsLeft.length > 0;
  const hasConversions = hasRows || planned.changes.length > 0 || planned.staying.length > 0;
  const empty = [...(hasRows ? [] : [calculations]), ...(hasConversions ? [] : [conversions])];
  const there = empty.filter(({ added, name }) => !added && outlook.isOnItsOwn(name));
  const staying = new Set(planned.staying);
  const givenBack = register.conversions.filter((one) => !staying.has(one));
  await tidy(
    before.isProtected ? [] : there.map(({ name }) => name),
    beginningsOf(words),
    outlook.unneededNames(givenBack, words),
  );
}

interface Prepared {
  readonly reading: Reading;
  readonly before: Before;
  readonly planned: Plan;
  readonly outlook: Outlook;
  readonly calculations: ConversionSheet;
  readonly conversions: ConversionSheet;
  readonly register: Register;
  /** What the Calculations sheet computes for nobody any more, and what it goes on computing. */
  readonly unneeded: readonly Conversion[];
  readonly rowsLeft: readonly Conversion[];
}

async function prepare(context: Excel.RequestContext, { to, scope, words }: ConversionOrder): Promise<Prepared> {
  const before = await readBefore(context);
  const reading = await readContents(context);
  const isSelected = scope === "selection" ? await selection(context) : () => true;
  const calculations = calculationsSheet(reading, before, words);
  const conversions = conversionsSheet(reading, before, words);
  const { contents } = reading;
  const register = new Register(rowsOf(reading, conversions));
  const own = new Set([calculations.name, conversions.name]);
  const planned = plan({
    to,
    contents,
    earlier: register.conversions.filter(({ original }) => original !== ""),
    isWanted: (place) => !own.has(place.sheet) && isSelected(place),
    calculations: { sheet: calculations.name, row: calculations.nextRow },
    words,
  });
  const outlook = new Outlook(contents, planned, before.meanings);
  const rows = register.conversions.filter(({ original }) => original === "");
  const unneeded = outlook.unneededRows(rows, calculations.name);
  const rowsLeft = rows.filter(
    (one) =>
      !isTakenBack({ ...one, sheet: calculations.name }, contents) && !unneeded.some(({ row }) => row === one.row),
  );
  return { before, reading, planned, outlook, calculations, conversions, register, unneeded, rowsLeft };
}

/** What the sheet holds under its headers. */
function rowsOf({ contents }: Reading, { name, added }: ConversionSheet): Content[][] {
  const rows = added ? 0 : Math.max(0, contents.endOf(name) - HEADER_ROWS);
  if (rows === 0) return [];
  return contents.values({ sheet: name, row: HEADER_ROWS, column: 0, rows, columns: 6 });
}

async function selection(context: Excel.RequestContext): Promise<(place: Place) => boolean> {
  const range = context.workbook.getSelectedRange().load("rowIndex, columnIndex, rowCount, columnCount");
  const sheet = range.worksheet.load("name");
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const { name } = sheet;
  return ({ sheet, row, column }) =>
    sheet === name &&
    row >= rowIndex &&
    row < rowIndex + rowCount &&
    column >= columnIndex &&
    column < columnIndex + columnCount;
}

/** The names that the workbook does not have yet; one that means something else is nobody's to change, or to call. */
function newNames(names: Plan["names"], { meanings }: Before): [string, string][] {
  const given = Object.entries(names);
  const other = given.find(([name, formula]) => {
    const meaning = meanings[name.toLowerCase()];
    return meaning !== undefined && !isSameFormula(meaning, formula);
  });
  if (other) throw new PaneError("notOurs", { name: other[0] });
  return given.filter(([name]) => !(name.toLowerCase() in meanings));
}

const rowsFrom = ({ name, nextRow }: ConversionSheet, rows: Plan["calculations"]): Write[] =>
  rows.flatMap((cells, r) => cells.map((content, column) => ({ sheet: name, row: nextRow + r, column, content })));

/** The conversions that rows of the Calculations sheet are: an empty one ends each computation. */
function additionsOf({ name, nextRow }: ConversionSheet, rows: Plan["calculations"]): Change[] {
  const ends = rows.flatMap((cells, r) => (cells.length === 0 ? r : []));
  return ends.map((end, i): Change => {
    const first = i === 0 ? 0 : ends[i - 1] + 1;
    const columns = Math.max(...rows.slice(first, end).map((cells) => cells.length));
    const contents = rows.slice(first, end).map((cells) => Array.from({ length: columns }, (_, c) => cells[c] ?? ""));
    return { sheet: name, row: nextRow + first, column: 0, rows: end - first, columns, original: "", contents };
  });
}

function conversionOf(change: Change, contents: readonly (readonly Content[])[], to: Target): Conversion {
  return { ...change, converted: contents[0][0], to, fingerprint: fingerprintOf(contents) };
}

const rowWrites = ({ name }: ConversionSheet, rows: Iterable<readonly [number, readonly string[]]>): Write[] =>
  [...rows].flatMap(([i, cells]) =>
    cells.map((content, column) => ({ sheet: name, row: HEADER_ROWS + i, column, content, isValue: true })),
  );

const emptied = ({ sheet, row, column, rows, columns }: Conversion): Write[] =>
  Array.from({ length: rows * columns }, (_, i) => {
    return { sheet, row: row + Math.floor(i / columns), column: column + (i % columns), content: "" };
  });

function summaryOf({ planned, calculations, before: { isManual } }: Prepared): ConversionSummary {
  const { count, exceptions, changedSince } = planned;
  const calculated = planned.calculations.filter((row) => row.length === 0).length;
  return { count, calculated, calculations: calculations.name, exceptions, changedSince, isManual };
}
