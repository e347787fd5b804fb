import { problemsOf, defaultScenario, FIELD_NAMES } from "../../../src/model/scenario/scenario";
import { run } from "../../../src/model/scenario/run";
import { codeOf, draftOf } from "../../../src/taskpane/wizard/codes";
import { overrides, toScenario, type PlanDraft } from "../../../src/taskpane/wizard/draft";
import { readDraft } from "../../../src/taskpane/wizard/named";
import { SAMPLES } from "../../../src/taskpane/wizard/samples";

/** 2026-12-01 */
const TODAY = 46357;

const read = (draft: PlanDraft, today = TODAY) => toScenario(draft, today).scenario!;

describe("a scenario code", () => {
  const draft: PlanDraft = { gpus: "20,000", bonus: "40 %", method: "VDB", grid_likely: "2031-12-01", pue: "" };

  test("restores what was typed", () => {
    const restored = draftOf(codeOf(draft, read(draft)))!;
    expect(restored).toEqual({ gpus: "20,000", bonus: "40", method: "VDB", grid_likely: "2031-12-01" });
    expect(read(restored)).toEqual(read(draft));
  });

  test("keeps a date where it is when it is read on another day", () => {
    const code = codeOf(draft, read(draft));
    const later = read(draftOf(code)!, TODAY + 31);
    // 2031-12-01 is 1795 days after 2027-01-01
    expect(later.grid_likely).toBeCloseTo((1795 * 12) / 365, 10);
  });

  test("says nothing about fields that repeat their defaults", () => {
    expect(codeOf({ gpus: "10000", pue: " " }, read({}))).toBe(codeOf({}, read({})));
  });

  test("is refused when a part is missing", () => {
    expect(draftOf(codeOf(draft, read(draft)).slice(0, -2))).toBeUndefined();
  });
});

describe("the samples", () => {
  test.each(Object.entries(SAMPLES))("%s has no problems", (_, sample) => {
    const { problems } = toScenario(sample, TODAY);
    expect(problems).toEqual({});
  });

  test("the plan costs 1.4 trillion", () => {
    // 22,972,000 · (40,000 + 1.79 kW · 11,700 a kW)
    expect(run(read(SAMPLES.trillion)).fleet.projectCost).toBeCloseTo(22_972_000 * (40_000 + 1.79 * 11_700), 0);
    expect(run(read(SAMPLES.trillion)).fleet.projectCost / 1e12).toBeCloseTo(1.4, 3);
  });

  test("Colossus ran 122 days after 2024-03-22, and draws 1.81 kW a GPU", () => {
    const { clocks, fleet } = run(read(SAMPLES.colossus));
    expect(clocks.goLive - clocks.chips).toBe(19);
    // 2024-03-22 is day 45373
    expect(clocks.goLive - 45_373).toBe(122);
    expect(fleet.facilityMW / 100).toBeCloseTo(1.81, 2);
  });
});

describe("a workbook's named inputs", () => {
  test("come back as what someone would have typed", async () => {
    const scenario = { ...defaultScenario(TODAY), gpus: 20_000, bonus: 0.4, method: "VDB" as const };
    const values = Object.fromEntries(FIELD_NAMES.map((name) => [name, scenario[name]]));
    const { draft, missing } = (await readDraft({ readNames: async () => ({ ...values, tax_class: 7 }) }))!;
    expect(missing).toEqual([]);
    expect(draft).toEqual({ gpus: "20,000", bonus: "40", method: "VDB", tax_class: "7", start_date: "2026-12-01" });
    expect(overrides(draft)).toHaveLength(5);
    expect(problemsOf(read(draft))).toEqual({});
  });

  test("are no scenario where there are none", async () => {
    await expect(readDraft({ readNames: async () => ({}) })).resolves.toBeUndefined();
  });

  test("stay in sight when they are damaged: each is refused in its field, or said to be missing", async () => {
    const values = Object.fromEntries(FIELD_NAMES.map((name) => [name, defaultScenario(TODAY)[name]]));
    const damaged = {
      gpus: { code: "#REF!" },
      pue: 0.5,
      book_life: true,
      gpu_price: "",
      method: "",
      coverage: "a lot",
    };
    const readNames = async () => ({ ...values, ...damaged, seed: undefined });
    const { draft, missing } = (await readDraft({ readNames }))!;
    expect(draft).toEqual({
      gpus: "#REF!",
      pue: "0.5",
      book_life: "true",
      gpu_price: "0",
      coverage: "a lot",
      start_date: "2026-12-01",
    });
    expect(missing).toEqual(["method", "seed"]);
    const problems = Object.keys(toScenario(draft, TODAY).problems);
    expect(problems.sort()).toEqual(["book_life", "coverage", "gpu_price", "gpus", "pue"]);
  });

  test("are those of the model that was chosen", async () => {
    const asked: string[][] = [];
    const readNames = async (names: readonly string[]) => {
      asked.push([...names]);
      return { gpus: 1, gpus_2: 2, pue_2: 1.3 };
    };
    expect((await readDraft({ readNames }, 2))!.draft).toEqual({ gpus: "2", pue: "1.3" });
    expect(asked).toEqual([FIELD_NAMES.map((name) => `${name}_2`)]);
  });
});
