import { sentenceOf } from "../functions/cell";
import type { FunctionHelp } from "../i18n/catalogue";
import type { Words } from "../i18n/en";
import { fill } from "../i18n/words";
import { readArgument, type Argument } from "./argument";
import { formulaOf, LONGEST_FORMULA } from "./formula";
import type { PaneHost } from "./host";
import { argumentOf, compute, given, type Outcome } from "./preview";
import { refusalSentence } from "./refusalSentence";
import type { Reading } from "./useRanges";

/** What a form says: its formula if it is complete, and what there is to show for it. */
export interface Call {
  readonly formula: string | undefined;
  readonly shown: Shown;
  /** The sentence for each argument that is refused. */
  readonly problems: Readonly<Record<string, string>>;
}

export type Shown = Outcome | { kind: "missing"; names: string } | { kind: "waiting"; sentence: string };

type Written = Exclude<Argument, { kind: "refused" }>;

/** The addresses among the arguments of a form. */
export function addressesIn(args: readonly Argument[]): string[] {
  return args.flatMap((argument) => (argument.kind === "reference" ? [argument.address] : []));
}

export function argumentsOf({ parameters }: FunctionHelp, typed: Readonly<Record<string, string>>): Argument[] {
  return parameters.map((parameter) => readArgument(parameter, typed[parameter.name] ?? ""));
}

/** What the form of a function comes to, with what was read from the workbook for its addresses. */
export function callOf(
  help: FunctionHelp,
  args: readonly Argument[],
  host: Pick<PaneHost, "readRange">,
  readings: ReadonlyMap<string, Reading>,
  words: Words,
): Call {
  const nowhere = { formula: undefined, problems: {} };
  const refused = args.flatMap((argument) => (argument.kind === "refused" ? [argument.reason] : []));
  if (refused.length > 0) {
    const sentences = refused.map((reason) => [argumentOf(reason) ?? "", sentenceOf(reason, words.cell)]);
    const [argument, sentence] = sentences[0];
    return { ...nowhere, shown: { kind: "refused", sentence, argument }, problems: Object.fromEntries(sentences) };
  }
  const missing = help.parameters.filter(({ isOptional }, i) => !isOptional && args[i].kind === "omitted");
  if (missing.length > 0) {
    return { ...nowhere, shown: { kind: "missing", names: missing.map(({ name }) => name).join(", ") } };
  }
  const formula = formulaOf(help.id, args as Written[]);
  if (formula.length > LONGEST_FORMULA) {
    const sentence = fill(words.result.formulaTooLong, { maximum: LONGEST_FORMULA });
    return { ...nowhere, shown: { kind: "refused", sentence } };
  }
  const shown = shownFor(help, args, host, readings, words);
  const problem = shown.kind === "refused" && shown.argument ? { [shown.argument]: shown.sentence } : {};
  return { formula, shown, problems: problem };
}

function shownFor(
  help: FunctionHelp,
  args: readonly Argument[],
  { readRange }: Pick<PaneHost, "readRange">,
  readings: ReadonlyMap<string, Reading>,
  words: Words,
): Shown {
  const addresses = addressesIn(args);
  if (addresses.length > 0 && !readRange) return { kind: "waiting", sentence: words.result.needsWorkbook };
  const values: unknown[] = [];
  for (const [i, argument] of args.entries()) {
    const reading = argument.kind === "reference" ? readings.get(argument.address) : { cells: [] };
    if (!reading) return { kind: "waiting", sentence: words.result.reading };
    if ("error" in reading) {
      const reason = refusalSentence(reading.error, words);
      return { kind: "refused", sentence: fill(words.result.notRead, { reason }), argument: help.parameters[i].name };
    }
    values.push(given(help.parameters[i], argument, reading.cells));
  }
  return compute(help.id, values, words.cell);
}
