import { isUnverified, reference, type ReferenceId } from "../../data/references";
import type { GalleryWords } from "../../i18n/gallery.en";
import { fill } from "../../i18n/words";
import { address, computed, EMPTY_ROW, headerRow, text } from "../cells";
import type { Cell, Chart, NumberFormat, Sheet, SheetValue } from "../sheet";

type Row = readonly (Cell | null)[];

/** Where an input comes from: a fact, a page with its name, or ourselves. */
export type Origin = ReferenceId | "example" | "assumption" | { readonly source: string; readonly url: string };

/** The rows of a table, counted from 0. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/** How high and how wide a chart is. */
const CHART_ROWS = 15;
const LAST_COLUMN = 5;

/** A worked example while it is being written, from top to bottom. */
export class Page {
  private readonly rows: Row[] = [];
  private readonly charts: Chart[] = [];

  constructor(
    private readonly common: GalleryWords["common"],
    private readonly name: string,
    /** Sets the names of this page's cells apart from those of others: macrs_cost. */
    private readonly prefix: string,
    { title, sentence }: { title: string; sentence: string },
    isHypothetical = false,
  ) {
    this.rows.push(
      [text(title, "title")],
      [text(sentence, "label")],
      [text(isHypothetical ? common.hypothetical : common.disclaimer, "note")],
      [text(common.change, "note")],
    );
  }

  /** The row that comes next, counted from 0. */
  get next(): number {
    return this.rows.length;
  }

  /** What a formula calls a named cell of this page. */
  named(key: string): string {
    return `${this.prefix}_${key}`;
  }

  heading(title: string): void {
    this.rows.push(EMPTY_ROW, [text(title, "heading")]);
  }

  add(...rows: Row[]): void {
    this.rows.push(...rows);
  }

  startInputs(): void {
    const { inputs, input, value, unit, source } = this.common;
    this.heading(inputs);
    this.rows.push(headerRow([input, value, unit, source, "", ""]));
  }

  input(
    key: string,
    label: string,
    value: SheetValue,
    { format, unit, from, choices }: { format: NumberFormat; unit?: string; from?: Origin; choices?: string },
  ): void {
    this.rows.push([
      text(label, "label"),
      { value, format, look: "input", name: this.named(key) },
      text(unit ?? "", "note"),
      from ? this.from(from) : text(choices ? fill(this.common.choices, { choices }) : "", "note"),
    ]);
  }

  /** Says where a figure comes from. */
  from(from: Origin): Cell {
    if (from === "example" || from === "assumption") return text(this.common[from], "note");
    if (typeof from === "object") return linked(from.source, from.url);
    const fact = reference(from);
    const source = fact.asOf === "" ? fact.source : fill(this.common.fact, { source: fact.source, asOf: fact.asOf });
    return linked(isUnverified(fact) ? `${source} (${this.common.unverified})` : source, fact.url);
  }

  startResults(title = this.common.results): void {
    const { result, value, unit, meaning } = this.common;
    this.heading(title);
    this.rows.push(headerRow([result, value, unit, meaning, "", ""]));
  }

  /** A named result; its formula may refer to the table that comes next. */
  result(
    key: string,
    label: string,
    formula: string | ((rows: TableRows) => string),
    value: SheetValue,
    { format, unit = "", meaning }: { format: NumberFormat; unit?: string; meaning: string },
  ): void {
    const row = this.rows.push(EMPTY_ROW) - 1;
    this.onceTabled((rows) => {
      const spelled = typeof formula === "string" ? formula : formula(rows);
      this.rows[row] = [
        text(label, "label"),
        computed(spelled, value, format, this.named(key)),
        text(unit, "note"),
        text(meaning, "note"),
      ];
    });
  }

  /** Leaves room for a chart over the table that comes next. */
  chart(chart: (rows: TableRows) => Omit<Chart, "from" | "to">): void {
    const from = this.next + 1;
    this.rows.push(...Array.from({ length: CHART_ROWS + 1 }, () => EMPTY_ROW));
    this.onceTabled((rows) =>
      this.charts.push({ ...chart(rows), from: address(from, 0), to: address(from + CHART_ROWS - 1, LAST_COLUMN) }),
    );
  }

  private waiting: ((rows: TableRows) => void)[] = [];

  private onceTabled(write: (rows: TableRows) => void): void {
    this.waiting.push(write);
  }

  notes(...notes: (string | { source: string; url: string })[]): void {
    this.heading(this.common.notes);
    for (const note of notes) {
      this.rows.push([typeof note === "string" ? text(note, "note") : linked(note.source, note.url)]);
    }
  }

  /** A table: its heading, its header row, and its rows, which are told where they start. */
  table(heading: string, headers: readonly string[], rowsFrom: (first: number) => Row[]): void {
    this.heading(heading);
    this.rows.push(headerRow(headers));
    const first = this.next;
    this.rows.push(...rowsFrom(first));
    this.waiting.splice(0).forEach((write) => write({ first, last: this.next - 1 }));
  }

  finish(): Sheet {
    const columns = Math.max(...this.rows.map((row) => row.length));
    return {
      name: this.name,
      rows: this.rows,
      widths: [this.labelWidth(), ...Array.from({ length: columns - 1 }, (_, i) => this.widthOf(i + 1))],
      frozenRows: 1,
      orientation: columns > LAST_COLUMN + 1 ? "landscape" : "portrait",
      charts: this.charts,
    };
  }

  /** Wide enough for the labels that have something beside them. */
  private labelWidth(): number {
    const labels = this.rows.flatMap(([label, beside]) => (label && beside ? [String(label.value)] : []));
    return Math.max(LABEL_WIDTH, ...labels.map(widthOfText));
  }

  /** Wide enough for the headers of a column. */
  private widthOf(column: number): number {
    const headers = this.rows.flatMap((row) => (row[column]?.look === "header" ? [String(row[column].value)] : []));
    return Math.max(NUMBER_WIDTH, ...headers.map((header) => widthOfText(header) + 2));
  }
}

/** In characters; a Chinese one takes two. */
const LABEL_WIDTH = 44;
const NUMBER_WIDTH = 17;

function widthOfText(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 2 : 1), 0);
}

function linked(source: string, url: string): Cell {
  return url === "" ? text(source, "note") : { value: source, link: url, look: "link", format: "text" };
}

/** The first cell of a row of a table: a year, or another number that names it. */
export const rowLabel = (value: number, formula?: string): Cell => ({
  value,
  look: "label",
  format: "year",
  ...(formula && { formula: `=${formula}` }),
});

/** A cell that a formula to the left or above fills. */
export const spilled = (value: SheetValue, format: NumberFormat): Cell => ({
  value,
  format,
  look: "result",
  isSpilled: true,
});

/** The rows of a formula that spills: it stands in the first cell and fills the others. */
export function spill(
  formula: string,
  values: readonly (readonly SheetValue[])[],
  formats: readonly NumberFormat[],
): Row[] {
  return values.map((row, r) =>
    row.map((value, c) =>
      r === 0 && c === 0
        ? { ...computed(formula, value, formats[0]), look: "label" }
        : { ...spilled(value, formats[c]), ...(c === 0 && { look: "label" as const }) },
    ),
  );
}
