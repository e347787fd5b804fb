import { readFamily, splitChinese, splitEnglish } from "../../src/build/jsdoc.mjs";

/** A function as it should be, with lines that a test replaces. */
const GOOD = `
/** @customenum {string} */
enum METHOD {
  /** Straight line */
  SL = "SL",
  /** Declining
   *  balance */
  DB = "DB",
}

/**
 * Charge of a period.
 * @customfunction
 * @param cost Price of
 *   the chips [money].
 * @param [method] How to write off. Default SL.
 * @param [rates] Rates of the years [fraction a year]. One for each. Default none.
 * @returns The charge, money.
 * @equation charge = cost ÷ life
 * @source ASC 360
 * @example =POWERGAP.CHARGE(10,"DB") → 2.5 — With {1,2} in a note — and a dash
 * @example =POWERGAP.CHARGE(10,,{0.1;0.2}) → {1;2}
 * @caution Mind the gap.
 */
export function CHARGE(cost: number, method?: METHOD, rates?: any[][]): any[][] {
  return [[cost]];
}

function helper(): number {
  return 1;
}
`;

function read(source: string) {
  const problems: string[] = [];
  return { functions: readFamily("depreciation", source, problems), problems };
}

test("reads all that help shows", () => {
  expect(read(GOOD)).toEqual({
    problems: [],
    functions: [
      {
        id: "CHARGE",
        family: "depreciation",
        description: "Charge of a period.",
        parameters: [
          {
            name: "cost",
            description: "Price of the chips.",
            unit: "money",
            type: "number",
            isRange: false,
            isOptional: false,
          },
          {
            name: "method",
            description: "How to write off.",
            default: "SL",
            type: "string",
            isRange: false,
            isOptional: true,
            choices: [
              { value: "SL", description: "Straight line" },
              { value: "DB", description: "Declining balance" },
            ],
            choicesOf: "METHOD",
          },
          {
            name: "rates",
            description: "Rates of the years. One for each.",
            unit: "fraction a year",
            default: "none",
            type: "any",
            isRange: true,
            isOptional: true,
          },
        ],
        returns: "The charge, money.",
        spills: true,
        equations: ["charge = cost ÷ life"],
        sources: ["ASC 360"],
        examples: [
          { formula: '=POWERGAP.CHARGE(10,"DB")', result: "2.5", note: "With {1,2} in a note — and a dash" },
          { formula: "=POWERGAP.CHARGE(10,,{0.1;0.2})", result: "{1;2}" },
        ],
        cautions: ["Mind the gap."],
      },
    ],
  });
});

test.each([
  ["export function CHARGE", "export function charge", "the name must be in upper case"],
  [" * Charge of a period.\n", "", "needs a description"],
  ["Charge of a period", "x".repeat(201), "the description has more than 200 letters"],
  [" * @returns The charge, money.\n", "", "needs one @returns"],
  ["): any[][] {", ") {", "needs a return type"],
  [" * @param [method] How to write off. Default SL.\n", "", "parameter method needs a @param"],
  ["@param [method]", "@param method", "parameter method is optional: write @param [method]"],
  ["@param cost", "@param [cost]", "parameter cost is required: write @param cost"],
  ["@param cost", "@param price", "@param price is no parameter"],
  ["[money].", "[money]. Default 3.", "parameter cost is required and cannot have a default"],
  ["How to write off. Default SL.", "", "parameter method needs a description"],
  ["method?: METHOD", "method: METHOD = METHOD.SL", 'parameter method must be "method?", without "= …"'],
  ["rates?: any[][]", "rates?: any[]", "parameter rates must be one value or a range, any[][]"],
  ["cost: number", "cost: number | string", "parameter cost must be number, string, boolean, any[][] or a @customenum"],
  [" → 2.5 — With", " = 2.5, with", 'must read "=formula → result — note"'],
  ["=POWERGAP.CHARGE(10,,", "=POWERGAP.CHARGES(10,,", "does not call =POWERGAP.CHARGE(…)"],
  ["export function CHARGE(", "export const CHARGE = (", "must be a function declaration"],
  ["  /** Straight line */\n", "", "METHOD: SL needs a /** tooltip */"],
  ['SL = "SL"', "SL = 1", "METHOD: SL must have a string value"],
])("complains when %j is %j", (part, replacement, problem) => {
  expect(GOOD).toContain(part);
  const { problems } = read(GOOD.replace(part, replacement));
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
});

test("complains when the parameters are documented in another order", () => {
  const { problems } = read(
    GOOD.replace("@param [method] How to write off. Default SL.", "@param [rates] Rates.").replace(
      "@param [rates] Rates of the years [fraction a year]. One for each. Default none.",
      "@param [method] How.",
    ),
  );
  expect(problems).toEqual(["depreciation.ts CHARGE: the @param tags are not in the order of the parameters"]);
});

test("a problem names the file and the function", () => {
  const { problems } = read(GOOD.replace(" * @returns The charge, money.\n", ""));
  expect(problems).toEqual(["depreciation.ts CHARGE: needs one @returns"]);
});

describe("the sentence of a parameter", () => {
  test.each([
    ["Price [money].", { description: "Price.", unit: "money", whenOmitted: undefined }],
    ["Share [share 0–1]. Default 0.8.", { description: "Share.", unit: "share 0–1", whenOmitted: "0.8" }],
    [
      "Which [of them] counts. Default A.",
      { description: "Which [of them] counts.", unit: undefined, whenOmitted: "A" },
    ],
    [
      "Rate [fraction a year]. Default market_rate.",
      { description: "Rate.", unit: "fraction a year", whenOmitted: "market_rate" },
    ],
    [
      "Default probability [share 0–1].",
      { description: "Default probability.", unit: "share 0–1", whenOmitted: undefined },
    ],
  ])("%s", (text, parts) => {
    expect(splitEnglish(text)).toEqual(parts);
  });

  test.each([
    ["价格 [金额]。", { description: "价格。", unit: "金额", whenOmitted: undefined }],
    ["份额 [比例 0–1]。默认 0.8。", { description: "份额。", unit: "比例 0–1", whenOmitted: "0.8" }],
    ["日期 [日期]。不早于交付。默认没有。", { description: "日期。不早于交付。", unit: "日期", whenOmitted: "没有" }],
  ])("%s", (text, parts) => {
    expect(splitChinese(text)).toEqual(parts);
  });
});
