import { tokenize } from "@borgar/fx";
import type { Block, Place } from "./contents";
import { CELLS, referenceAt } from "./places";

/** A formula, and where it is; nowhere for that of a name. */
export interface PlacedFormula extends Partial<Place> {
  readonly formula: string;
}

/** Cells of one sheet that a formula elsewhere, or there, refers to; both ends included. */
interface Reference {
  readonly from: PlacedFormula;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What formulas refer to on a sheet. */
export class References {
  private readonly all: readonly Reference[];

  constructor(
    private readonly sheet: string,
    formulas: readonly PlacedFormula[],
  ) {
    this.all = formulas.flatMap((one) => this.referencesIn(one));
  }

  /** Whether a formula on another sheet, or a name, refers to anything on this one. */
  isReferredTo(): boolean {
    return this.all.some(({ from }) => !isSame(from.sheet, this.sheet));
  }

  /** Those of the blocks to which nothing refers but their own cells and those of others that nothing refers to. */
  unneeded<B extends Block>(blocks: readonly B[]): B[] {
    let free: B[] = [];
    for (;;) {
      const counted = this.all.filter(({ from }) => !free.some((block) => this.isInside(from, block)));
      const more = blocks.filter(
        (block) => !counted.some((one) => overlaps(one, block) && !this.isInside(one.from, block)),
      );
      if (more.length === free.length) return free;
      free = more;
    }
  }

  private referencesIn(from: PlacedFormula): Reference[] {
    const { formula } = from;
    const isHere = isSame(from.sheet, this.sheet);
    if (
      !isHere &&
      !formula.toLowerCase().includes(this.sheet.toLowerCase().replace(/'/g, "''")) &&
      !IN_3D.test(formula)
    )
      return [];
    const tokens = tokenize(formula);
    return tokens.flatMap(({ type, value }, i) => {
      if (!CELLS.has(type)) return [];
      const { sheet, top, left, bottom, right } = referenceAt(value);
      // A name of a sheet has no colon: this one goes through several.
      if (sheet === undefined ? !isHere : !sheet.includes(":") && !isSame(sheet, this.sheet)) return [];
      // Where it ends is for the formula to compute: A5:INDEX(…), OFFSET(A5,…).
      const isOpen = tokens[i - 1]?.value === ":" || tokens[i + 1]?.value === ":" || OFFSET.test(formula);
      if (isOpen) return [{ from, top: 0, left: 0, bottom: Infinity, right: Infinity }];
      return [{ from, top: top ?? 0, left: left ?? 0, bottom: bottom ?? Infinity, right: right ?? Infinity }];
    });
  }

  private isInside({ sheet, row = -1, column = -1 }: PlacedFormula, block: Block): boolean {
    return (
      isSame(sheet, this.sheet) &&
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns
    );
  }
}

/** Cells through several sheets, which do not name each of them: Sheet1:Sheet9!A1. */
const IN_3D = /:[^:!]*!/;

const OFFSET = /\bOFFSET\s*\(/i;

const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();

const overlaps = ({ top, left, bottom, right }: Reference, { row, column, rows, columns }: Block) =>
  top < row + rows && bottom >= row && left < column + columns && right >= column;
