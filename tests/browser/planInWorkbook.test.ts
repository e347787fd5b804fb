import type { Browser, Page } from "playwright-core";
import { findings, launch } from "./browser";
import { openWorkbook, shows } from "./workbook";
import { snapshot } from "./writing";

// A page takes a while where two cores do everything.
jest.setTimeout(180_000);

let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  const opened = await openWorkbook(browser);
  page = opened.page;
  complaints = opened.complaints;
  await page.getByRole("tab", { name: "Plan" }).click();
});

afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

const openStep = (name: string) =>
  page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name }).click();

const type = async (step: string, label: string, text: string) => {
  await openStep(step);
  await page.getByLabel(label, { exact: true }).fill(text);
};

async function write(button: string, said: RegExp): Promise<void> {
  await openStep("Review");
  await page.getByRole("button", { name: button }).click({ timeout: 90_000 });
  await page.getByText(said).waitFor({ timeout: 60_000 });
}

const insert = (said = /^Inserted: Inputs/) => write("Insert into the workbook", said);

const sheetNames = () =>
  page.evaluate(() =>
    window.univerAPI
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

/** The values of cells by their names, as add-in code reads them. */
const named = (...names: string[]) =>
  page.evaluate(
    (names) =>
      Excel.run(async (context) => {
        const ranges = names.map((name) => context.workbook.names.getItem(name).getRangeOrNullObject().load("values"));
        await context.sync();
        return ranges.map(({ values }) => values[0][0] as number | string);
      }),
    names,
  );

/** Changes a named cell as someone who types into it. */
const change = (name: string, value: number | string) =>
  page.evaluate(
    ([name, value]) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(name).getRangeOrNullObject().values = [[value]];
        await context.sync();
      }),
    [name, value] as const,
  );

/** Waits until a named cell has been computed anew. */
async function becomes(name: string, value: number): Promise<void> {
  for (let tries = 0; tries < 100 && (await named(name))[0] !== value; tries++) await page.waitForTimeout(200);
  expect(await named(name)).toEqual([value]);
}

/** What stands behind a label of a sheet. */
const rowOf = (sheet: string, label: string) =>
  page.evaluate(
    ([sheet, label]) =>
      window.univerAPI
        .getActiveWorkbook()!
        .getSheetByName(sheet)!
        .getDataRange()
        .getDisplayValues()
        .find(([first]) => first === label)
        ?.slice(1, 5)
        .map((value) => String(value ?? "")),
    [sheet, label] as const,
  );

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

