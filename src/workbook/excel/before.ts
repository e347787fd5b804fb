import type { Taken } from "../ordinal";

/** What a workbook holds before something is written into it. */
export interface Before extends Taken {
  readonly sheetIds: Readonly<Record<string, string>>;
  /** Defined names in lower case, and what they mean. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
  /** Whether it computes only when it is told to. */
  readonly isManual: boolean;
}

export async function readBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook, application } = context;
  const sheets = workbook.worksheets.load("items/id, items/name");
  const names = workbook.names.load("items/name, items/formula");
  const tables = workbook.tables.load("items/name");
  const protection = workbook.protection.load("protected");
  application.load("calculationMode");
  await context.sync();
  return {
    sheets: sheets.items.map(({ name }) => name),
    sheetIds: Object.fromEntries(sheets.items.map(({ id, name }) => [name.toLowerCase(), id])),
    names: [...names.items, ...tables.items].map(({ name }) => name),
    meanings: Object.fromEntries(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    isProtected: protection.protected,
    isManual: application.calculationMode === "Manual",
  };
}
