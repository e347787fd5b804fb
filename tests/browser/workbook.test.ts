import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { address, findings, launch, openPage } from "./browser";
import { enter, focusGrid, formula, isReady, middleOf, openWorkbook, select, shown, shows, value } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(90_000);

let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  // Neither an error in the console, nor a request that would leave the machine.
  expect(complaints).toEqual([]);
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openWorkbook(browser, options);
  complaints = opened.complaints;
  return opened.page;
}

const selectedCell = (page: Page) => page.getByRole("region", { name: /^(Selected cell|所选单元格)$/ });

describe("the Welcome sheet", () => {
  test("shows the power gap on three bases, as built and if the US added what was asked for", async () => {
    const page = await open();
    // 429 − 51, 429 − 100, 429 / 51
    expect([await value(page, "B13"), await value(page, "C13"), await value(page, "D13")]).toEqual([
      378,
      329,
      429 / 51,
    ]);
    // Energy, from the factors of the reference data. The US: 30.8 GW of solar at .244, 5.1 of wind at .353, 3.2 of
    // other at .117 and 10.3 of storage at 0; China: 278 of solar at .154, 79.82 of wind at .249, 13.78 of hydro at
    // .371, 1.85 of biomass and 55.55 of thermal and nuclear at .504.
    const usEnergy = (30.8 * 0.244 + 5.1 * 0.353 + 3.2 * 0.117) / (30.8 + 5.1 + 3.2 + 10.3);
    const chinaEnergy = (278 * 0.154 + 79.82 * 0.249 + 13.78 * 0.371 + (1.85 + 55.55) * 0.504) / 429;
    expect(await value(page, "B14")).toBeCloseTo(429 * chinaEnergy - 51 * usEnergy, 9);
    expect(await value(page, "C14")).toBeCloseTo(429 * chinaEnergy - 100 * usEnergy, 9);
    // Adequacy: PJM's ratings, for China too.
    const usFirm = (30.8 * 0.11 + 5.1 * 0.41 + 3.2 * 0.6 + 10.3 * 0.5) / (30.8 + 5.1 + 3.2 + 10.3);
    const chinaFirm = (278 * 0.11 + 79.82 * 0.41 + 13.78 * 0.36 + 1.85 * 0.6 + 55.55 * 0.83) / 429;
    expect(await value(page, "B15")).toBeCloseTo(429 * chinaFirm - 51 * usFirm, 9);
    expect(await value(page, "D15")).toBeCloseTo((429 * chinaFirm) / (51 * usFirm), 9);
    expect(await shown(page, "E14")).toContain("Partly proxies.");
    expect(await shown(page, "E15")).toContain("Partly proxies. Partly unverified.");
  });

  test("shows what a guarantee saves, and beside it what the taxpayer pays", async () => {
    const page = await open();
    // Level payments of 10,000 over 20 years: 1,018.5221 at 8 %, 775.4373 at 4.6 %.
    const payment = (rate: number) => (10_000 * rate) / (1 - (1 + rate) ** -20);
    const saving = payment(0.08) - payment(0.046);
    expect(await value(page, "B28")).toBeCloseTo((saving * (1 - 1.08 ** -20)) / 0.08, 6);
    expect(await value(page, "B29")).toBeCloseTo(20 * saving, 6);
    expect([await shown(page, "B28"), await shown(page, "B29")]).toEqual(["2,386.64", "4,861.70"]);
    // One in a hundred loans defaults each year on what it owes; half of it comes back a year later.
    let [cost, balance, survival] = [0, 10_000, 1];
    for (let year = 1; year <= 20; year++) {
      const claim = 0.01 * survival * balance * 1.046;
      cost += claim * 1.0417 ** -year - 0.5 * claim * 1.0417 ** -(year + 1);
      balance = balance * 1.046 - payment(0.046);
      survival *= 0.99;
    }
    expect(await value(page, "B30")).toBeCloseTo(cost, 6);
    expect(await shown(page, "A17")).toContain("hypothetical");
    expect(await shown(page, "D30")).toContain("Hypothetical");
  });

  test("spills a depreciation schedule, with the economic value beside it", async () => {
    const page = await open();
    const row = (number: number) => Promise.all([..."ABCDEFG"].map((column) => shown(page, `${column}${number}`)));
    expect((await row(41)).slice(0, 5)).toEqual(["Period", "Opening", "Depreciation", "Accumulated", "Closing"]);
    // (40,000 − 4,000) / 6 a year; 40,000 · 2^(−1/2.1) and 2^(−6/2.1) of economic value
    expect(await row(42)).toEqual(["1", "40,000", "6,000", "6,000", "34,000", "28,755", "5,245"]);
    expect(await row(47)).toEqual(["6", "10,000", "6,000", "36,000", "4,000", "5,520", "-1,520"]);
    expect(await row(48)).toEqual(["", "", "", "", "", "", ""]);
    await enter(page, "B37", "8");
    await shows(page, "A49", "8");
    await enter(page, "B38", "ddb");
    // 2/8 of 40,000
    await shows(page, "C42", "10,000");
  });

  test("has nothing on it but inputs and live formulas, and says where each input comes from", async () => {
    const page = await open();
    const cells = await page.evaluate(() => {
      const workbook = window.univerAPI.getActiveWorkbook()!;
      const named = workbook.getDefinedNames().map((name) => name.getFormulaOrRefString().replace(/.*!|\$/g, ""));
      const sheet = workbook.getActiveSheet();
      const numbers: string[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (typeof cell?.v === "number" && !cell.f) numbers.push(sheet.getRange(row, column).getA1Notation());
        });
      return { named, numbers };
    });
    expect(cells.named.length).toBeGreaterThan(10);
    expect(cells.numbers.filter((at) => !cells.named.includes(at))).toEqual([]);
    for (const at of cells.named.filter((at) => at !== "B38")) {
      expect({ [at]: await shown(page, at.replace("B", "F")) }).toEqual({ [at]: expect.stringMatching(/\w{4}/) });
    }
    expect(await formula(page, "F8")).toBe('=POWERGAP.REFERENCE("us_additions_2024","SOURCE")');
    expect([await shown(page, "D8"), await shown(page, "E8"), await shown(page, "F8")]).toEqual([
      "2024",
      "high",
      "OpenAI submission to OSTP, 27 Oct 2025, as reported",
    ]);
  });

  test("follows an input, and undoes it", async () => {
    const page = await open();
    await enter(page, "B8", "60");
    await shows(page, "B13", "369.0");
    await page.keyboard.press("Control+z");
    await shows(page, "B13", "378.0");
  });
});

