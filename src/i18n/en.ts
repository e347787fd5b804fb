import type { Problem } from "../model/input";
import type { Family } from "./catalogue";
import { headers, sentences, type Header } from "./cell.en";

const families: Record<Family, string> = {
  depreciation: "What the chips are worth",
  power: "What the grid adds",
  timeline: "Chips, building and grid",
  guarantee: "Loan guarantees",
  reference: "Facts",
};

/** Everything that PowerGap says outside of help, and so the type of all words; `{name}` and its like are filled in. */
export const en = {
  cell: { sentences: sentences as Record<Problem, string>, headers: headers as Record<Header, string> },
  families,
  pane: {
    title: "PowerGap",
    label: "PowerGap pane",
    parts: "Parts of the pane",
    functions: "Functions",
    facts: "Facts",
    language: "Language",
    loading: "Loading…",
    notLoaded: "This part could not be loaded. Check the connection, then try again.",
    tryAgain: "Try again",
    broken: "Something went wrong in the pane. The workbook is not affected, and what you typed is kept.",
  },
  list: {
    search: "Search functions",
    placeholder: "Name or description",
    clear: "Clear the search",
    found: "Functions found: {count}",
    none: "No function matches “{query}”.",
    showAll: "Show all functions",
  },
  form: {
    back: "All functions",
    help: "Help page",
    required: "Arguments",
    optional: "Optional arguments",
    default: "Default {value}",
    assumption: "our assumption",
    whenOmitted: "Default ({value})",
    howToType: "What can be typed here?",
    howToTypeNumbers: "Numbers: 1000, 1,000, 1 000, 0.08, 8%, 1e6. The decimal point is a point.",
    howToTypeDates: "Dates: 2027-03-01 or 2027/3/1.",
    howToTypeCells: "Instead of a number: the address of a cell, B2 or Sheet1!B2. Instead of a text: =B2.",
    howToTypeRanges:
      "Ranges: an address such as B2:C9, or values: each row on a line of its own, commas or tabs between cells.",
    rangePlaceholder: "B2:C9, or one row on each line",
    clear: "Clear",
    undo: "Undo",
    cleared: "The form is empty again.",
    filled: "The example is in the form.",
    opened: "The formula of {address} is in the form.",
    nowhere: "No argument is needed.",
  },
  result: {
    title: "Result",
    fillIn: "Fill in {names} to see the result.",
    reading: "Reading the cells…",
    needsWorkbook: "The result appears once the formula is in the workbook, since it uses cells.",
    notRead: "The cells could not be read: {reason}",
    table: "Table of {rows} rows and {columns} columns",
    caption: "Result of {id}",
    showAll: "Show all {rows} rows",
    showLess: "Show fewer rows",
    formula: "Formula",
    formulaTooLong:
      "The formula would have more than {maximum} letters. Put the values into cells and type their address.",
    date: "as a date: {date}",
    yes: "TRUE",
    no: "FALSE",
  },
  insert: {
    insert: "Insert",
    label: "Insert into the selected cell",
    notYet: "Fill in {names} first.",
    notWhileRefused: "Correct the fields that are marked first.",
    inserting: "Inserting…",
    inserted: "Inserted into {address}.",
    ask: "{address} is not empty. Replace what it holds?",
    replace: "Replace",
    cancel: "Keep it",
    copy: "Copy formula",
    copied: "The formula is in the clipboard.",
    notCopied: "The clipboard is closed to this page. The formula is selected: press Ctrl+C.",
  },
  refusals: {
    notEmpty: "{address} is not empty.",
    protected: "{address} is protected. Unprotect the sheet or choose another cell.",
    editing: "A cell is being edited. Finish it with Enter, then try again.",
    noCell: "No cell is selected. Select one in a sheet, then try again.",
    noSuchRange: "{address} is not in this workbook.",
    rangeTooLarge: "{address} has more than {maximum} cells.",
    unknown: "The workbook refused: {reason}",
  },
  examples: {
    title: "Examples",
    use: "Use",
    useLabel: "Use the example {formula}",
    insertLabel: "Insert the example {formula}",
  },
  cautions: { title: "Be careful" },
  selection: {
    title: "Selected cell",
    empty: "empty",
    open: "Open in the form",
    none: "No cell is selected.",
  },
  excel: {
    outside: "This page belongs into Excel",
    outsideWhy: "It could not reach Excel: either it was opened in a browser, or Office’s own script did not load.",
    steps: [
      "In Excel, open PowerGap from the Home tab.",
      "If you did that already, check that appsforoffice.microsoft.com can be reached, then open the pane again.",
      "Without Excel, the same functions and the same pane run in the browser workbook.",
    ],
    openBrowser: "Open the browser workbook",
  },
};

export type Words = typeof en;
