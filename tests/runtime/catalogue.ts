import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionHelp } from "../../src/i18n/catalogue";
import { argumentsOf } from "../../src/taskpane/call";
import { typedFrom } from "../../src/taskpane/formula";

/** The folder of the build under test. */
export const BUILD = process.env.POWERGAP_BUILD as string;

export function readBuilt<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(BUILD, name), "utf8"));
}

export const FUNCTIONS = readBuilt<FunctionHelp[]>("catalogue.en.json");

/** The arguments of a function's examples as Excel passes them: those that it can compute without a workbook. */
export function exampleArguments(help: FunctionHelp): unknown[][] {
  return help.examples.flatMap(({ formula }) => {
    const typed = typedFrom(formula, help.id, help.parameters);
    const read = typed && argumentsOf(help, typed);
    if (!read || read.some(({ kind }) => kind === "reference" || kind === "refused")) return [];
    return [read.map((argument) => (argument.kind === "value" ? argument.value : null))];
  });
}
