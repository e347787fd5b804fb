import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  AddRangeProtectionFromToolbarCommand,
  AddWorksheetMergeCommand,
  CalculationMode,
  SetRangeFontDecreaseCommand,
  SetRangeFontFamilyCommand,
  SetRangeFontIncreaseCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  SetVerticalTextAlignCommand,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { SHEETS_IMAGE_MENU_ID, UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import type { Language } from "../i18n/language";
import { guardFunctions } from "./guard";
import { readFormulas } from "./reader";
import "./univer.css";

/** The calculator with its grid, formula bar and sheet tabs: `univer` for what only its services can do. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

/** What the ribbon leaves out, so that number formats find room in it. */
const HIDDEN = [
  AddRangeProtectionFromToolbarCommand,
  AddWorksheetMergeCommand,
  SetRangeFontDecreaseCommand,
  SetRangeFontFamilyCommand,
  SetRangeFontIncreaseCommand,
  SetRangeStrickThroughCommand,
  SetTextRotationCommand,
  SetVerticalTextAlignCommand,
];

export const LOCALE: Record<Language, LocaleType> = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN };

const LOAD_LOCALE: Record<Language, () => Promise<{ default: ILanguagePack }[]>> = {
  en: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/en-US"),
      import("@univerjs/preset-sheets-drawing/locales/en-US"),
    ]),
  "zh-CN": () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/zh-CN"),
      import("@univerjs/preset-sheets-drawing/locales/zh-CN"),
    ]),
};

async function localeOf(language: Language): Promise<ILanguagePack> {
  return mergeLocales(...(await LOAD_LOCALE[language]()).map((part) => part.default));
}

export async function createSpreadsheet(container: HTMLElement, language: Language): Promise<Spreadsheet> {
  const locale = LOCALE[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await localeOf(language) },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    ribbonType: "simple",
    menu: Object.fromEntries([...HIDDEN.map(({ id }) => id), SHEETS_IMAGE_MENU_ID].map((id) => [id, { hidden: true }])),
    disableTextFormatMark: true,
    sheets: { disableForceStringMark: true },
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  // Charts lie over the cells as drawings do.
  for (const plugin of [...plugins, ...UniverSheetsDrawingPreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  guardFunctions(univer.__getInjector());
  readFormulas(univer.__getInjector());
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** Gets the grid's own words in a language, before it speaks it. */
export async function loadLocale({ univerAPI }: Spreadsheet, language: Language): Promise<void> {
  univerAPI.loadLocales(LOCALE[language], await localeOf(language));
}
