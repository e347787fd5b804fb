import { readXlsx } from "hucre/xlsx";
import type { Cell, Sheet } from "../../../src/workbook/sheet";
import { xlsxOf, type AddInReference, type Book } from "../../../src/workbook/xlsx";
import { elements, partsOf, targetsOf, untyped } from "./package";

const addIn: AddInReference = { id: "c8f3a6b2-5e5d", version: "1.0.0.0", store: "developer", storeType: "Registry" };
const created = new Date(Date.UTC(2026, 10, 26));

const number = (value: number): Cell => ({ value, format: "decimal1" });

const sheet: Sheet = {
  name: "It's a <plan>",
  rows: [
    [{ value: "Plan", look: "title" }],
    [{ value: "=1+1", format: "text" }, { value: "'quoted" }, { value: "a\u0001b & <c>" }],
    [
      { value: 3, formula: "=1+2", name: "three" },
      { value: "a", formula: '="a"' },
      { value: true, formula: "=TRUE" },
    ],
    [
      { value: "Year", formula: "=POWERGAP.GPU_DEPRECIATION_SCHEDULE(1,0,2)" },
      { value: "Charge", isSpilled: true },
    ],
    [
      { value: 1, isSpilled: true },
      { value: 0.5, isSpilled: true },
    ],
    [{ value: 7, formula: "=PG.SUM(3,4)" }, number(1)],
    [{ value: 8, formula: "=2*POWERGAP.POWER_GAP_GW(1,2)" }, number(2)],
    [
      { value: "Source", link: "https://example.org/?a=1&b=2" },
      { value: "Trap", link: "javascript:alert(1)" },
    ],
  ],
  widths: [12, 20],
  frozenRows: 1,
  printedRows: 5,
  orientation: "landscape",
  charts: [
    {
      kind: "stackedBar",
      title: "Gantt & more",
      categories: "A6:A7",
      series: [
        { name: "Start", values: "A6:A7", isHidden: true },
        { name: "Days", values: "B6:B7" },
      ],
      from: "E2",
      to: "H9",
    },
  ],
};

const book: Book = { sheets: [sheet], title: "A & B", names: { "PG.SUM": "=LAMBDA(a,b,a+b)" }, created };

const SHEET = "xl/worksheets/sheet1.xml";
const cellsOf = (parts: ReturnType<typeof partsOf>) =>
  new Map(elements(parts.get(SHEET)!, "c").map((cell) => [cell.getAttribute("r")!, cell]));

let portable: ReturnType<typeof partsOf>;
let deployed: ReturnType<typeof partsOf>;

beforeAll(async () => {
  portable = partsOf(await xlsxOf(book));
  deployed = partsOf(await xlsxOf({ ...book, addIn }));
});

test("each relationship leads to a part, and each part has a type", () => {
  for (const parts of [portable, deployed]) {
    expect(targetsOf(parts).filter((target) => !parts.has(target))).toEqual([]);
    expect(untyped(parts)).toEqual([]);
  }
});

test("equal books give equal bytes", async () => {
  expect(await xlsxOf(book)).toEqual(await xlsxOf(book));
});

test.each([
  ["A3", null, "1+2", "3"],
  ["B3", "str", '"a"', "a"],
  ["C3", "b", "TRUE", "1"],
])("%s is stored with its result", (at, type, formula, result) => {
  const cell = cellsOf(portable).get(at)!;
  expect(cell.getAttribute("t") || null).toBe(type);
  expect(cell.getElementsByTagName("f")[0].textContent).toBe(formula);
  expect(cell.getElementsByTagName("v")[0].textContent).toBe(result);
});

test("texts stay texts, as another reader finds them", async () => {
  const { sheets } = await readXlsx(await xlsxOf(book));
  expect(sheets[0].rows[1]).toEqual(["=1+1", "'quoted", "a\u0001b & <c>"]);
  expect(cellsOf(portable).get("A2")!.getElementsByTagName("f").length).toBe(0);
});

test("what a function spills belongs to its formula, a dynamic array", () => {
  const cells = cellsOf(portable);
  const formula = cells.get("A4")!.getElementsByTagName("f")[0];
  expect(formula.getAttribute("ref")).toBe("A4:B5");
  expect(formula.getAttribute("t")).toBe("array");
  for (const at of ["A4", "A6", "A7"]) expect(cells.get(at)!.getAttribute("cm")).toBe("1");
  expect(cells.get("A3")!.hasAttribute("cm")).toBe(false);
  expect(cells.get("B5")!.getElementsByTagName("f").length).toBe(0);
  const types = elements(portable.get("xl/metadata.xml")!, "metadataType");
  expect(types.map((one) => one.getAttribute("name"))).toEqual(["XLDAPR"]);
});

