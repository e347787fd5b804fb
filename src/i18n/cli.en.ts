/** What `powergap-export` says. */
export const cli = {
  usage: `Usage: powergap-export <scenario.json | scenario code> <out.xlsx> [options]

Writes the whole plan of a scenario as a workbook. The scenario is a JSON object of inputs by name, such as
{ "gpus": 20000, "grid_likely": "2029-06-01" }: shares and rates are fractions, and dates are texts. An input that is
missing has its default; price, power and server factor follow the gpu_model.

  --spelling native     formulas that compute in every spreadsheet program (the default)
             lambda     for Microsoft 365 without PowerGap: functions as names of the workbook
             add-in     for colleagues who have PowerGap
             values     numbers only
  --add-in organization how they got PowerGap: from their administrator (the default), sideloaded,
                        or its id in the Marketplace, WA and nine digits
  --language en         the language that is shown first: en or zh-CN
  --force               write over a file that is there
  --inputs              list the inputs with their units and defaults`,
  written: "{file}: {kilobytes} KB",
  unknownOption: "{option} is no option of powergap-export. --help lists them.",
  unknownValue: "{option} must be one of {choices}; got {got}.",
  needsTwo: "powergap-export needs a scenario and the file to write. --help says more.",
  notXlsx: "{file} must end with .xlsx.",
  notRead: "{file} could not be read: {reason}",
  notJson: "{file} is no JSON: {reason}",
  noObject: "{file} must hold an object of inputs by name.",
  unknownInput: "{name} is no input. Did you mean {nearest}?",
  wrongDate: "{name} must be a number or a date such as 2027-03-01; got {got}",
  damagedCode: "{code} is neither a file nor a whole scenario code.",
  exists: "{file} is there already; --force writes over it.",
  notWritten: "{file} could not be written: {reason}",
  defaultStart: "the day of the export",
};

export type CliWords = typeof cli;