describe("a formula that a person types", () => {
  test("computes, with arguments skipped, from cells, from ranges and from one another", async () => {
    const page = await open();
    await enter(page, "J2", "=POWERGAP.GPU_DEPRECIATION(40000,4000,5,1)");
    await shows(page, "J2", "7200");
    await enter(page, "J3", '=powergap.gpu_depreciation(40000,4000,5,1,"ddb")');
    await shows(page, "J3", "16000");
    // 10,000 · 1,000 W · 1.79 · PUE of 1, where the two in the middle take their defaults
    await enter(page, "J4", "=POWERGAP.FACILITY_MW(10000,,,1)");
    await shows(page, "J4", "17.9");
    await enter(page, "J5", "=POWERGAP.FACILITY_MW(J4*1000,K1)");
    // A blank cell counts as 0, unlike an argument that is skipped.
    await shows(page, "J5", "0");
    await enter(page, "J6", "=POWERGAP.POWER_GAP_GW()");
    await shows(page, "J6", "378");
    await enter(page, "J7", "wind");
    await enter(page, "J8", "nuclear");
    await enter(page, "K7", "10");
    await enter(page, "K8", "20");
    await enter(page, "J9", "=POWERGAP.FIRM_GW(J7:J8,K7:K8)");
    // 10 · .41 + 20 · .95
    await shows(page, "J9", "23.1");
    await enter(page, "J10", "=ROUND(SUM(POWERGAP.GUARANTEE_SCHEDULE(10000,8%,4.6%,20,,,,,,,FALSE))-J9,2)");
    await shows(
      page,
      "J10",
      await page.evaluate(() => {
        // Σ over the periods of period, balances, services, saving, present value and cumulative, less 23.1
        const payment = (rate: number) => (10_000 * rate) / (1 - (1 + rate) ** -20);
        const [market, guaranteed] = [payment(0.08), payment(0.046)];
        let [sum, marketBalance, guaranteedBalance, cumulative] = [20_000, 10_000, 10_000, 0];
        for (let period = 1; period <= 20; period++) {
          const present = (market - guaranteed) / 1.08 ** period;
          cumulative += present;
          sum +=
            period +
            marketBalance +
            guaranteedBalance +
            market +
            guaranteed +
            (market - guaranteed) +
            present +
            cumulative;
          marketBalance = marketBalance * 1.08 - market;
          guaranteedBalance = guaranteedBalance * 1.046 - guaranteed;
        }
        return String(Math.round((sum - 23.1) * 100) / 100);
      }),
    );
    await enter(page, "J4", "=POWERGAP.FACILITY_MW(10000,,,1.2)");
    await shows(page, "J4", "21.48");
  });

  test("takes dates as they are typed", async () => {
    const page = await open();
    await enter(page, "J2", "2027-03-01");
    await enter(page, "J3", "2026-12-01");
    await enter(page, "J4", "2027-06-01");
    await enter(page, "J5", "=POWERGAP.GO_LIVE_DATE(J2,J3,J4,,K1)-J4");
    await shows(page, "J5", "0");
    // 1 June 2027 less 1 March and 45 days of installing, which is the default of the argument skipped
    await enter(page, "J6", "=POWERGAP.IDLE_DAYS(J2,J3,J4,)");
    await shows(page, "J6", "47");
    expect(await value(page, "J4")).toBe(46539);
  });

  test("is helped along: names, descriptions, arguments and what the one at hand means", async () => {
    const page = await open();
    await select(page, "J2");
    await page.keyboard.type("=POWERGAP.GPU_");
    const offered = page.locator("li", { hasText: "POWERGAP.GPU_DEPRECIATION" }).first();
    await offered.waitFor();
    await page.getByText("Book value of an asset at any age.").last().waitFor();
    await page.keyboard.type("BOOK_VALUE(40000,");
    await page.getByText("[convention]").first().waitFor();
    await page
      .getByText(/Required\. .*\[money\]/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.keyboard.type("4000,5,2)");
    await page.keyboard.press("Enter");
    // 40,000 − 2 · 7,200
    await shows(page, "J2", "25600");
  });

  test("is not changed by a suggestion that came too late", async () => {
    const page = await open();
    await select(page, "J2");
    await page.keyboard.type("=S");
    await page.locator("li", { hasText: "SLN" }).waitFor();
    await page.keyboard.type("UM(1,2)");
    await page.keyboard.press("Enter");
    await shows(page, "J2", "3");
    expect(await formula(page, "J2")).toBe("=SUM(1,2)");
  });

  test("explains a wrong argument in the pane and over the cell, and can be caught", async () => {
    const page = await open();
    await enter(page, "F4", "=POWERGAP.GPU_DEPRECIATION(40000,4000,-3,1)");
    await shows(page, "F4", "#VALUE!");
    await select(page, "F4");
    const sentence = "life must be greater than 0; got -3";
    await selectedCell(page).getByText(sentence).waitFor();
    const { x, y } = await middleOf(page, "F4");
    await page.mouse.move(x - 300, y + 200);
    await page.mouse.move(x, y, { steps: 5 });
    await page.locator(".cell-problem", { hasText: sentence }).waitFor();
    await enter(page, "J3", '=IFERROR(POWERGAP.GPU_DEPRECIATION(40000,4000,-3,1),"caught")');
    await shows(page, "J3", "caught");
    await enter(page, "J4", "=POWERGAP.POWER_GAP_YEARS(51,429,0,0.1)");
    await shows(page, "J4", "#N/A");
    await select(page, "J4");
    await selectedCell(page).getByText("the gap never closes at these growth rates").waitFor();
  });

  test.each([
    ["=POWERGAP.GPU_DEPRECIATION(40000)", "#VALUE!", "POWERGAP.GPU_DEPRECIATION takes 4 to 8 arguments; got 1"],
    ["=POWERGAP.VERSION(1)", "#VALUE!", "POWERGAP.VERSION takes 0 arguments; got 1"],
    ['=POWERGAP.FACILITY_MW("many")', "#VALUE!", 'gpus must be a number; got "many"'],
    ["=POWERGAP.FACILITY_MW(A1:A2)", "#VALUE!", "gpus must be a single cell; got 2 rows by 1 columns"],
    ["=POWERGAP.FACILITY_MW(1/0)", "#DIV/0!", "The formula divides by 0."],
    ["=POWERGAP.NO_SUCH_FUNCTION(1)", "#NAME?", "The formula uses a name that this workbook does not know."],
  ])("%s shows %s, because: %s", async (typed, error, sentence) => {
    const page = await open();
    await enter(page, "J2", typed);
    await shows(page, "J2", error);
    await select(page, "J2");
    await selectedCell(page).getByText(sentence).waitFor();
  });

  test("spills, unless something is in the way", async () => {
    const page = await open();
    await enter(page, "J2", "=POWERGAP.GPU_DEPRECIATION_SCHEDULE(40000,4000,5)");
    await shows(page, "N7", "4000");
    await enter(page, "K4", "mine");
    await shows(page, "J2", "#SPILL!");
    await select(page, "J2");
    await selectedCell(page).getByText("The result needs empty cells").waitFor();
    await select(page, "K4");
    await page.keyboard.press("Delete");
    await shows(page, "N7", "4000");
    await enter(page, "P2", "=SUM(L3:L7)");
    await shows(page, "P2", "36000");
  });
});

test("the pane hears of a cell that is selected as soon as the grid is there", async () => {
  const { page, complaints: heard } = await openPage(browser);
  complaints = heard;
  await page.goto(address("index.html"));
  await page.waitForFunction(() => window.univerAPI?.getActiveWorkbook()?.getActiveCell());
  await select(page, "J2");
  await selectedCell(page).getByText("J2", { exact: true }).waitFor();
});

describe("a function that misbehaves", () => {
  test("does not stop the calculation of the other cells", async () => {
    const page = await open();
    const expected = complaints;
    complaints = [];
    await page.evaluate(() => {
      const formulas = window.univerAPI.getFormula();
      const misbehave: Record<string, () => unknown> = {
        THROWS: () => {
          throw new Error("a bug");
        },
        REJECTS: () => Promise.reject(new Error("a bug")),
        NOTHING: () => undefined,
        OBJECT: () => ({ a: 1 }),
        RAGGED: () => [[1], [2, 3]],
        ENDLESS: () => [[1, Infinity]],
      };
      for (const [name, compute] of Object.entries(misbehave)) {
        if (name === "REJECTS") formulas.registerAsyncFunction(name, compute as () => Promise<number>);
        else formulas.registerFunction(name, compute as () => number);
      }
    });
    const calls = ["THROWS()", "REJECTS()", "NOTHING()", "OBJECT()", "RAGGED()"];
    for (const [i, call] of calls.entries()) await enter(page, `J${i + 2}`, `=${call}`);
    await enter(page, "J7", "=ENDLESS()");
    await enter(page, "J8", "=POWERGAP.FACILITY_MW(10000)");
    await shows(page, "J8", "21.48");
    for (const i of calls.keys()) await shows(page, `J${i + 2}`, "#VALUE!");
    await shows(page, "J7", "1");
    await shows(page, "K7", "#NUM!");
    await enter(page, "B8", "60");
    await shows(page, "B13", "369.0");
    // Each bug is told in the console, and nothing else.
    expect(expected.filter((complaint) => !/failed|a bug/.test(complaint))).toEqual([]);
  });

  test("refuses more than 10,000 rows, and takes as many", async () => {
    const page = await open();
    await page.evaluate(() => {
      const sheet = window.univerAPI.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange("J1:K10001").setValues(Array.from({ length: 10_001 }, () => ["wind", 1]));
    });
    await enter(page, "M1", "=ROUND(POWERGAP.FIRM_GW(J1:J10000,K1:K10000),6)");
    await shows(page, "M1", "4100");
    await enter(page, "M2", "=POWERGAP.FIRM_GW(J1:J10001,K1:K10001)");
    await shows(page, "M2", "#VALUE!");
    await select(page, "M2");
    await selectedCell(page).getByText("technologies must have at most 10000 rows; got 10001").waitFor();
    await enter(page, "B8", "60");
    await shows(page, "B13", "369.0");
  });

  test("that never ends is noticed, and loading again keeps the workbook", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.univerAPI.getFormula().registerAsyncFunction("NEVER", () => new Promise<number>(() => {}));
    });
    await enter(page, "J2", "mine");
    await enter(page, "J3", "=NEVER()");
    const notice = page.getByRole("alert").filter({ hasText: "does not come to an end" });
    await notice.waitFor();
    await notice.getByRole("button", { name: "Load again" }).click();
    await shows(page, "J3", "#NAME?");
    expect(await shown(page, "J2")).toBe("mine");
  });
});

