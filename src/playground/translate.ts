import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { ICellData } from "@univerjs/core";
import { LANGUAGES, type Language } from "../i18n/language";
import type { Spreadsheet } from "./univer";
import { welcomeSheet } from "./welcome";
import { WORDS } from "./words";

/** The texts of the Welcome sheet in a language, in the same order in each. */
function textsIn(language: Language): string[] {
  const { name, rows } = welcomeSheet(WORDS[language].welcome);
  const texts = rows.flat().map((cell) => (cell?.look !== "input" && !cell?.formula ? String(cell?.value ?? "") : ""));
  return [name, ...texts];
}

/** What to write instead of each text of the Welcome sheet in another language. */
function dictionary(language: Language): Map<string, string> {
  const wanted = textsIn(language);
  return new Map(
    LANGUAGES.filter((other) => other !== language)
      .flatMap((other) => textsIn(other).map((text, i) => [text, wanted[i]] as const))
      .filter(([text, translation]) => text !== translation),
  );
}

/** Turns the Welcome sheet's own texts to the language, wherever they stand by now; what a person typed stays. */
export function translateWelcome({ univerAPI }: Spreadsheet, language: Language): void {
  const workbook = univerAPI.getActiveWorkbook();
  const translations = dictionary(language);
  for (const sheet of workbook?.getSheets() ?? []) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const translation = cell?.f ? undefined : translations.get(String(cell?.v ?? ""));
        if (translation) (cellValue[row] ??= {})[column] = { v: translation };
      });
    univerAPI.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: workbook?.getId(), subUnitId: sheet.getSheetId(), cellValue },
      { onlyLocal: true },
    );
    const name = translations.get(sheet.getSheetName());
    if (name) sheet.setName(name);
  }
}
