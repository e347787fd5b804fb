/** The words of the help, support and privacy pages. */
export const words = {
  language: "English",
  product: "PowerGap",
  help: "PowerGap help",
  inOtherLanguage: "中文",
  skip: "Skip to the text",
  families: {
    depreciation: "Depreciation: what the chips are worth",
    power: "Power: what the grid adds",
    timeline: "Timeline: chips, building and grid",
    guarantee: "Guarantee: what a loan guarantee saves, and who pays",
    reference: "Facts: published figures and their sources",
  },
  function: {
    syntax: "Formula",
    arguments: "Arguments",
    noArguments: "None.",
    required: "required",
    unit: "Unit: ",
    default: "Default: ",
    optional: "May be left out.",
    range: "A range of cells.",
    betweenSentences: " ",
    choices: "Choices, in any letter case",
    result: "Result",
    spills:
      "The result fills the cells below and to the right; they must be empty, or Excel shows #SPILL!. In Excel before 2021, select a range first and enter the formula with Ctrl+Shift+Enter.",
    equation: "Equation",
    examples: "Examples",
    gives: "gives",
    cautions: "Be careful",
    errors: "Errors",
    sources: "Sources",
    others: "Functions of the same kind",
  },
  errors: [
    ["#VALUE!", "An argument is not allowed. The sentence names the argument, what is allowed and what came."],
    ["#N/A", "There is no answer; the sentence says why."],
    ["#SPILL!", "Cells that the result needs are not empty."],
    ["#NAME?", "PowerGap is not loaded. A formula that was typed before it was loaded must be entered again."],
    ["#BUSY!", "Excel is still loading PowerGap; if it stays, reload the workbook."],
  ],
  errorsIntro:
    "In Excel, point at the warning sign beside the cell to read the sentence. An error in an argument is passed on, so IFERROR works.",
  index: {
    intro: [
      "The chips, the building and the power arrive at different times. PowerGap's functions compute what the mismatch costs, and what a loan guarantee would change.",
      "Type =POWERGAP. in a cell to see the functions. An argument that is left out, or skipped with two commas, takes its default. Rates and shares are fractions: 8 % is 0.08. Dates are Excel's dates, and money goes in and out in your own unit.",
    ],
    function: "Function",
    purpose: "What it is for",
    errors: "When a cell shows an error",
  },
  disclaimer:
    "PowerGap computes scenarios. It is not a forecast, and no legal, tax or investment advice. Guarantees that it prices are hypothetical.",
  allFunctions: "All functions",
  licences: "Licences of others",
  support: {
    title: "Support",
    sections: [
      [
        "A function",
        "Each function has a help page with its arguments, equation, sources and examples. In Excel, choose “Help on this function” in the function wizard, or Help on the Home tab.",
      ],
      [
        "A cell shows an error",
        "Point at the warning sign beside the cell: #VALUE! and #N/A come with a sentence. #NAME? means that PowerGap is not loaded in this Excel: load it, then enter the formula again. #SPILL! means that cells which the result needs are not empty.",
      ],
      [
        "A workbook for people without PowerGap",
        "Formulas that begin with POWERGAP. compute only where PowerGap is loaded. Elsewhere they keep their last value until they are recalculated.",
      ],
      [
        "Where it runs",
        "Excel for Microsoft 365, Excel 2021 and later, and Excel on the web; elsewhere, the browser workbook does the same without Excel.",
      ],
      [
        "Something is wrong",
        "Write to whoever provides PowerGap to you: the address of this page shows who that is. Give the formula, what the cell shows, what you expected and why, and the text of =POWERGAP.VERSION(). Please do not send confidential figures: made-up ones that show the same are enough.",
      ],
    ],
  },
  privacy: {
    title: "Privacy",
    sections: [
      ["In short", "PowerGap collects nothing. There is no account, no cookie, no telemetry and no advertising."],
      [
        "Your figures",
        "All functions compute on your device. Neither the numbers in your workbook nor what you type in the pane is sent anywhere. So that nothing typed is lost, the pane keeps it, and the language you chose, in the storage of your own browser or Excel, where you can delete it.",
      ],
      [
        "What is loaded",
        "PowerGap's files come from the address where you opened this page; whoever runs that server sees the request, as with any web page. Inside Excel, two scripts come from Microsoft (appsforoffice.microsoft.com), as every Office add-in requires; Microsoft's privacy statement applies to them. Nothing else is loaded, and a content security policy enforces it.",
      ],
      ["Links", "Facts name the web pages that they were read on. They are opened only when you follow them."],
    ],
  },
};

/** @typedef {typeof words} HelpWords */
