import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readFunctions } from "../../src/build/index.mjs";
import { address, findings, launch, openPage } from "./browser";
import * as excelPane from "./excelPane";
import type { FakeOptions } from "./fakeOffice";

// A page takes a while where two cores do everything.
jest.setTimeout(60_000);

let browser: Browser;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

/** The functions in the pane as Excel opens it. */
async function openInExcel(
  office: Partial<FakeOptions> = {},
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const opened = await excelPane.openInExcel(browser, office, options, before);
  complaints = opened.complaints;
  await openFunctions(opened.page);
  return opened.page;
}

async function openFunctions(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^(Functions|函数)$/ }).click();
  await page.locator("[data-row]").first().waitFor();
}

async function openForm(page: Page, id: string): Promise<void> {
  await page.locator("[data-row]", { has: page.getByText(id, { exact: true }) }).click();
  await page.getByRole("heading", { name: id }).waitFor();
}

const result = (page: Page) => page.getByRole("region", { name: /^(Result|结果)$/ });

const insert = (page: Page) => page.getByRole("button", { name: "Insert into the selected cell" });

const cell = (page: Page, at: string) => page.evaluate((at) => window.fakeExcel.cells[at], at);

test("the header is painted before any script has come", async () => {
  const held: (() => void)[] = [];
  const { page } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.route("**/*.js", async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.abort();
  });
  await page.goto(address("taskpane.html"), { waitUntil: "commit" });
  await page.getByRole("heading", { name: "PowerGap" }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(held.length).toBeGreaterThan(0);
  for (const release of held) release();
  await page.context().close();
});

