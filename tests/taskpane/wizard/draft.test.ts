import fc from "fast-check";
import { sentenceOf } from "../../../src/functions/cell";
import { sentences } from "../../../src/i18n/cell.en";
import * as chinese from "../../../src/i18n/cell.zh-CN";
import { fields } from "../../../src/i18n/fields.en";
import { FIELDS } from "../../../src/model/scenario/fields";
import { defaultScenario, FIELD_NAMES, type FieldName } from "../../../src/model/scenario/scenario";
import {
  dateAfter,
  inPeoplesWords,
  isOverridden,
  isPercent,
  overrides,
  stepped,
  toScenario,
  toText,
  type PlanDraft,
} from "../../../src/taskpane/wizard/draft";

/** 2026-12-01 */
const TODAY = 46357;

const read = (draft: PlanDraft) => toScenario(draft, TODAY).scenario!;

/** The sentence under a field. */
const sentenceFor = (name: FieldName, draft: PlanDraft, words = { sentences }) =>
  sentenceOf(
    inPeoplesWords(toScenario(draft, TODAY).problems[name]!, name, (one) => fields[one].label),
    words,
  );

test("nothing typed is the default case, from today", () => {
  expect(read({})).toEqual(defaultScenario(TODAY));
  expect(read({ gpus: "", pue: "  " })).toEqual(defaultScenario(TODAY));
});

test.each<[FieldName, string, number | string]>([
  ["gpus", "20,000", 20_000],
  ["gpus", "２００００", 20_000],
  ["bonus", "40", 0.4],
  ["bonus", "40 %", 0.4],
  ["bonus", "40％", 0.4],
  // 7.1 / 100 is 0.07099999999999999 in doubles
  ["market_rate", "7.1", 0.071],
  ["start_date", "2027-03-01", 46447],
  ["grid_likely", "54.5", 54.5],
  // 2031-12-01 is 1826 days after 2026-12-01
  ["grid_likely", "2031-12-01", (1826 * 12) / 365],
  ["grid_likely", "2031年12月1日", (1826 * 12) / 365],
  ["method", "VDB", "VDB"],
])("%s typed as %s is %s", (name, text, value) => {
  const got = read({ [name]: text })[name];
  if (typeof value === "number") expect(got).toBeCloseTo(value, 10);
  else expect(got).toBe(value);
});

test("a date is that day, whatever day durations count from", () => {
  const scenario = read({ start_date: "2027-01-01", grid_likely: "2031-12-01" });
  // 1826 days less the 31 of December
  expect(scenario.grid_likely).toBeCloseTo((1795 * 12) / 365, 10);
  expect(dateAfter(scenario.start_date, scenario.grid_likely)).toBe("2031-12-01");
});

test.each<[FieldName, string, string]>([
  ["pue", "0.9", "PUE must be at least 1; got 0.9"],
  ["gpus", "many", 'Number of GPUs must be a number; got "many"'],
  ["gpus", "2027-03-01", 'Number of GPUs must be a number; got "2027-03-01"'],
  ["bonus", "150", "Bonus depreciation must be at most 100 %; got 150"],
  ["grid_minimum", "61", "Grid, at the earliest must be at most Grid, most likely (60); got 61"],
  ["loan_years", "20.5", "Tenor must be a whole number; got 20.5"],
])("%s refuses %s in the words of a cell", (name, text, sentence) => {
  expect(toScenario({ [name]: text }, TODAY).scenario).toBeUndefined();
  expect(sentenceFor(name, { [name]: text })).toBe(sentence);
});

test("the sentence is Chinese in Chinese", () => {
  expect(sentenceFor("pue", { pue: "0.9" }, chinese)).toMatch(/\p{Script=Han}/u);
});

test("each default, written as a person types it, reads as itself and overrides nothing", () => {
  for (const name of FIELD_NAMES.filter((name) => name !== "start_date")) {
    const text = toText(name, FIELDS[name].default);
    expect([name, read({ [name]: text })[name]]).toEqual([name, FIELDS[name].default]);
    expect([name, isOverridden(name, text)]).toEqual([name, false]);
  }
});

test("what is written for a percentage reads as the same number", () => {
  const percents = FIELD_NAMES.filter(isPercent);
  fc.assert(
    fc.property(fc.constantFrom(...percents), fc.integer({ min: 0, max: 9999 }), (name, basisPoints) => {
      const value = Number(`${basisPoints}e-4`);
      expect(toScenario({ [name]: toText(name, value) }, TODAY).problems[name]).toBeUndefined();
      expect(read({ [name]: toText(name, value) })[name]).toBe(value);
    }),
    { numRuns: 200 },
  );
});

test("an arrow key moves a field by its own step", () => {
  expect(stepped("gpus", "", 1, TODAY)).toBe("11,000");
  expect(stepped("market_rate", "8", -1, TODAY)).toBe("7.75");
  expect(stepped("start_date", "2026-12-31", 1, TODAY)).toBe("2027-01-01");
  expect(stepped("gpus", "many", 1, TODAY)).toBeUndefined();
});

test("overrides are the fields that say something else than their defaults", () => {
  expect(overrides({ gpus: "10,000", pue: "1.3", bonus: "" })).toEqual(["pue"]);
});
