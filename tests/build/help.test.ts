import { JSDOM } from "jsdom";
import { helpPages } from "../../src/build/help/index.mjs";
import { arrayConstant } from "../../src/build/help/arrayConstant.mjs";
import { markup } from "../../src/build/help/markup.mjs";
import type { FunctionHelp } from "../../src/i18n/catalogue";

const NASTY = `<script>alert("1")</script> & 'x' <b>`;

const help: FunctionHelp = {
  id: "SPILL_IT",
  family: "power",
  description: NASTY,
  parameters: [
    {
      name: "range",
      description: NASTY,
      unit: NASTY,
      default: NASTY,
      type: "any",
      isRange: true,
      isOptional: true,
      choices: [{ value: NASTY, description: NASTY }],
    },
    { name: "plain", description: "Plain.", type: "number", isRange: false, isOptional: true },
    { name: "needed", description: "Needed.", type: "number", isRange: false, isOptional: false },
  ],
  returns: NASTY,
  spills: true,
  equations: [NASTY],
  sources: [NASTY],
  examples: [
    { formula: `=POWERGAP.SPILL_IT("${NASTY}")`, result: '{"Year","On";1,TRUE;-2.5,FALSE}', note: NASTY },
    { formula: "=POWERGAP.SPILL_IT(1)", result: "2386.6428818218795" },
    { formula: "=POWERGAP.SPILL_IT(2)", result: "#N/A" },
  ],
  cautions: [NASTY],
};

const pages = helpPages({ en: [help], "zh-CN": [help] });
const { document } = new JSDOM(pages["help/en/SPILL_IT.html"]).window;
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

test("text that looks like HTML is shown as text", () => {
  for (const html of Object.values(pages)) expect(html).not.toMatch(/<script|<b>/);
  expect(texts(".lead")).toEqual([NASTY]);
  expect(texts("table caption + tbody th")).toEqual([NASTY]);
});

test("a spill is a table, its headers and numbers as such", () => {
  expect(texts(".result th")).toEqual(["Year", "On"]);
  expect(texts(".result td")).toEqual(["1", "TRUE", "-2.5", "FALSE"]);
  expect(texts(".result td.number")).toEqual(["1", "-2.5"]);
});

test("a result is rounded to what a cell shows, and an error is shown", () => {
  expect(texts("output")).toEqual(["2386.642882", "#N/A"]);
});

test("the formula shows which arguments may be left out", () => {
  expect(texts(".formula")[0]).toBe("=POWERGAP.SPILL_IT([range], [plain], needed)");
  expect(texts(".required")).toEqual(["required"]);
});

describe("an array constant", () => {
  test.each([
    [
      "{1,2;3,4}",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '{"a, ""b""; c",TRUE;-1e-3,FALSE}',
      [
        ['a, "b"; c', true],
        [-0.001, false],
      ],
    ],
    ["{#N/A,0}", [["#N/A", 0]]],
    ["12", undefined],
    ["PowerGap {1}", undefined],
  ])("%s", (text, rows) => {
    expect(arrayConstant(text)).toEqual(rows);
  });
});

test("markup escapes what is put in, joins lists, and leaves out nothing and conditions", () => {
  const safe = markup`<i>${"a<b"}</i>`;
  expect(String(markup`<p title="${'"'}">${[safe, 1, [undefined, null, false, true, "&"]]}</p>`)).toBe(
    '<p title="&quot;"><i>a&lt;b</i>1&amp;</p>',
  );
});
