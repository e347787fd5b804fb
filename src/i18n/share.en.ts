/** The part of the pane that checks and converts the open workbook. */
export const share = {
  check: {
    title: "Check this workbook",
    what: "Which cells does somebody without PowerGap not get computed?",
    button: "Check",
    checking: "Reading the workbook…",
    fine: "No cell needs PowerGap: everything computes for everybody.",
    needing: "Cells that need PowerGap: {count}",
    inline: "Of these, {count} can become formulas that compute everywhere, each inside its own cell.",
    unknownNames: "Cells that show #NAME?: {count}",
    repairable: "Cells that lost PowerGap's functions: {count}. Entering them anew repairs them.",
    repair: "Repair",
    repaired: "Formulas entered anew: {count}",
    more: "and {count} more",
  },
  convert: {
    title: "Convert formulas in place",
    what: "Formulas that call PowerGap become others, and back again. What they were is kept on a sheet.",
    to: "Into",
    targets: {
      native: "Native formulas, for anyone",
      lambda: "Names of the workbook, for Microsoft 365",
      values: "Values, for the archive",
      addIn: "Back to what they were",
    },
    scope: "Where",
    scopes: { workbook: "The whole workbook", selection: "The selected cells" },
    preview: "Show what changes",
    previewing: "Reading the workbook…",
    nothing: "There is nothing to convert.",
    willChange: "Formulas that change: {count}",
    willGiveBack: "Formulas that get back what they were: {count}",
    willCalculate: "Computations that move to the sheet “{sheet}”: {count}",
    becomeValues: "Become values: {cells}",
    stay: "Stay as they are: {cells}",
    changedSince: "Changed since they were converted, so they stay: {cells}",
    convert: "Convert",
    cancel: "Cancel",
    converting: "Writing…",
    converted: "Formulas converted: {count}. The sheet “{sheet}” keeps what they were.",
    givenBack: "Formulas given back: {count}",
  },
  sheets: {
    calculations: {
      sheet: "Calculations",
      title: "Calculations",
      note: "What does not fit into one cell is computed here step by step; other sheets refer to it.",
    },
    conversions: {
      sheet: "Conversions",
      title: "Conversions",
      note: "What formulas were before PowerGap converted them. Converting back needs these rows.",
      columns: ["Sheet", "Cells", "Before", "After", "Into", "Fingerprint"],
    },
  },
};

export type ShareWords = typeof share;
