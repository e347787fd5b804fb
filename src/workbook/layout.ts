import { toCol } from "@borgar/fx";
import { headers as englishHeaders, type Header } from "../i18n/cell.en";
import { steps as englishSteps, type StepName } from "../i18n/spellings.en";
import { callIn, LONGEST_FORMULA } from "./spellings";
import { ROWS_TWINS, twinOf } from "./twins";
import { expandFormula, type Given, type Meaning } from "./twins/expand";
import { atom, literal, namesIn, write, type Expression } from "./twins/expression";
import { declarations, dependents } from "./twins/locals";
import type { Column, RowsTwin, Signature } from "./twins/twin";

/** A cell by its row and column, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A number, a text, or with `=` a formula in classic functions. */
export type Content = number | string;

/** What the header row and the steps of a computation are called. */
export interface LayoutWords {
  readonly headers: Readonly<Record<Header, string>>;
  readonly steps: Readonly<Record<StepName, string>>;
}

const ENGLISH: LayoutWords = { headers: englishHeaders, steps: englishSteps };

/** From here on, shared parts of a formula get a column of their own. */
const LONGEST_READABLE = 500;

/**
 * What a call of a function that spills becomes in a plain spreadsheet: a table from a place on, with as many rows as
 * given below its header row (which the call can refuse). Where its formulas would be long, more columns to the right
 * hold their shared parts. Where a cell decides how many rows there are, those past the end show nothing. Nothing for a
 * formula that is no such call.
 */
export function layOut(
  formula: string,
  rows: number,
  from: Place,
  words: LayoutWords = ENGLISH,
): Content[][] | undefined {
  const call = callIn(formula);
  const twin = call && Object.hasOwn(ROWS_TWINS, call.id) ? ROWS_TWINS[call.id] : undefined;
  if (!call || !twin) return undefined;
  const plain = new Table(twin, call.given, rows, from, words, "nothing").contents();
  if (longest(plain) <= LONGEST_READABLE) return plain;
  const stepped = new Table(twin, call.given, rows, from, words, "steps").contents();
  if (longest(stepped) <= LONGEST_FORMULA) return stepped;
  return new Table(twin, call.given, rows, from, words, "steps and arguments").contents();
}

const longest = (contents: readonly Content[][]): number =>
  Math.max(0, ...contents.flat().map((content) => String(content).length));

/** The rows of a twin that spills, from a place on. */
class Table {
  private readonly hasHeaders: boolean;
  private readonly columns: readonly string[];
  private readonly locals: ReturnType<typeof localsIn>;
  private readonly ofRow: ReadonlySet<string>;
  /** The arguments that get a cell of their own, by parameter. */
  private readonly copied: ReadonlyMap<string, Expression>;
  private readonly given: readonly Given[];

  constructor(
    private readonly twin: RowsTwin,
    given: readonly Given[],
    private readonly rows: number,
    private readonly from: Place,
    private readonly words: LayoutWords,
    inCells: "nothing" | "steps" | "steps and arguments",
  ) {
    const flag = given[twin.parameters.length];
    this.hasHeaders = !(flag?.kind === "literal" && (flag.value === false || flag.value === 0));
    const formulas = [twin.count, ...Object.values(twin.columns).map(formulaOf)];
    this.locals = localsIn(twin, given, inCells === "nothing" ? [] : formulas);
    this.copied = new Map(inCells === "steps and arguments" ? cellArguments(twin, given) : []);
    this.columns = [...Object.keys(twin.columns), ...this.locals.names, ...this.copied.keys()];
    this.ofRow = dependents(twin.locals ?? {}, "row");
    this.given = given.map((one, i) =>
      this.copied.has(twin.parameters[i]) ? this.address(twin.parameters[i], 1) : one,
    );
  }

  contents(): Content[][] {
    const body = Array.from({ length: this.rows }, (_, i) => this.row(i + 1));
    return this.hasHeaders ? [this.headerRow(), ...body] : body;
  }

  private headerRow(): Content[] {
    const { headers, steps } = this.words;
    const own = Object.values(this.twin.columns).map(({ header, headerWith = {} }) => {
      const other = Object.keys(headerWith).find((name) => this.given[this.twin.parameters.indexOf(name)]);
      return headers[other ? headerWith[other] : header];
    });
    return [...own, ...this.locals.names.map((name) => steps[name as StepName]), ...this.copied.keys()];
  }

  private row(row: number): Content[] {
    const isInside = this.expand(`row<=${this.twin.count}`, row);
    const own = Object.keys(this.twin.columns).map((name): Content => {
      if (isInside.kind === "literal") return isInside.value === true ? this.spell(this.content(name, row)) : "";
      return this.spell({ kind: "call", name: "IF", args: [isInside, this.content(name, row), literal("")] });
    });
    const steps = this.locals.names.map((name): Content => {
      const formula = this.twin.locals![name];
      return row === 1 || this.ofRow.has(name) ? this.spell(this.expand(formula, row)) : "";
    });
    const copies = [...this.copied.values()].map((argument) => (row === 1 ? this.spell(argument) : ""));
    return [...own, ...steps, ...copies];
  }

