import { modelsAmong, type PlacedModel } from "../models";

/** The models of PowerGap's that the open workbook holds. */
export async function findModels(): Promise<PlacedModel[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name, items/formula");
    await context.sync();
    return modelsAmong(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  });
}
