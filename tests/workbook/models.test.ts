import { FIELD_NAMES } from "../../src/model/scenario/scenario";
import { modelsAmong } from "../../src/workbook/models";

const namesOf = (sheet: string, ending = "", fields: readonly string[] = FIELD_NAMES) =>
  fields.map((field, i) => ({ name: `${field}${ending}`, formula: `=${sheet}!$B$${i + 7}` }));

test("models are found by their named inputs, in the order of their ordinals", () => {
  const names = [...namesOf("'Inputs 10'", "_10"), ...namesOf("'What if? It''s 2'", "_2"), ...namesOf("Inputs")];
  expect(modelsAmong(names)).toEqual([
    { ordinal: undefined, sheet: "Inputs" },
    { ordinal: 2, sheet: "What if? It's 2" },
    { ordinal: 10, sheet: "Inputs 10" },
  ]);
});

test("a model that lost some inputs is one; a few names, constants and lost cells are none", () => {
  expect(modelsAmong(namesOf("输入", "_3", FIELD_NAMES.slice(5)))).toEqual([{ ordinal: 3, sheet: "输入" }]);
  expect(modelsAmong(namesOf("Mine", "", ["seed", "gpus", "pue"]))).toEqual([]);
  expect(modelsAmong(FIELD_NAMES.map((name) => ({ name, formula: "=0.5" })))).toEqual([]);
  expect(modelsAmong(namesOf("#REF"))).toEqual([]);
});