  /** A text that is a header too, such as P50, is said in the headers' language. */
  private spell(content: Expression): Content {
    if (content.kind !== "literal") return `=${write(content)}`;
    return typeof content.value === "string" ? this.words.headers[content.value as Header] : Number(content.value);
  }

  private content(name: string, row: number): Expression {
    const column = this.twin.columns[name];
    if ("each" in column) return this.expand(column.each, row);
    if ("of" in column) return this.expand(column.of, row, (other) => this.cell(other, row));
    const one = this.address(column.total, row);
    return row === 1 ? one : { kind: "binary", operator: "+", left: this.address(name, row - 1), right: one };
  }

  /** What a column's name means in a formula of its row, and `before_` with it. */
  private cell(name: string, row: number): Expression | undefined {
    if (name in this.twin.columns) return this.address(name, row);
    const before = name.startsWith("before_") ? name.slice("before_".length) : "";
    const column = this.twin.columns[before];
    if (!column) return undefined;
    return row === 1 && "each" in column ? this.expand(column.each, 0) : this.address(before, row - 1);
  }

  private address(name: string, row: number): Expression {
    const letters = toCol(this.from.column - 1 + this.columns.indexOf(name));
    const first = this.from.row + (this.hasHeaders ? 1 : 0);
    const isShared = !(name in this.twin.columns) && !this.ofRow.has(name);
    return atom(isShared ? `$${letters}$${first}` : `${letters}${first + row - 1}`);
  }

  private expand(formula: string, row: number, meaning: Meaning = () => undefined): Expression {
    return expandFormula(this.twin, formula, this.given, twinOf, (name) => {
      if (name === "row") return literal(row);
      const known = this.locals.known.get(name);
      return known ?? (this.locals.names.includes(name) ? this.address(name, row) : meaning(name));
    });
  }
}

function formulaOf(column: Column): string {
  return "each" in column ? column.each : "of" in column ? column.of : column.total;
}

/** The arguments that stand in single cells, or are computed: what a formula should say once. */
function cellArguments(twin: Signature, given: readonly Given[]): [string, Expression][] {
  return twin.parameters.flatMap((name, i): [string, Expression][] => {
    const argument = given[i];
    if (!argument || argument.kind === "literal" || twin.ranges?.includes(name)) return [];
    return [[name, isText(twin, name) ? asText(argument) : argument]];
  });
}

const isText = ({ optional = {} }: Signature, parameter: string): boolean =>
  optional[parameter]?.startsWith('"') ?? false;

/** A copy of a blank cell is 0, which is no choice; joined to nothing it stays blank. */
const asText = (argument: Expression): Expression => ({
  kind: "binary",
  operator: "&",
  left: argument,
  right: literal(""),
});

/** One cell of a computation in steps. */
export interface Step {
  /** A parameter's name for an argument, else words. */
  readonly label: string;
  /** With `=`. */
  readonly formula: string;
}

/**
 * A call whose twin is too long for one cell, or goes step by step, as several cells: its arguments, then formulas that
 * refer to those before them, which stand at the given addresses. The last one is the result. Nothing for a formula
 * that is no such call.
 */
export function stepsOf(
  formula: string,
  addressOf: (index: number) => string,
  { steps }: Pick<LayoutWords, "steps"> = ENGLISH,
): Step[] | undefined {
  const call = callIn(formula);
  const twin = call && twinOf(call.id);
  if (!twin) return undefined;
  const copied = cellArguments(twin, call.given);
  const { names, known } = localsIn(twin, call.given, [twin.body]);
  const cells = [...copied.map(([name]) => name), ...names];
  const meaning: Meaning = (name) =>
    known.get(name) ?? (cells.includes(name) ? atom(addressOf(cells.indexOf(name))) : undefined);
  const step = (name: StepName, text: string): Step => ({
    label: steps[name],
    formula: `=${write(expandFormula(twin, text, call.given, twinOf, meaning))}`,
  });
  return [
    ...copied.map(([name, argument]) => ({ label: name, formula: `=${write(argument)}` })),
    ...names.map((name) => step(name as StepName, twin.locals![name])),
    step("result", twin.body),
  ];
}

/** The locals that the formulas need as cells of their own, in order, and those that are known already. */
function localsIn(
  twin: Signature,
  given: readonly Given[],
  formulas: readonly string[],
): { names: string[]; known: Map<string, Expression> } {
  const values = [...declarations(twin.locals ?? {}).values];
  const known = new Map<string, Expression>();
  const asName: Meaning = (name) =>
    known.get(name) ?? (twin.parameters.includes(name) ? undefined : { kind: "name", name });
  for (const [name, formula] of values) {
    const value = expandFormula(twin, formula, given, twinOf, asName);
    if (value.kind === "literal") known.set(name, value);
  }
  const namesOf = (formula: string) => namesIn(expandFormula(twin, formula, given, twinOf, asName));
  const needed = new Set(formulas.flatMap((formula) => [...namesOf(formula)]));
  for (const [name, formula] of [...values].reverse()) {
    if (needed.has(name)) namesOf(formula).forEach((other) => needed.add(other));
  }
  return { names: values.map(([name]) => name).filter((name) => needed.has(name)), known };
}
