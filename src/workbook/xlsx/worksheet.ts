import { tokenize } from "@borgar/fx";
import type { Cell as WrittenCell, WriteSheet } from "hucre/xlsx";
import { idAt } from "../calls";
import { address } from "../cells";
import { looksOf } from "../excel/contents";
import { TAB_COLOR } from "../looks";
import type { Sheet } from "../sheet";
import { chartOf, corner } from "./charts";
import { contentsOf, type IsDynamic } from "./contents";
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
  const { name, rows, widths, frozenRows, charts = [], orientation } = sheet;
  const styleOf = styling();
  const looks = looksOf(sheet);
  const contentOf = contentsOf(sheet, isDynamic);
  const cells = new Map<string, Partial<WrittenCell>>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell) return;
      const content = contentOf(cell, r, c);
      content.style = styleOf(cell, looks[r][c]!);
      if (cell.link && isWebAddress(cell.link)) content.hyperlink = { target: cell.link };
      cells.set(`${r},${c}`, content);
    }),
  );
  return {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    ...(frozenRows && { freezePane: { rows: frozenRows } }),
    charts: charts.map((chart) => chartOf(sheet, chart)),
    view: { showGridLines: false, tabColor: { rgb: rgb(TAB_COLOR) } },
    pageSetup: {
      orientation: orientation ?? "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: isOnePage(sheet) ? 1 : 0,
      // Inches that leave A4 and Letter the same room.
      margins: { top: 0.6, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    dataValidations: choicesOf(sheet),
    headerFooter: { oddFooter: `&L&A&C${footer.replace(/&/g, "&&")}&R&P / &N` },
  };
}

/** The lists that cells offer. */
function choicesOf({ rows }: Sheet): WriteSheet["dataValidations"] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.choices ? [{ type: "list" as const, values: [...cell.choices], range: address(r, c) }] : [],
    ),
  );
}

/** How many rows can be read on one page. */
const ROWS_OF_A_PAGE = 60;

/** Whether a sheet goes on one page, so that no chart is cut in two; a longer one takes as many as it needs. */
function isOnePage({ rows, charts = [] }: Sheet): boolean {
  const ends = charts.map(({ to }) => corner(to, 1).row);
  return ends.length > 0 && Math.max(rows.length, ...ends) <= ROWS_OF_A_PAGE;
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\//.test(link);
}
