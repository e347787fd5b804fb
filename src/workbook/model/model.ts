import type { FieldWords } from "../../i18n/fields.en";
import type { ModelWords } from "../../i18n/model.en";
import type { ReferenceWords } from "../../i18n/references.en";
import type { Outcome } from "../../model/scenario/run";
import type { Scenario } from "../../model/scenario/scenario";
import type { Cell, NumberFormat, SheetValue } from "../sheet";
import { computed, text } from "../cells";

/** What the sheets of a model are made from. */
export interface Model {
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly words: Words;
  /** How many trials its simulation plays. */
  readonly trials: number;
}

export interface Words extends FieldWords {
  readonly model: ModelWords;
  readonly facts: ReferenceWords;
}

/** The name of a result: the cell that holds it carries it. */
export type ResultName = keyof ModelWords["results"];

/** A line of a sheet: what it is, and its named result. */
export function resultRow(
  { words }: Model,
  name: ResultName,
  formula: string,
  value: SheetValue,
  format: NumberFormat,
): Cell[] {
  return [text(words.model.results[name], "label"), computed(formula, value, format, name)];
}
