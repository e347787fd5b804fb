import type { Header } from "../../i18n/cell.en";
import type { Because } from "../../i18n/spellings.en";
import type { LayoutWords } from "../layout";
import { lambdaText, LONGEST_FORMULA, native } from "../spellings";
import { Calculations } from "./calculations";
import { idsIn, renameCalls } from "./calls";
import { isTakenBack, isUnchanged, type Conversion, type Target } from "./conversion";
import { isFormula, type Block, type Content, type Contents, type FormulaCell, type Place } from "./contents";
import { addressOf } from "./places";
import type { Write } from "./repair";
import { FormerSpills } from "./spills";

/** What is to be converted, and into what. */
export interface Order {
  readonly to: Target;
  readonly contents: Contents;
  /** What the Conversions sheet says of earlier ones. */
  readonly earlier: readonly Conversion[];
  /** Whether a cell belongs to what the user chose. */
  readonly isWanted: (place: Place) => boolean;
  /** The sheet for what does not fit into cells, and its first free row, counted from 0. */
  readonly calculations: { readonly sheet: string; readonly row: number };
  readonly words: LayoutWords;
}

/** A formula that is about to become another one. */
export interface Change extends Block {
  readonly original: string;
  /** What its cells are given. */
  readonly contents: readonly (readonly Content[])[];
}

/** A cell that did not become what was asked for. */
export interface Exception {
  readonly address: string;
  readonly because: Because | "error" | "text";
  /** What it is now: a value, or what it was. */
  readonly became: "value" | "same";
}

export interface Plan {
  /** New contents of cells, each cell once. */
  readonly writes: readonly Write[];
  /** The formulas that the writes convert, to be kept on the Conversions sheet. */
  readonly changes: readonly Change[];
  /** Earlier conversions that stay on the Conversions sheet. */
  readonly staying: readonly Conversion[];
  /** Rows for the Calculations sheet. */
  readonly calculations: readonly (readonly Content[])[];
  /** Workbook names that the formulas need, with their formulas. */
  readonly names: Readonly<Record<string, string>>;
  readonly exceptions: readonly Exception[];
  /** Addresses of converted cells that the user has changed since: they stay as they are. */
  readonly changedSince: readonly string[];
  /** How many formulas were converted, or given back. */
  readonly count: number;
}

/** Plans a conversion; nothing is written. */
export function plan(order: Order): Plan {
  return new Planning(order).plan();
}

class Planning {
  private readonly writes = new Map<string, Write>();
  private readonly changes: Change[] = [];
  private readonly exceptions: Exception[] = [];
  private readonly ids = new Set<string>();
  private readonly formerSpills = new FormerSpills();
  private readonly calculations: Calculations;

  constructor(private readonly order: Order) {
    this.calculations = new Calculations(order.calculations, order.words);
  }

  plan(): Plan {
    const { contents, isWanted, to } = this.order;
    const earlier = this.order.earlier.filter((one) => !isTakenBack(one, contents));
    const unchanged = new Set(earlier.filter((one) => isUnchanged(one, contents)));
    const chosen = earlier.filter((one) => isWanted(one));
    const standing = new FormerSpills([...unchanged].filter((one) => !isWanted(one)));
    const again = chosen.filter(
      (one) => unchanged.has(one) && one.to !== to && standing.spelledOut(one.original, one.sheet) === one.original,
    );
    for (const one of again) this.giveBack(one);
    const converted = new Set([...unchanged].map(addressOfFirst));
    const formulas = new Map(contents.formulaCells().map((cell) => [addressOfFirst(cell), cell]));
    const cells = [
      ...[...formulas].flatMap(([at, cell]) => (converted.has(at) ? [] : cell)),
      ...again.map((one) => before(one, contents, formulas.get(addressOfFirst(one)))),
    ];
    const convertible = cells.filter((cell) => isWanted(cell) && idsIn(cell.formula).length > 0);
    if (to !== "addIn") for (const cell of convertible) this.convert(cell);
    this.spellOutSpills(cells);
    const replaced = new Set([...again, ...this.changes].map(addressOfFirst));
    return {
      writes: [...this.writes.values()],
      changes: this.changes,
      staying: earlier.filter((one) => !replaced.has(addressOfFirst(one))),
      calculations: this.calculated(),
      names: Object.fromEntries([...this.ids].map((id) => [`PG.${id}`, this.lambda(id)!])),
      exceptions: this.exceptions,
      changedSince: chosen.filter((one) => !unchanged.has(one)).map(addressOf),
      count: to === "addIn" ? again.length : this.changes.length,
    };
  }

  private giveBack(conversion: Conversion): void {
    this.write(conversion, [[conversion.original]], conversion);
  }

  private convert(cell: FormulaCell): void {
    const { to } = this.order;
    if (to === "values") return this.become(cell, "value");
    const mark = this.calculations.mark();
    const { formula, because } = to === "native" ? this.inNative(cell) : this.inLambdas(cell);
    if (!because) return this.change(cell, typeof formula === "string" ? [[formula]] : formula);
    this.calculations.forget(mark);
    this.become(cell, because);
  }

  /** What cannot be spelled becomes its value; what PowerGap does not know stays, and so does what shows no value. */
  private become(cell: FormulaCell, because: Because | "value"): void {
    const obstacle = because === "unreadable" ? because : this.noValueIn(cell);
    if (!obstacle) this.change(cell, cell.filled, true);
    if (!obstacle && because === "value") return;
    this.exceptions.push({
      address: addressOf(cell),
      because: obstacle ?? (because as Because),
      became: obstacle ? "same" : "value",
    });
  }

