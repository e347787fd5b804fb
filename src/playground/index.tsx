import { createRoot } from "react-dom/client";
import { languageFor } from "../i18n/language";
import { fill, wordsIn } from "../i18n/words";
import type { OpenedScenario, PaneHost } from "../taskpane/host";
import { openFile } from "../taskpane/openFile";
import { mountPane } from "../taskpane/pane";
import { refusalSentence } from "../taskpane/refusalSentence";
import { saveFile } from "../taskpane/saveFile";
import { isoDate, today } from "../taskpane/serialDate";
import { Bar, type Status } from "./Bar";
import { acceptFiles } from "./drop";
import { forgetWorkbook } from "./kept";
import { WORDS } from "./words";
import "./page.css";

const element = (id: string) => document.getElementById(id) as HTMLElement;

const bar = createRoot(element("bar"));

let status: Status = {
  language: languageFor(...navigator.languages),
  state: "opening",
  kept: "kept",
  isStuck: false,
  isPaneShown: true,
};

function show(change: Partial<Status>): void {
  status = { ...status, ...change };
  const { title, workbook } = WORDS[status.language].workbook.page;
  document.documentElement.lang = status.language;
  document.title = title;
  element("workbook").setAttribute("aria-label", workbook);
  element("drop").textContent = wordsIn(status.language).files.drop;
  element("pane").hidden = !status.isPaneShown;
  bar.render(
    <Bar
      status={status}
      startOver={startOver}
      togglePane={() => show({ isPaneShown: !status.isPaneShown })}
      openFile={(file) => void open(file)}
      saveFile={() => void save()}
    />,
  );
}

async function startOver(): Promise<void> {
  await forgetWorkbook();
  location.reload();
}

const openedFiles = new Set<(opened: OpenedScenario) => void>();

/** Hands the scenario of a file to the pane, or says why not. */
async function open(file: File): Promise<void> {
  try {
    const draft = (await openFile(file)) as OpenedScenario["draft"];
    show({ isPaneShown: true, refusal: undefined, notice: undefined });
    openedFiles.forEach((listener) => listener({ file: file.name, draft }));
  } catch (error) {
    show({ refusal: refusalSentence(error, wordsIn(status.language)) });
  }
}

/** Hands the workbook to the browser as a file, and says what who gets it should know. */
async function save(): Promise<void> {
  const { page } = WORDS[status.language].workbook;
  const now = today();
  try {
    const { bytes, functions } = await (await opened).toFile(page.title, new Date());
    const file = fill(page.file, { date: isoDate(now)! });
    saveFile(bytes, file);
    show({ refusal: undefined, notice: fill(functions > 0 ? page.savedWithFunctions : page.saved, { file }) });
  } catch (error) {
    show({ notice: undefined, refusal: refusalSentence(error, wordsIn(status.language)) });
  }
}

/** The grid and its calculator are large: the bar and the pane are there before them. */
const opened = import("./workbook").then(async ({ openWorkbook }) => {
  const workbook = await openWorkbook(element("workbook"), status.language, {
    isKept: (kept) => show({ kept, ...(kept === "keeping" && { notice: undefined }) }),
    isStuck: (isStuck) => show({ isStuck }),
  });
  show({ state: "open" });
  return workbook;
});
opened.catch((reason) => {
  console.error(reason);
  show({ state: "failed" });
});

const host: PaneHost = {
  kind: "browser",
  colorScheme: "light",
  insertFormula: async (...given) => (await opened).insertFormula(...given),
  readRange: async (address) => (await opened).readRange(address),
  insertSheets: async (...given) => (await opened).insertSheets(...given),
  foresee: async (...given) => (await opened).foresee(...given),
  findModels: async () => (await opened).findModels(),
  readNames: async (names) => (await opened).readNames(names),
  selectCell: async (address) => (await opened).selectCell(address),
  checkWorkbook: async () => (await opened).checkWorkbook(),
  repairWorkbook: async () => (await opened).repairWorkbook(),
  previewConversion: async (order) => (await opened).previewConversion(order),
  convertWorkbook: async (order) => (await opened).convertWorkbook(order),
  onSelection(listener) {
    const ended = opened.then((workbook) => workbook.onSelection(listener));
    return () => ended.then((end) => end());
  },
  onOpened(listener) {
    openedFiles.add(listener);
    return () => openedFiles.delete(listener);
  },
  setLanguage(language) {
    if (language === status.language) return;
    show({ language });
    opened.then((workbook) => workbook.setLanguage(language));
  },
};

show({});
acceptFiles(element("drop"), (file) => void open(file));
mountPane(element("pane"), host);
