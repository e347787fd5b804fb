import { MACRS_PERCENTAGES } from "../../src/data/macrs";
import type { Asset, Convention } from "../../src/model/asset";
import { bookValue, charge, schedule } from "../../src/model/depreciation";
import { InputError } from "../../src/model/input";
import knownAnswers from "../known-answers.json";

const property: Asset = {
  cost: 1,
  salvage: 0,
  life: 5,
  method: "MACRS",
  factor: 2,
  convention: "HY",
  bonus: 0,
};

const rates = knownAnswers.cases.filter(({ function: name }) => name === "MACRS_RATE");

test.each(rates.map((known) => [known.id, known] as const))("%s is the IRS's", (_, { args, expected }) => {
  const [life, year, convention] = args as [number, number, Convention];
  expect(charge({ ...property, life, convention }, year)).toBeCloseTo(Number(expected), 12);
});

test("5,000 of 5-year property gives 1,000 in its first year", () => {
  const [known] = knownAnswers.cases.filter(({ function: name }) => name === "MACRS_DEP");
  const [cost, life, year, convention, bonus] = known.args as [number, number, number, Convention, number];
  expect(charge({ ...property, cost, life, convention, bonus }, year)).toBe(known.expected);
});

const columns = Object.entries(MACRS_PERCENTAGES).flatMap(([convention, classes]) =>
  Object.entries<readonly number[]>(classes).map(
    ([life, percentages]) => [convention, Number(life), percentages] as const,
  ),
);

const MONTHS: Record<string, number> = { HY: 6, MQ1: 10.5, MQ2: 7.5, MQ3: 4.5, MQ4: 1.5 };

/** Section 168: 200 % declining balance, 150 % from 15 years on, until a straight line takes more. */
function statute(convention: string, life: number): number[] {
  const rate = (life < 15 ? 2 : 1.5) / life;
  let rest = 100;
  let left = life;
  return Array.from({ length: life + 1 }, (_, i) => {
    const served = i === 0 ? MONTHS[convention] / 12 : Math.min(1, left);
    const charge = Math.max(rest * rate * served, (rest / left) * served);
    rest -= charge;
    left -= served;
    return charge;
  });
}

/** What the publication prints otherwise than the statute computes. */
const PRINTED_OTHERWISE = ["MQ1 20 year 2: 7", "MQ1 20 year 21: 0.565", "MQ2 7 year 8: 3.34"];

describe("the table of", () => {
  test.each(columns)("%s, %d years adds up to 100 %% over one year more than the class", (_, life, percentages) => {
    expect(percentages).toHaveLength(life + 1);
    expect(percentages.reduce((sum, one) => sum + Math.round(one * 1000), 0)).toBe(100_000);
  });

  test("every class and convention is what the statute computes, within a unit of the last printed digit", () => {
    const others = columns.flatMap(([convention, life, percentages]) =>
      statute(convention, life).flatMap((computed, i) => {
        const unit = life === 20 ? 0.001 : 0.01;
        const isNear = Math.abs(percentages[i] - computed) <= unit;
        return isNear ? [] : [`${convention} ${life} year ${i + 1}: ${percentages[i]}`];
      }),
    );
    expect(others).toEqual(PRINTED_OTHERWISE);
  });
});

test("the digits that rounding would miss are the printed ones", () => {
  // Publication 946: 7-year class 8.93, 8.92, 8.93 in table A-1 and 17.85 in A-3; 15-year class in A-1
  const printed = (convention: Convention, life: number, from: number, to: number) =>
    schedule({ ...property, cost: 100, convention, life })
      .slice(from - 1, to)
      .map(({ depreciation }) => Number(depreciation.toFixed(3)));
  expect(printed("HY", 7, 5, 8)).toEqual([8.93, 8.92, 8.93, 4.46]);
  expect(printed("HY", 15, 7, 16)).toEqual([5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95]);
  expect(printed("HY", 20, 8, 11)).toEqual([4.522, 4.462, 4.461, 4.462]);
  expect(printed("MQ2", 7, 1, 1)).toEqual([17.85]);
  expect(printed("MQ4", 15, 7, 10)).toEqual([5.9, 5.9, 5.9, 5.91]);
});

test("a full first year, or twelve months, means the half-year convention", () => {
  expect(schedule({ ...property, convention: "FULL" })).toEqual(schedule(property));
  expect(schedule({ ...property, convention: "12" })).toEqual(schedule(property));
});

test("salvage and factor play no part, not even impossible ones", () => {
  expect(charge({ ...property, salvage: -5, factor: NaN }, 2)).toBe(charge(property, 2));
  expect(bookValue({ ...property, salvage: 1e9 }, 99)).toBe(0);
});

test.each([
  [{ life: 6 }, /notForMethod.*3, 5, 7, 10, 15, 20/],
  [{ life: 4.5 }, /notForMethod/],
  [{ convention: "6" as const }, /notForMethod.*MQ1–MQ4/],
  [{ bonus: 1.1 }, /tooLarge/],
])("%j is refused", (change, problem) => {
  expect(() => charge({ ...property, ...change }, 1)).toThrow(InputError);
  expect(() => charge({ ...property, ...change }, 1)).toThrow(problem);
});
