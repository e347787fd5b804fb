import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { languageFor } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import { insertFormula, onSelection, readRange } from "../workbook/excel/cells";
import { createWorkbook } from "../workbook/excel/createWorkbook";
import { findModels } from "../workbook/excel/findModels";
import { readNames } from "../workbook/excel/readNames";
import { selectCell } from "../workbook/excel/selectCell";
import type { PaneHost } from "./host";
import { mountPane } from "./pane";
import { useTheme } from "./theme";

/** What writes whole sheets comes when it is needed, with what spells their formulas. */
const loadWriter = () => import(/* webpackChunkName: "pane-writer" */ "../workbook/excel/insertSheets");

const loadConverter = () => import(/* webpackChunkName: "pane-converter" */ "../workbook/excel/convertWorkbook");

/** The workbook that the pane was opened in. */
function excelHost(): PaneHost {
  return {
    kind: "excel",
    colorScheme: colorSchemeOf(Office.context?.officeTheme),
    displayLanguage: Office.context?.displayLanguage,
    insertFormula,
    onSelection,
    readRange,
    insertSheets: async (...given) => (await loadWriter()).insertSheets(...given),
    foresee: async (...given) => (await loadWriter()).foresee(...given),
    findModels,
    readNames,
    selectCell,
    checkWorkbook: async () => (await loadConverter()).checkWorkbook(),
    repairWorkbook: async () => (await loadConverter()).repairWorkbook(),
    previewConversion: async (order) => (await loadConverter()).previewConversion(order),
    convertWorkbook: async (order) => (await loadConverter()).convertWorkbook(order),
    createWorkbook,
    setLanguage: (language) => {
      document.documentElement.lang = language;
    },
  };
}

/** Excel on the web has no theme to tell; older Excel tells colours only. */
function colorSchemeOf(theme: Partial<Office.OfficeTheme> | undefined): PaneHost["colorScheme"] {
  const background = /^#(..)(..)(..)/.exec(theme?.bodyBackgroundColor ?? "");
  if (theme?.isDarkTheme === undefined && !background) return undefined;
  const isDark =
    theme?.isDarkTheme ??
    background!
      .slice(1)
      .map((part) => parseInt(part, 16))
      .every((part) => part < 128);
  return isDark ? "dark" : "light";
}

/** What the page says when Office runs it outside of Excel, or a person opened it in a browser. */
function Outside() {
  const words = wordsIn(languageFor(...navigator.languages)).excel;
  const styles = useStyles();
  return (
    <FluentProvider {...useTheme({})} className={styles.page}>
      <main>
        <h1 className={styles.title}>{words.outside}</h1>
        <p>{words.whatToDo}</p>
        <p>{words.instead}</p>
        <Link href="index.html">{words.openBrowser}</Link>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: "100%", padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

const element = document.getElementById("pane")!;

// Without Office's script the page itself says what to do.
if ("Office" in window) {
  void Office.onReady(({ host }) => {
    if (String(host) !== "Excel") return createRoot(element).render(<Outside />);
    element.style.height = "100vh";
    mountPane(element, excelHost());
  });
}
