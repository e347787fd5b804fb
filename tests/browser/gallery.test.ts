import type { Browser, Page } from "playwright-core";
import { en } from "../../src/i18n/en";
import { fields } from "../../src/i18n/fields.en";
import { gallery } from "../../src/i18n/gallery.en";
import { fill } from "../../src/i18n/words";
import { EXAMPLE_IDS } from "../../src/workbook/gallery";
import type { Sheet } from "../../src/workbook/sheet";
import type { Spelling } from "../../src/workbook/spelling";
import { agrees, drawnScenarios } from "../engines/scenarios";
import { findings, launch } from "./browser";
import { isReady, select, shows, value } from "./workbook";
import { differences, openToWrite, snapshot, valuesOn } from "./writing";

// A page takes a while where two cores do everything.
jest.setTimeout(120_000);

let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

afterEach(() => expect(complaints).toEqual([]));

async function open(): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const opened = await openToWrite(browser);
  page = opened.page;
  complaints = opened.complaints;
}

const example = (id: (typeof EXAMPLE_IDS)[number]) => page.evaluate((id) => window.powergap.example(id), id);

/** What came of an insert: names of sheets, or what the pane would say about its refusal. */
function insert(sheets: readonly Sheet[], options: { spelling?: Spelling; replace?: { ordinal?: number } } = {}) {
  return page.evaluate(
    async ([sheets, { spelling, replace }]) => {
      window.officeLog.syncs = 0;
      try {
        const { sheets: names } = await window.powergap.insertSheets(sheets, {
          spelling,
          ...(replace && { replace: { ordinal: replace.ordinal } }),
        });
        return { names, syncs: window.officeLog.syncs };
      } catch (error) {
        const { refusal, facts, message } = error as { refusal?: string; facts?: unknown; message: string };
        return { refusal: refusal ?? message, facts };
      }
    },
    [sheets, options] as const,
  );
}

describe("every example", () => {
  beforeAll(open);

  const cases = EXAMPLE_IDS.flatMap((id) => (["addIn", "native"] as const).map((spelling) => ({ id, spelling })));

  test.each(cases)("$id shows in $spelling formulas what the model computed", async ({ id, spelling }) => {
    const sheet = await example(id);
    const { names } = await insert([sheet], { spelling });
    expect(names).toHaveLength(1);
    expect(differences(sheet, await valuesOn(page, { ...sheet, name: names![0] }))).toEqual([]);
  });

  test.each(EXAMPLE_IDS)("%s needs no function of PowerGap's in native formulas", async (id) => {
    const formulas = await page.evaluate(
      (id) =>
        window.powergap
          .spelled([window.powergap.example(id)], "native")
          .flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? [])),
      id,
    );
    expect(formulas.filter((formula) => /POWERGAP/i.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  });
});

