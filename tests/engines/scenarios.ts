import fc from "fast-check";
import { CLOCKS, defaultScenario, problemsOf, type Scenario } from "../../src/model/scenario/scenario";
import { between } from "../model/between";
import type { Shown } from "./libreoffice";

/** 2026-12-01 */
export const START = 46357;

const months = fc.tuple(between(0, 120), between(0, 120), between(0, 120));

/** LibreOffice takes numbers for equal that differ in their last digits only. */
const rounded = (value: unknown) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

/** Scenarios away from the default in everything that the formulas branch on. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    gpus: fc.integer({ min: 1, max: 200_000 }),
    gpu_price: between(1000, 100_000),
    book_life: fc.integer({ min: 2, max: 20 }),
    compared_life: fc.integer({ min: 2, max: 20 }),
    salvage_share: between(0, 0.9),
    method: fc.constantFrom(...(["SL", "SYD", "DDB", "VDB", "PRC_DDB"] as const)),
    tax_class: fc.constantFrom(...(["3", "5", "7", "10", "15", "20"] as const)),
    tax_convention: fc.constantFrom(...(["HY", "MQ1", "MQ2", "MQ3", "MQ4"] as const)),
    bonus: between(0, 1),
    doubling_years: between(0.5, 10),
    partial_share: fc.constantFrom(0, 0.3),
    partial_months: between(0, 120),
    clocks: fc.tuple(months, months, months, fc.constantFrom([0, 0, 0], [10, 20, 40])),
    us_growth: between(-0.1, 0.3),
    china_growth: between(-0.1, 0.3),
    profile: fc.constantFrom(...(["LEVEL", "BULLET", "LINEAR"] as const)),
    loan_years: fc.integer({ min: 1, max: 40 }),
    market_rate: between(0.001, 0.2),
    guaranteed_rate: between(0.001, 0.2),
    coverage: between(0, 1),
    default_rate: between(0, 0.3),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    correlation: between(0, 1),
  })
  .map(({ clocks, ...drawn }): Scenario => {
    const estimates = Object.fromEntries(
      CLOCKS.flatMap((clock, i) => {
        const [minimum, likely, maximum] = [...clocks[i]].sort((a, b) => a - b);
        return [
          [`${clock}_minimum`, minimum],
          [`${clock}_likely`, likely],
          [`${clock}_maximum`, maximum],
        ];
      }),
    );
    const changes = Object.entries({ ...drawn, ...estimates }).map(([name, value]) => [name, rounded(value)]);
    return { ...defaultScenario(START), ...Object.fromEntries(changes) };
  })
  .filter((scenario) => Object.keys(problemsOf(scenario)).length === 0);

/** The same random scenarios for the same seed. */
export const drawnScenarios = (count: number, seed: number): Scenario[] =>
  fc.sample(scenarios, { numRuns: count, seed });

/** To 1e-9 of the larger, or what doubles lose where amounts as large as the project's cost cancel. */
export function agrees(got: Shown, expected: number | string | boolean, projectCost: number): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return got === expected;
  const difference = Math.abs(got - expected);
  return difference <= 1e-9 * Math.max(1, Math.abs(got), Math.abs(expected)) || difference <= 1e-14 * projectCost;
}
