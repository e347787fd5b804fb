import type { CellStyle } from "hucre/xlsx";
import type { DrawnLook } from "../excel/contents";
import { PATTERNS, STYLES } from "../looks";
import type { Cell, Look, OwnFormat } from "../sheet";

/** A colour as .xlsx files write it, from `#rrggbb`. */
export const rgb = (color: string): string => color.slice(1).toUpperCase();

/** Gives each cell its style; equal ones share one object. */
export function styling(): (cell: Cell, drawn: DrawnLook, isWrapped: boolean) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (cell, drawn, isWrapped) => {
    const pattern = patternOf(cell);
    const key = cell.own ? JSON.stringify(cell.own) : `${drawn} ${isWrapped} ${pattern}`;
    const style = known.get(key) ?? styleOf(cell.own ?? formatOf(drawn, pattern, isWrapped));
    known.set(key, style);
    return style;
  };
}

/** A formula in a cell for text would not compute once it is edited. */
function patternOf({ format = "general", formula }: Cell): string {
  return PATTERNS[format === "text" && formula !== undefined ? "general" : format];
}

function formatOf(drawn: DrawnLook, pattern: string, isWrapped: boolean): OwnFormat {
  const [look, side] = drawn.split(" ") as [Look, OwnFormat["side"]];
  return { style: STYLES[look], pattern, side, isWrapped };
}

function styleOf({ style, pattern, side, isWrapped }: OwnFormat): CellStyle {
  const { size, isBold, isItalic, isUnderlined, color, fill, borders } = style;
  return {
    font: {
      name: "Calibri",
      size: size ?? 11,
      ...(isBold && { bold: true }),
      ...(isItalic && { italic: true }),
      ...(isUnderlined && { underline: true }),
      ...(color && { color: { rgb: rgb(color) } }),
    },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } }),
    ...(borders && {
      border: Object.fromEntries(
        Object.entries(borders).map(([side, color]) => [side, { style: "thin", color: { rgb: rgb(color) } }]),
      ),
    }),
    ...((side || isWrapped) && {
      alignment: {
        ...(side && { horizontal: side }),
        ...(isWrapped && { wrapText: true, vertical: "top" as const }),
      },
    }),
    ...(pattern !== PATTERNS.general && { numFmt: pattern }),
  };
}
