import { parseA1Range, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { readXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { addInReference } from "../../src/workbook/share/deployment";
import { shareBook } from "../../src/workbook/share/shareBook";
import { fixedAddress } from "../../src/workbook/cells";
import type { Cell, Sheet } from "../../src/workbook/sheet";
import { xlsxOf } from "../../src/workbook/xlsx";
import { addressOf } from "../engines/libreoffice";
import { agrees, START } from "../engines/scenarios";
import { launch } from "./browser";
import { openToWrite, valuesOn } from "./writing";

// A page takes a while where two cores do everything.
jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const DAY = 86_400_000;

/** 1970-01-01 as a spreadsheet counts days. */
const UNIX_EPOCH = 25_569;

/** The file for colleagues with PowerGap, as another reader finds it. */
async function readFile() {
  const book = shareBook({
    ...{ scenario: defaultScenario(START), code: "PG1-0000", spelling: "addIn", language: "en", trials: 20 },
    created: new Date(0),
    addIn: addInReference("organization"),
  });
  return readXlsx(await xlsxOf(book));
}

type ReadSheet = Awaited<ReturnType<typeof readFile>>["sheets"][number];

/** What Excel makes of a stored formula, where the add-in is. */
const healed = (formula: string) => `=${formula.replaceAll("_xldudf_POWERGAP_", "POWERGAP.").replaceAll("_xlfn.", "")}`;

/** A sheet of the file as a person would see it; a shared formula is that of its first cell, filled down. */
function described({ name: sheet, rows, cells }: ReadSheet, names: ReadonlyMap<string, string>): Sheet {
  const shared = new Map<number, { formula: string; at: string }>();
  const spilled = new Set<string>();
  const formulaAt = (row: number, column: number, at: string) => {
    const { formula, formulaType, formulaRef, formulaSharedIndex } = cells?.get(`${row},${column}`) ?? {};
    if (formula && formulaSharedIndex !== undefined) shared.set(formulaSharedIndex, { formula: `=${formula}`, at });
    if (formulaType === "array") {
      const { top, left, bottom, right } = parseA1Range(formulaRef!)!;
      for (let r = top!; r <= bottom!; r++) for (let c = left!; c <= right!; c++) spilled.add(addressOf(r, c));
    }
    const first = formula === "" ? shared.get(formulaSharedIndex!)! : undefined;
    return first ? translateFormulaToA1(translateFormulaToR1C1(first.formula, first.at), at).slice(1) : formula;
  };
  const cellAt = (value: unknown, row: number, column: number): Cell | null => {
    const at = addressOf(row, column);
    const formula = formulaAt(row, column, at);
    const name = names.get(`'${sheet}'!${fixedAddress(row, column)}`);
    if (value === null && !formula) return null;
    return {
      value: value instanceof Date ? value.getTime() / DAY + UNIX_EPOCH : ((value ?? "") as Cell["value"]),
      ...(formula ? { formula: healed(formula) } : spilled.has(at) && { isSpilled: true }),
      ...(name && { name }),
    };
  };
  return { name: sheet, rows: rows.map((row, r) => row.map((value, c) => cellAt(value, r, c))), widths: [] };
}

test("Univer computes the formulas of the file as run() did", async () => {
  const { sheets: read, namedRanges = [] } = await readFile();
  const names = new Map(namedRanges.map(({ name, range }) => [range, name]));
  const sheets = read.map((sheet) => described(sheet, names));
  const { page } = await openToWrite(browser);
  await page.evaluate((sheets) => window.powergap.insertSheets(sheets, { spelling: "addIn" }), sheets);
  const cost = Number(sheets.flatMap(({ rows }) => rows.flat()).find((cell) => cell?.name === "project_cost")?.value);
  let calls = 0;
  for (const sheet of sheets) {
    const values = await valuesOn(page, sheet);
    const wrong = sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula?.includes("POWERGAP.")) calls++;
        return !cell || agrees(values[r][c], cell.value, cost) ? [] : [{ r, c, ...cell, got: values[r][c] }];
      }),
    );
    expect({ [sheet.name]: wrong.slice(0, 5) }).toEqual({ [sheet.name]: [] });
  }
  expect(calls).toBeGreaterThan(100);
});
