import type { Sheet } from "../sheet";

/** What a line of text takes, in points. */
const LINE = 15;

/** How many digits a text is about as wide as: letters are a little narrower, Chinese characters twice as wide. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 0.9), 0);

/** Heights of the rows whose texts take several lines, by row from 0: not every program finds them out by itself. */
export function rowHeights({ rows, widths, isWrapped, frozenRows = 0 }: Sheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  if (!isWrapped) return heights;
  rows.slice(frozenRows).forEach((row, r) => {
    const lines = row.map((cell, c) => (cell ? Math.ceil(widthOf(String(cell.value)) / widths[c]) : 1));
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(frozenRows + r, { height: most * LINE });
  });
  return heights;
}
