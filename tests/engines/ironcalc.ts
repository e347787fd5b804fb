import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm/wasm.js";
import type { Content } from "./libreoffice";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** A workbook that IronCalc computes, with names such as `PG.X` for LAMBDAs. */
export interface Workbook {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, readonly (readonly Content[])[]>>;
}

/** What the cells of a sheet show, as text, at places by row and column counted from 0. */
export type Read = (sheet: string, row: number, column: number) => string;

export function computed({ names, sheets }: Workbook): Read {
  const model = new Model("workbook", "en", "UTC", "en");
  model.pauseEvaluation();
  const titles = Object.keys(sheets);
  titles.forEach((title, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, title);
  });
  for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, undefined, formula);
  titles.forEach((title, sheet) =>
    sheets[title].forEach((row, r) =>
      row.forEach((content, c) => {
        if (content !== null && content !== undefined) model.setUserInput(sheet, r + 1, c + 1, typed(content));
      }),
    ),
  );
  model.resumeEvaluation();
  model.evaluate();
  return (sheet, row, column) => model.getFormattedCellValue(titles.indexOf(sheet), row + 1, column + 1);
}

const typed = (content: NonNullable<Content>): string =>
  typeof content === "boolean" ? String(content).toUpperCase() : String(content);
