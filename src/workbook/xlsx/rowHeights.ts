import type { Sheet } from "../sheet";

/** What a line of text takes, in points. */
const LINE = 15;

/** A Chinese character is as wide as two digits. */
const lengthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

/** Heights of the rows whose texts take several lines, by row from 0: not every program finds them out by itself. */
export function rowHeights({ rows, widths, isWrapped, frozenRows = 0 }: Sheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  if (!isWrapped) return heights;
  rows.slice(frozenRows).forEach((row, r) => {
    const lines = row.map((cell, c) => (cell ? Math.ceil(lengthOf(String(cell.value)) / widths[c]) : 1));
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(frozenRows + r, { height: most * LINE });
  });
  return heights;
}
