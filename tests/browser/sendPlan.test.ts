import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { readXlsx } from "hucre/xlsx";
import { readInputs } from "../../src/workbook/reading/readInputs";
import { findings, launch } from "./browser";
import { openInExcel } from "./excelPane";
import { openWorkbook } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(90_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: "Plan" }).click();
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Fleet" }).click();
  await field(page, label).fill(text);
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Share" }).click();
  await page.getByRole("heading", { name: "Send the plan" }).waitFor();
}

/** Presses the button and returns what the browser saves. */
async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

const formulasIn = async (bytes: Uint8Array) =>
  (await readXlsx(bytes)).sheets.flatMap(({ cells }) =>
    [...(cells?.values() ?? [])].flatMap((cell) => cell.formula ?? []),
  );

test("somebody picks who receives the plan, and gets the file with what was typed", async () => {
  const { page, complaints } = await openWorkbook(browser);
  await type(page, "Number of GPUs", "20,000");
  await openShare(page);
  expect(await findings(page, "#pane")).toEqual([]);
  await page.getByText("in any spreadsheet program and on phones").waitFor();

  const native = await saved(page);
  expect(native.name).toMatch(/^PowerGap plan \d{4}-\d\d-\d\d\.xlsx$/);
  expect(readInputs(native.bytes)).toMatchObject({ gpus: 20_000 });
  await page.getByText(`Saved as ${native.name}.`).waitFor();
  expect((await formulasIn(native.bytes)).join()).not.toMatch(/POWERGAP|PG\./);

  await page.getByRole("radio", { name: "Colleagues with PowerGap" }).check();
  await page.getByText("formulas call PowerGap").waitFor();
  await field(page, "How they got PowerGap").selectOption("From the Microsoft Marketplace");
  const save = page.getByRole("button", { name: "Save the file" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await field(page, "PowerGap's id in the Marketplace").fill("WA1");
  await page.getByText("WA and nine digits").waitFor();
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  await field(page, "PowerGap's id in the Marketplace").fill("wa200001234");
  expect((await formulasIn((await saved(page)).bytes)).join()).toMatch(/_xldudf_POWERGAP_/);

  await page.getByRole("radio", { name: "The archive" }).check();
  await field(page, "Language that is shown first").selectOption("简体中文");
  const archive = await saved(page);
  expect(await formulasIn(archive.bytes)).toEqual([]);
  const { sheets } = await readXlsx(archive.bytes);
  expect(sheets.every(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
  expect(complaints).toEqual([]);
});

test("a plan that is out of range makes no file, and says where to correct it", async () => {
  const { page } = await openWorkbook(browser);
  await type(page, "Number of GPUs", "0");
  await openShare(page);
  await page.getByText("correct them in Plan first").waitFor();
  expect(await page.getByRole("button", { name: "Save the file" }).getAttribute("aria-disabled")).toBe("true");
});

test("in Excel the file opens as a new workbook, and a refusal is said", async () => {
  const { page, complaints } = await openInExcel(browser);
  await openShare(page);
  await page.getByRole("button", { name: "Open as a new workbook" }).click();
  await page.getByText("It is open as a new workbook: save it there.").waitFor();
  const opened = await page.evaluate(() => window.fakeExcel.opened);
  expect(readInputs(Buffer.from(opened, "base64"))).toMatchObject({ gpus: 10_000 });

  await page.evaluate(() => (window.fakeExcel.isProtected = true));
  await page.getByRole("button", { name: "Open as a new workbook" }).click();
  await page.getByRole("status").getByText("AccessDenied").waitFor();
  expect(complaints).toEqual([]);
});