describe("the language", () => {
  test("is the browser's: sheet, spill headers, sentences and menus", async () => {
    const page = await open({ locale: "zh-CN" });
    expect(await shown(page, "A6")).toBe("1  电力缺口：一年新增的发电装机");
    expect(await shown(page, "B41")).toBe("期初");
    await page.getByText("常规", { exact: true }).first().waitFor();
    await enter(page, "J2", "=POWERGAP.GPU_DEPRECIATION(1,2)");
    await shows(page, "J2", "#VALUE!");
    await select(page, "J2");
    await selectedCell(page).getByText("POWERGAP.GPU_DEPRECIATION 需要 4 至 8 个参数；收到 2 个").waitFor();
    expect(await page.title()).toContain("浏览器工作簿");
  });

  test("can be changed, and what a person has typed stays", async () => {
    const page = await open();
    await enter(page, "B8", "60");
    await enter(page, "A9", "China, as I see it");
    await enter(page, "J2", "=POWERGAP.GPU_DEPRECIATION_SCHEDULE(40000,4000,5)");
    await shows(page, "K2", "Opening");
    await page.getByLabel("Language").selectOption("简体中文");
    await shows(page, "K2", "期初");
    await shows(page, "A8", "美国，2024 年");
    expect([await shown(page, "B8"), await shown(page, "A9")]).toEqual(["60", "China, as I see it"]);
    await shows(page, "B13", "369.0");
    // The sheet has another name now, and the formulas go on to find its inputs.
    await page.getByText("欢迎", { exact: true }).waitFor();
    await select(page, "A1");
    await focusGrid(page);
    await enter(page, "B8", "51");
    await shows(page, "B13", "378.0");
    await page.getByLabel("语言").selectOption("English");
    await shows(page, "K2", "Opening");
    await shows(page, "A8", "United States, 2024");
    expect(await shown(page, "A9")).toBe("China, as I see it");
  });
});

