import { LONGEST_FORMULA, type Kept } from "../spellings";
import { layOut, stepsOf, type LayoutWords } from "../layout";
import { fixedAddress } from "../cells";
import type { Content, FormulaCell } from "./contents";
import { addressOf, quoted, seenFromElsewhere } from "./places";

/** Where the next rows of the sheet go that holds what does not fit into cells. */
interface Start {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
}

/** Collects the rows of the *Calculations* sheet: a title for each computation, its cells, and an empty row. */
export class Calculations {
  private readonly rows: Content[][] = [];
  /** Where results are, by sheet and call. */
  private readonly known = new Map<string, { result: string; from: number }>();

  constructor(
    private readonly start: Start,
    private readonly words: LayoutWords,
  ) {}

  /** What was collected: texts, and formulas with `=`. */
  collected(): readonly (readonly Content[])[] {
    return this.rows;
  }

  /** How much there is, for `forget`. */
  mark(): number {
    return this.rows.length;
  }

  /** Leaves out what came after a mark. */
  forget(mark: number): void {
    this.rows.length = mark;
    for (const [key, { from }] of this.known) if (from >= mark) this.known.delete(key);
  }

  /** Computes a call step by step; returns the address of its result. */
  steps({ call }: Kept, inClassic: string, cell: FormulaCell): string | undefined {
    const key = `${cell.sheet}!${call}`;
    const known = this.known.get(key);
    if (known) return known.result;
    const from = this.rows.length;
    const first = this.start.row + from + 1;
    const moved = seenFromElsewhere(`=${inClassic}`, cell.sheet);
    const steps = moved && stepsOf(moved, (i) => fixedAddress(first + i, 1), this.words);
    if (!steps || steps.some(({ formula }) => isTooLong(formula))) return undefined;
    const result = `${quoted(this.start.sheet)}!${fixedAddress(first + steps.length - 1, 1)}`;
    this.rows.push([addressOf(cell), call], ...steps.map(({ label, formula }) => [label, formula]), []);
    this.known.set(key, { result, from });
    return result;
  }

  /** Lays the table out that a formula spills; returns what each cell that it filled refers to instead. */
  table({ formula, filled, ...cell }: FormulaCell): Content[][] | undefined {
    const first = this.start.row + this.rows.length + 1;
    const moved = seenFromElsewhere(formula, cell.sheet);
    const table = moved && layOut(moved, filled.length, { row: first + 1, column: 1 }, this.words);
    if (!table || table.flat().some(isTooLong)) return undefined;
    const shown = table.slice(0, filled.length);
    this.rows.push([addressOf(cell), formula.slice(1)], ...shown, []);
    const refer = (row: number, column: number) => `=${quoted(this.start.sheet)}!${fixedAddress(first + row, column)}`;
    return filled.map((cells, r) => cells.map((_, c) => (shown[r][c] === "" ? "" : refer(r, c))));
  }
}

const isTooLong = (content: Content) => String(content).length > LONGEST_FORMULA;