describe("the function browser", () => {
  test("finds a function by its name, by what it does, and in the other language", async () => {
    const page = await openInExcel();
    const search = page.getByRole("searchbox", { name: "Search functions" });
    const ids = () => page.locator("[data-row] > :first-child").allTextContents();
    await search.fill("facility");
    await expect(ids()).resolves.toEqual(["FACILITY_MW"]);
    await search.fill("账面价值");
    await page.getByText("GPU_BOOK_VALUE", { exact: true }).waitFor();
    await search.fill("perpetual motion");
    await page.getByText("No function matches “perpetual motion”.").waitFor();
    await page.getByRole("button", { name: "Show all functions" }).click();
    await expect(ids()).resolves.toEqual(readFunctions().en.map(({ id }) => id));
    expect(complaints).toEqual([]);
  });

  test("computes while one types, and inserts into the selected cell", async () => {
    const page = await openInExcel();
    await openForm(page, "FACILITY_MW");
    await result(page).getByText("Fill in gpus to see the result.").first().waitFor();
    await page.getByLabel(/^gpus/).fill("10,000");
    // 10,000 · 1,000 W · 1.79 · 1.2 / 10⁶
    await result(page).getByText("21.48", { exact: true }).waitFor();
    await page.getByLabel(/^pue/).fill("A1");
    await result(page).getByText("89,500", { exact: true }).waitFor();
    await page.getByLabel(/^pue/).fill("");
    await insert(page).click();
    await page.getByText("Inserted into Sheet1!B4.").waitFor();
    expect(await cell(page, "Sheet1!B4")).toMatchObject({ formula: "=POWERGAP.FACILITY_MW(10000)" });
    await page.getByRole("region", { name: "Selected cell" }).getByText("=POWERGAP.FACILITY_MW(10000)").waitFor();
    expect(complaints).toEqual([]);
  });

  test("says what is wrong where it is wrong, in the words of a cell", async () => {
    const page = await openInExcel();
    await openForm(page, "FACILITY_MW");
    await page.getByLabel(/^gpus/).fill("100");
    const pue = page.getByLabel(/^pue/);
    await pue.fill("0.5");
    const sentence = "pue must be at least 1; got 0.5";
    await result(page).getByText(sentence, { exact: true }).waitFor();
    await page.getByRole("status").getByText(`Result: ${sentence}`).waitFor();
    const description = await pue.getAttribute("aria-describedby");
    const described = await page
      .locator(
        description!
          .split(" ")
          .map((id) => `[id="${id}"]`)
          .join(", "),
      )
      .allTextContents();
    expect(described).toContain(sentence);
    expect(await pue.getAttribute("aria-invalid")).toBe("true");
    await pue.fill("A2");
    await result(page).getByText('pue holds an error: "#DIV/0!"', { exact: true }).waitFor();
    await pue.fill("Nowhere!A1");
    await result(page)
      .getByText("The cells could not be read: Nowhere!A1 is not in this workbook.", { exact: true })
      .waitFor();
  });

  test("asks before it replaces what a cell holds, and asks again about another cell", async () => {
    const page = await openInExcel();
    await page.evaluate(() => window.fakeExcel.select("Sheet1!A1"));
    await openForm(page, "VERSION");
    await insert(page).click();
    const question = page.getByRole("alertdialog", { name: "Sheet1!A1 is not empty. Replace what it holds?" });
    await question.waitFor();
    await page.keyboard.press("Escape");
    expect(await cell(page, "Sheet1!A1")).toMatchObject({ formula: "5000" });
    await insert(page).click();
    await question.waitFor();
    await page.evaluate(() => window.fakeExcel.select("Sheet1!A2"));
    await question.waitFor({ state: "detached" });
    await page.evaluate(() => window.fakeExcel.select("Sheet1!A1"));
    await question.waitFor();
    await question.getByRole("button", { name: "Replace" }).click();
    await page.getByText("Inserted into Sheet1!A1.").waitFor();
    expect(await cell(page, "Sheet1!A1")).toMatchObject({ formula: "=POWERGAP.VERSION()" });
  });

  test("says why Excel refused", async () => {
    const page = await openInExcel();
    await openForm(page, "VERSION");
    await page.evaluate(() => (window.fakeExcel.isProtected = true));
    await insert(page).click();
    await page.getByText("Sheet1!B4 is protected. Unprotect the sheet or choose another cell.").waitFor();
  });

  test("shows a date as a date, in the pane and in the cell", async () => {
    const page = await openInExcel();
    await openForm(page, "GO_LIVE_DATE");
    await page.getByLabel(/^chip_delivery/).fill("2027-01-01");
    await page.getByLabel(/^building_ready/).fill("2027-02-01");
    await page.getByLabel(/^power_ready/).fill("2028-06-30");
    // Power comes last; 2028-06-30 is day 46,934
    await result(page).getByText("2028-06-30 (46,934)", { exact: true }).waitFor();
    await insert(page).click();
    await page.getByText("Inserted into Sheet1!B4.").waitFor();
    expect(await cell(page, "Sheet1!B4")).toMatchObject({
      formula: "=POWERGAP.GO_LIVE_DATE(DATE(2027,1,1),DATE(2027,2,1),DATE(2028,6,30))",
      format: "yyyy-mm-dd",
    });
  });

  test("shows a spill as a table with headers and a caption, long ones in part", async () => {
    const page = await openInExcel();
    await openForm(page, "POWER_GAP_SCHEDULE");
    await page.getByLabel(/^years/).fill("30");
    const table = page.getByRole("table", { name: "Result of POWER_GAP_SCHEDULE" });
    await page.getByText("Table of 31 rows and 6 columns").first().waitFor();
    expect(await table.getByRole("columnheader").allTextContents()).toEqual(
      expect.arrayContaining(["Year", "US", "China", "Gap"]),
    );
    expect(await table.getByRole("row").count()).toBe(13);
    await page.getByRole("button", { name: "Show all 31 rows" }).click();
    expect(await table.getByRole("row").count()).toBe(32);
    expect(await table.getByRole("rowheader").last().textContent()).toBe("30");
  });

  test("takes a range as rows on lines, and text stays text", async () => {
    const page = await openInExcel();
    await openForm(page, "FIRM_GW");
    await page.getByLabel("technologies").fill('solar\n=HYPERLINK("x")');
    await page.getByLabel(/^gw/).fill("10\n20");
    await page.getByText('=POWERGAP.FIRM_GW({"solar";"=HYPERLINK(""x"")"},{10;20})', { exact: true }).waitFor();
  });

  test("fills its form from an example and from the selected cell, and undoes it", async () => {
    const page = await openInExcel();
    await openForm(page, "FACILITY_MW");
    const gpus = page.getByLabel(/^gpus/);
    await gpus.fill("7");
    await page.getByRole("button", { name: "Use the example =POWERGAP.FACILITY_MW(10000)" }).click();
    await page.getByText("The example is in the form.").waitFor();
    expect(await gpus.inputValue()).toBe("10000");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await gpus.inputValue()).toBe("7");
    await page.evaluate(() => {
      window.fakeExcel.cells["Sheet1!C1"] = { formula: "=POWERGAP.FACILITY_MW(A1,1200)", value: 12.888 };
      window.fakeExcel.select("Sheet1!C1");
    });
    await page.getByRole("button", { name: "Open in the form" }).click();
    await page.getByText("The formula of Sheet1!C1 is in the form.").waitFor();
    expect(await gpus.inputValue()).toBe("A1");
    // 5,000 · 1,200 W · 1.79 · 1.2 / 10⁶
    await result(page).getByText("12.888", { exact: true }).waitFor();
  });

  test("links to the help page of the function, in the pane's language", async () => {
    const page = await openInExcel();
    await openForm(page, "IDLE_DAYS");
    const link = page.getByRole("link", { name: "Help page" });
    expect(await link.getAttribute("href")).toBe("help/en/IDLE_DAYS.html");
    expect((await page.request.get(address("help/en/IDLE_DAYS.html"))).ok()).toBe(true);
    await page.getByLabel("Language").selectOption("简体中文");
    expect(await page.getByRole("link", { name: "帮助页面" }).getAttribute("href")).toBe("help/zh-CN/IDLE_DAYS.html");
    expect((await page.request.get(address("help/zh-CN/IDLE_DAYS.html"))).ok()).toBe(true);
  });

  test("keeps what was typed when the function, the language or the pane is changed", async () => {
    const page = await openInExcel();
    await openForm(page, "FACILITY_MW");
    await page.getByLabel(/^gpus/).fill("1234");
    await page.getByRole("button", { name: "All functions" }).click();
    await openForm(page, "IDLE_DAYS");
    await page.getByLabel("Language").selectOption("简体中文");
    await page.reload();
    await page.getByRole("button", { name: "全部函数" }).click();
    await openForm(page, "FACILITY_MW");
    expect(await page.getByLabel(/^gpus/).inputValue()).toBe("1234");
  });

  test("works where nothing can be remembered", async () => {
    const page = await openInExcel({}, {}, (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new Error("denied");
          },
        }),
      ),
    );
    await openForm(page, "FACILITY_MW");
    await page.getByLabel(/^gpus/).fill("10000");
    await result(page).getByText("21.48", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("the facts", () => {
  test("are found in both languages and by category, and inserted as a formula that names them", async () => {
    const page = await openInExcel();
    await page.getByRole("tab", { name: "Facts" }).click();
    const search = page.getByRole("searchbox", { name: "Search facts" });
    await search.fill("中国 2024 新增装机");
    await page.locator("[data-row]", { hasText: "China capacity additions 2024" }).first().click();
    await page.getByText('=POWERGAP.REFERENCE("china_additions_2024")', { exact: true }).waitFor();
    expect(await page.getByRole("link", { name: /OpenAI/ }).getAttribute("href")).toMatch(/^https:/);
    await insert(page).click();
    await page.getByText("Inserted into Sheet1!B4.").waitFor();
    expect(await cell(page, "Sheet1!B4")).toMatchObject({ formula: '=POWERGAP.REFERENCE("china_additions_2024")' });
    await search.fill("");
    await page.getByLabel("Category").selectOption("Useful lives");
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual(["Useful lives"]);
  });

  test("say so when nobody has checked them", async () => {
    const page = await openInExcel();
    await page.getByRole("tab", { name: "Facts" }).click();
    await page.locator("[data-row]").first().waitFor();
    expect(await page.locator("[data-row]", { hasText: "not verified" }).count()).toBeGreaterThan(0);
  });
});

describe("for everyone", () => {
  const parts = async (page: Page, look: (part: string) => Promise<void>) => {
    const chinese = (await page.getByLabel(/Language|语言/).inputValue()) === "zh-CN";
    const words = chinese ? { undo: "填入示例", facts: "数据" } : { undo: "Fill in an example", facts: "Facts" };
    await look("list");
    await openForm(page, "FLEET_DEPRECIATION");
    await look("empty form");
    await page.getByRole("button", { name: words.undo }).click();
    await page.getByRole("table").waitFor();
    await look("table");
    await page.getByLabel(/^life/).fill("-1");
    await page.getByRole("table").waitFor({ state: "detached" });
    await look("error");
    await page.getByRole("tab", { name: words.facts }).click();
    await page.locator("[data-row]").first().click();
    await look("facts");
  };

  test.each<[string, Partial<FakeOptions>, BrowserContextOptions]>([
    ["light", {}, {}],
    ["dark", { isDark: true }, {}],
    ["Chinese", { language: "zh-CN" }, {}],
    ["high contrast", {}, { forcedColors: "active" }],
  ])("axe finds nothing: %s", async (_, office, options) => {
    const page = await openInExcel(office, options);
    const found: string[] = [];
    await parts(page, async (part) => {
      found.push(...(await findings(page, "body")).map((finding) => `${part}: ${finding}`));
    });
    expect(found).toEqual([]);
  });

  test("nothing is cut off at 320 pixels, nor at 400 % zoom: only tables scroll sideways", async () => {
    for (const height of [700, 256]) {
      const page = await openInExcel({}, { viewport: { width: 320, height } });
      const wide: string[] = [];
      await parts(page, async (part) => {
        const found = await page.evaluate(() =>
          [...document.querySelectorAll("body, body *")]
            .filter((element) => !element.querySelector("table") && !element.closest("table, [role=status]"))
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map(({ tagName }) => tagName),
        );
        wide.push(...found.map((tagName) => `${part}: ${tagName}`));
      });
      expect(wide).toEqual([]);
    }
  });

  test("the pane's head and the selected cell stay in sight while a form scrolls", async () => {
    const page = await openInExcel();
    await openForm(page, "GUARANTEE_COST_SAVING");
    await page.getByRole("heading", { name: "Be careful" }).scrollIntoViewIfNeeded();
    const isInSight = (text: string) =>
      page.getByText(text, { exact: true }).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await Promise.all(["PowerGap", "Facts", "Sheet1!B4"].map(isInSight))).toEqual([true, true, true]);
  });

  test("the theme is Office's", async () => {
    const background = async (isDark: boolean) => {
      const page = await openInExcel({ isDark }, { colorScheme: isDark ? "light" : "dark" });
      return page.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
    };
    expect(await background(false)).toBe("rgb(255, 255, 255)");
    expect(await background(true)).toBe("rgb(41, 41, 41)");
  });

  test("no English is left in Chinese", async () => {
    const page = await openInExcel({ language: "zh-CN" });
    const names = new Set(
      readFunctions().en.flatMap(({ id, parameters }) => [id, ...parameters.map(({ name }) => name)]),
    );
    const left = new Set<string>();
    await parts(page, async (part) => {
      const texts = await page.evaluate(() =>
        [...document.body.querySelectorAll<HTMLElement>("*")]
          .filter(
            (element) =>
              !element.closest("script, style, code, input, textarea, [lang=en]") && element.checkVisibility(),
          )
          .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
          .map(({ textContent }) => textContent ?? ""),
      );
      for (const text of texts) {
        const isSentence = /[a-z]{2,} [a-z]{2,}/i.test(text) && !/\p{Script=Han}/u.test(text);
        if (isSentence && !names.has(text.trim())) left.add(`${part}: ${text}`);
      }
    });
    expect([...left]).toEqual([]);
  });

  test("everything can be done by keyboard alone, and the focus is never lost", async () => {
    const page = await openInExcel();
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          return element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent || "";
        });
        if (name.test(label)) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await tabTo(/Search functions/);
    await page.keyboard.type("facility");
    await press("ArrowDown", "Enter");
    await page.getByRole("heading", { name: "FACILITY_MW" }).waitFor();
    expect(await focused()).toBe("FACILITY_MW");
    await tabTo(/^gpus/);
    await page.keyboard.type("10000");
    await tabTo(/Insert/);
    await press("Enter");
    await page.getByText("Inserted into Sheet1!B4.").waitFor();
    await press("Enter");
    await page.getByRole("alertdialog").waitFor();
    expect(await focused()).toBe("Keep it");
    await press("Enter");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    // The focus comes back with the next frame.
    await page.locator("button:focus", { hasText: /^Insert$/ }).waitFor();
    for (let i = 0; i < 60 && (await focused()) !== "All functions"; i++) await press("Shift+Tab");
    await press("Enter");
    await page.locator("[data-row]:focus", { hasText: "FACILITY_MW" }).waitFor();
    for (let i = 0; i < 60 && (await focused()) !== "Functions"; i++) await press("Shift+Tab");
    await press("ArrowRight");
    await page.getByRole("button", { name: "Open as a sheet" }).first().waitFor();
    expect(await focused()).toBe("Gallery");
    await press("ArrowRight");
    await page.getByRole("heading", { name: "Send the plan" }).waitFor();
    expect(await focused()).toBe("Share");
    await press("ArrowRight");
    await page.getByRole("searchbox", { name: "Search facts" }).waitFor();
    expect(await focused()).toBe("Facts");
  });
});

