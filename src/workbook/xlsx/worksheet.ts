import { parseA1Range, tokenize } from "@borgar/fx";
import type { Cell as WrittenCell, MergeRange, WriteSheet } from "hucre/xlsx";
import { idAt } from "../calls";
import { address } from "../cells";
import { looksOf } from "../excel/contents";
import { LIGHTS, TAB_COLOR } from "../looks";
import { isOnePage, MARGINS } from "../printing";
import type { Sheet } from "../sheet";
import { chartOf } from "./charts";
import { contentsOf, type IsDynamic } from "./contents";
import { rowHeights } from "./rowHeights";
import { rgb, styling } from "./styles";

/** Tells the formulas that call PowerGap's functions, or these names, from all others. */
export function dynamicWith(names: readonly string[]): IsDynamic {
  const called = new Set(names.map((name) => name.toUpperCase()));
  return (formula) => {
    if (called.size === 0 && !/POWERGAP/i.test(formula)) return false;
    return tokenize(formula).some(
      ({ type, value }, at, tokens) =>
        idAt(tokens, at) !== undefined || (type === "func" && called.has(value.toUpperCase())),
    );
  };
}

/** A described sheet as hucre writes it. */
export function worksheetOf(sheet: Sheet, isDynamic: IsDynamic, footer = ""): WriteSheet {
  const { name, rows, widths, frozenRows, charts = [], orientation, isWrapped = false, own } = sheet;
  const styleOf = styling();
  const looks = looksOf(sheet);
  const contentOf = contentsOf(sheet, isDynamic);
  const cells = new Map<string, Partial<WrittenCell>>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell) return;
      const content = contentOf(cell, r, c);
      content.style = styleOf(cell, looks[r][c]!, isWrapped && r >= (frozenRows ?? 0));
      if (cell.link && isWebAddress(cell.link)) content.hyperlink = { target: cell.link };
      cells.set(`${r},${c}`, content);
    }),
  );
  return {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: rowHeights(sheet),
    ...(frozenRows && { freezePane: { rows: frozenRows } }),
    charts: charts.map((chart) => chartOf(sheet, chart)),
    view: viewOf(sheet),
    ...(own && { hidden: own.isHidden, merges: own.merges.map(mergeOf) }),
    pageSetup: {
      orientation: orientation ?? "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: isOnePage(sheet) ? 1 : 0,
      margins: MARGINS,
    },
    conditionalRules: lightsOf(sheet),
    dataValidations: choicesOf(sheet),
    headerFooter: { oddFooter: `&L&A&C${footer.replace(/&/g, "&&")}&R&P / &N` },
  };
}

function viewOf({ own }: Sheet): WriteSheet["view"] {
  const color = own ? own.tabColor : TAB_COLOR;
  return { showGridLines: own?.hasGridlines ?? false, ...(color && { tabColor: { rgb: rgb(color) } }) };
}

function mergeOf(range: string): MergeRange {
  const { top, left, bottom, right } = parseA1Range(range)!;
  return { startRow: top!, startCol: left!, endRow: bottom!, endCol: right! };
}

/** The lists that cells offer. */
function choicesOf({ rows }: Sheet): WriteSheet["dataValidations"] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.choices ? [{ type: "list" as const, values: [...cell.choices], range: address(r, c) }] : [],
    ),
  );
}

/** Lights are green or red, as they begin. */
function lightsOf({ rows }: Sheet): WriteSheet["conditionalRules"] {
  const lights = rows.flatMap((row, r) => row.flatMap((cell, c) => (cell?.look === "check" ? [address(r, c)] : [])));
  return lights.flatMap((at) =>
    Object.entries(LIGHTS).map(([sign, color], i) => ({
      type: "expression" as const,
      priority: i + 1,
      formula: `LEFT(${at},1)="${sign}"`,
      style: { font: { color: { rgb: rgb(color) } } },
      range: at,
    })),
  );
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\//.test(link);
}
