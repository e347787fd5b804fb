import { choices, fields, steps, units } from "../../src/i18n/fields.en";
import { model } from "../../src/i18n/model.en";
import * as facts from "../../src/i18n/references.en";
import { defaultScenario } from "../../src/model/scenario/scenario";
import { modelSheets } from "../../src/workbook/model/modelSheets";
import { native } from "../../src/workbook/spellings";
import { contents, namesOf } from "./described";
import { addressOf, recalculated, type Shown } from "./libreoffice";
import { agrees, drawnScenarios, START } from "./scenarios";

const words = { fields, units, steps, choices, model, facts };

const models = [
  modelSheets(defaultScenario(START), words),
  ...drawnScenarios(6, 7).map((scenario, i) => modelSheets(scenario, words, i + 2)),
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
