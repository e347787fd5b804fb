import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ICellData } from "@univerjs/core";
import type { Browser, Page } from "playwright-core";
import type { Sheet, SheetValue } from "../../src/workbook/sheet";
import type { InWorkbook } from "./inWorkbook";
import { openWorkbook } from "./workbook";

declare global {
  interface Window {
    powergap: InWorkbook;
  }
}

let script: string | undefined;

function packedScript(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
  try {
    const file = path.join(folder, "inWorkbook.js");
    execFileSync(process.execPath, [path.resolve("tests/browser/bundle.mjs"), file]);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The browser workbook, with the code that writes into Excel as `window.powergap`. */
export async function openToWrite(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  script ??= packedScript();
  const opened = await openWorkbook(browser);
  await opened.page.evaluate(script);
  return opened;
}

/** What the cells hold that a described sheet fills, as add-in code reads them. */
export function valuesOn(page: Page, { name, rows }: Pick<Sheet, "name" | "rows">): Promise<SheetValue[][]> {
  const size = { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  return page.evaluate(
    ([name, { rows, columns }]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, rows, columns).load("values");
        await context.sync();
        return range.values as SheetValue[][];
      }),
    [name, size] as const,
  );
}

/** Where a sheet does not show what was described, to 1e-9 of the largest number that it holds. */
export function differences({ rows }: Pick<Sheet, "rows">, values: SheetValue[][]): unknown[] {
  const numbers = rows.flat().flatMap((cell) => (typeof cell?.value === "number" ? [Math.abs(cell.value)] : []));
  const scale = Math.max(1, ...numbers);
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell) return [];
      const got = values[r][c];
      const isSame =
        typeof cell.value === "number" && typeof got === "number"
          ? Math.abs(got - cell.value) <= 1e-9 * Math.max(Math.abs(cell.value), isSum(cell.formula) ? scale : 0)
          : got === cell.value;
      return isSame ? [] : [{ row: r + 1, column: c + 1, formula: cell.formula, described: cell.value, got }];
    }),
  );
}

/** What is added up or subtracted may miss 0 by the rounding of its parts. */
function isSum(formula: string | undefined): boolean {
  return /[-+]|SUM|MIN/.test(formula ?? "");
}

/** Everything of the workbook that an insert could change: sheets with their cells and charts, and names. */
export function snapshot(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { sheetOrder, sheets, styles, resources } = window.univerAPI.getActiveWorkbook()!.save();
    const resource = (part: string) => JSON.parse(resources?.find(({ name }) => name.includes(part))?.data || "{}");
    const names = Object.values(resource("DEFINED_NAME")) as { name: string; formulaOrRefString: string }[];
    return {
      sheets: sheetOrder.map((id) => {
        const { name, cellData = {}, freeze, columnData = {} } = sheets[id];
        const cells = Object.entries(cellData as Record<string, Record<string, ICellData>>).flatMap(([row, cells]) =>
          Object.entries(cells).flatMap(([column, { f, v, s }]) => {
            if (!f && (v ?? "") === "") return [];
            const { n, bl, fs, cl, bg } = (typeof s === "string" ? styles[s] : s) ?? {};
            const look = [n?.pattern, bl, fs, cl?.rgb, bg?.rgb].map((part) => part || undefined).join(" ");
            return [`${row},${column}: ${f ?? v} (${look})`];
          }),
        );
        const widths = Object.values(columnData).map((column) => Math.round(column?.w ?? 0));
        const charts = Object.values(resource("DRAWING")[id]?.data ?? {}) as { data: { title: string } }[];
        return { name, cells, widths, frozen: freeze?.ySplit, charts: charts.map(({ data }) => data.title) };
      }),
      names: names.map(({ name, formulaOrRefString }) => `${name}: ${formulaOrRefString}`).sort(),
    };
  });
}
