import { check, type Report } from "../convert/check";
import type { Content, Place } from "../convert/contents";
import { fingerprintOf, type Conversion, type Target } from "../convert/conversion";
import { isSameFormula } from "../convert/calls";
import { plan, type Exception, type Plan } from "../convert/plan";
import { Register } from "../convert/register";
import { repair, type Write } from "../convert/repair";
import type { LayoutWords } from "../layout";
import { PaneError } from "../refusal";
import { readBefore, type Before } from "./before";
import {
  addSheet,
  CALCULATIONS,
  calculationsSheet,
  CONVERSIONS,
  conversionsSheet,
  HEADER_ROWS,
  type ConversionSheet,
  type ConversionSheetWords,
} from "./conversionSheets";
import { inOneStep, messageOf } from "./oneStep";
import { readContents, type Reading } from "./readContents";
import { writeCells } from "./writeCells";

/** What somebody wants converted. */
export interface ConversionOrder {
  readonly to: Target;
  readonly scope: "workbook" | "selection";
  readonly words: LayoutWords & ConversionSheetWords;
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
}

/** What a workbook holds that a receiver without PowerGap should know of. */
export async function checkWorkbook(): Promise<Report> {
  return Excel.run(async (context) => check((await readContents(context)).contents));
}

/** Enters the formulas anew that have lost PowerGap's functions; returns how many. */
export async function repairWorkbook(): Promise<number> {
  return inOneStep(async (context, remember) => {
    const reading = await readContents(context);
    const writes = repair(reading.contents);
    refuseProtected(reading, writes);
    remember({ reading, writes, sheets: [], names: [] });
    await writeCells(context, writes);
    return writes.length;
  }, CONVERTING);
}

/** What a conversion would do; nothing is written. */
export async function previewConversion(order: ConversionOrder): Promise<ConversionSummary> {
  return Excel.run(async (context) => summaryOf(await prepare(context, order)));
}

/**
 * Converts formulas of the open workbook, and keeps what they were on the Conversions sheet. What fails leaves the
 * workbook as it was.
 */
export async function convertWorkbook(order: ConversionOrder): Promise<ConversionSummary> {
  return inOneStep(async (context, remember) => {
    const prepared = await prepare(context, order);
    const { reading, planned, before, calculations, conversions, register } = prepared;
    if (planned.writes.length === 0) return summaryOf(prepared);
    const needed = [
      ...(planned.calculations.length > 0 ? [{ ...calculations, mark: CALCULATIONS }] : []),
      { ...conversions, mark: CONVERSIONS },
    ];
    const added = needed.flatMap(({ added, mark }) => (added ? [{ sheet: added, mark }] : []));
    const names = newNames(planned.names, before);
    refuseProtected(reading, [...planned.writes, ...needed.map(({ name }) => ({ sheet: name }))]);
    if (before.isProtected && added.length > 0) throw new PaneError("workbookProtected", {});

    const written = [...planned.writes, ...rowsFrom(calculations, planned.calculations)];
    const progress = {
      reading,
      writes: written,
      sheets: added.map(({ sheet }) => sheet.name),
      names: names.map(([name]) => name),
    };
    remember(progress);
    for (const { sheet, mark } of added) addSheet(context, sheet, mark);
    for (const [name, formula] of names) context.workbook.names.add(name, formula);
    await writeCells(context, written);

    // Excel may write a formula otherwise than it was given.
    const changedSheets = new Set(planned.changes.map(({ sheet }) => sheet));
    const { contents } = await readContents(context, changedSheets);
    const coming = planned.changes.map((change): Conversion => {
      const now = contents.contents(change);
      return { ...change, converted: now[0][0], to: order.to, fingerprint: fingerprintOf(now) };
    });
    const rows = [...register.changed(planned.staying, coming)].flatMap(([i, cells]) =>
      cells.map((content, column): Write => {
        return { sheet: conversions.name, row: HEADER_ROWS + i, column, content, isValue: true };
      }),
    );
    remember({ ...progress, writes: [...written, ...rows] });
    await writeCells(context, rows);
    if (before.isManual) {
      for (const name of changedSheets) context.workbook.worksheets.getItem(name).calculate(true);
      await context.sync();
    }
    return summaryOf(prepared);
  }, CONVERTING);
}

interface Prepared {
  readonly reading: Reading;
  readonly before: Before;
  readonly planned: Plan;
  readonly calculations: ConversionSheet;
  readonly conversions: ConversionSheet;
  readonly register: Register;
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
    earlier: register.conversions,
    isWanted: (place) => !own.has(place.sheet) && isSelected(place),
    calculations: { sheet: calculations.name, row: calculations.nextRow },
    words,
  });
  return { reading, before, planned, calculations, conversions, register };
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

function refuseProtected({ sheets }: Reading, writes: readonly { readonly sheet: string }[]): void {
  const written = new Set(writes.map(({ sheet }) => sheet));
  const locked = sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (locked) throw new PaneError("protected", { address: locked.name });
}

const rowsFrom = ({ name, nextRow }: ConversionSheet, rows: Plan["calculations"]): Write[] =>
  rows.flatMap((cells, r) => cells.map((content, column) => ({ sheet: name, row: nextRow + r, column, content })));

function summaryOf({ planned, calculations }: Prepared): ConversionSummary {
  const { count, exceptions, changedSince } = planned;
  const calculated = planned.calculations.filter((row) => row.length === 0).length;
  return { count, calculated, calculations: calculations.name, exceptions, changedSince };
}

/** What has been begun, to be taken back when it fails. */
interface Progress {
  readonly reading: Reading;
  readonly writes: readonly Write[];
  /** Sheets and names that were added. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** What is common to everything here that writes. */
const CONVERTING = {
  takeBack,
  addressOf: ({ writes }: Progress) => writes[0]?.sheet ?? "",
  failed: "notConverted",
} as const;

async function takeBack({ reading, writes, sheets, names }: Progress, because: unknown): Promise<void> {
  const added = new Set(sheets);
  const { contents } = reading;
  const filled = contents.filledBeyond();
  const asBefore = writes
    .filter(({ sheet }) => !added.has(sheet))
    .map((place): Write => {
      const content = filled(place) ? "" : contents.formula(place);
      return { ...place, content, isValue: content === contents.value(place) };
    });
  try {
    // Outside of an undo group, in which nothing can be deleted.
    await Excel.run(async (context) => {
      const { worksheets, names: items } = context.workbook;
      const there = [
        ...sheets.map((name) => worksheets.getItemOrNullObject(name)),
        ...names.map((name) => items.getItemOrNullObject(name)),
      ];
      await context.sync();
      for (const one of there) if (!one.isNullObject) one.delete();
      await writeCells(context, asBefore);
    });
  } catch {
    const touched = [...new Set(writes.map(({ sheet }) => sheet))].join(", ");
    throw new PaneError("halfConverted", { sheets: touched, reason: messageOf(because) });
  }
}
