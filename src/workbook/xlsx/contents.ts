import type { Cell as WrittenCell } from "hucre/xlsx";
import { address, down } from "../cells";
import { fillDown } from "../fill";
import type { Cell, Sheet, SheetValue } from "../sheet";
import { spillOf } from "../spills";
import { stored } from "./stored";

type Content = Partial<WrittenCell>;

/** Whether a formula calls a function whose result can be an array: PowerGap's, and the workbook's names. */
export type IsDynamic = (formula: string) => boolean;

/** What a sheet's cells hold, to be asked from the first row to the last. A formula that is filled down is shared. */
export function contentsOf(
  { rows }: Sheet,
  isDynamic: IsDynamic,
): (cell: Cell, row: number, column: number) => Content {
  /** For each column, the content of the cells below the last formula that is filled down. */
  const below: ((value: SheetValue, row: number) => Content)[] = [];
  let shares = 0;

  const dynamic = (formula: string, value: SheetValue, row: number, column: number): Content => {
    const { height, width } = spillOf(rows, row, column);
    const to = address(row + height - 1, column + width - 1);
    const here = address(row, column);
    return {
      ...holding(formula, value),
      formulaType: "array",
      formulaRef: to === here ? here : `${here}:${to}`,
      formulaDynamic: true,
    };
  };

  return ({ value, formula, isSpilled, isFilledDown }, row, column) => {
    // An empty text would be in the way of what spills.
    if (formula === undefined || isSpilled) return { value: value === "" ? null : value };
    if (isFilledDown) return below[column](value, row);
    const text = stored(formula);
    let last = row;
    while (rows[last + 1]?.[column]?.isFilledDown) last++;
    if (isDynamic(formula)) {
      const fill = last > row ? fillDown(text) : () => text;
      below[column] = (value, at) => dynamic(fill(at - row), value, at, column);
      return dynamic(text, value, row, column);
    }
    if (last === row) return holding(text, value);
    const index = shares++;
    below[column] = (value) => sharing("", value, index);
    return { ...sharing(text, value, index), formulaRef: down(column, row, last) };
  };
}

/** Only the first of those that share a formula has its text. */
const sharing = (formula: string, value: SheetValue, index: number): Content => ({
  value,
  formula,
  formulaResult: value,
  formulaType: "shared",
  formulaSharedIndex: index,
});

const holding = (formula: string, value: SheetValue): Content => ({ value, formula, formulaResult: value });
