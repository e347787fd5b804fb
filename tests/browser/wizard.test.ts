import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findings, launch } from "./browser";
import { openInExcel } from "./excelPane";
import type { FakeOptions } from "./fakeOffice";
import { openWorkbook, shows, value } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(90_000);

let browser: Browser;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

/** The plan in the pane as Excel opens it. */
async function openPlan(office: Partial<FakeOptions> = {}, options: BrowserContextOptions = {}): Promise<Page> {
  const opened = await openInExcel(browser, office, options);
  complaints = opened.complaints;
  await strip(opened.page).waitFor();
  return opened.page;
}

const strip = (page: Page) => page.getByRole("region", { name: /^(Headline figures|主要数字)$/ });

const figures = (page: Page) => strip(page).locator("dd").allTextContents();

const steps = (page: Page) => page.getByRole("navigation", { name: /^(Steps|步骤)$/ });

const openStep = (page: Page, name: string) => steps(page).getByRole("button", { name }).click();

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The value beside a name in a list of results. */
const resultOf = (page: Page, name: string) =>
  page.locator("dl > div", { has: page.getByText(name, { exact: true }) }).locator("dd");

/** Waits until the simulation that is shown is that of the fields. */
const isPlayed = (page: Page) => page.locator('[aria-busy="false"] figure').first().waitFor();

/** Every step in turn, once it shows all that it has. */
async function eachStep(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  const buttons = steps(page).getByRole("button");
  for (let i = 0; i < 8; i++) {
    const name = (await buttons.nth(i).textContent())!;
    await buttons.nth(i).click();
    await page.getByRole("heading", { level: 2, name }).waitFor();
    if (i > 0 && i < 7) await page.locator("figure").first().waitFor();
    if (i === 6) await isPlayed(page);
    if (i === 7) await page.getByRole("button", { name: /^(Insert into the workbook|插入工作簿)$/ }).waitFor();
    await look(name);
  }
}

