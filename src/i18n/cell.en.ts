import type { Problem } from "../model/input";

/** The sentence for each problem; `{name}` and its like are filled in from the problem's facts. */
export const sentences: Record<Problem, string> = {
  notANumber: "{name} must be a number; got {got}",
  notText: "{name} must be text; got {got}",
  textTooLong: "{name} must have at most {maximum} letters; got {got}",
  notOneCell: "{name} must be a single cell; got {rows} rows by {columns} columns",
  tooSmall: "{name} must be at least {minimum}; got {got}",
  notAbove: "{name} must be greater than {above}; got {got}",
  tooLarge: "{name} must be at most {maximum}; got {got}",
  notBelow: "{name} must be less than {below}; got {got}",
  notWhole: "{name} must be a whole number; got {got}",
  unknownChoice: "{name} must be one of {choices}; got {got}",
  notForMethod: "{name} must be {allowed} with {method}; got {got}",
  outOfOrder: "{name} must be at most {other} ({limit}); got {got}",
  paymentsNotWhole: "{name} × payments_per_year must be a whole number; got {got}",
  tooManyPayments: "{name} × payments_per_year must be at most {maximum}; got {got}",
  differentSizes: "{name} and {other} must be ranges of the same size",
  halfBlank: "{name} and {other} must both be filled in or both be blank; row {row} has only one",
  tooManyRows: "{name} must have at most {maximum} rows; got {got}",
  wrongShape: "{name} must have {rows} rows and {columns} columns",
  errorInside: "{name} holds an error: {got}",
  bothZero: "{name} and {other} must not both be 0",
  resultTooLarge: "the result is too large for a cell",
  neverCloses: "the gap never closes at these growth rates",
  unknownReference: "no reference has the id {got}; the nearest are {nearest}; REFERENCE_LIST() shows them all",
  unknownTechnology: "technologies must be among {choices}; got {got}",
  neverRetires: "revenue still covers the operating cost at {maximum} years",
  nothingCovered: "no fee makes the saving 0, since nothing is covered",
  noSpread: "a guarantee worth the whole debt has no spread",
};

/** Column headers and row names of spills, by their English words. */
export const headers = {
  "As of": "As of",
  China: "China",
  Cumulative: "Cumulative",
  "Cumulative gap": "Cumulative gap",
  Fee: "Fee",
  Gap: "Gap",
  "Gap to target": "Gap to target",
  "Guaranteed balance": "Guaranteed balance",
  "Guaranteed service": "Guaranteed service",
  Id: "Id",
  "Market balance": "Market balance",
  "Market service": "Market service",
  Period: "Period",
  "Present value": "Present value",
  Saving: "Saving",
  Source: "Source",
  Unit: "Unit",
  US: "US",
  Value: "Value",
  Year: "Year",
} as const;

export type Header = keyof typeof headers;
