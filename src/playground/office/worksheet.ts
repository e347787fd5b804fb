import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { chartCollection } from "./charts";
import { clientObject, clientResult, notImplemented } from "./clientObject";
import type { Context } from "./context";
import { OfficeError } from "./errors";
import { record, recordedOf } from "./recorded";
import { placeAt, range, wholeSheet, type Place } from "./range";

/** A sheet of Office.js, found when it is needed. */
export function worksheet(context: Context, find: () => FWorksheet | null, isNullable = false): Excel.Worksheet {
  const sheet = () => {
    const found = find();
    if (!found) throw new OfficeError("ItemNotFound", "There is no such sheet.");
    return found;
  };
  const at = (where: () => Place) => range(context, where);
  return clientObject<Excel.Worksheet>(context, {
    kind: "Worksheet",
    isNull: isNullable ? () => !find() : undefined,
    properties: {
      id: { get: () => sheet().getSheetId() },
      name: { get: () => sheet().getSheetName() },
      visibility: { get: () => (sheet().isSheetHidden() ? "Hidden" : "Visible") },
      showGridlines: { set: (isShown: boolean) => void sheet().setHiddenGridlines(!isShown) },
      tabColor: { set: (color: string) => void sheet().setTabColor(color) },
    },
    members: {
      getRange: (address) => at(() => (address === undefined ? wholeSheet(sheet()) : placeAt(sheet(), address))),
      getRangeByIndexes: (row, column, rows, columns) => at(() => ({ sheet: sheet(), row, column, rows, columns })),
      getUsedRange: () => at(() => usedPlace(context, sheet())),
      getUsedRangeOrNullObject: (valuesOnly) => {
        if (!valuesOnly) throw notImplemented("Worksheet.getUsedRangeOrNullObject() with formats");
        return range(
          context,
          () => filledPlace(context, sheet())!,
          () => !filledPlace(context, sheet()),
        );
      },
      activate: () => context.later("Worksheet.activate", () => void sheet().activate()),
      calculate: () => context.later("Worksheet.calculate", () => undefined),
      delete: () =>
        context.later("Worksheet.delete", () => {
          if (context.isUndoGroup) throw new OfficeError("UndoNotSupported", "Deleting a sheet cannot be undone.");
          if (context.log.isProtected) throw new OfficeError("AccessDenied", "The workbook is protected.");
          context.workbook.deleteSheet(sheet());
        }),
      get charts() {
        return chartCollection(context, sheet);
      },
      get shapes() {
        return noneOf<Excel.ShapeCollection>(context, "ShapeCollection");
      },
      get comments() {
        return noneOf<Excel.CommentCollection>(context, "CommentCollection");
      },
      get customProperties() {
        return customProperties(context, sheet);
      },
      get protection() {
        return clientObject<Excel.WorksheetProtection>(context, {
          kind: "WorksheetProtection",
          properties: { protected: { get: () => context.log.protectedSheets.includes(sheet().getSheetName()) } },
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

/** What no sheet has here. */
const noneOf = <T extends { getCount(): OfficeExtension.ClientResult<number> }>(context: Context, kind: string) => {
  const members: Partial<T> = {};
  members.getCount = () => clientResult(context, `${kind}.getCount`, () => 0);
  return clientObject<T>(context, { kind, members });
};

/** What holds something or has a format, and what formulas fill. */
function usedPlace(context: Context, sheet: FWorksheet): Place {
  const { startRow, startColumn, endRow, endColumn } = sheet.getDataRange().getRange();
  const rectangles = [
    { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    ...context.cells.filledOn(sheet),
  ];
  const row = Math.min(...rectangles.map((one) => one.row));
  const column = Math.min(...rectangles.map((one) => one.column));
  return {
    sheet,
    row,
    column,
    rows: Math.max(...rectangles.map((one) => one.row + one.rows)) - row,
    columns: Math.max(...rectangles.map((one) => one.column + one.columns)) - column,
  };
}

/** The rectangle around all cells that show something; nothing on an empty sheet. */
function filledPlace(context: Context, sheet: FWorksheet): Place | undefined {
  const used = usedPlace(context, sheet);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (context.cells.formula(sheet, row, column) === "") continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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
      setPrintArea: (area) => context.later("PageLayout.setPrintArea", () => set({ area })),
      setPrintMargins: (unit, margins) =>
        context.later("PageLayout.setPrintMargins", () => set({ margins: { unit, ...margins } })),
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
