import { choices, fields, steps, units } from "../../src/i18n/fields.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { defaultScenario, FIELD_NAMES } from "../../src/model/scenario/scenario";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import type { Cell } from "../../src/workbook/sheet";

/** 2026-12-01 */
const START = 46357;
const words = { fields, units, steps, choices, model, facts };
const sheets = modelSheets(defaultScenario(START), words);
const cellsOf = (all: typeof sheets) =>
  all.flatMap(({ rows }) => rows.flat()).filter((cell): cell is Cell => cell !== null);
const named = new Map(cellsOf(sheets).flatMap((cell) => (cell.name === undefined ? [] : [[cell.name, cell] as const])));

test("every input is a named cell with the scenario's value", () => {
  for (const name of FIELD_NAMES) expect(named.get(name)?.look).toBe("input");
  expect(named.get("gpus")?.value).toBe(10_000);
  expect(named.get("tax_class")?.value).toBe(5);
});

test("no name is given twice", () => {
  const names = cellsOf(sheets).flatMap(({ name }) => name ?? []);
  expect(names.length).toBe(new Set(names).size);
});

test("no cell shows what Excel would turn into a silent 0", () => {
  const unfit = cellsOf(sheets).filter(
    ({ value }) => value === undefined || (typeof value === "number" && !Number.isFinite(value)),
  );
  expect(unfit).toEqual([]);
});

test("all checks pass for the default case, and there are at least 25", () => {
  expect(named.get("checks_failed")?.value).toBe(0);
  const checks = sheets.find(({ name }) => name === "Checks")!;
  expect(checks.rows.filter((row) => row[2]?.look === "check").length).toBeGreaterThanOrEqual(25);
});

test("a second model's names and sheets end in its ordinal, in formulas too", () => {
  const second = modelSheets(defaultScenario(START), words, 2);
  expect(second.map(({ name }) => name)).toEqual(sheets.map(({ name }) => `${name} 2`));
  const chipsCost = cellsOf(second).find(({ name }) => name === "chips_cost_2");
  expect(chipsCost?.formula).toBe("=gpus_2*gpu_price_2");
  const mean = cellsOf(second).find(({ formula }) => formula?.startsWith("=AVERAGE("));
  expect(mean?.formula).toContain("'Simulation 2'!");
});