  /** Why what a formula shows cannot be written into its cells. */
  private noValueIn({ filled, ...place }: FormulaCell): "error" | "text" | undefined {
    const { contents } = this.order;
    const showsError = filled.some((cells, r) =>
      cells.some((_, c) => contents.isError({ ...place, row: place.row + r, column: place.column + c })),
    );
    if (showsError) return "error";
    return filled.flat().some((value) => typeof value === "string" && value.length > LONGEST_TEXT) ? "text" : undefined;
  }

  /** Where a formula refers to all that another one filled, and that one does not fill it any more. */
  private spellOutSpills(cells: readonly FormulaCell[]): void {
    const changed = new Set(this.changes.map(addressOfFirst));
    for (const cell of cells) {
      const formula = this.spelledOut(cell.formula, cell.sheet);
      if (formula !== cell.formula && !changed.has(addressOfFirst(cell))) this.change(cell, [[formula]]);
    }
    this.changes.forEach((change, i) => {
      const contents = change.contents.map((cells) => cells.map((content) => this.spelledOut(content, change.sheet)));
      this.changes[i] = { ...change, contents };
    });
    for (const [at, write] of this.writes) {
      if (!write.isValue) this.writes.set(at, { ...write, content: this.spelledOut(write.content, write.sheet) });
    }
  }

  private spelledOut<C extends Content>(content: C, sheet: string): C | string {
    return isFormula(content) ? this.formerSpills.spelledOut(content, sheet) : content;
  }

  private calculated(): Content[][] {
    const { sheet } = this.order.calculations;
    return this.calculations.collected().map((cells) => cells.map((content) => this.spelledOut(content, sheet)));
  }

  private inNative(cell: FormulaCell): { formula: string | Content[][]; because?: Because } {
    const { formula, kept } = native(cell.formula, (one, spelled) =>
      one.because === "length" || one.because === "iteration" ? this.calculations.steps(one, spelled, cell) : undefined,
    );
    if (kept.length === 1 && kept[0].because === "rows" && !cell.isError) {
      const table = this.calculations.table(cell);
      if (table) return { formula: table };
    }
    if (kept.length > 0) return { formula, because: kept[0].because };
    return formula.length > LONGEST_FORMULA ? { formula, because: "length" } : { formula };
  }

  /** Calls of the workbook's names; facts are literals. */
  private inLambdas(cell: FormulaCell): { formula: string; because?: Because } {
    const renamed = renameCalls(cell.formula, (id) => (this.lambda(id) ? `PG.${id}` : undefined));
    const { formula, kept } = native(renamed);
    if (kept.length > 0) return { formula, because: kept[0].because };
    for (const id of idsIn(cell.formula)) if (this.lambda(id)) this.ids.add(id);
    return formula.length > LONGEST_FORMULA ? { formula, because: "length" } : { formula };
  }

  private lambda(id: string): string | undefined {
    return lambdaOf(id, this.order.words.headers);
  }

  private change(cell: FormulaCell, contents: readonly (readonly Content[])[], areValues = false): void {
    const { sheet, row, column, formula: original } = cell;
    const size = sizeOf(contents);
    this.changes.push({ sheet, row, column, ...size, original, contents });
    if (areValues || size.rows * size.columns > 1) this.formerSpills.add({ sheet, row, column, ...size });
    this.write(cell, contents, size, areValues);
  }

  /** The contents from a place on; the other cells of a block become empty. */
  private write(
    place: Place,
    contents: readonly (readonly Content[])[],
    { rows, columns }: Size,
    isValue = false,
  ): void {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const at = { sheet: place.sheet, row: place.row + r, column: place.column + c };
        this.writes.set(addressOf(at), { ...at, content: contents[r]?.[c] ?? "", ...(isValue && { isValue }) });
      }
    }
  }
}

/** Excel's limit for what a cell holds, less the apostrophe before a text. */
const LONGEST_TEXT = 32_766;

type Size = Pick<Block, "rows" | "columns">;

const sizeOf = (contents: readonly (readonly Content[])[]): Size => ({
  rows: contents.length,
  columns: contents[0].length,
});

const addressOfFirst = ({ sheet, row, column }: Place) => addressOf({ sheet, row, column });

/** The cell as it was before an earlier conversion, which may spill still; its values are those of the conversion. */
function before(conversion: Conversion, contents: Contents, now: FormulaCell | undefined): FormulaCell {
  const { sheet, row, column, rows, columns, original } = conversion;
  const value = contents.value(conversion);
  const isError = contents.isError(conversion);
  const filled = now && rows === 1 && columns === 1 ? now.filled : contents.values(conversion);
  return { sheet, row, column, formula: original, value, isError, filled };
}

/** The text of each name is long, and the same for all cells that use it. */
function lambdaOf(id: string, headers: Readonly<Record<Header, string>>): string | undefined {
  let texts = LAMBDAS.get(headers);
  if (!texts) LAMBDAS.set(headers, (texts = new Map()));
  if (!texts.has(id)) texts.set(id, lambdaText(id, headers));
  return texts.get(id);
}

const LAMBDAS = new WeakMap<object, Map<string, string | undefined>>();
