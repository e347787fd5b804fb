import * as functions from "../functions";
import { isBlank, withHost, type CellResult } from "../functions/cell";
import type { ParameterHelp } from "../i18n/catalogue";
import type { Words } from "../i18n/en";
import { InputError } from "../model/input";
import type { Argument } from "./argument";

/** What a function gives: a value, a table, or the sentence why not, with the argument that it is about. */
export type Outcome =
  | { kind: "value"; value: CellResult }
  | { kind: "table"; rows: CellResult[][] }
  | { kind: "refused"; sentence: string; argument?: string };

type WorksheetFunction = (...given: unknown[]) => CellResult | CellResult[][];

class Refusal extends Error {
  constructor(
    readonly sentence: string,
    readonly input: InputError,
  ) {
    super(sentence);
  }
}

/** Computes a worksheet function as a cell would, in the given words. */
export function compute(id: string, given: readonly unknown[], words: Words["cell"]): Outcome {
  const worksheetFunction = (functions as unknown as Record<string, WorksheetFunction>)[id];
  const host = { words, error: (_: string, sentence: string, input: InputError) => new Refusal(sentence, input) };
  try {
    const result = withHost(host, () => worksheetFunction(...given));
    return Array.isArray(result) ? { kind: "table", rows: result } : { kind: "value", value: result };
  } catch (error) {
    if (error instanceof Refusal)
      return { kind: "refused", sentence: error.sentence, argument: argumentOf(error.input) };
    throw error;
  }
}

/** The argument that a refused input is about. */
export function argumentOf({ facts }: InputError): string | undefined {
  return "name" in facts && typeof facts.name === "string" ? facts.name : undefined;
}

/** What a host passes to the function for an argument; `cells` are the values where the argument is an address. */
export function given(
  parameter: Pick<ParameterHelp, "type" | "isRange">,
  argument: Argument,
  cells: unknown[][] = [],
): unknown {
  if (argument.kind === "value") return argument.value;
  if (argument.kind !== "reference") return undefined;
  return parameter.isRange ? cells : cells.map((row) => row.map((one) => (isBlank(one) ? BLANK[parameter.type] : one)));
}

/** What a blank cell counts as, by the type of the argument that refers to it. */
const BLANK: Record<ParameterHelp["type"], unknown> = { number: 0, string: "", boolean: false, any: "" };
