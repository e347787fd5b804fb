import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { chartCollection } from "./charts";
import { clientObject, notImplemented } from "./clientObject";
import type { Context } from "./context";
import { OfficeError } from "./errors";
import { placeAt, range, wholeSheet, type Place } from "./range";

/** What Univer has no place for, kept with the sheet: tests compare it with the description of the sheet. */
export interface Recorded {
  readonly properties?: Readonly<Record<string, string>>;
  readonly pageLayout?: Readonly<Record<string, unknown>>;
}

export function recordedOf(sheet: FWorksheet): Recorded {
  return (sheet.getCustomMetadata() as { office?: Recorded } | undefined)?.office ?? {};
}

function record(sheet: FWorksheet, change: Recorded): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), office: { ...recordedOf(sheet), ...change } });
}

/** A sheet of Office.js, found when it is needed. */
export function worksheet(context: Context, find: () => FWorksheet | null): Excel.Worksheet {
  const sheet = () => {
    const found = find();
    if (!found) throw new OfficeError("ItemNotFound", "There is no such sheet.");
    return found;
  };
  const at = (where: () => Place) => range(context, where);
  return clientObject<Excel.Worksheet>(context, {
    kind: "Worksheet",
    properties: {
      id: { get: () => sheet().getSheetId() },
      name: { get: () => sheet().getSheetName() },
      showGridlines: { set: (isShown: boolean) => void sheet().setHiddenGridlines(!isShown) },
      tabColor: { set: (color: string) => void sheet().setTabColor(color) },
    },
    members: {
      getRange: (address) => at(() => (address === undefined ? wholeSheet(sheet()) : placeAt(sheet(), address))),
      getRangeByIndexes: (row, column, rows, columns) => at(() => ({ sheet: sheet(), row, column, rows, columns })),
      getUsedRange: () => at(() => usedPlace(sheet())),
      activate: () => context.later("Worksheet.activate", () => void sheet().activate()),
      calculate: () => context.later("Worksheet.calculate", () => undefined),
      delete: () =>
        context.later("Worksheet.delete", () => {
          if (context.isUndoGroup) throw new OfficeError("UndoNotSupported", "Deleting a sheet cannot be undone.");
          context.workbook.deleteSheet(sheet());
        }),
      get charts() {
        return chartCollection(context, sheet);
      },
      get customProperties() {
        return customProperties(context, sheet);
      },
      get protection() {
        return clientObject<Excel.WorksheetProtection>(context, {
          kind: "WorksheetProtection",
          properties: { protected: { get: () => context.log.isProtected } },
        });
      },
      get freezePanes() {
        return freezePanes(context, sheet);
      },
      get pageLayout() {
        return pageLayout(context, sheet);
      },
    },
  });
}

function usedPlace(sheet: FWorksheet): Place {
  const { startRow, startColumn, endRow, endColumn } = sheet.getDataRange().getRange();
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function customProperties(context: Context, sheet: () => FWorksheet): Excel.WorksheetCustomPropertyCollection {
  const property = (key: string) => {
    const value = () => recordedOf(sheet()).properties?.[key];
    return clientObject<Excel.WorksheetCustomProperty>(context, {
      kind: "WorksheetCustomProperty",
      isNull: () => value() === undefined,
      properties: { value: { get: value } },
    });
  };
  return clientObject<Excel.WorksheetCustomPropertyCollection>(context, {
    kind: "WorksheetCustomPropertyCollection",
    members: {
      add(key, value) {
        context.later("WorksheetCustomPropertyCollection.add", () =>
          record(sheet(), { properties: { ...recordedOf(sheet()).properties, [key]: value } }),
        );
        return property(key);
      },
      getItemOrNullObject: property,
    },
  });
}

function freezePanes(context: Context, sheet: () => FWorksheet): Excel.WorksheetFreezePanes {
  return clientObject<Excel.WorksheetFreezePanes>(context, {
    kind: "WorksheetFreezePanes",
    members: {
      freezeRows: (count = 0) =>
        context.later("WorksheetFreezePanes.freezeRows", () => void sheet().setFrozenRows(count)),
      unfreeze: () => context.later("WorksheetFreezePanes.unfreeze", () => void sheet().cancelFreeze()),
      getLocationOrNullObject: () =>
        range(
          context,
          () => ({ ...wholeSheet(sheet()), rows: sheet().getFrozenRows() }),
          () => sheet().getFrozenRows() === 0,
        ),
    },
  });
}

/** Univer prints no pages: their setup is recorded. */
function pageLayout(context: Context, sheet: () => FWorksheet): Excel.PageLayout {
  const set = (change: Record<string, unknown>) =>
    record(sheet(), { pageLayout: { ...recordedOf(sheet()).pageLayout, ...change } });
  const settable = (name: string) => ({ set: (value: unknown) => set({ [name]: value }) });
  return clientObject<Excel.PageLayout>(context, {
    kind: "PageLayout",
    properties: { orientation: settable("orientation"), zoom: settable("zoom") },
    members: {
      setPrintTitleRows: (rows) =>
        context.later("PageLayout.setPrintTitleRows", () => {
          if (typeof rows !== "string") throw notImplemented("title rows by range");
          set({ titleRows: rows });
        }),
      get headersFooters() {
        return clientObject<Excel.HeaderFooterGroup>(context, {
          kind: "HeaderFooterGroup",
          members: {
            get defaultForAllPages() {
              return clientObject<Excel.HeaderFooter>(context, {
                kind: "HeaderFooter",
                properties: { leftFooter: settable("leftFooter"), rightFooter: settable("rightFooter") },
              });
            },
          },
        });
      },
    },
  });
}