describe("the review", () => {
  test("says what will be written, and a second model goes beside the first", async () => {
    await openStep("Review");
    await page
      .getByText(/^[\d,]+ cells, [\d,]+ of them formulas, on these sheets; the simulation has 200 trials\.$/)
      .waitFor();
    await page.getByText("Inputs and results are named: gpus, go_live, …").waitFor();
    const promised = await page
      .getByRole("list")
      .filter({ hasText: "Timeline" })
      .getByRole("listitem")
      .allTextContents();
    await insert();
    expect((await sheetNames()).slice(1)).toEqual(promised);

    await type("Fleet", "Number of GPUs", "20000");
    await openStep("Review");
    await page.getByText("Names are taken, so these get a number: gpus_2, go_live_2, …").waitFor();
    await page
      .getByRole("listitem")
      .filter({ hasText: /^Checks 2$/ })
      .waitFor();
    await insert(/^Inserted: Inputs 2, Timeline 2,/);
    // 40,000 a GPU
    expect(await named("gpus", "gpus_2", "chips_cost", "chips_cost_2")).toEqual([10_000, 20_000, 4e8, 8e8]);
    expect(await findings(page, "#pane")).toEqual([]);

    await write("Write the comparison", /^Inserted: Comparison\.$/);
    // (40,000 + 1.79 kW · 11,700 a kW) · 10,000, and twice that
    expect(await rowOf("Comparison", "Cost of the project")).toEqual([
      "money",
      "609,430,000",
      "1,218,860,000",
      "609,430,000",
    ]);
    expect(await rowOf("Comparison", "First kilowatt-hour")).toEqual([
      "",
      expect.stringMatching(ISO_DATE),
      expect.stringMatching(ISO_DATE),
      "",
    ]);
    expect(await rowOf("Comparison", "Number of GPUs")).toEqual(["GPUs", "10,000", "20,000", "10,000"]);
    expect(await rowOf("Comparison", "Inputs that differ now")).toEqual(["", "", "", "1"]);
    await change("gpus_2", 30_000);
    await change("method_2", "DDB");
    await becomes("chips_cost_2", 12e8);
    expect(await rowOf("Comparison", "Number of GPUs")).toEqual(["GPUs", "10,000", "30,000", "20,000"]);
    expect(await rowOf("Comparison", "Depreciation method")).toEqual(["", "SL", "DDB", "≠"]);
    expect(await rowOf("Comparison", "Inputs that differ now")).toEqual(["", "", "", "2"]);
  });

  test("an edited input cell moves results and charts; the pane opened again reads it, and says what is damaged", async () => {
    await insert();
    await insert(/^Inserted: Inputs 2/);
    await change("gpus", 15_000);
    await becomes("chips_cost", 6e8);
    await page.evaluate(() => void window.univerAPI.getActiveWorkbook()!.getSheetByName("Depreciation")!.activate());
    await page.locator(".chart tbody tr").first().getByText("600,000,000").first().waitFor({ state: "attached" });
    await change("pue_2", 0.5);
    await page.getByText("kept on this computer").waitFor();
    await page.reload();
    await page
      .getByText("The scenario of the sheet Inputs 2 is filled in, one of 2 in the workbook")
      .waitFor({ timeout: 60_000 });
    await openStep("Fleet");
    expect(await page.getByLabel("PUE", { exact: true }).inputValue()).toBe("0.5");
    await page.getByText("A field is out of its range.").first().waitFor();
    await openStep("Start");
    await page.getByLabel("Model of the workbook, by the sheet of its inputs").selectOption("Inputs");
    await page.getByRole("button", { name: "Read the scenario from the workbook" }).click();
    await page.getByText("The scenario of the sheet Inputs is filled in").waitFor();
    await openStep("Fleet");
    expect(await page.getByLabel("Number of GPUs", { exact: true }).inputValue()).toBe("15,000");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByLabel("PUE", { exact: true }).inputValue()).toBe("0.5");
  });

  test("replaces a model only where that was chosen, and says what is lost", async () => {
    await insert();
    const before = await sheetNames();
    await type("Fleet", "Number of GPUs", "5000");
    await openStep("Review");
    await page.getByRole("radio", { name: "In place of the model of the sheet Inputs" }).check();
    await page
      .getByText(/^These sheets are written anew: whatever was typed, added or formatted on them is lost/)
      .waitFor();
    await page.getByText("The names stay: gpus, go_live, …").waitFor();
    await write("Replace the model", /^Replaced: Inputs, Timeline,/);
    expect(await sheetNames()).toEqual(before);
    expect(await named("gpus", "chips_cost")).toEqual([5000, 2e8]);
    // The next one is beside again unless it is chosen again.
    await page.getByRole("button", { name: "Insert into the workbook" }).waitFor();
  });

  test("writes PowerGap's functions on request, with the same results", async () => {
    await insert();
    await page.getByRole("radio", { name: /^PowerGap's functions:/ }).check();
    await insert(/^Inserted: Inputs 2/);
    const formulas = await page.evaluate(() =>
      ["Timeline", "Timeline 2"].map((name) =>
        JSON.stringify(window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!.getDataRange().getFormulas()),
      ),
    );
    expect(formulas.map((all) => all.includes("POWERGAP."))).toEqual([false, true]);
    const results = ["go_live", "idle_total", "saving_pv", "taxpayer_option", "checks_failed"];
    const native = await named(...results);
    const addIn = await named(...results.map((name) => `${name}_2`));
    results.forEach((_, i) => expect(Number(addIn[i])).toBeCloseTo(Number(native[i]), 2));
    expect(addIn[4]).toBe(0);
  });

  test("a write that fails half-way, and a protected workbook, leave everything as it was and say so", async () => {
    const before = await snapshot(page);
    await page.evaluate(() => {
      let writes = 0;
      window.officeLog.before = (name) => {
        if (name !== "Range.formulas" || ++writes < 4) return;
        window.officeLog.before = undefined;
        throw Object.assign(new Error("the connection was lost"), { code: "GeneralException" });
      };
    });
    await insert(/^Nothing was inserted, and the workbook is as it was: the connection was lost/);
    expect(await snapshot(page)).toEqual(before);
    await page.evaluate(() => (window.officeLog.isProtected = true));
    await insert(/^The workbook is protected: no sheet can be added\./);
    expect(await snapshot(page)).toEqual(before);
    await page.evaluate(() => (window.officeLog.isProtected = false));
    await insert();
    await shows(page, "A1", "Inputs");
  });
});
