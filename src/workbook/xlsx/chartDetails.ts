import { parseA1Range } from "@borgar/fx";
import { BACKGROUND_LINE } from "../looks";
import type { Cell, Sheet } from "../sheet";
import { rgb } from "./styles";
import { xmlText } from "./xmlText";

const GRIDLINES = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${rgb(BACKGROUND_LINE)}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

/**
 * What hucre leaves out of its charts, by their paths in the file: light gridlines, labels that stand upright, bars below
 * 0 in their own colour, and what the cells show. Previews on phones and in mail draw a chart from that alone.
 */
export function chartDetails(sheets: readonly Sheet[]): Map<string, (xml: string) => string> {
  const owners = sheets.flatMap((sheet) => (sheet.charts ?? []).map(() => sheet));
  return new Map(owners.map((sheet, i) => [`xl/charts/chart${i + 1}.xml`, (xml) => withDetails(xml, sheet)]));
}

function withDetails(xml: string, sheet: Sheet): string {
  return xml
    .replace("<c:majorGridlines/>", GRIDLINES)
    .replaceAll("<a:bodyPr/>", '<a:bodyPr rot="0" vert="horz"/>')
    .replaceAll("<c:cat>", xml.includes("<c:barChart>") ? '<c:invertIfNegative val="0"/><c:cat>' : "<c:cat>")
    .replace(/<c:(str|num)Ref><c:f>[^<]*?([^!<]+)<\/c:f>/g, (reference, kind: "str" | "num", range: string) => {
      return `${reference}<c:${kind}Cache>${pointsOf(kind, cellsIn(sheet, range))}</c:${kind}Cache>`;
    });
}

function pointsOf(kind: "str" | "num", cells: readonly (Cell | null | undefined)[]): string {
  const points = cells.map((cell, i) =>
    !cell || (kind === "num" && typeof cell.value !== "number")
      ? ""
      : `<c:pt idx="${i}"><c:v>${xmlText(String(cell.value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${points.join("")}`;
}

/** The cells of a range in one column. */
function cellsIn({ rows }: Sheet, range: string): (Cell | null | undefined)[] {
  const { top, left, bottom } = parseA1Range(range)!;
  return rows.slice(top!, bottom! + 1).map((row) => row[left!]);
}
