import { choices, fields, steps, units } from "../../src/i18n/fields.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { defaultScenario, FIELD_NAMES } from "../../src/model/scenario/scenario";
import { COMPARED_NAMES, comparisonSheet, type ComparedModel } from "../../src/workbook/model/comparison";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { definedName } from "../../src/workbook/ordinal";
import { native } from "../../src/workbook/spellings";
import { contents, namesOf } from "./described";
import { addressOf, recalculated, type Shown } from "./libreoffice";
import { agrees, drawnScenarios, START } from "./scenarios";

const words = { fields, units, steps, choices, model, facts };

const models = [
  modelSheets(defaultScenario(START), words),
  ...drawnScenarios(6, 7).map((scenario, i) => modelSheets(scenario, words, i + 2)),
];

/** A model as a comparison finds it in the workbook. */
function compared(n: number): ComparedModel {
  const ordinal = n === 1 ? undefined : n;
  const cells = models[n - 1].flatMap(({ rows }) => rows.flat());
  const valueOf = (name: string) => cells.find((cell) => cell?.name === definedName(name, ordinal))!.value;
  const values = Object.fromEntries(COMPARED_NAMES.map((name) => [name, valueOf(name)]));
  return { ordinal, sheet: models[n - 1][0].name, values };
}

const comparison = comparisonSheet(compared(1), compared(3), words);
const sheets = [...models.flat(), comparison];
let shown: Record<string, Shown[][]>;

beforeAll(() => {
  shown = recalculated(Object.fromEntries(sheets.map((sheet) => [sheet.name, contents(sheet)])), namesOf(sheets));
}, 300_000);

test("every formula of a model can be said in classic functions", () => {
  const kept = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => native(cell?.formula ?? "").kept));
  expect(kept).toEqual([]);
});

test("LibreOffice computes a comparison of two models as their values say", () => {
  const formulas = comparison.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.formula === undefined ? [] : [{ cell, got: shown[comparison.name][r]?.[c] ?? "" }],
    ),
  );
  expect(formulas.length).toBeGreaterThan(3 * FIELD_NAMES.length);
  const projectCost = Number(compared(3).values.project_cost);
  expect(formulas.filter(({ cell, got }) => !agrees(got, cell.value, projectCost))).toEqual([]);
  const gpus = comparison.rows.find(([label]) => label?.value === "Number of GPUs")!.map((cell) => cell?.value);
  const [first, second] = [10_000, drawnScenarios(6, 7)[1].gpus];
  expect(gpus).toEqual(["Number of GPUs", "GPUs", first, second, second - first]);
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
