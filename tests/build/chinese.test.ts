import { inChinese } from "../../src/build/chinese.mjs";
import { readFamily } from "../../src/build/jsdoc.mjs";

const SOURCE = `
/** @customenum {string} */
enum METHOD {
  /** Straight line */
  SL = "SL",
  /** Declining balance */
  DB = "DB",
}

/**
 * Charge of a period.
 * @customfunction
 * @param cost Price of the chips [money].
 * @param [method] How to write off. Default SL.
 * @param [bridge] Date of the bridge [date]. Default no bridge.
 * @returns The charge, money.
 * @equation charge = cost ÷ life
 * @source ASC 360
 * @example =POWERGAP.CHARGE(10,"DB") → 2.5 — Declining
 * @example =POWERGAP.CHARGE(10) → 2
 * @caution Mind the gap.
 */
export function CHARGE(cost: number, method?: METHOD, bridge?: number): number {
  return cost;
}

/**
 * Price later.
 * @customfunction
 * @param price Price now [money].
 * @returns The price.
 */
export function LATER(price: number): number {
  return price;
}
`;

const english = readFamily("depreciation", SOURCE, []);

const complete = () => ({
  functions: {
    CHARGE: {
      description: "一期的折旧。",
      parameters: {
        cost: "芯片价格 [金额]。",
        method: "折旧方法。默认 SL。",
        bridge: "过渡电源日期 [日期]。默认没有。",
      },
      returns: "折旧额，金额。",
      cautions: ["注意缺口。"],
      exampleNotes: ["余额递减", ""],
    } as Record<string, unknown>,
    LATER: { description: "以后的价格。", parameters: { price: "现价 [金额]。" }, returns: "价格。" } as Record<
      string,
      unknown
    >,
  } as Record<string, Record<string, unknown>>,
  choices: { METHOD: { SL: "直线法", DB: "余额递减法" } } as Record<string, Record<string, string>>,
});

const translated = (chinese: ReturnType<typeof complete>) => inChinese(english, chinese as never);

test("lays the Chinese over the English", () => {
  const [charge] = translated(complete());
  expect(charge).toEqual({
    ...english[0],
    description: "一期的折旧。",
    parameters: [
      { ...english[0].parameters[0], description: "芯片价格。", unit: "金额" },
      {
        ...english[0].parameters[1],
        description: "折旧方法。",
        choices: [
          { value: "SL", description: "直线法" },
          { value: "DB", description: "余额递减法" },
        ],
      },
      { ...english[0].parameters[2], description: "过渡电源日期。", unit: "日期", default: "没有" },
    ],
    returns: "折旧额，金额。",
    cautions: ["注意缺口。"],
    examples: [
      { formula: '=POWERGAP.CHARGE(10,"DB")', result: "2.5", note: "余额递减" },
      { formula: "=POWERGAP.CHARGE(10)", result: "2" },
    ],
  });
});

test("equations and sources may be translated", () => {
  const chinese = complete();
  Object.assign(chinese.functions.CHARGE, { equations: ["折旧 = cost ÷ 年限"], sources: ["美国会计准则 ASC 360"] });
  const [charge] = translated(chinese);
  expect(charge.equations).toEqual(["折旧 = cost ÷ 年限"]);
  expect(charge.sources).toEqual(["美国会计准则 ASC 360"]);
});

test.each<[string, (chinese: ReturnType<typeof complete>) => void, string]>([
  ["a function is missing", ({ functions }) => delete functions.LATER, "depreciation.json: LATER is missing"],
  ["a function is not there any more", ({ functions }) => (functions.OLD = functions.LATER), "OLD is no function"],
  [
    "a description is missing",
    ({ functions }) => delete functions.CHARGE.description,
    "CHARGE: description is missing",
  ],
  ["the result is missing", ({ functions }) => delete functions.CHARGE.returns, "CHARGE: returns is missing"],
  [
    "a parameter is missing",
    ({ functions }) => delete (functions.CHARGE.parameters as Record<string, string>).cost,
    "CHARGE: parameter cost is missing",
  ],
  [
    "a parameter is superfluous",
    ({ functions }) => Object.assign(functions.CHARGE.parameters as object, { price: "价格 [金额]。" }),
    "CHARGE: parameter price does not exist",
  ],
  [
    "a unit is missing",
    ({ functions }) => Object.assign(functions.CHARGE.parameters as object, { cost: "芯片价格。" }),
    "CHARGE: parameter cost has the unit [], the JSDoc [money]",
  ],
  [
    "a unit has two names",
    ({ functions }) => Object.assign(functions.LATER.parameters as object, { price: "现价 [货币]。" }),
    "the unit [money] is [金额] in CHARGE cost, but [货币] in LATER price",
  ],
  [
    "a default differs",
    ({ functions }) => Object.assign(functions.CHARGE.parameters as object, { method: "折旧方法。默认 DB。" }),
    'CHARGE: parameter method has the default "DB", the JSDoc "SL"',
  ],
  [
    "a default is missing",
    ({ functions }) => Object.assign(functions.CHARGE.parameters as object, { bridge: "过渡电源日期 [日期]。" }),
    'CHARGE: parameter bridge has the default "", the JSDoc "no bridge"',
  ],
  [
    "a sentence has no end",
    ({ functions }) => Object.assign(functions.CHARGE.parameters as object, { cost: "芯片价格 [金额]" }),
    "CHARGE: parameter cost must end with 。",
  ],
  [
    "a caution is missing",
    ({ functions }) => (functions.CHARGE.cautions = []),
    "CHARGE: cautions has 0 texts, the JSDoc 1",
  ],
  [
    "an equation is too many",
    ({ functions }) => (functions.CHARGE.equations = ["一", "二"]),
    "equations has 2 texts, the JSDoc 1",
  ],
  [
    "an example's note is missing",
    ({ functions }) => (functions.CHARGE.exampleNotes = ["", ""]),
    "exampleNotes[0] is missing",
  ],
  [
    "an example's note is superfluous",
    ({ functions }) => (functions.CHARGE.exampleNotes = ["一", "二"]),
    "exampleNotes[1] is superfluous",
  ],
  [
    "notes do not match the examples",
    ({ functions }) => (functions.CHARGE.exampleNotes = ["一"]),
    "exampleNotes has 1 texts, the JSDoc 2 examples",
  ],
  [
    "a key is misspelled",
    ({ functions }) => (functions.CHARGE.caution = ["注意"]),
    'CHARGE: "caution" has no place here',
  ],
  ["a choice is missing", ({ choices }) => delete choices.METHOD.DB, "$choices METHOD lacks DB"],
  ["a choice is superfluous", ({ choices }) => (choices.METHOD.SYD = "年数总和法"), "$choices METHOD has no value SYD"],
  ["choices are superfluous", ({ choices }) => (choices.WAY = { A: "甲" }), "$choices WAY is no choice"],
])("refuses when %s", (_, damage, problem) => {
  const chinese = complete();
  damage(chinese);
  expect(() => translated(chinese)).toThrow(problem);
});

test("lists all problems at once", () => {
  const chinese = complete();
  delete chinese.functions.LATER;
  delete chinese.choices.METHOD.DB;
  expect(() => translated(chinese)).toThrow(/LATER is missing[^]*METHOD lacks DB|METHOD lacks DB[^]*LATER is missing/);
});
