import type { Browser, Page } from "playwright-core";
import type { Target } from "../../src/workbook/convert/conversion";
import { launch } from "./browser";
import { convert, everything, openSmall, typeInto } from "./converting";

// A page takes a while where two cores do everything.
jest.setTimeout(300_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await openSmall(browser);
});

afterEach(() => page.close());

/** Lets each operation of a conversion fail in turn, or the first and the last of each kind, and then none. */
async function failEverywhere(to: Target, which: "every" | "kinds" = "every"): Promise<void> {
  const before = await everything(page);
  const tried = new Set<string>();
  for (let failing = 0; ; failing++) {
    const { hasFailed, count, refusal, operations } = await convert(page, to, failing);
    // What fails after the conversion only tidies up.
    if (!hasFailed || count !== undefined) return;
    expect(refusal).toMatch(/^(notConverted|none)$/);
    expect({ failing, ...(await everything(page)) }).toEqual({ failing, ...before });
    if (which === "kinds") while (tried.has(operations[failing + 1])) failing++;
    tried.add(operations[failing]);
  }
}

describe("a conversion in which something fails", () => {
  test("leaves the workbook as it was, wherever it is, there and back", async () => {
    const before = await everything(page);
    await failEverywhere("native");
    await failEverywhere("addIn");
    const { shown } = await everything(page);
    expect(shown).toEqual(expect.arrayContaining(before.shown));
  });

  test("leaves the sheets of an earlier one as they were", async () => {
    await convert(page, "native");
    await typeInto(page, "Model", "E1", "=POWERGAP.WARRANT_VALUE(A1,B1,3,0.5,0.03,0,10,1)");
    await failEverywhere("native", "kinds");
    await failEverywhere("values", "kinds");
  });

  test("leaves the names of the workbook as they were", async () => {
    await typeInto(page, "Model", "B2", "");
    await typeInto(page, "Model", "A4", "");
    const before = await everything(page);
    await failEverywhere("lambda", "kinds");
    expect(JSON.stringify(await everything(page))).toContain("PG.POWER_GAP_GW");
    await convert(page, "addIn");
    expect(await everything(page)).toEqual(before);
  });

  test("says where the original formulas are when taking back fails too, and they can be restored from there", async () => {
    const before = await everything(page);
    const { operations } = await convert(page, "native");
    await convert(page, "addIn");
    const cells = operations.lastIndexOf("Range.formulas");
    const outcome = await convert(page, "native", cells + 1, "^Range.formulas$");
    expect(outcome).toMatchObject({
      refusal: "halfConverted",
      facts: { sheets: "Model", originals: "Conversions", reason: "the disk is full" },
    });
    expect(JSON.stringify(await everything(page))).toContain("=POWERGAP.GPU_DEPRECIATION_SCHEDULE(A1,10,2)");
    expect((await convert(page, "addIn")).refusal).toBeUndefined();
    expect(await everything(page)).toEqual(before);
  });

  test("says what it could not remove when only that fails", async () => {
    const before = await everything(page);
    const { operations } = await convert(page, "native");
    await convert(page, "addIn");
    const cells = operations.lastIndexOf("Range.formulas");
    expect(await convert(page, "native", cells, "^Worksheet.delete$")).toMatchObject({
      refusal: "leftBehind",
      facts: { left: "Calculations, Conversions", reason: "the disk is full" },
    });
    expect((await everything(page)).shown).toEqual(expect.arrayContaining(before.shown));
  });
});
