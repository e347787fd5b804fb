import type { Browser, Page } from "playwright-core";
import { findings, launch } from "./browser";
import { openInExcel } from "./excelPane";

// A page takes a while where two cores do everything.
jest.setTimeout(90_000);

let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});

beforeEach(async () => {
  ({ page, complaints } = await openInExcel(browser));
  await openClocks();
});

async function openClocks(): Promise<void> {
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Clocks" }).click();
  await field("Today").fill("2027-01-01");
  for (const [i, label] of ENDS.entries()) await field(label).fill(["48", "60", "84"][i]);
  await grid().waitFor();
}

afterEach(() => page.close());

afterAll(() => browser.close());

const field = (label: string) => page.getByLabel(label, { exact: true });

const grid = () => page.getByRole("slider", { name: "Move Grid" });

const orderBy = () =>
  page.locator("dl > div", { has: page.getByText("Order date that costs least", { exact: true }) }).locator("dd");

const ENDS = ["Grid, at the earliest", "Grid, most likely", "Grid, at the latest"];

const typed = () => Promise.all(ENDS.map(async (label) => Number(await field(label).inputValue())));

/** Takes hold of the grid's date and moves it by pixels, without letting go. */
async function drag(pixels: number): Promise<void> {
  await grid().scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grid().boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + pixels / 2, y + height / 2);
  await page.mouse.move(x + width / 2 + pixels, y + height / 2);
}

test("the grid's date is dragged, and fields, headline and order date follow", async () => {
  const before = await typed();
  const ordered = await orderBy().textContent();
  const waiting = page.getByRole("region", { name: "Headline figures" }).locator("dd").first();
  const waited = await waiting.textContent();
  await drag(-60);
  await page.mouse.up();
  const after = await typed();
  const by = before[0] - after[0];
  expect(by).toBeGreaterThan(3);
  // Earliest and latest move along, by whole half months.
  expect(before.map((value, i) => value - after[i])).toEqual([by, by, by]);
  expect(Number.isInteger(by * 2)).toBe(true);
  // An earlier grid means earlier chips; dates as 2029-01-01 sort like text.
  expect((await orderBy().textContent())! < ordered!).toBe(true);
  expect(parseFloat((await waiting.textContent())!)).toBeLessThan(parseFloat(waited!));
  expect(await grid().getAttribute("aria-valuenow")).toBe(String(after[1]));
  expect(complaints).toEqual([]);
});

test("a finger moves the grid's date, and the page does not scroll along", async () => {
  await page.close();
  ({ page, complaints } = await openInExcel(browser, {}, { hasTouch: true, viewport: { width: 320, height: 700 } }));
  await openClocks();
  const before = await typed();
  await grid().scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grid().boundingBox())!;
  const finger = await page.context().newCDPSession(page);
  const at = (right: number, down: number) => [{ x: x + width / 2 + right, y: y + height / 2 + down }];
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0, 0) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(-60 * part, -40 * part) });
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  const after = await typed();
  expect(before[1] - after[1]).toBeGreaterThan(3);
  // What is drawn under the finger has not been scrolled away.
  expect((await grid().boundingBox())!.y).toBeCloseTo(y, 0);
  expect(complaints).toEqual([]);
});

test("in forced colors the handle stands out from its bar, and shows where the keyboard is", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await grid().press("ArrowRight");
  const drawn = await grid().evaluate((element) => {
    const system = (color: string) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
      const { color: computed } = getComputedStyle(probe);
      probe.remove();
      return computed;
    };
    const circle = getComputedStyle(element, "::before");
    const { outlineColor, outlineStyle } = getComputedStyle(element);
    return {
      circle: circle.borderTopColor === system("ButtonText") && circle.backgroundColor === system("ButtonFace"),
      focus: outlineStyle === "solid" && outlineColor === system("Highlight"),
    };
  });
  expect(drawn).toEqual({ circle: true, focus: true });
  expect(await findings(page, "main")).toEqual([]);
});

test("what is out of its range leaves the charts of before, and the field about where it is", async () => {
  const likely = field("Grid, most likely");
  await likely.scrollIntoViewIfNeeded();
  const { y } = (await likely.boundingBox())!;
  await likely.fill("600");
  await page.getByText("A field is out of its range. The charts below are those from before:").first().waitFor();
  expect(await grid().getAttribute("aria-valuenow")).toBe("60");
  // The sentence takes a few lines more; the charts would leave several hundred pixels.
  expect(Math.abs((await likely.boundingBox())!.y - y)).toBeLessThan(120);
  await likely.fill("61");
  await expect(grid().getAttribute("aria-valuenow")).resolves.toBe("61");
  expect(await page.getByText("The charts below are those from before:").count()).toBe(0);
});

test("Escape brings back what was there", async () => {
  await field("Grid, most likely").fill("2031-06-01");
  const likely = () => field("Grid, most likely").inputValue();
  await drag(-40);
  expect(await likely()).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect((await likely()) < "2031-06-01").toBe(true);
  await page.keyboard.press("Escape");
  expect(await likely()).toBe("2031-06-01");
  await page.mouse.move(0, 0);
  await page.mouse.up();
  expect(await likely()).toBe("2031-06-01");
});

test("keys move it by a month and by half a year, as far as the range goes", async () => {
  const [earliest, likely, latest] = await typed();
  await grid().focus();
  await page.keyboard.press("ArrowLeft");
  expect((await typed())[1]).toBe(likely - 1);
  await page.keyboard.press("PageUp");
  expect((await typed())[1]).toBe(likely + 5);
  await page.keyboard.press("Home");
  expect(await typed()).toEqual([0, likely - earliest, latest - earliest]);
  expect(await grid().getAttribute("aria-valuetext")).toMatch(/^20\d\d-\d\d-\d\d, in .* months$/);
  expect(await grid().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findings(page, "main")).toEqual([]);
});
