import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { address, openPage } from "./browser";
import { fakeOffice, type FakeExcel, type FakeOptions } from "./fakeOffice";

declare global {
  interface Window {
    fakeExcel: FakeExcel;
  }
}

/** The pane as Excel opens it for the first time, after `before` prepared the page. */
export async function openInExcel(
  browser: Browser,
  office: Partial<FakeOptions> = {},
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { viewport: { width: 320, height: 700 }, ...options });
  await opened.page.route("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `(${fakeOffice})(${JSON.stringify({ language: "en-US", isDark: false, ...office })})`,
    }),
  );
  await before(opened.page);
  await opened.page.goto(address("taskpane.html"));
  return opened;
}
