import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { convert, everything, openSmall, typeInto } from "./converting";

// A page takes a while where two cores do everything.
jest.setTimeout(180_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await openSmall(browser);
});

afterEach(() => page.close());

interface Held {
  formulas: unknown[][];
  values: unknown[][];
}

const held = (sheet: string, rows = 60, columns = 6): Promise<Held> =>
  page.evaluate(
    ([sheet, rows, columns]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(0, 0, rows, columns)
          .load("formulas, values");
        await context.sync();
        return { formulas: range.formulas, values: range.values };
      }),
    [sheet, rows, columns] as const,
  );

const sheetNames = () =>
  page.evaluate(() =>
    window.univerAPI
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

/** Texts of a sheet that begin so. */
const beginning = ({ formulas }: Held, start: string) =>
  formulas.flat().filter((content) => String(content).startsWith(start));

describe("there and back", () => {
  test.each([["native"], ["values"]] as const)("by %s leaves nothing behind", async (to) => {
    const before = await everything(page);
    expect((await convert(page, to)).count).toBe(4);
    expect((await convert(page, "addIn")).count).toBe(4);
    expect(await everything(page)).toEqual(before);
  });

  test("keeps what somebody has written on the sheets, changed there, or refers to", async () => {
    await convert(page, "native");
    await typeInto(page, "Conversions", "H4", "my note");
    await typeInto(page, "Model", "F1", "=SUM(Calculations!B5:B6)");
    const calculations = await held("Calculations");
    await convert(page, "addIn");
    expect(await sheetNames()).toEqual(["Model", "Calculations", "Conversions"]);
    expect((await held("Model")).values[0][5]).toBe(100 + 80);
    expect((await held("Conversions", 60, 8)).values[3][7]).toBe("my note");
    // The first computation stays, the table that nobody refers to goes.
    const left = await held("Calculations");
    expect(left.formulas.slice(0, 17)).toEqual(calculations.formulas.slice(0, 17));
    expect(left.formulas.slice(17).flat().join("")).toBe("");

    await typeInto(page, "Model", "F1", "");
    await typeInto(page, "Calculations", "B7", "0.5");
    await convert(page, "native");
    await convert(page, "addIn");
    expect((await held("Calculations")).formulas[6][1]).toBe(0.5);
  });
});

test("a second and a third conversion write below what the sheets hold, in part given back in between", async () => {
  const before = await held("Model");
  await convert(page, "native");
  await typeInto(page, "Model", "E1", "=POWERGAP.WARRANT_VALUE(A1,B1,3,0.5,0.03,0,10,1)");
  const own = (await held("Model")).values[0][4];
  const first = await held("Calculations");
  expect((await convert(page, "native")).count).toBe(1);
  const second = await held("Calculations");
  expect(second.formulas.slice(0, 22)).toEqual(first.formulas.slice(0, 22));
  expect(beginning(second, "POWERGAP.WARRANT_VALUE")).toHaveLength(2);
  expect((await held("Model")).values[0][4]).toBeCloseTo(Number(own), 9);

  // Only what is selected: the equation that was converted first.
  await page.evaluate(async () => {
    window.univerAPI.getActiveWorkbook()!.getSheetByName("Model")!.getRange("B2").activate();
    const { convertWorkbook, conversionWords: words } = window.powergap;
    await convertWorkbook({ to: "addIn", scope: "selection", words });
  });
  const part = await held("Model");
  expect(part.formulas[1][1]).toBe(before.formulas[1][1]);
  expect(part.formulas[0][4]).toMatch(/^='Calculations'!/);
  expect(beginning(await held("Calculations"), "POWERGAP.WARRANT_VALUE")).toHaveLength(1);
  await typeInto(page, "Model", "E2", "=POWERGAP.GPU_BOOK_VALUE(40000,4000,5,2)");
  expect((await convert(page, "native")).count).toBe(2);
  const third = await held("Model");
  // 40,000 less two charges of 7,200
  expect(third.values[1][4]).toBe(25_600);
  expect(third.values[1][1]).toBeCloseTo(Number(before.values[1][1]), 9);
  expect(third.values.slice(3, 6)).toEqual(before.values.slice(3, 6));
  const rows = beginning(await held("Conversions"), "=").filter((formula) => /POWERGAP\./.test(String(formula)));
  expect(new Set(rows).size).toBe(6);

  await convert(page, "addIn");
  expect(await sheetNames()).toEqual(["Model"]);
  const after = await held("Model");
  expect(after.formulas[0][4]).toBe("=POWERGAP.WARRANT_VALUE(A1,B1,3,0.5,0.03,0,10,1)");
  expect(after.formulas.slice(1).map((row) => row.slice(0, 4))).toEqual(
    before.formulas.slice(1).map((row) => row.slice(0, 4)),
  );
});

describe("what is protected", () => {
  const protect = (isProtected: boolean, protectedSheets: string[] = []) =>
    page.evaluate(
      ([isProtected, protectedSheets]) => Object.assign(window.officeLog, { isProtected, protectedSheets }),
      [isProtected, protectedSheets] as const,
    );

  test("a sheet with cells that would change: nothing changes", async () => {
    const before = await everything(page);
    await protect(false, ["Model"]);
    for (const to of ["native", "values", "lambda"] as const)
      expect(await convert(page, to)).toMatchObject({ refusal: "sheetProtected", facts: { sheet: "Model" } });
    expect(await everything(page)).toEqual(before);
  });

  test.each([["Calculations"], ["Conversions"]])("the sheet %s: nothing changes", async (sheet) => {
    await convert(page, "native");
    const before = await everything(page);
    await protect(false, [sheet]);
    expect(await convert(page, "addIn")).toMatchObject({ refusal: "sheetProtected", facts: { sheet } });
    expect(await everything(page)).toEqual(before);
  });

  test("a sheet where nothing would change does not matter", async () => {
    await page.evaluate(() => Excel.run(async (context) => void context.workbook.worksheets.add("Other")));
    await protect(false, ["Other"]);
    expect((await convert(page, "native")).count).toBe(4);
  });

  test("the workbook, when it needs another sheet: nothing changes", async () => {
    const before = await everything(page);
    await protect(true);
    expect(await convert(page, "native")).toMatchObject({ refusal: "workbookProtected" });
    expect(await everything(page)).toEqual(before);
  });

  test("the workbook, when the sheets are there: it is converted back, and they stay", async () => {
    const before = await held("Model");
    await convert(page, "native");
    await protect(true);
    expect((await convert(page, "addIn")).count).toBe(4);
    expect(await held("Model")).toEqual(before);
    expect(await sheetNames()).toEqual(["Model", "Calculations", "Conversions"]);
    await protect(false);
    await convert(page, "native");
    await convert(page, "addIn");
    expect(await sheetNames()).toEqual(["Model"]);
  });
});

test("a workbook that computes on request only is told to, sheet by sheet, and the summary says so", async () => {
  const before = await held("Model");
  await page.evaluate(() => (window.officeLog.isManual = true));
  const { isManual, operations } = await convert(page, "native");
  expect(isManual).toBe(true);
  expect(operations.filter((operation) => operation === "Worksheet.calculate")).toHaveLength(2);
  const after = await held("Model");
  expect(after.values[1][0]).toBe(before.values[1][0]);
  expect(after.values[1][1]).toBeCloseTo(Number(before.values[1][1]), 9);
  expect(after.values.slice(3)).toEqual(before.values.slice(3));
});

test("a sheet larger than what is read at once is converted from its first row to its last", async () => {
  // 2,500 rows of 41 columns are 102,500 cells, which are read in two parts, of 2,439 rows at most.
  const rows = [1, 2_439, 2_440, 2_500];
  const column = () =>
    page.evaluate(
      (rows) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Model");
          const cells = rows.map((row) => sheet.getRange(`AO${row}`).load("formulas, values"));
          await context.sync();
          return cells.map(({ formulas, values }) => [formulas[0][0] as string, values[0][0] as number] as const);
        }),
      rows,
    );
  for (const row of rows) await typeInto(page, "Model", `AO${row}`, `=POWERGAP.GPU_BOOK_VALUE(${row}+40000,4000,5,2)`);
  const before = await column();
  expect((await convert(page, "native")).count).toBe(4 + rows.length);
  const after = await column();
  expect(after.map(([, value]) => value)).toEqual(before.map(([, value]) => value));
  expect(after.join()).not.toContain("POWERGAP");
  await convert(page, "addIn");
  expect(await column()).toEqual(before);
});

test("texts as long as a cell takes are kept whole, and longer ones stay formulas", async () => {
  const formula = (length: number) => `=REPT("x",${length}-LEN(POWERGAP.VERSION()))&POWERGAP.VERSION()`;
  await typeInto(page, "Model", "F1", formula(32_766));
  await typeInto(page, "Model", "F2", formula(32_767));
  const before = await held("Model");
  expect(String(before.values[1][5])).toHaveLength(32_767);
  expect(await convert(page, "values")).toMatchObject({
    count: 5,
    exceptions: [{ address: "Model!F2", because: "text", became: "same" }],
  });
  const after = await held("Model");
  expect(after.values).toEqual(before.values);
  expect(after.formulas[0][5]).toBe(before.values[0][5]);
  expect(after.formulas[1][5]).toBe(before.formulas[1][5]);
  await convert(page, "addIn");
  expect((await held("Model")).formulas).toEqual(before.formulas);
  expect(await sheetNames()).toEqual(["Model"]);
});
