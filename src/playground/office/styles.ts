import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData } from "@univerjs/core";
import { notImplemented } from "./clientObject";

/** Cell formats, between Office.js and Univer. */
const ALIGNMENTS: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

export function alignment(value: string): IStyleData {
  if (!(value in ALIGNMENTS)) throw notImplemented(`the alignment ${value}`);
  return { ht: ALIGNMENTS[value] };
}

export const bold = (value: boolean): IStyleData => ({ bl: value ? BooleanNumber.TRUE : BooleanNumber.FALSE });
export const italic = (value: boolean): IStyleData => ({ it: value ? BooleanNumber.TRUE : BooleanNumber.FALSE });
export const fontSize = (value: number): IStyleData => ({ fs: value });
export const fontColor = (value: string): IStyleData => ({ cl: { rgb: value } });
export const fillColor = (value: string): IStyleData => ({ bg: value === "" ? null : { rgb: value } });
export const pattern = (value: string): IStyleData => ({ n: value === "General" ? null : { pattern: value } });

export function underline(value: string): IStyleData {
  return { ul: { s: value === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } };
}

/** The sides of a cell, as Univer calls them. */
export type CellSide = "t" | "r" | "b" | "l";

/** A line along one side, as Excel draws one: continuous and thin. */
export function border(side: CellSide, color: string): IStyleData {
  return { bd: { [side]: { s: BorderStyleTypes.THIN, cl: { rgb: color } } } };
}

const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

/** What Excel says of a cell's format. */
export function propertiesOf({ ht, bl, it, ul, fs, cl, bg, bd }: IStyleData): Excel.SettableCellProperties {
  const borderOf = (side: CellSide) => {
    const line = bd?.[side];
    return { style: line ? "Continuous" : "None", color: line?.cl.rgb ?? "" } as const;
  };
  return {
    format: {
      horizontalAlignment: (Object.keys(ALIGNMENTS).find((name) => ALIGNMENTS[name] === (ht ?? 0)) ??
        "General") as Excel.HorizontalAlignment,
      fill: { color: bg?.rgb ?? "#FFFFFF" },
      font: {
        bold: bl === BooleanNumber.TRUE,
        italic: it === BooleanNumber.TRUE,
        underline: ul?.s === BooleanNumber.TRUE ? "Single" : "None",
        size: fs ?? DEFAULT_SIZE,
        color: cl?.rgb ?? "",
      },
      borders: {
        top: borderOf("t"),
        right: borderOf("r"),
        bottom: borderOf("b"),
        left: borderOf("l"),
      },
    },
  };
}

export const DEFAULT_SIZE = 10;

/** The format that such properties give a cell; what is as it is anyway stays out. */
export function styleOf({ format }: Excel.SettableCellProperties): IStyleData {
  const { horizontalAlignment = "General", fill, font = {}, borders = {} } = format ?? {};
  const bd: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = borders[name as keyof typeof SIDES];
    if (line?.style === "Continuous") Object.assign(bd, border(side, line.color ?? "").bd);
  }
  return {
    ...(horizontalAlignment !== "General" && alignment(horizontalAlignment)),
    ...(fill?.color && fillColor(fill.color)),
    ...(font.bold && bold(true)),
    ...(font.italic && italic(true)),
    ...(font.underline === "Single" && underline("Single")),
    ...(font.size !== undefined && font.size !== DEFAULT_SIZE && fontSize(font.size)),
    ...(font.color && fontColor(font.color)),
    ...(Object.keys(bd).length > 0 && { bd }),
  };
}
