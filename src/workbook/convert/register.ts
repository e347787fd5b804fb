import type { Content } from "./contents";
import { conversionIn, rowOf, type Conversion } from "./conversion";

/** The rows of the Conversions sheet, from the first one under its headers on; whatever else is there stays there. */
export class Register {
  readonly conversions: readonly Conversion[];
  private readonly said: readonly (Conversion | undefined)[];

  constructor(private readonly rows: readonly (readonly Content[])[]) {
    this.said = rows.map((row) => conversionIn(row));
    this.conversions = this.said.flatMap((conversion) => conversion ?? []);
  }

  /** The rows for conversions, by their numbers: where the same cells have one, then where it is empty, then below. */
  rowsFor(coming: readonly Conversion[]): ReadonlyMap<number, readonly string[]> {
    const known = new Map(this.said.flatMap((one, i) => (one ? [[keyOf(one), i] as const] : [])));
    const empty = this.rows.flatMap((row, i) => (row.every((content) => content === "") ? i : []));
    let next = this.rows.length;
    return new Map(coming.map((one) => [known.get(keyOf(one)) ?? empty.shift() ?? next++, rowOf(one)]));
  }

  /** The rows that are emptied once only some of the conversions are there. */
  emptied(left: readonly Conversion[]): ReadonlyMap<number, readonly string[]> {
    const kept = new Set(left.map(keyOf));
    return new Map(this.said.flatMap((one, i) => (one && !kept.has(keyOf(one)) ? [[i, EMPTY] as const] : [])));
  }
}

const EMPTY = ["", "", "", "", "", ""];

const keyOf = ({ sheet, row, column }: Conversion) => `${sheet}!${row},${column}`;
