import fc from "fast-check";
import { choices, fields, steps, units } from "../../src/i18n/fields.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { CLOCKS, defaultScenario, problemsOf, type Scenario } from "../../src/model/scenario/scenario";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { native } from "../../src/workbook/spellings";
import { between } from "../model/between";
import { contents, namesOf } from "./described";
import { addressOf, recalculated, type Shown } from "./libreoffice";

/** 2026-12-01 */
const START = 46357;
const words = { fields, units, steps, choices, model, facts };

const months = fc.tuple(between(0, 120), between(0, 120), between(0, 120));

/** Scenarios away from the default in everything that the formulas branch on. */
const scenarios = fc
  .record({
    gpus: fc.integer({ min: 1, max: 200_000 }),
    gpu_price: between(1000, 100_000),
    book_life: fc.integer({ min: 2, max: 20 }),
    compared_life: fc.integer({ min: 2, max: 20 }),
    salvage_share: between(0, 0.9),
    method: fc.constantFrom(...(["SL", "SYD", "DDB", "VDB", "PRC_DDB"] as const)),
    tax_class: fc.constantFrom(...(["3", "5", "7", "10", "15", "20"] as const)),
    tax_convention: fc.constantFrom(...(["HY", "MQ1", "MQ2", "MQ3", "MQ4"] as const)),
    bonus: between(0, 1),
    doubling_years: between(0.5, 10),
    partial_share: fc.constantFrom(0, 0.3),
    partial_months: between(0, 120),
    clocks: fc.tuple(months, months, months, fc.constantFrom([0, 0, 0], [10, 20, 40])),
    us_growth: between(-0.1, 0.3),
    china_growth: between(-0.1, 0.3),
    profile: fc.constantFrom(...(["LEVEL", "BULLET", "LINEAR"] as const)),
    loan_years: fc.integer({ min: 1, max: 40 }),
    market_rate: between(0.001, 0.2),
    guaranteed_rate: between(0.001, 0.2),
    coverage: between(0, 1),
    default_rate: between(0, 0.3),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    correlation: between(0, 1),
  })
  .map(({ clocks, ...drawn }): Scenario => {
    const estimates = Object.fromEntries(
      CLOCKS.flatMap((clock, i) => {
        const [minimum, likely, maximum] = [...clocks[i]].sort((a, b) => a - b);
        return [
          [`${clock}_minimum`, minimum],
          [`${clock}_likely`, likely],
          [`${clock}_maximum`, maximum],
        ];
      }),
    );
    return { ...defaultScenario(START), ...drawn, ...estimates };
  })
  .filter((scenario) => Object.keys(problemsOf(scenario)).length === 0);

const models = [
  modelSheets(defaultScenario(START), words),
  ...fc.sample(scenarios, { numRuns: 6, seed: 7 }).map((scenario, i) => modelSheets(scenario, words, i + 2)),
];

const sheets = models.flat();
let shown: Record<string, Shown[][]>;

beforeAll(() => {
  shown = recalculated(Object.fromEntries(sheets.map((sheet) => [sheet.name, contents(sheet)])), namesOf(sheets));
}, 300_000);

test("every formula of a model can be said in classic functions", () => {
  const kept = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => native(cell?.formula ?? "").kept));
  expect(kept).toEqual([]);
});

test.each(models.map((_, i) => i + 1))("LibreOffice computes every cell of model %d as run() did", (n) => {
  const projectCost = models[n - 1]
    .flatMap(({ rows }) => rows.flat())
    .find((cell) => /^project_cost/.test(cell?.name ?? ""));
  const differences = models[n - 1].flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const got = shown[name][r]?.[c] ?? "";
        return cell?.formula === undefined || agrees(got, cell.value, Number(projectCost?.value))
          ? []
          : [`${name}!${addressOf(r, c)} ${cell.formula}: ${JSON.stringify(got)}, not ${cell.value}`];
      }),
    ),
  );
  expect(differences.slice(0, 10)).toEqual([]);
});

/** To 1e-9 of the larger, or what doubles lose where amounts as large as the project's cost cancel. */
function agrees(got: Shown, expected: number | string | boolean, projectCost: number): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return got === expected;
  const difference = Math.abs(got - expected);
  return difference <= 1e-9 * Math.max(1, Math.abs(got), Math.abs(expected)) || difference <= 1e-14 * projectCost;
}
