import { namesIn, write, type Expression } from "./expression";
import { declarations, dependents, nameOf, reachable, readTwin } from "./locals";
import type { TwinOf } from "./expand";
import type { Column, RowsTwin, Signature, Twin } from "./twin";

/** A name and what it stands for, as LET declares it. */
type Binding = readonly [name: string, formula: string];

/** What a name becomes in a LAMBDA. */
type Rename = (name: string) => Expression | undefined;

/** The twin as one LAMBDA, without `=`: `LAMBDA(cost,[method],LET(…))`. Other twins that it uses come with it. */
export function lambdaOf(twin: Twin, twinOf: TwinOf): string {
  const spell = speller(twin, (name) => twinOf(name) !== undefined);
  return lambda(twin, [], bindings(twin, spell, [twin.body], twinOf), spell(twin.body));
}

/** The same for a twin that spills; `headerOf` has the words of its header row. */
export function rowsLambdaOf(twin: RowsTwin, twinOf: TwinOf, headerOf: (header: Column["header"]) => string): string {
  const spell = speller(twin, (name) => twinOf(name) !== undefined);
  const columns = Object.entries(twin.columns);
  const formulas = columns.flatMap(([, column]) => formulasOf(column));
  const table = `HSTACK(${columns.map(([name]) => name).join(",")})`;
  const headers = `HSTACK(${columns.map(([, column]) => headerText(column, headerOf)).join(",")})`;
  return lambda(
    twin,
    ["[headers]"],
    [
      ...bindings(twin, spell, [twin.count, ...formulas], twinOf),
      ["all_rows", `SEQUENCE(${spell(twin.count)})`],
      ...columns.flatMap(([name, column]) => ("each" in column ? eachRow(name, column, spell, formulas) : [])),
      ...byDependence(columns).map(([name, column]) => fromColumns(name, column, spell)),
      ["table_rows", table],
    ],
    `IF(IF(ISOMITTED(headers),TRUE,headers),VSTACK(${headers},table_rows),table_rows)`,
  );
}

function lambda(
  { parameters, optional = {} }: Signature,
  more: readonly string[],
  lets: readonly Binding[],
  body: string,
): string {
  const names = [...parameters.map((name) => (name in optional ? `[${name}]` : name)), ...more];
  const result = lets.length === 0 ? body : `LET(${lets.map((binding) => binding.join(",")).join(",")},${body})`;
  return `LAMBDA(${[...names, result].join(",")})`;
}

/** An optional argument with its default in place: a name of its own, since a LET must not hide a parameter. */
const filled = (name: string) => `${name}_`;

/** What another twin is called inside a LAMBDA: IronCalc takes capitals for a function of its own. */
const bound = (id: string) => id.toLowerCase();

type Spell = (formula: string) => string;

/** Writes a formula as it stands in the LAMBDA. A local that depends on the row becomes a function of the row. */
function speller({ optional = {}, locals = {} }: Signature, isTwin: (name: string) => boolean): Spell {
  const rowLocals = dependents(locals, "row");
  const rename: Rename = (name) => {
    if (optional[name] != null) return { kind: "name", name: filled(name) };
    return rowLocals.has(name) ? { kind: "call", name, args: [ROW] } : undefined;
  };
  const go = (one: Expression): Expression => {
    switch (one.kind) {
      case "name":
        return rename(one.name) ?? one;
      case "unary":
        return { ...one, operand: go(one.operand) };
      case "binary":
        return { ...one, left: go(one.left), right: go(one.right) };
      case "call": {
        if (one.name === "ISOMITTED") return one;
        const args = one.args.map((argument) => argument && go(argument));
        const name = isTwin(one.name) ? bound(one.name) : one.name;
        return { ...one, name, args: rowLocals.has(name) ? [ROW, ...args] : args };
      }
      default:
        return one;
    }
  };
  return (formula) => write(go(readTwin(formula)));
}

const ROW: Expression = { kind: "name", name: "row" };

/** Optional arguments with their defaults, then the other twins and the locals that the formulas use. */
function bindings(
  { optional = {}, locals = {} }: Signature,
  spell: Spell,
  formulas: readonly string[],
  twinOf: TwinOf,
): Binding[] {
  const defaults = Object.entries(optional).flatMap(([name, formula]): Binding[] =>
    formula === null ? [] : [[filled(name), `IF(ISOMITTED(${name}),${spell(formula)},${name})`]],
  );
  const { functions } = declarations(locals);
  const rowLocals = dependents(locals, "row");
  const used = reachable(locals, formulas);
  const others = [...used].flatMap((name): Binding[] => {
    const twin = twinOf(name);
    return twin ? [[bound(name), lambdaOf(twin, twinOf)]] : [];
  });
  const declared = Object.entries(locals).flatMap(([head, formula]): Binding[] => {
    const name = nameOf(head);
    if (!used.has(name)) return [];
    const parameters = [...(rowLocals.has(name) ? ["row"] : []), ...(functions.get(name)?.parameters ?? [])];
    const text = spell(formula);
    return [[name, parameters.length > 0 ? `LAMBDA(${[...parameters, text].join(",")})` : text]];
  });
  return [...defaults, ...others, ...declared];
}

function eachRow(
  name: string,
  column: Extract<Column, { each: string }>,
  spell: Spell,
  formulas: readonly string[],
): Binding[] {
  const before = `before_${name}`;
  const each = spell(column.each);
  if (!formulas.some((formula) => namesIn(readTwin(formula)).has(before))) {
    return [[name, `MAP(all_rows,LAMBDA(row,${each}))`]];
  }
  const ofRow = `${name}_of`;
  return [
    [ofRow, `LAMBDA(row,${each})`],
    [name, `MAP(all_rows,LAMBDA(row,${ofRow}(row)))`],
    [before, `MAP(all_rows,LAMBDA(row,IF(row=1,${ofRow}(0),INDEX(${name},row-1))))`],
  ];
}

type FromColumns = Exclude<Column, { each: string }>;

/** The columns that come from others, each after those that it comes from. */
function byDependence(columns: readonly (readonly [string, Column])[]): [string, FromColumns][] {
  const waiting = new Map(columns.flatMap(([name, column]) => ("each" in column ? [] : [[name, column]])));
  const ordered: [string, FromColumns][] = [];
  const place = (name: string): void => {
    const column = waiting.get(name);
    if (!column) return;
    waiting.delete(name);
    formulasOf(column).forEach((formula) => namesIn(readTwin(formula)).forEach(place));
    ordered.push([name, column]);
  };
  columns.forEach(([name]) => place(name));
  return ordered;
}

function fromColumns(name: string, column: FromColumns, spell: Spell): Binding {
  if ("of" in column) return [name, spell(column.of)];
  return [name, `SCAN(0,${column.total},LAMBDA(sum_before,one,sum_before+one))`];
}

function headerText({ header, headerWith = {} }: Column, headerOf: (header: Column["header"]) => string): string {
  return Object.entries(headerWith).reduce(
    (otherwise, [parameter, other]) => `IF(ISOMITTED(${parameter}),${otherwise},"${headerOf(other)}")`,
    `"${headerOf(header)}"`,
  );
}

function formulasOf(column: Column): string[] {
  if ("each" in column) return [column.each];
  return "of" in column ? [column.of] : [column.total];
}
