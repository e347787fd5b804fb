import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { share as english, type ShareWords } from "../../src/i18n/share.en";
import { share as chinese } from "../../src/i18n/share.zh-CN";
import { fill } from "../../src/i18n/words";
import { findings, launch } from "./browser";
import { openWorkbook } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

/** The Welcome sheet, and another one with calls that become something else than a formula in their cell. */
async function openWithCalls(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openWorkbook(browser, options);
  await opened.page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("My sheet");
      sheet.getRange("C7").formulas = [["=POWERGAP.WARRANT_VALUE(100,80,3,0.4,0.03,0,10,1)"]];
      sheet.getRange("C8").formulas = [["=POWERGAP.NONSENSE(1)"]];
      sheet.getRange("C9").formulas = [["=POWERGAP.REFERENCE(D9)"]];
      sheet.getRange("D9").formulas = [["'us_additions_2024"]];
    }),
  );
  return opened;
}

const active = (page: Page) =>
  page.evaluate(() => {
    const workbook = window.univerAPI.getActiveWorkbook()!;
    return `${workbook.getActiveSheet().getSheetName()}!${workbook.getActiveRange()!.getA1Notation()}`;
  });

describe("addresses in the findings of a check", () => {
  test("lead to their cells, by mouse and by keyboard, and say so", async () => {
    const { page, complaints } = await openWithCalls();
    await page.getByRole("tab", { name: "Share" }).click();
    await page.getByRole("button", { name: english.check.button, exact: true }).click();
    const unknown = page.getByRole("listitem").filter({ hasText: "These solve an equation" });
    await unknown.getByRole("button", { name: "Go to My sheet!C7" }).click();
    await page.waitForFunction(
      () => window.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName() === "My sheet",
    );
    expect(await active(page)).toBe("My sheet!C7");

    await page.getByRole("button", { name: english.check.button, exact: true }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toMatch(/^Go to Welcome!/);
    const first = await page.evaluate(() => document.activeElement!.textContent);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => window.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName() === "Welcome",
    );
    expect(await active(page)).toBe(first);
    expect(complaints).toEqual([]);
  });

  test("are as many as fit; what is hidden or gone is said", async () => {
    const { page } = await openWithCalls();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("My sheet");
        sheet.getRangeByIndexes(20, 0, 30, 1).formulas = Array(30).fill(["=POWERGAP.VERSION()"]);
      }),
    );
    await page.getByRole("tab", { name: "Share" }).click();
    await page.getByRole("button", { name: english.check.button, exact: true }).click();
    const needing = page.getByRole("listitem").filter({ hasText: "Cells that need PowerGap" });
    await needing.waitFor();
    expect(await needing.getByRole("button").count()).toBe(12);
    const count = Number(/PowerGap: (\d+)/.exec(await needing.innerText())![1]);
    await needing.getByText(`and ${count - 12} more`).waitFor();

    const there = page.getByRole("button", { name: "Go to My sheet!C7" }).last();
    await page.evaluate(() => void window.univerAPI.getActiveWorkbook()!.getSheetByName("My sheet")!.hideSheet());
    await there.click();
    await page.getByText("The sheet “My sheet” is hidden.").waitFor();
    await page.evaluate(() => {
      const workbook = window.univerAPI.getActiveWorkbook()!;
      workbook.deleteSheet(workbook.getSheetByName("My sheet")!);
    });
    await there.click();
    await page.getByText("My sheet!C7 is not in this workbook.").waitFor();
  });
});

/** The pane of a dark Excel, in a window of its own, over the cells of the browser workbook. */
async function darkPane(page: Page): Promise<Page> {
  await page.context().route("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `Object.assign(window, { Excel: opener.Excel, Office: {
        context: { ...opener.Office.context, displayLanguage: "en-US", officeTheme: { isDarkTheme: true } },
        HostType: { Excel: "Excel" },
        onReady: (callback) => Promise.resolve({ host: "Excel" }).then(callback),
      } });`,
    }),
  );
  const opened = page.context().waitForEvent("page");
  await page.evaluate(() => void window.open("taskpane.html"));
  const pane = await opened;
  await pane.setViewportSize({ width: 360, height: 900 });
  return pane;
}

describe("axe finds nothing in a check and in the preview of a conversion", () => {
  const look = async (where: Page, words: ShareWords, selector: string) => {
    await where.getByRole("tab").nth(4).waitFor();
    await where.getByRole("tab", { name: words === chinese ? "共享" : "Share" }).click();
    await where.getByRole("button", { name: words.check.button, exact: true }).click();
    await where.getByText(fill(words.check.inline, { count: "" }).trim().slice(-12)).waitFor();
    const found = await findings(where, selector);
    await where.getByLabel(words.convert.to).selectOption(words.convert.targets.native);
    await where.getByRole("button", { name: words.convert.preview }).click();
    await where.getByText(fill(words.convert.stay, { why: words.convert.because.unreadable })).waitFor();
    await where.getByText(fill(words.convert.becomeValues, { why: words.convert.because.lookup })).waitFor();
    return [...found, ...(await findings(where, selector))];
  };

  test("in English", async () => {
    const { page } = await openWithCalls();
    expect(await look(page, english, "#pane")).toEqual([]);
  });

  test("in Chinese", async () => {
    const { page } = await openWithCalls({ locale: "zh-CN" });
    expect(await look(page, chinese, "#pane")).toEqual([]);
  });

  test("in a dark Excel", async () => {
    const { page } = await openWithCalls();
    const pane = await darkPane(page);
    expect(await look(pane, english, "body")).toEqual([]);
  });
});
