export { insertFormula, onSelection, readRange } from "./cells";
export { findOrdinal, insertSheets, type Inserted, type InsertOptions } from "./insertSheets";
export { readNames, type NamedValue } from "./readNames";
