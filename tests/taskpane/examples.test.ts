import { readFunctions } from "../../src/build/index.mjs";
import { wordsIn } from "../../src/i18n/words";
import { argumentsOf, callOf } from "../../src/taskpane/call";
import { callIn } from "../../src/taskpane/formula";

const { en: functions } = readFunctions();

const examples = functions.flatMap(({ examples }) => examples);

const plainCalls = examples.filter(({ formula }) => callIn(formula, functions));

test("most examples are plain calls that a form can hold", () => {
  expect(plainCalls.length).toBeGreaterThan(0.8 * examples.length);
});

/** Without spaces, and with the months of a convention as the text that the form takes them for. */
const comparable = (formula: string) => formula.replace(/\s/g, "").replace(/"(\d+)"/g, "$1");

test.each(plainCalls)("$formula fills its form, which writes the same formula and computes", ({ formula, result }) => {
  const { help, typed } = callIn(formula, functions)!;
  const call = callOf(help, argumentsOf(help, typed), {}, new Map(), wordsIn("en"));
  expect(comparable(call.formula ?? "")).toBe(comparable(formula));
  expect(call.shown).toMatchObject({ kind: result.startsWith("#") ? "refused" : help.spills ? "table" : "value" });
});
