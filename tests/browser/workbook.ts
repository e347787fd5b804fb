import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { address, openPage } from "./browser";

/** The browser workbook, once its Welcome sheet has computed. */
export async function openWorkbook(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { viewport: { width: 1400, height: 900 }, ...options });
  await opened.page.goto(address("index.html"));
  await isReady(opened.page);
  return opened;
}

/** Waits for the power gap of 429 − 51 GW, and gives the grid the keyboard. */
export async function isReady(page: Page): Promise<void> {
  await shows(page, "B13", "378.0");
  await focusGrid(page);
}

export async function focusGrid(page: Page): Promise<void> {
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 600, y: 400 } });
}

/** What a cell of the open sheet shows. */
export function shown(page: Page, at: string): Promise<string> {
  return page.evaluate(
    (at) => window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange(at).getDisplayValue() ?? "",
    at,
  );
}

/** A cell's own value, unformatted; a spill's values are its first cell's. */
export function value(page: Page, at: string): Promise<unknown> {
  return page.evaluate((at) => window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(at).getRawValue(), at);
}

export function formula(page: Page, at: string): Promise<string> {
  return page.evaluate((at) => window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(at).getFormula(), at);
}

/** Waits until a cell of the open sheet shows the text; says what it shows instead when it does not. */
export async function shows(page: Page, at: string, text: string): Promise<void> {
  try {
    await page.waitForFunction(
      ([at, text]) => window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange(at).getDisplayValue() === text,
      [at, text] as const,
      { timeout: 20_000 },
    );
  } catch {
    expect({ [at]: await shown(page, at) }).toEqual({ [at]: text });
  }
}

export async function select(page: Page, at: string): Promise<void> {
  await page.evaluate((at) => {
    window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(at).activate();
  }, at);
}

/** Types into a cell and confirms with Enter, which selects the cell below. */
export async function enter(page: Page, at: string, text: string): Promise<void> {
  await select(page, at);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => window.univerAPI.getActiveWorkbook()!.getActiveCell()!.getA1Notation() !== at, at);
}

/** Where a cell that is in sight stands on the page, in pixels, as long as nothing is scrolled. */
export async function middleOf(page: Page, at: string): Promise<{ x: number; y: number }> {
  const cell = await page.evaluate((at) => {
    const { x, y, width, height } = window.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(at).getCellRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, at);
  const grid = await page.locator("[id^=univer-sheet-main-canvas]").boundingBox();
  return { x: cell.x + grid!.x, y: cell.y + grid!.y };
}
