import { readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULTS, type Default } from "../../src/data/defaults";
import { isUnverified, reference, REFERENCES } from "../../src/data/references";
import { DATA_VERSION, PRODUCT_VERSION } from "../../src/data/version";
import * as english from "../../src/i18n/references.en";
import * as chinese from "../../src/i18n/references.zh-CN";

/** Every id that was ever released, with its value: what workbooks rely on. New ids are added, none is changed. */
const RELEASED = JSON.parse(readFileSync(path.join(__dirname, "released-facts.json"), "utf8")) as Record<
  string,
  number | string
>;

test("a released fact keeps its value, and none vanishes", () => {
  const values = Object.fromEntries(REFERENCES.map(({ id, value }) => [id, value]));
  expect(values).toMatchObject(RELEASED);
});

test("every fact is on the list of released facts", () => {
  expect(REFERENCES.map(({ id }) => id).filter((id) => !(id in RELEASED))).toEqual([]);
});

test("the product's version is package.json's", () => {
  const packageJson = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8")) as {
    version: string;
  };
  expect(PRODUCT_VERSION).toBe(packageJson.version);
});

test("the data's edition is a year and a number", () => {
  expect(DATA_VERSION).toMatch(/^20\d\d\.\d+$/);
});

describe("a fact", () => {
  test("has an id of its own that a person can type", () => {
    const ids = REFERENCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("is a number with a unit, or text without", () => {
    const wrong = REFERENCES.filter(({ value, unit }) =>
      typeof value === "number" ? !Number.isFinite(value) || unit === "" : value === "" || unit !== "",
    );
    expect(wrong).toEqual([]);
  });

  test("is a fraction where it is a share", () => {
    const shares = REFERENCES.filter(({ unit }) => unit === "share" || unit === "fraction a year");
    expect(shares.filter(({ value }) => !(Number(value) >= 0 && Number(value) <= 1))).toEqual([]);
  });

  test("has a source and, where it was seen, nearly always an address", () => {
    expect(REFERENCES.filter(({ source }) => source === "")).toEqual([]);
    expect(REFERENCES.filter(({ url }) => url !== "" && !/^https?:\/\/[^\s]+$/.test(url))).toEqual([]);
    const withoutAddress = REFERENCES.filter(({ url, provenance }) => url === "" && provenance !== "memory");
    expect(withoutAddress.map(({ id }) => id)).toEqual([
      "gas_turbine_years_low",
      "gas_turbine_years_high",
      "gas_turbine_years_new_order_low",
      "gas_turbine_years_new_order_high",
      "hyperion_spread",
    ]);
  });

  test("says what time it is of", () => {
    const dated = /^(\d{4}(-\d{2}(-\d{2})?)?|\d{4}–\d{4})$/;
    const undated = REFERENCES.filter(({ asOf }) => !dated.test(asOf));
    expect(undated.map(({ id, asOf }) => `${id} ${asOf}`)).toEqual(["ffb_spread ", "placed_in_service "]);
  });

  test("that was not verified is never called high", () => {
    expect(REFERENCES.filter((fact) => isUnverified(fact) && fact.confidence === "high")).toEqual([]);
  });
});

describe("ranges", () => {
  const highs = REFERENCES.filter(({ id }) => id.endsWith("_high"));

  test.each(highs.map(({ id }) => id))("%s lies above its low end, and around the figure between", (high) => {
    const stem = high.slice(0, -"_high".length);
    const value = (id: string) => REFERENCES.find((fact) => fact.id === id)?.value;
    const low = value(`${stem}_low`);
    expect(low).toBeLessThan(value(high) as number);
    const middle = value(stem);
    if (middle !== undefined) {
      expect(middle).toBeGreaterThanOrEqual(low as number);
      expect(middle).toBeLessThanOrEqual(value(high) as number);
    }
  });
});

/** Figures that other figures add up to; the tolerance is the rounding that their sources state. */
describe("figures that belong together agree", () => {
  const value = (id: Parameters<typeof reference>[0]) => reference(id).value as number;

  test.each([
    [
      "China 2024: stock grew by the additions",
      value("china_capacity_2024") - value("china_capacity_2023"),
      value("china_additions_2024_cec"),
      10,
    ],
    [
      "China 2024: OpenAI's and the CEC's additions",
      value("china_additions_2024"),
      value("china_additions_2024_cec"),
      1,
    ],
    [
      "China 2024: technologies add up",
      value("china_solar_additions_2024") +
        value("china_wind_additions_2024") +
        value("china_hydro_additions_2024") +
        value("china_thermal_nuclear_additions_2024"),
      value("china_additions_2024"),
      0.05,
    ],
    [
      "US 2024: technologies add up, within the revision of solar by 0.8",
      value("us_solar_additions_2024") +
        value("us_storage_additions_2024") +
        value("us_wind_additions_2024") +
        value("us_other_additions_2024"),
      value("us_additions_2024_eia"),
      0.8 + 1e-9,
    ],
    [
      "US 2023: realization",
      value("us_additions_2023") / value("us_planned_2023"),
      value("us_plan_realization_2023"),
      5e-4,
    ],
    [
      "US 2024: realization",
      value("us_additions_2024_eia") / value("us_planned_2024"),
      value("us_plan_realization_2024"),
      5e-4,
    ],
    [
      "US 2025: realization",
      value("us_additions_2025") / value("us_planned_2025"),
      value("us_plan_realization_2025"),
      5e-4,
    ],
    [
      "US queues: generation and storage",
      value("us_queue_generation") + value("us_queue_storage"),
      value("us_queue"),
      0,
    ],
    ["China 2023: hours of wind over 7,296", 1816 / 7296, value("china_wind_capacity_factor"), 5e-4],
    ["China 2023: hours of solar over 7,296", 1120 / 7296, value("china_solar_capacity_factor"), 5e-4],
    ["Vogtle: 9.5 % of face", value("vogtle_saving") / value("vogtle_guaranteed"), 0.095, 5e-4],
    ["Intel: 8.9 billion", (value("intel_shares") * value("intel_share_price")) / 1000, 8.9, 0.05],
    ["DGX B200: the default server factor", value("dgx_b200_kw") / (8 * (value("b200_watts") / 1000)), 1.79, 5e-3],
  ])("%s", (_, one, other, tolerance) => {
    expect(Math.abs(one - other)).toBeLessThanOrEqual(tolerance);
  });
});

describe("a default", () => {
  /** What the default is when it is not the fact itself. */
  const FROM_FACT: Partial<Record<keyof typeof DEFAULTS, (fact: number) => number>> = {
    server_factor: (kilowatts) => Math.round((kilowatts / 8) * 100) / 100,
    doubling_years: (years) => Math.round(years * 10) / 10,
  };

  const withReference = (Object.entries(DEFAULTS) as [keyof typeof DEFAULTS, Default][]).filter(
    ([, { reference: id }]) => id !== undefined,
  );

  test.each(withReference)("%s is what its reference says", (name, { value, reference: id }) => {
    const fact = reference(id!).value as number;
    expect(value).toBe(FROM_FACT[name]?.(fact) ?? fact);
  });
});

describe("words", () => {
  test("no two facts have the same description", () => {
    for (const { references } of [english, chinese]) {
      const texts = Object.values(references);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  test("the Chinese is Chinese", () => {
    const texts = [...Object.values(chinese.references), ...Object.values(chinese.categories)];
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual(["GPU"]);
  });
});
