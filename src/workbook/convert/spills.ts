import { tokenize } from "@borgar/fx";
import { address } from "../cells";
import type { Block } from "./contents";
import { referenceAt } from "./places";

/** Blocks of cells that a formula filled and that hold contents of their own now, by the cell of that formula. */
export class FormerSpills {
  private readonly blocks = new Map<string, Block>();

  constructor(blocks: readonly Block[] = []) {
    for (const block of blocks) if (block.rows * block.columns > 1) this.add(block);
  }

  add(block: Block): void {
    this.blocks.set(keyOf(block.sheet, block.row, block.column), block);
  }

  /** The formula with the cells themselves instead of such a spill: D2:H4 for D2#. */
  spelledOut(formula: string, sheet: string): string {
    if (this.blocks.size === 0 || !formula.includes("#")) return formula;
    const tokens = tokenize(formula);
    return tokens
      .map(({ type, value }, i) => {
        if (value === "#" && type === "operator" && this.blockAt(tokens[i - 1]?.value, sheet)) return "";
        const isSpill = type === "range" && tokens[i + 1]?.value === "#";
        const block = isSpill ? this.blockAt(value, sheet) : undefined;
        if (!block || block.rows * block.columns === 1) return value;
        const isFixed = value.split("!").at(-1)!.startsWith("$");
        const last = address(block.row + block.rows - 1, block.column + block.columns - 1);
        return `${value}:${isFixed ? last.replace(/([A-Z]+)(\d+)/, "$$$1$$$2") : last}`;
      })
      .join("");
  }

  private blockAt(at: string, sheet: string): Block | undefined {
    const { sheet: named = sheet, top = -1, left = -1 } = referenceAt(at);
    return this.blocks.get(keyOf(named, top ?? -1, left ?? -1));
  }
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet.toLowerCase()}!${row},${column}`;
