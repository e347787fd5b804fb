import { CommandType } from "@univerjs/core";
import type { Language } from "../i18n/language";
import { loadFunctions } from "../taskpane/catalogue";
import type { PaneHost } from "../taskpane/host";
import { findModels } from "../workbook/excel/findModels";
import { foresee, insertSheets } from "../workbook/excel/insertSheets";
import { readNames } from "../workbook/excel/readNames";
import { selectCell } from "../workbook/excel/selectCell";
import { cellsOf, type Cells } from "./cells";
import { makeBetaExact } from "./exactBeta";
import { describeFunctions, registerFunctions } from "./functions";
import { keepWorkbook, keptWorkbook } from "./kept";
import { office } from "./office";
import type { OfficeLog } from "./office/context";
import { explainErrors } from "./problems";
import { registerCharts } from "./registerCharts";
import { snapshot } from "./snapshot";
import { acceptOnlyFittingSuggestions } from "./suggestions";
import { translateWelcome } from "./translate";
import { createSpreadsheet, LOCALE, loadLocale, type Spreadsheet } from "./univer";
import { watchCalculation } from "./watchdog";
import { welcomeSheet } from "./welcome";
import { WORDS } from "./words";
import type { WorkbookFile } from "./workbookFile";

/** Whether the last change is in the browser's own store: not so if the browser has none for this page. */
export type Kept = "kept" | "keeping" | "notKept";

/** What the page shows of the workbook beside the grid itself. */
export interface Reports {
  isKept(kept: Kept): void;
  isStuck(isStuck: boolean): void;
}

/** The workbook of the page, for the pane and the bar. */
export interface Workbook
  extends
    Cells,
    Pick<PaneHost, "insertSheets" | "foresee" | "findModels" | "readNames" | "selectCell">,
    Pick<PaneHost, "checkWorkbook" | "repairWorkbook" | "previewConversion" | "convertWorkbook"> {
  setLanguage(language: Language): Promise<void>;
  /** The workbook as it is, as an .xlsx file. */
  toFile(title: string, created: Date): Promise<WorkbookFile>;
}

const ID = "powergap";

const loadConverter = () => import(/* webpackChunkName: "converter" */ "../workbook/excel/convertWorkbook");

const loadFileWriter = () => import(/* webpackChunkName: "workbook-file" */ "./workbookFile");

/** Opens the workbook that this browser has kept, or a new one with the Welcome sheet. */
export async function openWorkbook(element: HTMLElement, language: Language, reports: Reports): Promise<Workbook> {
  const [spreadsheet, catalogue, kept] = await Promise.all([
    createSpreadsheet(element, language),
    loadFunctions(language),
    keptWorkbook(),
  ]);
  const { univerAPI } = spreadsheet;
  let spoken = language;
  let wanted = language;
  const words = () => WORDS[spoken].workbook;
  window.univerAPI = univerAPI;
  const { log, ...officeScripts } = office(spreadsheet);
  Object.assign(window, officeScripts, { officeLog: log });
  registerCharts(spreadsheet);
  registerFunctions(spreadsheet, catalogue, () => spoken);
  univerAPI.createWorkbook(kept ?? snapshot(ID, [welcomeSheet(WORDS[language].welcome)], LOCALE[language]));
  makeBetaExact(spreadsheet);
  describeFunctions(spreadsheet, catalogue, language);
  translateWelcome(spreadsheet, language);
  acceptOnlyFittingSuggestions(spreadsheet);
  explainErrors(spreadsheet, words);
  watchCalculation(spreadsheet, reports.isStuck);
  keep(spreadsheet, reports.isKept);

  return {
    ...cellsOf(spreadsheet, words),
    insertSheets,
    foresee,
    findModels,
    readNames,
    selectCell,
    checkWorkbook: async () => (await loadConverter()).checkWorkbook(),
    repairWorkbook: async () => (await loadConverter()).repairWorkbook(),
    previewConversion: async (order) => (await loadConverter()).previewConversion(order),
    convertWorkbook: async (order) => (await loadConverter()).convertWorkbook(order),
    toFile: async (...given) => (await loadFileWriter()).workbookFile(spreadsheet, ...given),
    async setLanguage(next) {
      wanted = next;
      const catalogue = await loadFunctions(next);
      await loadLocale(spreadsheet, next);
      if (wanted !== next) return;
      spoken = next;
      univerAPI.setLocale(LOCALE[next]);
      describeFunctions(spreadsheet, catalogue, next);
      translateWelcome(spreadsheet, next);
      univerAPI.getFormula().executeCalculation();
    },
  };
}

const QUIET_MS = 500;

/** Keeps the workbook in the browser soon after each change that a person made. */
function keep({ univerAPI }: Spreadsheet, say: (kept: Kept) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = async () => {
    clearTimeout(timer);
    timer = undefined;
    const workbook = univerAPI.getActiveWorkbook();
    if (!workbook) return;
    const outcome = await keepWorkbook(workbook.save()).then(
      () => "kept" as const,
      () => "notKept" as const,
    );
    if (timer === undefined) say(outcome);
  };
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ type, params, options }) => {
    const isOurs = (params as { unitId?: string } | undefined)?.unitId === univerAPI.getActiveWorkbook()?.getId();
    if (type !== CommandType.MUTATION || options?.onlyLocal || !isOurs) return;
    if (timer === undefined) say("keeping");
    clearTimeout(timer);
    timer = setTimeout(keepNow, QUIET_MS);
  });
  document.addEventListener("visibilitychange", () => {
    if (timer !== undefined) keepNow();
  });
}

declare global {
  interface Window {
    /** Univer's own interface, for people who script their workbook in the console. */
    univerAPI: Spreadsheet["univerAPI"];
    /** What code for Excel did in this workbook. */
    officeLog: OfficeLog;
  }
}