describe("the page", () => {
  test("keeps the workbook until one starts over", async () => {
    const page = await open();
    await enter(page, "B8", "60");
    await enter(page, "J2", "mine");
    await shows(page, "B13", "369.0");
    await page.getByText("Computed and kept on this computer").waitFor();
    await page.reload();
    await shows(page, "B13", "369.0");
    expect([await shown(page, "B8"), await shown(page, "J2")]).toEqual(["60", "mine"]);
    page.once("dialog", (dialog) => dialog.dismiss());
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await shown(page, "J2")).toBe("mine");
    page.once("dialog", (dialog) => dialog.accept());
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Start over" }).click()]);
    await isReady(page);
    expect(await shown(page, "J2")).toBe("");
  });

  test("still finds the inputs of a sheet that was renamed", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.univerAPI.getActiveWorkbook()!.getActiveSheet().setName("Our case");
    });
    await enter(page, "B8", "60");
    await shows(page, "B13", "369.0");
  });

  test("makes room for the grid, and has an accessible strip above it", async () => {
    const page = await open();
    expect(await findings(page, "#bar")).toEqual([]);
    const width = () => page.locator("#workbook").evaluate((element) => element.clientWidth);
    const before = await width();
    await page.getByRole("button", { name: "Hide pane" }).click();
    await page.waitForFunction((before) => document.getElementById("workbook")!.clientWidth > before, before);
    await page.getByRole("button", { name: "Show pane" }).click();
    await selectedCell(page).waitFor();
  });
});
