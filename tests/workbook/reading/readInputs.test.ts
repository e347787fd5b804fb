import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { choices, fields, steps, units } from "../../../src/i18n/fields.en";
import { model } from "../../../src/i18n/model.en";
import * as facts from "../../../src/i18n/references.en";
import { FIELDS } from "../../../src/model/scenario/fields";
import { defaultScenario, FIELD_NAMES, type FieldName, type Scenario } from "../../../src/model/scenario/scenario";
import { toScenario } from "../../../src/taskpane/wizard/draft";
import { draftOfValues } from "../../../src/taskpane/wizard/named";
import { inputsSheet } from "../../../src/workbook/model/inputs";
import type { Model } from "../../../src/workbook/model/model";
import { numbered, type Ordinal } from "../../../src/workbook/ordinal";
import { LARGEST_CONTENT, LARGEST_FILE, MOST_CELLS } from "../../../src/workbook/reading/limits";
import { readInputs } from "../../../src/workbook/reading/readInputs";
import { PaneError, type Refusal } from "../../../src/workbook/refusal";
import { encrypted, NAME_OF_GPUS, parts, sheetOf, withSize, workbookFile, zipped } from "./files";

/** 2026-12-01 */
const START = 46357;

/** The sheet of inputs as hucre writes it. */
async function inputsFile(scenario: Scenario, ordinal?: Ordinal): Promise<Uint8Array> {
  const words = { fields, units, steps, choices, model, facts };
  const [sheet] = numbered([inputsSheet({ scenario, words } as Model)], ordinal);
  const namedRanges = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.name ? [{ name: cell.name, range: `'${sheet.name}'!$${"ABCDEFG"[c]}$${r + 1}` }] : [],
    ),
  );
  const rows = sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
  return writeXlsx({ sheets: [{ name: sheet.name, rows }], namedRanges });
}

/** A value that the field allows, or one beyond: a draft keeps what is wrong, to be corrected. */
function valueOf(name: FieldName): fc.Arbitrary<number | string> {
  const field = FIELDS[name];
  if ("choices" in field) return fc.constantFrom(...field.choices);
  if (field.unit === "date") return fc.integer({ min: 40_000, max: 60_000 });
  return fc.oneof(fc.integer({ min: -100, max: 1_000_000 }), fc.double({ min: 0, max: 100, noNaN: true }));
}

const scenarios = fc
  .record(Object.fromEntries(FIELD_NAMES.map((name) => [name, valueOf(name)])))
  .map((drawn) => ({ ...defaultScenario(START), ...drawn }) as Scenario);

describe("a workbook with inputs", () => {
  test("gives the draft that was written, whatever the scenario", async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, fc.constantFrom(undefined, 2, 13), async (scenario, ordinal) => {
        const draft = draftOfValues(readInputs(await inputsFile(scenario, ordinal)));
        expect(draft).toEqual(draftOfValues(scenario));
      }),
      { numRuns: 15 },
    );
  });

  test("gives the scenario that was written, but for the last digit", async () => {
    const written = { ...defaultScenario(START), gpus: 20_000, ltv_with: 0.7, method: "VDB" as const };
    const draft = draftOfValues(readInputs(await inputsFile(written)))!;
    expect(draft).toEqual({ gpus: "20,000", ltv_with: "70", method: "VDB", start_date: "2026-12-01" });
    expect(toScenario(draft, 1).scenario).toEqual(written);
  });

  const cell = (type: string, inside: string) => sheetOf(`<c r="A1" t="${type}">${inside}</c>`);
  const sharedTexts = "<sst><si><t>a</t></si><si><r><t>SY</t></r><r><t>D</t></r><rPh><t>x</t></rPh></si></sst>";
  test.each([
    ["a number", cell("n", "<v>5e3</v>"), 5000],
    ["a formula's cached number", cell("n", "<f>1+2</f><v>3</v>"), 3],
    ["a formula's cached text", cell("str", "<f>A2</f><v>a &lt; &#x4E2D;</v>"), "a < 中"],
    ["an inline text", cell("inlineStr", "<is><t>SL</t></is>"), "SL"],
    ["a shared text in two fonts", cell("s", "<v>1</v>"), "SYD"],
    ["text that could be a formula", cell("str", "<v>=1+1</v>"), "=1+1"],
    ["true", cell("b", "<v>1</v>"), true],
    ["an error", cell("e", "<v>#NAME?</v>"), { code: "#NAME?" }],
    ["text in CDATA", cell("str", "<v><![CDATA[<SL>]]></v>"), "<SL>"],
    ["a number beyond doubles", cell("n", "<v>1e999</v>"), "1e999"],
    ["an empty cell", cell("n", ""), ""],
  ])("%s is read as it is", (_, sheet, value) => {
    expect(readInputs(workbookFile({ sheet, sharedTexts }))).toEqual({ gpus: value });
  });

  test.each([
    ["in another letter case", NAME_OF_GPUS.replace("gpus", "GPUS"), { gpus: 20_000 }],
    ["of a sheet only", NAME_OF_GPUS.replace(">", ' localSheetId="0">'), undefined],
    ["into another workbook", NAME_OF_GPUS.replace("Inputs", "[1]Inputs"), undefined],
    ["of a deleted cell", NAME_OF_GPUS.replace("Inputs!$A$1", "#REF!"), undefined],
    ["of a missing sheet", NAME_OF_GPUS.replace("Inputs", "Other"), undefined],
    ["that is a constant", NAME_OF_GPUS.replace("Inputs!$A$1", "5"), undefined],
    ["with an ordinal", NAME_OF_GPUS.replace("gpus", "gpus_3"), { gpus: 20_000 }],
    ["with an ordinal beside a plain one", NAME_OF_GPUS.replace("gpus", "pue_2") + NAME_OF_GPUS, { gpus: 20_000 }],
    ["that no input has", NAME_OF_GPUS.replace("gpus", "constructor"), undefined],
  ])("a name %s", (_, names, inputs) => {
    if (inputs) expect(readInputs(workbookFile({ names }))).toEqual(inputs);
    else refuses(workbookFile({ names }), "noScenario");
  });

  test("counts days from 1904 where the workbook does", () => {
    const names = NAME_OF_GPUS.replace("gpus", "start_date");
    const properties = '<workbookPr date1904="1"/>';
    // 2026-12-01 is 44895 days after 1904-01-01
    const sheet = sheetOf('<c r="A1"><v>44895</v></c>');
    expect(readInputs(workbookFile({ names, properties, sheet }))).toEqual({ start_date: START });
  });
});

