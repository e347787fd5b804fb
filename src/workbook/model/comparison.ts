import { FIELDS, type Field, type Unit } from "../../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import { address, computed, down, EMPTY_ROW, headerRow, text } from "../cells";
import type { PlacedModel } from "../models";
import { definedName } from "../ordinal";
import type { Cell, NumberFormat, Sheet, SheetValue } from "../sheet";
import { formatOf } from "./inputs";
import type { ResultName, Words } from "./model";

/** A model of the workbook with what its named cells hold. */
export interface ComparedModel extends PlacedModel {
  readonly values: Readonly<Partial<Record<ComparedName, SheetValue>>>;
}

export type ComparedName = FieldName | ResultName;

/** The results that models are compared by. */
const RESULTS = [
  ["facility_mw", "decimal2"],
  ["project_cost", "whole", "money"],
  ["go_live", "date"],
  ["idle_months", "decimal1", "months"],
  ["life_burned", "percent2"],
  ["idle_total", "whole", "money"],
  ["bridge_npv", "whole", "money"],
  ["first_charge", "whole", "money"],
  ["profit_change", "whole", "money"],
  ["years_to_close", "decimal1", "years"],
  ["site_share", "percent2"],
  ["debt_without", "whole", "money"],
  ["debt_with", "whole", "money"],
  ["saving_pv", "whole", "money"],
  ["taxpayer_federal", "whole", "money"],
  ["taxpayer_fair", "whole", "money"],
  ["taxpayer_option", "whole", "money"],
  ["checks_failed", "whole"],
] as const satisfies readonly (readonly [ResultName, NumberFormat, Unit?])[];

/** Every name that a comparison reads. */
export const COMPARED_NAMES: readonly ComparedName[] = [...RESULTS.map(([name]) => name), ...FIELD_NAMES];

const COLUMN = { label: 0, unit: 1, first: 2, second: 3, difference: 4 } as const;

/** Two models of a workbook side by side, as live formulas over the names of both. */
export function comparisonSheet(first: ComparedModel, second: ComparedModel, words: Words): Sheet {
  const { comparison, columns, notes } = words.model;
  const inBoth = (name: ComparedName) => first.values[name] !== undefined && second.values[name] !== undefined;
  const differs = (name: FieldName) => first.values[name] !== second.values[name];
  const inputs = FIELD_NAMES.filter(inBoth);
  const rows: (readonly (Cell | null)[])[] = [
    [text(comparison.title, "title")],
    [text(comparison.note, "note")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    headerRow(["", columns.unit, first.sheet, second.sheet, comparison.difference]),
  ];
  const frozenRows = rows.length;
  const add = (label: string, name: ComparedName, format: NumberFormat, unit: string) => {
    const row = rows.length;
    const [a, b] = [address(row, COLUMN.first), address(row, COLUMN.second)];
    const [left, right] = [first.values[name]!, second.values[name]!];
    rows.push([
      text(label, "label"),
      text(unit),
      computed(definedName(name, first.ordinal), left, format),
      computed(definedName(name, second.ordinal), right, format),
      computed(
        `IF(${a}=${b},"",IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${b}-${a},"${UNEQUAL}"))`,
        difference(left, right),
        format === "date" ? "whole" : format,
      ),
    ]);
  };
  const addInput = (name: FieldName) => {
    const field: Field = FIELDS[name];
    add(words.fields[name].label, name, formatOf(name), "unit" in field ? words.units[field.unit] : "");
  };

  for (const [name, format, unit] of RESULTS) {
    if (inBoth(name)) add(words.model.results[name], name, format, unit === undefined ? "" : words.units[unit]);
  }
  rows.push([...EMPTY_ROW], [text(comparison.differing, "heading")]);
  const firstInput = rows.length;
  inputs.filter(differs).forEach(addInput);
  rows.push([...EMPTY_ROW], [text(comparison.others, "heading")]);
  inputs.filter((name) => !differs(name)).forEach(addInput);
  const range = down(COLUMN.difference, firstInput, rows.length - 1);
  rows.push(
    [...EMPTY_ROW],
    [
      text(comparison.count, "total"),
      null,
      null,
      null,
      {
        ...computed(`COUNT(${range})+COUNTIF(${range},"${UNEQUAL}")`, inputs.filter(differs).length, "whole"),
        look: "total",
      },
    ],
  );
  return { name: comparison.sheet, rows, widths: [48, 16, 20, 20, 20], frozenRows, orientation: "landscape" };
}

const UNEQUAL = "≠";

function difference(left: SheetValue, right: SheetValue): SheetValue {
  if (left === right) return "";
  return typeof left === "number" && typeof right === "number" ? right - left : UNEQUAL;
}
