import type { Style } from "./looks";

/** What a cell of a described sheet can hold. */
export type SheetValue = number | string | boolean;

/** How a cell looks: the roles that finance staff know, not fonts and colours. */
export type Look = "title" | "heading" | "header" | "label" | "input" | "result" | "total" | "note" | "link" | "check";

/** How a cell's number is written. */
export type NumberFormat =
  | "general"
  | "whole"
  | "decimal1"
  | "decimal2"
  | "decimal4"
  | "percent0"
  | "percent1"
  | "percent2"
  | "rate"
  | "date"
  | "year"
  | "text"
  | "unit"
  | "amount";

/** How somebody formatted a cell by hand. */
export interface OwnFormat {
  readonly style: Style;
  /** The number format, as spreadsheets write it. */
  readonly pattern: string;
  readonly side?: "left" | "center" | "right";
  readonly isWrapped?: boolean;
}

/**
 * One cell of a described sheet. Text that came from a user is a `value` and stays text: only `formula` computes.
 */
export interface Cell {
  /** What the cell shows; for a formula, what the model computed for it. */
  readonly value: SheetValue;
  /** The formula as typed, with `=`, in the add-in spelling; `spelling.ts` turns it into the others. */
  readonly formula?: string;
  /** Filled in by a formula to the left or above, which spills: shown, and not written. */
  readonly isSpilled?: boolean;
  /** Holds the formula of the cell above, filled down: a file stores it once for all of them. */
  readonly isFilledDown?: boolean;
  readonly look?: Look;
  readonly format?: NumberFormat;
  /** In a workbook that somebody made, instead of look and format. */
  readonly own?: OwnFormat;
  /** A defined name for this cell, over the whole workbook. */
  readonly name?: string;
  /** The address that a link cell opens. */
  readonly link?: string;
  /** What the cell may hold, offered as a list where the host can. */
  readonly choices?: readonly string[];
}

/** A chart over ranges of the sheet, as native charts of the host. */
export interface Chart {
  readonly kind: "column" | "stackedColumn" | "line" | "bar" | "stackedBar";
  readonly title: string;
  /** What the chart shows, for people who do not see it; its values are in the cells. */
  readonly description?: string;
  /** Address of the categories, one column: `A3:A12`. */
  readonly categories: string;
  readonly series: readonly Series[];
  readonly axisTitle?: string;
  /** The number format of the values, where it is not that of their cells. */
  readonly pattern?: string;
  /** Top left and bottom right cell that the chart covers. */
  readonly from: string;
  readonly to: string;
}

export interface Series {
  readonly name: string;
  /** Address of the values, one column beside the categories. */
  readonly values: string;
  /** Drawn without fill: the offset of a Gantt bar. */
  readonly isHidden?: boolean;
}

/** A sheet, described once as data; adapters write it into Excel or an .xlsx file. */
export interface Sheet {
  readonly name: string;
  /** Rows of cells from A1 on; null is an empty cell. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Column widths in characters, from A on. */
  readonly widths: readonly number[];
  /** How many rows at the top stay in sight. */
  readonly frozenRows?: number;
  readonly charts?: readonly Chart[];
  readonly orientation?: "portrait" | "landscape";
  /** How many rows from the top are printed, where not all are. */
  readonly printedRows?: number;
  /** Whether long texts below the frozen rows continue on a second line. */
  readonly isWrapped?: boolean;
  /** What somebody chose for a sheet of their own. */
  readonly own?: {
    readonly hasGridlines: boolean;
    readonly tabColor?: string;
    readonly isHidden: boolean;
    /** Addresses of cells that are merged. */
    readonly merges: readonly string[];
  };
}