describe("an insert", () => {
  beforeEach(open);

  test("gives a second sheet a free name, and its formulas their own inputs", async () => {
    const sheet = await example("life");
    expect((await insert([sheet], { spelling: "addIn" })).names).toEqual([sheet.name]);
    expect((await insert([sheet], { spelling: "native" })).names).toEqual([`${sheet.name} 2`]);
    expect((await insert([sheet], { spelling: "addIn" })).names).toEqual([`${sheet.name} 3`]);
    expect(
      await page.evaluate(() => window.powergap.readNames(["life_cost", "life_cost_2", "LIFE_COST_3", "x"])),
    ).toEqual({ life_cost: 1000, life_cost_2: 1000, LIFE_COST_3: 1000 });
    await page.evaluate((name) => {
      window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!.activate().getRange("B8").setValue(2000);
    }, `${sheet.name} 2`);
    const named = (name: string) =>
      page.evaluate(async (name) => (await window.powergap.readNames([name]))[name], name);
    await page.waitForFunction(
      async () => (await window.powergap.readNames(["life_charge_long_2"])).life_charge_long_2 === 2000 / 6,
    );
    expect(await named("life_charge_long")).toBe(1000 / 6);
    expect(await named("life_charge_long_3")).toBe(1000 / 6);
  });

  test("keeps off a name that somebody else has given", async () => {
    await page.evaluate(() => window.univerAPI.getActiveWorkbook()!.insertDefinedName("Macrs_Cost", "Welcome!$A$1"));
    const sheet = await example("macrs");
    expect((await insert([sheet])).names).toEqual([`${sheet.name} 2`]);
    expect(await page.evaluate(() => window.powergap.readNames(["macrs_cost", "macrs_cost_2"]))).toEqual({
      macrs_cost: "PowerGap",
      macrs_cost_2: 1_000_000,
    });
  });

  const NASTY = ["=1+1", "+1", "-1", "@SUM(1)", "007", "1e3", "TRUE", "2025-12", "1/2", "5%", "'quoted", "词"];

  test("keeps text as text, whatever it looks like", async () => {
    const sheet: Sheet = {
      name: "Text",
      rows: NASTY.map((value) => [{ value }, { value: 1, formula: `=IF(ISTEXT(A${NASTY.indexOf(value) + 1}),1,0)` }]),
      widths: [20],
    };
    await insert([sheet]);
    expect(await valuesOn(page, sheet)).toEqual(NASTY.map((text) => [text, 1]));
  });

  test("sets up the page, freezes rows and draws charts as described", async () => {
    const sheet = await example("order");
    await insert([sheet]);
    const found = await page.evaluate((name) => {
      const sheet = window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
      return { custom: sheet.getCustomMetadata(), frozen: sheet.getFrozenRows(), gridless: sheet.hasHiddenGridLines() };
    }, sheet.name);
    expect(found).toEqual({
      custom: {
        office: {
          properties: { PowerGap: "sheet" },
          pageLayout: {
            orientation: "Landscape",
            zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
            margins: { unit: "Inches", top: 0.6, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
            leftFooter: "&A",
            rightFooter: "&P / &N",
            titleRows: "$1:$1",
          },
        },
      },
      frozen: 1,
      gridless: true,
    });
    expect(sheet.orientation).toBe("landscape");
    const table = page.locator(".chart table");
    await table.getByText(gallery.order.chart).waitFor({ state: "attached" });
    await expect(table.locator("tbody th").allTextContents()).resolves.toEqual([
      "Least cost",
      "P50",
      "P90",
      "Most likely",
    ]);
  });

  test("draws charts that follow the cells, and are there when the page is loaded again", async () => {
    const sheet = await example("life");
    await insert([sheet], { spelling: "addIn" });
    const firstRow = page.locator(".chart tbody tr").first();
    await firstRow.getByText("1,000.0").first().waitFor({ state: "attached" });
    await select(page, "B8");
    await page.keyboard.type("3000");
    await page.keyboard.press("Enter");
    await firstRow.getByText("3,000.0").first().waitFor({ state: "attached" });
    await page.getByText("kept on this computer").waitFor();
    await page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open("powergap", 1);
          request.onsuccess = () => {
            const reading = request.result.transaction("workbooks").objectStore("workbooks").get("current");
            reading.onsuccess = () => {
              request.result.close();
              resolve(JSON.stringify(reading.result ?? "").includes("3000"));
            };
          };
        }),
    );
    await page.reload();
    await isReady(page);
    await page.evaluate((name) => {
      window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!.activate();
    }, sheet.name);
    await page.locator(".chart tbody tr").first().getByText("3,000.0").first().waitFor({ state: "attached" });
  });

  test("is one step to undo", async () => {
    const before = await snapshot(page);
    await insert([await example("life")], { spelling: "addIn" });
    await page.evaluate(() => window.univerAPI.undo());
    await page.waitForFunction(() => window.univerAPI.getActiveWorkbook()!.getSheets().length === 1);
    expect(await snapshot(page)).toEqual(before);
  });

  test("refuses a protected workbook, and a protected sheet that is to be replaced, and changes nothing", async () => {
    const [life, order] = [await example("life"), await example("order")];
    await insert([life]);
    const before = await snapshot(page);
    await page.evaluate((name) => {
      window.officeLog.isProtected = true;
      window.officeLog.protectedSheets = [name];
    }, life.name);
    expect((await insert([order])).refusal).toBe("workbookProtected");
    expect(await insert([life], { replace: {} })).toEqual({ refusal: "protected", facts: { address: life.name } });
    expect(await snapshot(page)).toEqual(before);
  });
});

/** Lets the n-th operation from now on fail, once; returns whether it came to that. */
async function failing<T>(operation: number, run: () => Promise<T>): Promise<{ hasFailed: boolean; result: T }> {
  await page.evaluate((operation) => {
    let count = 0;
    window.officeLog.before = (name) => {
      if (++count !== operation) return;
      window.officeLog.before = undefined;
      throw Object.assign(new Error(`failed at ${name}`), { code: "GeneralException" });
    };
  }, operation);
  const result = await run();
  const hasFailed = await page.evaluate(() => {
    const hasFailed = window.officeLog.before === undefined;
    window.officeLog.before = undefined;
    return hasFailed;
  });
  return { hasFailed, result };
}