describe("the default case", () => {
  test("opens the pane on its result", async () => {
    const page = await openPlan();
    // Chips at 22.5 months, installed 45 days later, grid at 60: 1096 days, 36 months. 1 − 2^(−1096/365/2.1) = 63 %.
    // 400 million · (1.1^3.003 − 1 + 0.629 + 0.005 · 3.003) = 132.5 + 251.5 + 6 million.
    expect(await figures(page)).toEqual(["36 months", "63%", "390 million"]);
    await page
      .getByText("Chips wait 36 months for power: 63% of their economic value is gone before the first kilowatt-hour.")
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("shows in each step what a hand calculation gives", async () => {
    const page = await openPlan();
    await openStep(page, "Fleet");
    // 10,000 · 1 kW · 1.79 · 1.2
    expect(await resultOf(page, "Power of the facility").textContent()).toBe("21.48 MW");
    await openStep(page, "Life");
    // 400 million over 6 and over 4 years
    expect(await resultOf(page, "Charge of the first year, at 6 years").textContent()).toBe("66.7 million");
    expect(await resultOf(page, "Effect of the compared life on the first year's profit").textContent()).toBe(
      "-33.3 million",
    );
    await openStep(page, "Clocks");
    expect(await resultOf(page, "Idle days of the chips").textContent()).toBe("1,096");
    expect(await resultOf(page, "What everything waits for").textContent()).toBe("power");
    await openStep(page, "Gap");
    // 429 − 51
    expect(await resultOf(page, "Nameplate").textContent()).toBe("378 GW");
    await openStep(page, "Money");
    // 60 % of 609.43 million; four times the other 40 %, less that
    expect(await resultOf(page, "Debt without guarantee").textContent()).toBe("366 million");
    expect(await resultOf(page, "Extra debt").textContent()).toBe("609 million");
    await page.getByText("Taxpayer, fair value").first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("editing", () => {
  test("moves the order date with the grid's date, and the headline with each keystroke", async () => {
    const page = await openPlan();
    await openStep(page, "Risk");
    const before = await resultOf(page, "Order date that costs least").textContent();
    await openStep(page, "Clocks");
    for (const when of ["at the earliest", "most likely", "at the latest"]) {
      await field(page, `Grid, ${when}`).fill("2030-01-01");
    }
    await page.getByText("Go-live 2030-01-01").waitFor();
    await openStep(page, "Risk");
    // A certain grid: chips arrive that day, 182.5 days after the order; half days round up.
    expect(await resultOf(page, "Order date that costs least").textContent()).toBe("2029-07-03");
    expect(before).not.toBe("2029-07-03");
    await isPlayed(page);
    expect(complaints).toEqual([]);
  });

  test("fills in a GPU model, keeps the defaults in sight, and takes it back", async () => {
    const page = await openPlan();
    await openStep(page, "Fleet");
    await field(page, "PUE").fill("1.3");
    await field(page, "GPU model").selectOption("H100");
    expect(await field(page, "Rated power of a GPU").inputValue()).toBe("700");
    await page.getByText("Default 1,000").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page, "Rated power of a GPU").inputValue()).toBe("");
    expect(await field(page, "PUE").inputValue()).toBe("1.3");
    await page.getByRole("button", { name: "Reset PUE to its default" }).click();
    expect(await resultOf(page, "Power of the facility").textContent()).toBe("21.48 MW");
  });

  test("says what is wrong under its field, in the words of a cell, and leads there from any step", async () => {
    const page = await openPlan();
    await openStep(page, "Fleet");
    await field(page, "PUE").fill("0.5");
    await page.getByText("PUE must be at least 1; got 0.5").waitFor();
    expect(await field(page, "PUE").getAttribute("aria-invalid")).toBe("true");
    expect(await figures(page)).toEqual(["–", "–", "–"]);
    await openStep(page, "Money");
    await page.getByRole("button", { name: "PUE", exact: true }).click();
    await field(page, "PUE").press("ArrowUp");
    expect(await field(page, "PUE").inputValue()).toBe("0.55");
  });

  test("keeps what was typed over steps, tabs, languages and the closing of the pane", async () => {
    const page = await openPlan();
    await openStep(page, "Fleet");
    await field(page, "Number of GPUs").fill("20000");
    await openStep(page, "Gap");
    await page.getByRole("tab", { name: "Facts" }).click();
    await page.getByRole("tab", { name: "Plan" }).click();
    await page.getByLabel("Language").selectOption("简体中文");
    expect((await figures(page))[2]).toBe("7.8亿");
    await page.reload();
    await strip(page).waitFor();
    await openStep(page, "机群");
    expect(await field(page, "GPU 数量").inputValue()).toBe("20000");
  });

  test("a scenario code restores what it was made of, and a damaged one is refused", async () => {
    const page = await openPlan();
    await openStep(page, "Fleet");
    await field(page, "Number of GPUs").fill("20000");
    const code = (await page.getByRole("region", { name: "Scenario code" }).locator("code").textContent())!;
    await openStep(page, "Start");
    const pasted = page.getByRole("textbox", { name: "Scenario code" });
    await page.getByRole("button", { name: "Reset all fields" }).click();
    expect((await figures(page))[2]).toBe("390 million");
    await pasted.fill(code.slice(0, -1));
    await page.getByRole("button", { name: "Restore" }).click();
    await page.getByText("This is no whole scenario code").waitFor();
    await pasted.fill(code);
    await page.getByRole("button", { name: "Restore" }).click();
    await page.getByText("The scenario of the code is filled in.").waitFor();
    expect((await figures(page))[2]).toBe("780 million");
  });
});

describe("for everyone", () => {
  test("goes through every step by keyboard alone", async () => {
    const page = await openPlan();
    for (const step of ["Fleet", "Life", "Clocks", "Gap", "Money", "Risk", "Review"]) {
      const next = page.getByRole("button", { name: `Next: ${step}` });
      for (let i = 0; i < 100 && !(await next.evaluate((button) => button === document.activeElement)); i++) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: step }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(step);
    }
  });

  test.each<[string, Partial<FakeOptions>, BrowserContextOptions]>([
    ["light", {}, {}],
    ["dark", { isDark: true }, {}],
    ["Chinese", { language: "zh-CN" }, {}],
    ["high contrast", {}, { forcedColors: "active" }],
  ])("axe finds nothing: %s", async (_, office, options) => {
    const page = await openPlan(office, options);
    const found: string[] = [];
    await eachStep(page, async (step) => {
      found.push(...(await findings(page, "body")).map((finding) => `${step}: ${finding}`));
    });
    expect(found).toEqual([]);
  });

  test("nothing is cut off at 320 pixels, nor at 400 % zoom: only tables scroll sideways", async () => {
    for (const height of [700, 256]) {
      const page = await openPlan({}, { viewport: { width: 320, height } });
      const wide: string[] = [];
      await eachStep(page, async (step) => {
        const found = await page.evaluate(() =>
          [...document.querySelectorAll("body, body *")]
            .filter((element) => !element.querySelector("table") && !element.closest("table, [role=status]"))
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 30)}`),
        );
        wide.push(...found.map((element) => `${step}: ${element}`));
      });
      expect(wide).toEqual([]);
    }
  });

  test("no English is left in Chinese", async () => {
    const page = await openPlan({ language: "zh-CN" });
    const left = new Set<string>();
    await eachStep(page, async (step) => {
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
        if (/[a-z]{2,} [a-z]{2,}/i.test(text) && !/\p{Script=Han}/u.test(text)) left.add(`${step}: ${text}`);
      }
    });
    expect([...left]).toEqual([]);
  });
});

describe("beside the browser workbook", () => {
  test("inserts the model, and reads the scenario back from its named inputs", async () => {
    const opened = await openWorkbook(browser);
    const { page } = opened;
    await page.getByRole("tab", { name: "Plan" }).click();
    await openStep(page, "Fleet");
    await field(page, "Number of GPUs").fill("20000");
    await openStep(page, "Review");
    await page.getByRole("button", { name: "Insert into the workbook" }).click();
    await page.getByText(/^Inserted: Inputs, Timeline,/).waitFor({ timeout: 60_000 });
    await shows(page, "A1", "Inputs");
    // The cell of the second field
    expect(await value(page, "B8")).toBe(20_000);
    await openStep(page, "Start");
    await page.getByRole("button", { name: "Reset all fields" }).click();
    await page.getByRole("button", { name: "Read the scenario from the workbook" }).click();
    await page.getByText("The scenario of the workbook is filled in.").waitFor();
    expect((await figures(page))[2]).toBe("780 million");
    expect(opened.complaints).toEqual([]);
  });
});
