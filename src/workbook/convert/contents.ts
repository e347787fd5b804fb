/** What a cell holds: a number, a text, TRUE or FALSE, or with `=` a formula; "" when it is empty. */
export type Content = number | string | boolean;

/** Whether a content computes, unless it is a text that looks so. */
export const isFormula = (content: Content): content is string =>
  typeof content === "string" && content.startsWith("=");

/** A cell, by its sheet, its row and its column, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, by its first cell. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a sheet that hold something, as a rectangle from its first row and column on. */
export interface SheetContents {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** A formula, or without one the value. */
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly Content[])[];
  readonly isError: readonly (readonly boolean[])[];
  /** What formulas fill beyond their own cells. */
  readonly spills?: readonly Omit<Block, "sheet">[];
}

/** A cell with a formula. */
export interface FormulaCell extends Place {
  readonly formula: string;
  readonly value: Content;
  readonly isError: boolean;
  /** The values of all cells that the formula fills, its own included. */
  readonly filled: readonly (readonly Content[])[];
}

/** The cells of a workbook, by their places. */
export class Contents {
  private readonly sheets: ReadonlyMap<string, SheetContents>;

  constructor(private readonly all: readonly SheetContents[]) {
    this.sheets = new Map(all.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet.toLowerCase());
  }

  formula(place: Place): Content {
    return this.look(place, "formulas") ?? "";
  }

  value(place: Place): Content {
    return this.look(place, "values") ?? "";
  }

  isError(place: Place): boolean {
    return this.look(place, "isError") ?? false;
  }

  /** The values of a block, row by row. */
  values({ sheet, row, column, rows, columns }: Block): Content[][] {
    return grid(rows, columns, (r, c) => this.value({ sheet, row: row + r, column: column + c }));
  }

  /** What each cell of a block holds, row by row. */
  contents({ sheet, row, column, rows, columns }: Block): Content[][] {
    return grid(rows, columns, (r, c) => this.formula({ sheet, row: row + r, column: column + c }));
  }

  /** The first row of a sheet below everything that it holds. */
  endOf(sheet: string): number {
    return this.sizeOf(sheet).rows;
  }

  /** How large the rectangle from the first cell of a sheet on is that has everything that it holds. */
  sizeOf(sheet: string): Pick<Block, "rows" | "columns"> {
    const { row, column, formulas } = this.sheets.get(sheet.toLowerCase()) ?? { row: 0, column: 0, formulas: [] };
    return { rows: row + formulas.length, columns: column + (formulas[0]?.length ?? 0) };
  }

  /** Tells which cells a formula elsewhere fills. */
  filledBeyond(): (place: Place) => boolean {
    const filled = new Map(this.all.map((sheet) => [sheet.name.toLowerCase(), insideOf(sheet)]));
    return ({ sheet, row, column }) => filled.get(sheet.toLowerCase())?.has(`${row},${column}`) ?? false;
  }

  /** The formulas that the workbook holds, sheet by sheet; what a formula fills beyond its own cell is none. */
  formulaCells(): FormulaCell[] {
    return this.all.flatMap((sheet) => {
      const filled = new Map((sheet.spills ?? []).map((spill) => [`${spill.row},${spill.column}`, spill]));
      const inside = insideOf(sheet);
      return sheet.formulas.flatMap((cells, r) =>
        cells.flatMap((formula, c): FormulaCell[] => {
          const value = sheet.values[r][c];
          const place = { sheet: sheet.name, row: sheet.row + r, column: sheet.column + c };
          const at = `${place.row},${place.column}`;
          // A text that looks like a formula is its own value.
          if (!isFormula(formula) || formula === value || inside.has(at)) return [];
          const { rows, columns } = filled.get(at) ?? { rows: 1, columns: 1 };
          const isError = sheet.isError[r][c];
          return [{ ...place, formula, value, isError, filled: this.values({ ...place, rows, columns }) }];
        }),
      );
    });
  }

  private look<K extends "formulas" | "values" | "isError">(
    { sheet, row, column }: Place,
    of: K,
  ): SheetContents[K][number][number] | undefined {
    const found = this.sheets.get(sheet.toLowerCase());
    return found?.[of][row - found.row]?.[column - found.column];
  }
}

/** The cells that formulas fill beyond their own. */
function insideOf({ spills = [] }: SheetContents): Set<string> {
  const inside = new Set<string>();
  for (const spill of spills) {
    grid(spill.rows, spill.columns, (r, c) => {
      if (r > 0 || c > 0) inside.add(`${spill.row + r},${spill.column + c}`);
    });
  }
  return inside;
}

function grid<T>(rows: number, columns: number, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(row, column)));
}
