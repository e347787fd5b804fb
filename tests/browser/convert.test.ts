import type { Browser, Page } from "playwright-core";
import { findings, launch } from "./browser";
import { openToWrite } from "./writing";
import * as workbook from "./workbook";
import { openWorkbook, shows } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

interface Held {
  formulas: unknown[][];
  values: unknown[][];
}

/** What a sheet holds, as add-in code reads it. */
const held = (page: Page, sheet: string): Promise<Held> =>
  page.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const range = worksheets.getItem(sheet).getRangeByIndexes(0, 0, 90, 12).load("formulas, values");
        await context.sync();
        return { formulas: range.formulas, values: range.values };
      }),
    sheet,
  );

/** Types into a cell, from wherever the keyboard was. */
async function enter(page: Page, at: string, text: string): Promise<void> {
  await workbook.focusGrid(page);
  await workbook.enter(page, at, text);
}

const sheetNames = (page: Page) =>
  page.evaluate(() =>
    window.univerAPI
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function preview(page: Page, to: string, scope = "The whole workbook"): Promise<void> {
  await page.getByLabel("Into").selectOption(to);
  await page.getByLabel("Where").selectOption(scope);
  await button(page, "Show what changes").click();
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Share" }).click();
  await page.getByRole("heading", { name: "Convert formulas in place" }).waitFor();
}

interface Log {
  operations: string[];
  before?: (operation: string) => void;
}

/** Lets an operation fail, once, after it has been carried out some times. */
const failAt = (page: Page, failing: string, patience: number) =>
  page.evaluate(
    ([failing, patience]) => {
      const { officeLog } = window as unknown as { officeLog: Log };
      let seen = 0;
      officeLog.before = (operation) => {
        if (operation !== failing || seen++ < patience) return;
        officeLog.before = undefined;
        throw new Error("the disk is full");
      };
    },
    [failing, patience] as const,
  );

/** Where two sheets of values differ by more than rounding. */
const differences = (one: Held, other: Held) =>
  one.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const now = other.values[r][c];
      const isSame =
        typeof value === "number" && typeof now === "number"
          ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value))
          : value === now;
      return isSame ? [] : [{ r, c, value, now }];
    }),
  );

const calls = ({ formulas }: Held) => formulas.flat().filter((formula) => /^=.*POWERGAP\./.test(String(formula)));

