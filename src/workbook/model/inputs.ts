import { reference, REFERENCES } from "../../data/references";
import { FIELDS, STEPS, type Field, type Unit } from "../../model/scenario/fields";
import { defaultScenario, FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import type { Cell, NumberFormat, Sheet, SheetValue } from "../sheet";
import { address, EMPTY_ROW, headerRow, text, unit } from "../cells";
import type { Model } from "./model";

const FORMATS: Record<Unit, NumberFormat> = {
  gpus: "whole",
  money: "whole",
  moneyPerMW: "whole",
  moneyPerMWh: "decimal2",
  moneyPerGpuHour: "decimal2",
  watts: "whole",
  ratio: "decimal2",
  share: "rate",
  rate: "rate",
  years: "decimal2",
  months: "decimal1",
  days: "whole",
  date: "date",
  gw: "decimal1",
  count: "whole",
};

/** How the value of a field is written. */
export function formatOf(name: FieldName): NumberFormat {
  const field = FIELDS[name];
  return "unit" in field ? FORMATS[field.unit] : "general";
}

/** The value as a cell holds it: choices that are numbers as numbers. */
export function cellValue(value: number | string): SheetValue {
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}

const VALUE_COLUMN = 1;
const DEFAULT_COLUMN = 3;

/** Every input, named, beside its default and where that comes from. */
export function inputsSheet(model: Model): Sheet {
  const { words } = model;
  const { columns, notes, titles, sheets } = words.model;
  const rows: (Cell | null)[][] = [
    [text(titles.inputs, "title")],
    [text(notes.inputs, "note")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    headerRow([
      columns.input,
      columns.value,
      unit(columns.unit, "header"),
      columns.default,
      unit(columns.changed, "header"),
      columns.source,
      unit(columns.asOf, "header"),
    ]),
  ];
  const frozenRows = rows.length;
  for (const step of STEPS) {
    rows.push([text(words.steps[step].title, "heading")]);
    for (const name of FIELD_NAMES.filter((field) => FIELDS[field].step === step)) {
      rows.push(inputRow(model, name, rows.length));
    }
  }
  return {
    name: sheets.inputs,
    rows,
    widths: [41, 15, 17, 13, 11, 48, 12],
    frozenRows,
    orientation: "portrait",
    isWrapped: true,
  };
}

function inputRow({ scenario, words }: Model, name: FieldName, row: number): (Cell | null)[] {
  const field: Field = FIELDS[name];
  const format = formatOf(name);
  const value = cellValue(scenario[name]);
  const standard = cellValue(defaultScenario(scenario.start_date)[name]);
  const fact = field.reference === undefined ? undefined : reference(field.reference);
  return [
    text(words.fields[name].label, "label"),
    { value, look: "input", format, name, ...("choices" in field && { choices: field.choices }) },
    unit("unit" in field ? words.units[field.unit] : ""),
    { value: standard, format, look: "result" },
    {
      formula: `=IF(${address(row, VALUE_COLUMN)}<>${address(row, DEFAULT_COLUMN)},"${words.model.columns.changed}","")`,
      value: value === standard ? "" : words.model.columns.changed,
      look: "note",
      format: "unit",
    },
    name === "start_date"
      ? null
      : fact
        ? { value: fact.source, link: fact.url || undefined, look: "link", format: "text" }
        : text(words.model.notes.assumption, "note"),
    fact ? unit(fact.asOf) : null,
  ];
}

/** The facts behind the defaults, in the order of the inputs, once each. */
export function factsBehind() {
  const ids = new Set(FIELD_NAMES.map((name) => (FIELDS[name] as Field).reference));
  return REFERENCES.filter(({ id }) => ids.has(id));
}
