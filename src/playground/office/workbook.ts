import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { newSheetDefaults } from "../snapshot";
import { clientObject } from "./clientObject";
import type { Context } from "./context";
import { deleteName, setName } from "./definedNames";
import { OfficeError } from "./errors";
import { addressOf, placeAt, placeOf, range, type Place } from "./range";
import { worksheet } from "./worksheet";

/** The open workbook. Univer protects nothing, has no tables here, and computes whenever something changes. */
export function workbook(context: Context): Excel.Workbook {
  return clientObject<Excel.Workbook>(context, {
    kind: "Workbook",
    members: {
      get worksheets() {
        return worksheetCollection(context);
      },
      get names() {
        return namedItemCollection(context);
      },
      getSelectedRange: () => range(context, () => selectedPlace(context)),
      get tables() {
        return clientObject<Excel.TableCollection>(context, {
          kind: "TableCollection",
          properties: { items: { get: () => [] } },
        });
      },
      get protection() {
        return clientObject<Excel.WorkbookProtection>(context, {
          kind: "WorkbookProtection",
          properties: { protected: { get: () => context.log.isProtected } },
        });
      },
    },
  });
}

function selectedPlace(context: Context): Place {
  const selected = context.workbook.getActiveRange();
  if (!selected) throw new OfficeError("InvalidSelection", "Nothing is selected.");
  const { startRow, startColumn, endRow, endColumn } = selected.getRange();
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return { sheet: context.workbook.getActiveSheet(), row: startRow, column: startColumn, ...size };
}

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

export function application(context: Context): Excel.Application {
  return clientObject<Excel.Application>(context, {
    kind: "Application",
    properties: { calculationMode: { get: () => (context.log.isManual ? "Manual" : "Automatic") } },
  });
}

/** What Excel does not allow in the name of a sheet. */
const NO_SHEET_NAME = /[\\/?*[\]:]|^'|'$/;
const LONGEST_SHEET_NAME = 31;

function worksheetCollection(context: Context): Excel.WorksheetCollection {
  const byName = (name: string) =>
    context.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase()) ?? null;
  const known = (id: string) => worksheet(context, () => context.workbook.getSheetBySheetId(id));
  return clientObject<Excel.WorksheetCollection>(context, {
    kind: "WorksheetCollection",
    properties: { items: { get: () => context.workbook.getSheets().map((sheet) => known(sheet.getSheetId())) } },
    members: {
      add(name = "") {
        let added: FWorksheet | null = null;
        context.later("WorksheetCollection.add", () => {
          if (context.log.isProtected) throw new OfficeError("AccessDenied", "The workbook is protected.");
          if (name === "" || name.length > LONGEST_SHEET_NAME || NO_SHEET_NAME.test(name)) {
            throw new OfficeError("InvalidArgument", `${name} cannot be the name of a sheet.`);
          }
          if (byName(name)) throw new OfficeError("ItemAlreadyExists", `There is a sheet ${name} already.`);
          const front = context.workbook.getActiveSheet();
          added = context.workbook.insertSheet(name, { sheet: newSheetDefaults() });
          // Excel leaves the sheet in front that was there.
          front.activate();
        });
        return worksheet(context, () => added);
      },
      getItem: (name) => worksheet(context, () => byName(name)),
      getItemOrNullObject: (name) => worksheet(context, () => byName(name), true),
      getActiveWorksheet: () => worksheet(context, () => context.workbook.getActiveSheet()),
    },
  });
}

/** What Excel would take for an address, or does not allow in a name. */
const NO_NAME = /^([a-z]{1,3}\d+|[rc]|r\d*c\d*)$|^[^\p{L}_\\]|[^\p{L}\p{Nd}_.\\?]/iu;

function namedItemCollection(context: Context): Excel.NamedItemCollection {
  const find = (name: string) =>
    context.workbook.getDefinedNames().find((one) => one.getName().toLowerCase() === name.toLowerCase());
  const item = (name: string, isNullable: boolean) => namedItem(context, () => find(name), isNullable);
  return clientObject<Excel.NamedItemCollection>(context, {
    kind: "NamedItemCollection",
    properties: {
      items: { get: () => context.workbook.getDefinedNames().map((one) => item(one.getName(), false)) },
    },
    members: {
      add(name, target) {
        context.later("NamedItemCollection.add", () => {
          if (NO_NAME.test(name)) throw new OfficeError("InvalidArgument", `${name} cannot be a name.`);
          if (find(name)) throw new OfficeError("ItemAlreadyExists", `There is a name ${name} already.`);
          const meaning = typeof target === "string" ? target.replace(/^=/, "") : meaningOf(placeOf(target));
          setName(context.spreadsheet, name, meaning);
        });
        return item(name, false);
      },
      getItem: (name) => item(name, false),
      getItemOrNullObject: (name) => item(name, true),
    },
  });
}

function namedItem(context: Context, find: () => FDefinedName | undefined, isNullable: boolean): Excel.NamedItem {
  const existing = () => {
    const found = find();
    if (!found) throw new OfficeError("ItemNotFound", "There is no such name.");
    return found;
  };
  return clientObject<Excel.NamedItem>(context, {
    kind: "NamedItem",
    isNull: isNullable ? () => !find() : undefined,
    properties: {
      name: { get: () => existing().getName() },
      formula: {
        get: () => `=${existing().getFormulaOrRefString()}`,
        set: (formula: string) => setName(context.spreadsheet, existing().getName(), formula.replace(/^=/, "")),
      },
    },
    members: {
      delete: () => context.later("NamedItem.delete", () => deleteName(context.spreadsheet, existing().getName())),
      getRangeOrNullObject: () =>
        range(
          context,
          () => placeNamed(context, existing().getFormulaOrRefString())!,
          () => !find() || !placeNamed(context, existing().getFormulaOrRefString()),
        ),
    },
  });
}

/** The address of a place as a name keeps it: 'Idle chips'!$B$3. */
function meaningOf(place: Place): string {
  const [, local] = addressOf(place).split("!").slice(-2);
  const fixed = local.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${place.sheet.getSheetName().replace(/'/g, "''")}'!${fixed}`;
}

function placeNamed(context: Context, meaning: string): Place | undefined {
  const split = meaning.lastIndexOf("!");
  if (split < 0 || meaning.includes("#REF!")) return undefined;
  const quoted = meaning.slice(0, split);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const sheet = context.workbook.getSheetByName(name);
  return sheet ? placeAt(sheet, meaning.slice(split + 1).replaceAll("$", "")) : undefined;
}
