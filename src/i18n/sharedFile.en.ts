/** What a shared file says of itself. */
export const sharedFile = {
  cover: {
    sheet: "Read me",
    title: "PowerGap: chips, building and power",
    language: "Language of the labels",
    made: "Made on {date} with {version}. Scenario code: {code}",
    glance: "At a glance",
    what: "What this is",
    lines: {
      model:
        "A model of one AI data center: what chips cost that wait for power, and what a loan guarantee would change.",
      change: "Change the yellow cells on the sheet “{inputs}”: everything else follows.",
      checks: "Every sheet shows one light for all checks; the sheet “{checks}” says which one fails.",
      sources: "The sheet “{sources}” names date, address and confidence of every default.",
      chart: "Titles of charts and names of sheets keep the language in which the file was made.",
      disclaimer: "A scenario, not a forecast. No legal, tax or investment advice. The guarantee is hypothetical.",
    },
    computes: {
      native: "All formulas are classic ones: they compute in Excel of any age, LibreOffice, WPS and on phones.",
      lambda:
        "Formulas call functions that this workbook brings along as names (PG.…): they compute in Microsoft 365, without the add-in.",
      addIn: "Formulas call the PowerGap add-in. Without it they show the values they had when this file was made.",
      values: "Values only, for the archive: nothing here is computed anew, and changed inputs change nothing.",
    },
  },
};

export type SharedFileWords = typeof sharedFile;
