import { parseA1Range } from "@borgar/fx";
import { address } from "./cells";
import type { Sheet } from "./sheet";

/** Inches around what is printed; they leave A4 and Letter the same room. */
export const MARGINS = { top: 0.6, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;

/** What both A4 and Letter have, in inches. */
const PAPER = { short: 8.27, long: 11 } as const;

/** Below this, nobody reads a printed page. */
export const SMALLEST_SCALE = 0.6;

const PIXELS_AN_INCH = 96;
const POINTS_AN_INCH = 72;
/** Excel's default font has digits of 7 pixels, and cells a margin of 5. */
const pixelsOf = (characters: number) => characters * 7 + 5;
const ROW_POINTS = 15;

/** The last row and column that a sheet's cells and charts reach, counted from 0. */
function ends({ rows, widths, charts = [], printedRows = Infinity }: Sheet): { row: number; column: number } {
  const corners = charts.map(({ to }) => parseA1Range(to)!);
  return {
    row: Math.max(Math.min(rows.length, printedRows) - 1, ...corners.map(({ bottom }) => bottom!)),
    column: Math.max(widths.length - 1, ...corners.map(({ right }) => right!)),
  };
}

/**
 * What is printed of a sheet, where that is not all: not the rows past the last that is printed, nor addresses that run
 * on past the last column where a program does not break them. (LibreOffice prints 1 for TRUE on a sheet that says it.)
 */
export function printedRange(sheet: Sheet): string | undefined {
  if (sheet.printedRows === undefined && !sheet.isWrapped) return undefined;
  const { row, column } = ends(sheet);
  return `A1:${address(row, column)}`;
}

/** How much smaller a sheet must be printed to be as wide as a page, and to go on one page whole. */
export function scales(sheet: Sheet): { wide: number; whole: number } {
  const isWide = sheet.orientation === "landscape";
  const room = {
    width: (isWide ? PAPER.long : PAPER.short) - MARGINS.left - MARGINS.right,
    height: (isWide ? PAPER.short : PAPER.long) - MARGINS.top - MARGINS.bottom,
  };
  const width = sheet.widths.reduce((sum, characters) => sum + pixelsOf(characters), 0) / PIXELS_AN_INCH;
  const height = ((ends(sheet).row + 1) * ROW_POINTS) / POINTS_AN_INCH;
  const wide = Math.min(1, room.width / width);
  return { wide, whole: Math.min(wide, room.height / height) };
}

/** Whether a sheet goes on one page, so that no chart is cut in two; a longer one takes as many as it needs. */
export const isOnePage = (sheet: Sheet): boolean => scales(sheet).whole >= SMALLEST_SCALE;