describe("a write that fails", () => {
  beforeEach(open);

  test("leaves the workbook as it was, wherever it fails", async () => {
    const sheet = await example("life");
    const before = await snapshot(page);
    let operation = 1;
    for (;;) {
      const { hasFailed, result } = await failing(operation, () => insert([sheet]));
      if (!hasFailed) {
        expect(result.names).toEqual([sheet.name]);
        break;
      }
      expect({ operation, ...result }).toMatchObject({
        operation,
        refusal: expect.stringMatching(/notWritten|failed at/),
      });
      expect({ operation, after: await snapshot(page) }).toEqual({ operation, after: before });
      operation += 7;
    }
    expect(operation).toBeGreaterThan(100);
  });

  test("puts back what it would have replaced", async () => {
    const sheet = await example("life");
    await insert([sheet], { spelling: "addIn" });
    await page.evaluate((name) => {
      const sheet = window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
      sheet.getRange("B8").setValue(1234).setFontColor("#ff0000");
      sheet.getRange("H3").setValue({ v: "=mine", t: 1 });
    }, sheet.name);
    await page.waitForFunction(
      async () => (await window.powergap.readNames(["life_charge_long"])).life_charge_long === 1234 / 6,
    );
    const before = await snapshot(page);
    let operation = 20;
    for (;;) {
      const { hasFailed, result } = await failing(operation, () => insert([sheet], { spelling: "addIn", replace: {} }));
      if (!hasFailed) {
        expect(result.names).toEqual([sheet.name]);
        break;
      }
      expect(result.refusal).toBe("notWritten");
      expect({ operation, after: await snapshot(page) }).toEqual({ operation, after: before });
      operation += 23;
    }
    expect(operation).toBeGreaterThan(100);
    expect(differences(sheet, await valuesOn(page, sheet))).toEqual([]);
    expect(await page.evaluate(() => window.univerAPI.getActiveWorkbook()!.getSheets().length)).toBe(2);
  });
});

test("a sheet that somebody else has made is not replaced", async () => {
  await open();
  const sheet = await example("life");
  await page.evaluate((name) => {
    window.univerAPI.getActiveWorkbook()!.insertSheet(name).getRange("A1").setValue("mine");
  }, sheet.name);
  const before = await snapshot(page);
  expect(await insert([sheet], { replace: {} })).toEqual({ refusal: "notOurs", facts: { name: sheet.name } });
  expect(await snapshot(page)).toEqual(before);
});

describe("the model of the wizard", () => {
  test.each(["native", "addIn"] as const)(
    "is written in at most 12 syncs and shows in %s formulas what run() computed",
    async (spelling) => {
      await open();
      const sheets = await page.evaluate(() => window.powergap.model());
      const { names, syncs } = await insert(sheets, { spelling });
      expect(names).toEqual(sheets.map(({ name }) => name));
      expect(syncs).toBeLessThanOrEqual(12);
      for (const sheet of sheets) {
        expect({ [sheet.name]: differences(sheet, await valuesOn(page, sheet)) }).toEqual({ [sheet.name]: [] });
      }
    },
  );

  test("offers lists of what its choices may hold", async () => {
    await open();
    const sheets = await page.evaluate(() => window.powergap.model());
    await insert(sheets);
    const choices = await page.evaluate((name) => {
      const sheet = window.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
      return (sheet.getCustomMetadata() as { office: { choices: Record<string, string> } }).office.choices;
    }, sheets[0].name);
    const row = 1 + sheets[0].rows.findIndex(([label]) => label?.value === fields.profile.label);
    expect(choices[`B${row}`]).toBe("LEVEL,BULLET,LINEAR");
    expect(Object.values(choices)).toContain("3,5,7,10,15,20");
  });

  const drawn = drawnScenarios(2, 11).flatMap((scenario, i) =>
    (["native", "addIn"] as const).map((spelling) => ({ number: i + 1, spelling, scenario })),
  );

  test.each(drawn)("of random scenario $number shows in $spelling formulas what run() computed", async (one) => {
    await open();
    const sheets = await page.evaluate((scenario) => window.powergap.model(scenario), one.scenario);
    await insert(sheets, { spelling: one.spelling });
    const cost = Number(sheets.flatMap(({ rows }) => rows.flat()).find((cell) => cell?.name === "project_cost")?.value);
    for (const sheet of sheets) {
      const values = await valuesOn(page, sheet);
      const wrong = sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          !cell || agrees(values[r][c], cell.value, cost)
            ? []
            : [{ r, c, formula: cell.formula, ...cell, got: values[r][c] }],
        ),
      );
      expect({ [sheet.name]: wrong.slice(0, 5) }).toEqual({ [sheet.name]: [] });
    }
  });
});

test("the pane opens an example and says where it is", async () => {
  await open();
  await page.getByRole("tab", { name: en.pane.gallery }).click();
  const card = page.getByRole("listitem").filter({ hasText: gallery.fleet.title });
  await card.getByText(gallery.fleet.shows).waitFor();
  await card.getByRole("button", { name: en.gallery.open }).click();
  await card.getByText(fill(en.gallery.opened, { sheets: gallery.fleet.sheet })).waitFor();
  await shows(page, "A1", gallery.fleet.title);
  expect(await value(page, "B10")).toBe(500);
  expect(await findings(page, "#pane")).toEqual([]);
  await select(page, "D13");
  const source = page.getByRole("region", { name: en.selection.title }).getByRole("link");
  expect(await source.getAttribute("href")).toMatch(/^https:\/\/www\.fool\.com\//);
});