describe("somebody who sends a workbook of their own", () => {
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    ({ page, complaints } = await openWorkbook(browser));
    await enter(page, "H20", "=2*POWERGAP.GPU_BOOK_VALUE(40000,4000,5,2)+B22");
    // 40,000 less two charges of 7,200 is 25,600, twice, and the loan's term of 20 years
    await shows(page, "H20", "51220");
    await openShare(page);
  });

  afterEach(() => page.close());

  test("checks it, converts it for anyone, and back to what it was", async () => {
    const before = await held(page, "Welcome");
    const count = calls(before).length;
    await button(page, "Check").click();
    await page.getByText(`Cells that need PowerGap: ${count}`).waitFor();
    await page.getByText("These formulas fill several cells").waitFor();
    expect(await findings(page, "#pane")).toEqual([]);

    await preview(page, "Native formulas, for anyone");
    await page.getByText(`Formulas that change: ${count}`).waitFor();
    expect(await held(page, "Welcome")).toEqual(before);
    expect(await sheetNames(page)).toEqual(["Welcome"]);
    await button(page, "Convert").click();
    await page.getByText(`Formulas converted: ${count}.`).waitFor({ timeout: 60_000 });

    const after = await held(page, "Welcome");
    expect(calls(after)).toEqual([]);
    expect(differences(before, after)).toEqual([]);
    expect(await sheetNames(page)).toEqual(["Welcome", "Calculations", "Conversions"]);
    await enter(page, "B22", "21");
    await shows(page, "H20", "51221");
    await button(page, "Check").click();
    await page.getByText("No cell needs PowerGap").waitFor();

    // What somebody has changed since stays.
    await enter(page, "B13", "=1+1");
    await preview(page, "Back to the original formulas");
    await page.getByText("Somebody has changed these since they were converted").waitFor();
    await page.getByRole("button", { name: "Go to Welcome!B13" }).waitFor();
    await button(page, "Convert").click();
    await page.getByText("Original formulas restored:").waitFor({ timeout: 60_000 });
    await enter(page, "B22", "20");
    const given = await held(page, "Welcome");
    const changed = before.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => (given.formulas[r][c] === formula ? [] : [given.formulas[r][c]])),
    );
    expect(changed).toEqual(["=1+1"]);
    expect(complaints).toEqual([]);
  });

  test("converts only the selected cells", async () => {
    await page.evaluate(() => window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange("H20").activate());
    const before = await held(page, "Welcome");
    await preview(page, "Values as they are now, for the archive", "The selected cells");
    await page.getByText("Formulas that change: 1").waitFor();
    await button(page, "Convert").click();
    await page.getByText("Formulas converted: 1.").waitFor({ timeout: 60_000 });
    const after = await held(page, "Welcome");
    expect(after.formulas[19][7]).toBe(51_220);
    expect(calls(after)).toHaveLength(calls(before).length - 1);
  });

  test("keeps the workbook as it was when a write fails, wherever that is", async () => {
    const before = await held(page, "Welcome");
    for (const failing of ["WorksheetCollection.add", "Range.formulas"]) {
      await failAt(page, failing, 0);
      await preview(page, "Native formulas, for anyone");
      await page.getByText("Formulas that change:").waitFor();
      await button(page, "Convert").click();
      await page.getByText("the workbook is as it was: the disk is full").waitFor({ timeout: 60_000 });
      expect(await held(page, "Welcome")).toEqual(before);
      expect(await sheetNames(page)).toEqual(["Welcome"]);
    }
  });

  test("repairs what has lost PowerGap's functions", async () => {
    await enter(page, "H21", "=_xldudf_POWERGAP_GPU_BOOK_VALUE(40000,4000,5,2)");
    await shows(page, "H21", "#NAME?");
    await button(page, "Check").click();
    await page.getByText("Cells that show #NAME?: 1").waitFor();
    await page.getByText("Cells in which Excel has lost PowerGap's functions: 1.").waitFor();
    await button(page, "Repair").click();
    await page.getByText("Formulas entered again: 1").waitFor({ timeout: 60_000 });
    await shows(page, "H21", "25600");
  });
});

describe("names of the workbook", () => {
  const converted = (page: Page, to: "lambda" | "addIn") =>
    page.evaluate(async (to) => {
      const { convertWorkbook, conversionWords: words } = window.powergap;
      return (await convertWorkbook({ to, scope: "workbook", words })).count;
    }, to);
  const names = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        window.univerAPI
          .getActiveWorkbook()!
          .getDefinedNames()
          .map((one) => [one.getName(), one.getFormulaOrRefString()]),
      ),
    );

  test("are added for the functions that formulas call, and one that means something else is left alone", async () => {
    const { page } = await openToWrite(browser);
    const before = await held(page, "Welcome");
    expect(await converted(page, "lambda")).toBe(calls(before).length);
    const after = await held(page, "Welcome");
    expect(calls(after)).toEqual([]);
    expect(after.formulas[12][1]).toBe(String(before.formulas[12][1]).replace("POWERGAP.", "PG."));
    expect((await names(page))["PG.POWER_GAP_GW"]).toMatch(/^LAMBDA\(/);
    await converted(page, "addIn");
    expect((await held(page, "Welcome")).formulas).toEqual(before.formulas);

    expect(Object.keys(await names(page)).filter((name) => name.startsWith("PG."))).toEqual([]);
    await page.evaluate(() => {
      window.univerAPI.getActiveWorkbook()!.insertDefinedName("PG.POWER_GAP_GW", "Welcome!$B$1");
    });
    for (const meaning of ["Welcome!$A$1", "LAMBDA(us_gw,china_gw,1)"]) {
      await page.evaluate((meaning) => {
        const workbook = window.univerAPI.getActiveWorkbook()!;
        workbook
          .getDefinedNames()
          .find((one) => one.getName() === "PG.POWER_GAP_GW")!
          .setRef(meaning);
      }, meaning);
      await expect(converted(page, "lambda")).rejects.toThrow(/notOurs.*PG\.POWER_GAP_GW/);
      expect((await held(page, "Welcome")).formulas).toEqual(before.formulas);
      expect((await names(page))["PG.POWER_GAP_GW"]).toBe(meaning);
    }
  });
});
