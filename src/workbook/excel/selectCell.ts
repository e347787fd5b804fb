import { PaneError } from "../refusal";
import { inSheet } from "./inSheet";
import { codeOf, refusalOf } from "./refusals";

/** Brings a cell such as Sheet1!B2 to the front and selects it. */
export async function selectCell(address: string): Promise<void> {
  const { sheetName = "", local } = inSheet(address);
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new PaneError("noSuchRange", { address });
      if (sheet.visibility !== "Visible") throw new PaneError("hiddenSheet", { sheet: sheetName });
      sheet.activate();
      sheet.getRange(local).select();
    });
  } catch (error) {
    if (codeOf(error) === "InvalidArgument") throw new PaneError("noSuchRange", { address });
    throw refusalOf(error, address);
  }
}
