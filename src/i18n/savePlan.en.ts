/** The part of the pane that makes a file of the plan for somebody. */
export const savePlan = {
  title: "Send the plan",
  what: "A file of its own with the whole plan as it is now: inputs, dates, values, gap, guarantee, risk, sources and checks. The open workbook stays as it is.",
  question: "Who receives it?",
  receiver: {
    native: {
      name: "Anyone",
      sentence: "They can edit every input, and everything recalculates, in any spreadsheet program and on phones.",
    },
    lambda: {
      name: "Microsoft 365 without PowerGap",
      sentence: "They can edit every input, and use PowerGap's functions as PG.… in formulas of their own.",
    },
    addIn: {
      name: "Colleagues with PowerGap",
      sentence: "They can edit every input; formulas call PowerGap, and opening the file offers its pane.",
    },
    values: { name: "The archive", sentence: "They see the numbers as they are now. Nothing recalculates." },
  },
  deployment: {
    label: "How they got PowerGap",
    organization: "From their administrator",
    sideloaded: "Uploaded by hand",
    marketplace: "From the Microsoft Marketplace",
    marketplaceId: "PowerGap's id in the Marketplace",
    marketplaceIdHint: "WA and nine digits, from the address of its page there.",
  },
  language: "Language that is shown first",
  save: "Save the file",
  open: "Open as a new workbook",
  making: "Making the file…",
  saved: "Saved as {file}.",
  notSaved: "If no file appears, this Excel lets no add-in save one: open it as a new workbook instead.",
  opened: "It is open as a new workbook: save it there.",
  wrong: "Some inputs of the plan are out of range: correct them in Plan first.",
  file: "PowerGap plan {date}.xlsx",
};

export type SavePlanWords = typeof savePlan;
