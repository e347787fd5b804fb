import { strToU8 } from "fflate";
import type { Browser, Page } from "playwright-core";
import { workbookFile } from "../workbook/reading/files";
import { launch } from "./browser";
import { openInExcel } from "./excelPane";
import { openWorkbook } from "./workbook";

// A page takes a while where two cores do everything.
jest.setTimeout(90_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

/** Drops a file on the grid, as a person does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    [name, [...bytes]] as const,
  );
  const grid = page.locator("#workbook");
  await grid.dispatchEvent("dragenter", { dataTransfer: data });
  await page.getByText("Drop the workbook here to open its scenario").waitFor();
  await grid.dispatchEvent("drop", { dataTransfer: data });
  await page.getByText("Drop the workbook here to open its scenario").waitFor({ state: "hidden" });
}

/** Chooses a file with the button. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a file…" }).click();
  await (await chosen).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test("a workbook that is dropped or chosen opens as its scenario, and another file is refused with a sentence", async () => {
  const { page, complaints } = await openWorkbook(browser);
  // 20,000 GPUs lose twice the 390 million that 10,000 do.
  const idleCost = page.getByRole("region", { name: "Headline figures" }).locator("dd").nth(2);
  await page.getByRole("tab", { name: "Functions" }).click();
  await drop(page, "<b>plan</b>.xlsx", workbookFile());
  await page.getByText("The scenario of “<b>plan</b>.xlsx” is filled in.").waitFor();
  expect(await idleCost.textContent()).toBe("780 million");

  await drop(page, "notes.xlsx", strToU8("no workbook"));
  await page.getByRole("alert").getByText("The file is no Excel workbook (.xlsx).").waitFor();
  expect(await idleCost.textContent()).toBe("780 million");

  await page.getByRole("button", { name: "Undo" }).click();
  expect(await idleCost.textContent()).toBe("390 million");
  await page.getByRole("alert").waitFor();

  await choose(page, "chosen.xlsx", workbookFile());
  await page.getByText("The scenario of “chosen.xlsx” is filled in.").waitFor();
  await page.getByRole("alert").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("Excel's pane opens a file as its scenario too, and another file is refused with a sentence", async () => {
  const { page, complaints } = await openInExcel(browser);
  const idleCost = page.getByRole("region", { name: "Headline figures" }).locator("dd").nth(2);
  await choose(page, "notes.xlsx", strToU8("no workbook"));
  const refusal = page.getByRole("status").getByText("The file is no Excel workbook (.xlsx).");
  await refusal.waitFor();
  expect(await idleCost.textContent()).toBe("390 million");
  await choose(page, "plan.xlsx", workbookFile());
  await page.getByText("The scenario of “plan.xlsx” is filled in.").waitFor();
  expect(await idleCost.textContent()).toBe("780 million");
  await refusal.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await idleCost.textContent()).toBe("390 million");
  expect(complaints).toEqual([]);
});
