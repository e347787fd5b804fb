import type { Language } from "../../i18n/language";
import { withFormulas } from "../fill";
import { renameNames } from "../names";
import type { Cell, Sheet, SheetValue } from "../sheet";

/** What the cell that chooses the language of the labels may hold. */
export const LABEL_LANGUAGES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "中文" };

/** The name of the cell that chooses the language of the labels. */
export const LANGUAGE_CELL = "language";

type InBoth<T> = Readonly<Record<Language, T>>;

/**
 * The same sheets in two languages as one whose labels follow the cell `language`. Names of sheets and charts are those
 * of the language that is shown first.
 */
export function bilingual(sheets: InBoth<readonly Sheet[]>, shown: Language): readonly Sheet[] {
  const other = shown === "en" ? "zh-CN" : "en";
  const sheetNames = Object.fromEntries(sheets[other].map(({ name }, i) => [name, sheets[shown][i].name]));
  return sheets[shown].map((sheet, s) => {
    const translated = withFormulas(sheets[other][s].rows, (formula) => renameNames(formula, {}, sheetNames));
    const rows = sheet.rows.map((row, r) =>
      row.map((cell, c) => {
        const there = translated[r][c];
        return cell && there && inBoth({ [shown]: cell, [other]: there } as InBoth<Cell>, cell);
      }),
    );
    return { ...sheet, rows };
  });
}

function inBoth({ en, "zh-CN": chinese }: InBoth<Cell>, shown: Cell): Cell {
  const [english, translated] = [contentOf(en), contentOf(chinese)];
  const isInput = shown.name !== undefined && shown.formula === undefined;
  if (english === translated || isInput) return shown;
  return { ...shown, formula: `=IF(${LANGUAGE_CELL}="${LABEL_LANGUAGES["zh-CN"]}",${translated},${english})` };
}

/** What a cell says, as a part of a formula. */
function contentOf({ formula, value }: Cell): string {
  return formula === undefined ? literal(value) : formula.slice(1);
}

function literal(value: SheetValue): string {
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}
