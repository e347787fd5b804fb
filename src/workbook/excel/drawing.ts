import { LIGHTS, STYLES, TAB_COLOR, type Side } from "../looks";
import { isOnePage, MARGINS, printedRange } from "../printing";
import type { Look, Sheet } from "../sheet";
import { areasOf, runsOf } from "./areas";
import { offerChoices } from "./choices";
import { looksOf, patternsOf, sizeOf, type DrawnLook } from "./contents";

/** Draws a sheet that has its contents: number formats, looks, widths, what stays in sight, and how it prints. */
export function draw(target: Excel.Worksheet, sheet: Sheet): void {
  const { rows, columns } = sizeOf(sheet);
  target.getRangeByIndexes(0, 0, rows, columns).numberFormat = patternsOf(sheet);
  for (const { key, row, column, rows, columns } of areasOf(looksOf(sheet))) {
    drawArea(target.getRangeByIndexes(row, column, rows, columns), key, rows, columns);
  }
  for (const { key, column, columns } of runsOf(sheet.widths)) {
    target.getRangeByIndexes(0, column, 1, columns).format.columnWidth = pointsOf(key);
  }
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link === undefined || !isWebAddress(cell.link)) return;
      target.getRangeByIndexes(row, column, 1, 1).hyperlink = {
        address: cell.link,
        textToDisplay: String(cell.value),
      };
    }),
  );
  if (sheet.frozenRows) target.freezePanes.freezeRows(sheet.frozenRows);
  target.showGridlines = false;
  target.tabColor = TAB_COLOR;
  if (sheet.isWrapped) wrap(target, sheet);
  offerChoices(target, sheet);
  setUpPage(target, sheet);
}

function wrap(target: Excel.Worksheet, sheet: Sheet): void {
  const { rows, columns } = sizeOf(sheet);
  const first = sheet.frozenRows ?? 0;
  const { format } = target.getRangeByIndexes(first, 0, rows - first, columns);
  format.wrapText = true;
  format.verticalAlignment = "Top";
}

function drawArea(range: Excel.Range, drawn: DrawnLook, rows: number, columns: number): void {
  const [look, side] = drawn.split(" ") as [Look, "right" | "left" | undefined];
  const { size, isBold, isUnderlined, color, fill, borders = {} } = STYLES[look];
  const { format } = range;
  if (side) format.horizontalAlignment = side === "right" ? "Right" : "Left";
  if (size) format.font.size = size;
  if (isBold) format.font.bold = true;
  if (isUnderlined) format.font.underline = "Single";
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
  for (const [side, color] of Object.entries(borders) as [Side, string][]) {
    drawBorder(format, EDGES[side], color);
  }
  if (look === "check") colorLights(range);
  // Between cells that have borders of their own.
  if (borders.top && borders.bottom && rows > 1) drawBorder(format, "InsideHorizontal", borders.top);
  if (borders.left && borders.right && columns > 1) drawBorder(format, "InsideVertical", borders.left);
}

/** Lights are green or red, as they begin. */
function colorLights(range: Excel.Range): void {
  for (const [text, color] of Object.entries(LIGHTS)) {
    const { textComparison } = range.conditionalFormats.add("ContainsText");
    textComparison.format.font.color = color;
    textComparison.rule = { operator: "BeginsWith", text };
  }
}

const EDGES = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;

function drawBorder(
  format: Excel.RangeFormat,
  place: (typeof EDGES)[Side] | "InsideHorizontal" | "InsideVertical",
  color: string,
): void {
  const border = format.borders.getItem(place);
  border.style = "Continuous";
  border.color = color;
}

/** Excel's default font has digits of 7 pixels, and cells a margin of 5; a pixel is three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}

function setUpPage(target: Excel.Worksheet, sheet: Sheet): void {
  const { frozenRows, orientation } = sheet;
  const { pageLayout } = target;
  if (orientation) pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage(sheet) && { verticalFitToPages: 1 }) };
  const printed = printedRange(sheet);
  if (printed !== undefined) pageLayout.setPrintArea(printed);
  const { top, bottom, left, right, header, footer } = MARGINS;
  pageLayout.setPrintMargins("Inches", { top, bottom, left, right, header, footer });
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  if (frozenRows) pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
}
