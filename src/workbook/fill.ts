import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from "@borgar/fx";
import type { Cell } from "./sheet";

type Row = readonly (Cell | null)[];

/** A formula in the cells below its own, as filling down gives it: what refers to no fixed row moves along. */
export function fillDown(formula: string): (rows: number) => string {
  const parts = tokenize(formula).map(({ type, value }) => (type.startsWith("range") ? movable(value) : value));
  return (rows) => parts.map((part) => (typeof part === "string" ? part : part(rows))).join("");
}

function movable(text: string): string | ((rows: number) => string) {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return text;
  const { range } = reference;
  if (range.$top !== false && range.$bottom !== false) return text;
  return (rows) => stringifyA1Ref({ ...reference, range: moved(range, rows) });
}

function moved(range: RangeA1, rows: number): RangeA1 {
  const { top, bottom, $top, $bottom } = range;
  return {
    ...range,
    ...(typeof top === "number" && !$top && { top: top + rows }),
    ...(typeof bottom === "number" && !$bottom && { bottom: bottom + rows }),
  };
}

/** The rows with each formula written otherwise; what is filled down is filled down anew. */
export function withFormulas(rows: readonly Row[], written: (formula: string) => string): Row[] {
  const above: { row: number; fill: (rows: number) => string }[] = [];
  return rows.map((row, r) =>
    row.map((cell, c) => {
      if (cell?.formula === undefined) return cell;
      if (cell.isFilledDown) return { ...cell, formula: above[c].fill(r - above[c].row) };
      const formula = written(cell.formula);
      if (rows[r + 1]?.[c]?.isFilledDown) above[c] = { row: r, fill: fillDown(formula) };
      return { ...cell, formula };
    }),
  );
}