test("names, what is printed and repeated rows are found in a sheet whose name has to be quoted", () => {
  const names = elements(portable.get("xl/workbook.xml")!, "definedName");
  expect(names.map((one) => [one.getAttribute("name"), one.textContent])).toEqual([
    ["three", "'It''s a <plan>'!$A$3"],
    ["_xlnm.Print_Area", "'It''s a <plan>'!$A$1:$H$9"],
    ["_xlnm.Print_Titles", "'It''s a <plan>'!$1:$1"],
    ["PG.SUM", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)"],
  ]);
});

test("only addresses of the web become links", () => {
  const rels = elements(portable.get("xl/worksheets/_rels/sheet1.xml.rels")!, "Relationship");
  const external = rels.filter((one) => one.getAttribute("TargetMode") === "External");
  expect(external.map((one) => one.getAttribute("Target"))).toEqual(["https://example.org/?a=1&b=2"]);
});

test("a Gantt's bars run in the table's order, and its offsets are not seen", () => {
  const chart = portable.get("xl/charts/chart1.xml")!;
  expect(elements(chart, "orientation").some((one) => one.getAttribute("val") === "maxMin")).toBe(true);
  const alphas = elements(chart, "ser").map((one) => [...one.getElementsByTagName("a:alpha")]);
  expect(alphas[0].every((one) => one.getAttribute("val") === "0")).toBe(true);
  expect(alphas.map(({ length }) => length > 0)).toEqual([true, false]);
  expect(elements(chart, "legend")).toEqual([]);
  expect(elements(chart, "grouping")[0].getAttribute("val")).toBe("stacked");
});

test("the values of bars that run downwards are written below them, on light lines", () => {
  const chart = portable.get("xl/charts/chart1.xml")!;
  const child = (axis: string, name: string) => elements(chart, axis)[0].getElementsByTagName(name)[0];
  expect(child("catAx", "c:orientation").getAttribute("val")).toBe("maxMin");
  // ECMA-376, 21.2.2.33: where this axis crosses the other one.
  expect(child("valAx", "c:crosses").getAttribute("val")).toBe("max");
  expect(child("catAx", "c:crosses").getAttribute("val")).toBe("autoZero");
  expect(child("valAx", "a:bodyPr").getAttribute("rot")).toBe("0");
  const lines = child("valAx", "c:majorGridlines").getElementsByTagName("a:srgbClr");
  expect(lines[0].getAttribute("val")).toBe("D9DEE2");
});

test("a chart holds what its cells show, for previews that do not compute", () => {
  const [, days] = elements(portable.get("xl/charts/chart1.xml")!, "ser");
  const held = (kind: string) =>
    [...days.getElementsByTagName(`c:${kind}Cache`)[0].getElementsByTagName("c:v")].map((one) => one.textContent);
  expect(held("str")).toEqual(["7", "8"]);
  expect(held("num")).toEqual(["1", "2"]);
  // In the order of CT_BarSer: a fill, what happens below 0, categories, values.
  expect([...days.childNodes].map(({ nodeName }) => nodeName)).toEqual(
    ["idx", "order", "tx", "spPr", "invertIfNegative", "cat", "val"].map((name) => `c:${name}`),
  );
});

test("a portable file is computed on opening, one for the add-in shows its values", () => {
  const calculation = (parts: typeof portable) => elements(parts.get("xl/workbook.xml")!, "calcPr")[0];
  expect(calculation(portable).getAttribute("fullCalcOnLoad")).toBe("1");
  expect(calculation(deployed).hasAttribute("fullCalcOnLoad")).toBe(false);
  expect(calculation(deployed).getAttribute("calcId")).toBe("191029");
});

test("a file for the add-in says where it is, opens its pane, and declares the functions that it uses", () => {
  const extension = deployed.get("xl/webextensions/webextension1.xml")!;
  const [reference] = elements(extension, "reference");
  expect(reference.getAttribute("id")).toBe(addIn.id);
  expect(reference.getAttribute("storeType")).toBe("Registry");
  expect(elements(extension, "property")[0].getAttribute("name")).toBe("Office.AutoShowTaskpaneWithDocument");
  const used = elements(deployed.get(SHEET)!, "f").flatMap((one) => one.textContent!.match(/_xldudf_\w+/g) ?? []);
  expect(elements(extension, "customFunctionIds").map((one) => one.textContent)).toEqual([...new Set(used)].sort());
  expect(portable.has("xl/webextensions/webextension1.xml")).toBe(false);
});
