import fc from "fast-check";
import { REFERENCES } from "../../src/data/references";
import { REFERENCE, REFERENCE_LIST, VERSION } from "../../src/functions/reference";
import * as chinese from "../../src/i18n/cell.zh-CN";
import { Refusal, shown } from "./refusal";

const asField = (field: string) => field as Parameters<typeof REFERENCE>[1];
const asCategory = (category: string) => category as Parameters<typeof REFERENCE_LIST>[0];

const CATEGORIES = [...new Set(REFERENCES.map(({ category }) => category.toUpperCase()))];

describe("REFERENCE", () => {
  test("gives the figure, by default", () => {
    expect(REFERENCE("us_additions_2024")).toBe(51);
    expect(REFERENCE("china_additions_2024")).toBe(429);
  });

  test("gives a rule as text", () => {
    expect(REFERENCE("ias16_idle")).toBe("depreciate while available for use, even if idle");
  });

  test.each([
    ["VALUE", 0.928],
    ["UNIT", "share"],
    ["AS_OF", "2021"],
    ["SOURCE", "US EIA, Electric Power Monthly, table 6.07.B"],
    ["URL", "http://www.eia.gov/electricity/monthly/epm_table_grapher.cfm?t=epmt_6_07_b"],
    ["CONFIDENCE", "high"],
    ["confidence", "high"],
    ["", 0.928],
  ])("shows the field %s", (field, expected) => {
    expect(REFERENCE("us_nuclear_capacity_factor", asField(field))).toBe(expected);
  });

  test("takes the id in any letter case and with blanks around it", () => {
    expect(REFERENCE(" US_Additions_2024 ")).toBe(51);
  });

  test("says that a figure was not verified", () => {
    expect(REFERENCE("pjm_coal_elcc", asField("CONFIDENCE"))).toBe("low, not verified");
    expect(REFERENCE("pjm_coal_elcc", asField("SOURCE"))).toMatch(/^PJM .* \(not verified\)$/);
  });

  test("does not know an unknown id, and names the nearest", () => {
    expect(shown(() => REFERENCE("us_addition_2024"))).toMatchObject({
      kind: "notAvailable",
      sentence: expect.stringMatching(
        /^no reference has the id "us_addition_2024"; the nearest are us_additions_2024, \w+, \w+; REFERENCE_LIST\(\) shows them all$/,
      ) as string,
    });
  });

  test("says so in Chinese too", () => {
    const refusal = shown(() => REFERENCE("h100_prize"), chinese);
    expect(refusal).toMatchObject({
      kind: "notAvailable",
      sentence: expect.stringMatching(/^没有编号为 "h100_prize" 的参考数据；最接近的是 h100_price, /) as string,
    });
  });

  test("refuses an unknown field with the list of fields", () => {
    expect(shown(() => REFERENCE("us_additions_2024", asField("price")))).toEqual(
      new Refusal("invalidValue", 'field must be one of VALUE, UNIT, AS_OF, SOURCE, URL, CONFIDENCE; got "price"'),
    );
  });

  test("treats an omitted, blank or nonsensical id as unknown", () => {
    for (const id of [undefined, null, "", "x".repeat(1_000_000)] as string[]) {
      expect(shown(() => REFERENCE(id))).toMatchObject({ kind: "notAvailable" });
    }
  });

  test("any text is a fact or a refusal", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const result = shown<unknown>(() => REFERENCE(id));
        return result instanceof Refusal ? result.kind === "notAvailable" : result !== undefined;
      }),
    );
  });
});

describe("REFERENCE_LIST", () => {
  test("lists all facts below the headers", () => {
    const list = REFERENCE_LIST();
    expect(list[0]).toEqual(["Id", "Value", "Unit", "As of", "Source"]);
    expect(list.slice(1).map(([id]) => id as string)).toEqual(REFERENCES.map(({ id }) => id));
  });

  test("agrees with REFERENCE in every row", () => {
    for (const [id, value, unit, asOf, source] of REFERENCE_LIST(undefined, false)) {
      expect([value, unit, asOf, source]).toEqual(
        ["VALUE", "UNIT", "AS_OF", "SOURCE"].map((field) => REFERENCE(id as string, asField(field)) as unknown),
      );
    }
  });

  test("has a choice for every category, and nothing else", () => {
    const refusal = shown(() => REFERENCE_LIST(asCategory("?"))) as Refusal;
    expect(refusal.sentence).toContain(`one of ${["ALL", ...CATEGORIES].join(", ")};`);
  });

  test("the categories together hold every fact once", () => {
    const rows = CATEGORIES.flatMap((category) => REFERENCE_LIST(asCategory(category), false));
    expect(rows).toEqual(REFERENCE_LIST(asCategory("ALL"), false));
  });

  test("lists a category in any letter case", () => {
    expect(REFERENCE_LIST(asCategory("rental"), false).map(([, value]) => value as number)).toEqual([
      7, 12, 2.85, 2.99, 1.7, 2.35,
    ]);
  });

  test("marks what was not verified", () => {
    const nuclear = REFERENCE_LIST(asCategory("firm")).find(([id]) => id === "pjm_nuclear_elcc");
    expect(nuclear?.[4]).toMatch(/\(not verified\)$/);
  });

  test("is a full rectangle of things that a cell can show", () => {
    for (const row of REFERENCE_LIST()) {
      expect(row).toHaveLength(5);
      expect(row.filter((value) => !["string", "number"].includes(typeof value))).toEqual([]);
    }
  });

  test("refuses an unknown category with the list of them", () => {
    expect(shown(() => REFERENCE_LIST(asCategory("chips")))).toMatchObject({
      kind: "invalidValue",
      sentence: expect.stringMatching(/^category must be one of ALL, ADDITIONS, .*; got "chips"$/) as string,
    });
  });
});

test("VERSION names the product's version and the data's edition", () => {
  expect(VERSION()).toMatch(/^PowerGap \d+\.\d+\.\d+, facts 20\d\d\.\d+$/);
});