describe("outside of Excel", () => {
  test("the page says what to do when Office's script does not load", async () => {
    const { page } = await openPage(browser);
    await page.goto(address("taskpane.html"));
    await page.getByText("Excel's script did not load.").waitFor();
    expect(await page.getByRole("link").first().getAttribute("href")).toBe("index.html");
  });

  test("the page says what to do when it is opened in a browser", async () => {
    const { page } = await openPage(browser, { locale: "zh-CN" });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "window.Office = { HostType: { Excel: 'Excel' }, onReady: (f) => Promise.resolve({ host: null }).then(f) };",
      }),
    );
    await page.goto(address("taskpane.html"));
    await page.getByRole("heading", { name: "此窗格需在 Excel 中使用" }).waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe("index.html");
  });
});

describe("beside the browser workbook", () => {
  interface Univer {
    getActiveWorkbook(): {
      getActiveSheet(): {
        getRange(at: string): { activate(): unknown; getFormula(): string; setValue(value: unknown): unknown };
      };
    };
  }

  const select = (page: Page, at: string, formula?: string) =>
    page.evaluate(
      ([at, formula]) => {
        const { univerAPI } = window as unknown as { univerAPI: Univer };
        const range = univerAPI.getActiveWorkbook().getActiveSheet().getRange(at!);
        range.activate();
        if (formula) range.setValue({ f: formula });
      },
      [at, formula],
    );

  test("inserts into the selected cell and tells what it shows, in the language of the pane", async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(address("index.html"));
    const selected = page.getByRole("region", { name: "Selected cell" });
    await selected.getByText("A1", { exact: true }).waitFor({ timeout: 20_000 });
    await select(page, "J40");
    await selected.getByText("J40", { exact: true }).waitFor();
    await openFunctions(page);
    await openForm(page, "FACILITY_MW");
    await page.getByLabel(/^gpus/).fill("10000");
    await insert(page).click();
    await page.getByText("Inserted into J40.").waitFor();
    await selected.getByText("21.48").waitFor();
    expect(await findings(page, "#pane")).toEqual([]);

    await page.getByLabel(/^gpus/).fill("J40");
    // 21.48 · 1,000 W · 1.79 · 1.2 / 10⁶
    await result(page).getByText("0.046139", { exact: true }).waitFor();

    await select(page, "J41", "=POWERGAP.FACILITY_MW(1,,,0.5)");
    await selected.getByText("pue must be at least 1; got 0.5").waitFor();
    await page.getByLabel("Language").selectOption("简体中文");
    await page.getByRole("region", { name: "所选单元格" }).getByText("pue 不得小于 1；收到 0.5").waitFor();
  });
});
