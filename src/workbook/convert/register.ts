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

  /** The rows that change, by their numbers, once only some of the conversions stay and others come. */
  changed(staying: readonly Conversion[], coming: readonly Conversion[]): ReadonlyMap<number, readonly string[]> {
    const kept = new Set(staying.map(keyOf));
    const waiting = coming.map(rowOf);
    const changed = new Map<number, readonly string[]>();
    this.said.forEach((conversion, i) => {
      if (conversion && !kept.has(keyOf(conversion))) changed.set(i, waiting.shift() ?? EMPTY);
    });
    let next = this.rows.length;
    for (const row of waiting) changed.set(next++, row);
    return changed;
  }
}

const EMPTY = ["", "", "", "", "", ""];

const keyOf = ({ sheet, row, column }: Conversion) => `${sheet}!${row},${column}`;