function refuses(file: Uint8Array, refusal: Refusal): void {
  let thrown: unknown;
  try {
    readInputs(file);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(PaneError);
  expect((thrown as PaneError).refusal).toBe(refusal);
}

describe("a file is refused", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const whole = workbookFile();
  const text = (text: string) => new TextEncoder().encode(text);
  /** Twice what may be unpacked, in a few hundred kilobytes. */
  const packed = zipped({ ...parts(), [SHEET]: new Uint8Array(2 * LARGEST_CONTENT).fill(0x20) });
  const bomb = () => packed;
  const cells = (count: number) =>
    workbookFile({ sheet: sheetOf('<c r="A1"><v>1</v></c>' + "<c/>".repeat(count - 1)) });
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[..."bcdefgh"]
    .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefg"[i]};`.repeat(10)}">`)
    .join("")}]>`;

  test.each<[string, Refusal, () => Uint8Array]>([
    ["that is empty", "notXlsx", () => new Uint8Array()],
    ["of text", "notXlsx", () => text("gpus,20000\n")],
    ["of HTML, as some systems export it", "notXlsx", () => text("<html><table></table></html>")],
    ["of a zip of something else", "noWorkbook", () => zipped({ "mimetype.txt": "a", "word/document.xml": "<a/>" })],
    ["of a document of Word", "noWorkbook", () => zipped({ ...parts(), "xl/workbook.xml": "<document/>" })],
    ["with a password, or of older Excel", "lockedFile", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ["with an encrypted part", "lockedFile", () => encrypted(whole, SHEET)],
    ["that ends early", "damagedFile", () => whole.slice(0, -100)],
    ["that begins late", "notXlsx", () => whole.slice(100)],
    ["that says another size of a part", "damagedFile", () => withSize(whole, SHEET, 10)],
    ["whose sheet ends early", "damagedFile", () => workbookFile({ sheet: "<worksheet><sheetData>" })],
    ["whose sheet ends in a tag", "damagedFile", () => workbookFile({ sheet: "<worksheet" })],
    ["with entities of its own", "damagedFile", () => workbookFile({ prologue: entities })],
    ["zipped a thousandfold", "contentTooLarge", bomb],
    ["zipped a thousandfold that says it is small", "contentTooLarge", () => withSize(bomb(), SHEET, 1000)],
    ["that says it is huge", "contentTooLarge", () => withSize(whole, SHEET, 0xffffffff)],
    ["that is too large", "fileTooLarge", () => new Uint8Array(LARGEST_FILE + 1)],
    ["with a million cells", "tooManyCells", () => cells(1_000_000)],
    ["with one cell too many", "tooManyCells", () => cells(MOST_CELLS + 1)],
    ["without a scenario", "noScenario", () => workbookFile({ names: "" })],
    ["that holds a workbook in a zip in a zip", "noWorkbook", () => zipped({ "inner.zip": zipped({ a: whole }) })],
  ])("%s: %s", (_, refusal, file) => refuses(file(), refusal));

  test("with as many cells as are allowed is read", () => {
    expect(readInputs(cells(MOST_CELLS))).toEqual({ gpus: 1 });
  });

  test("never takes more memory than what may be unpacked and its copy", () => {
    const file = withSize(bomb(), SHEET, 1000);
    const before = process.memoryUsage().arrayBuffers;
    refuses(file, "contentTooLarge");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2.5 * LARGEST_CONTENT);
  });

  test("whatever its bytes are: never with another error", async () => {
    const file = await inputsFile(defaultScenario(START));
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    const mutated = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
      const copy = file.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      return copy;
    });
    const begun = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
    const sheet = fc
      .array(fc.constantFrom("<c ", 'r="A1"', ">", "<v>", "</v>", "</c>", "<!--", "&#x110000;", "&#55296;", "1", '"'))
      .map((tokens) => workbookFile({ sheet: tokens.join("") }));
    fc.assert(
      fc.property(fc.oneof(mutated, begun, sheet, fc.uint8Array({ maxLength: 100 })), (bytes) => {
        try {
          readInputs(bytes);
        } catch (error) {
          if (!(error instanceof PaneError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});
