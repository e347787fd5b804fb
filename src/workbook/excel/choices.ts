import type { Sheet } from "../sheet";

/** Offers lists of what cells may hold. */
export function offerChoices(target: Excel.Worksheet, { rows }: Sheet): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.choices) return;
      const { dataValidation } = target.getRangeByIndexes(row, column, 1, 1);
      dataValidation.rule = { list: { inCellDropDown: true, source: cell.choices.join(",") } };
    }),
  );
}
