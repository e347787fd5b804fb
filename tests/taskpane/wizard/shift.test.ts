import fc from "fast-check";
import { toScenario, type PlanDraft } from "../../../src/taskpane/wizard/draft";
import { roomOf, shifted, typedFor } from "../../../src/taskpane/wizard/shift";

// 2027-01-01
const START = 46_388;

const read = (draft: PlanDraft) => toScenario(draft, START).scenario!;
const moved = (draft: PlanDraft, months: number) => shifted(draft, read(draft), "grid", months);

const grid: PlanDraft = { grid_minimum: "40", grid_likely: "50", grid_maximum: "70" };

test("earliest, most likely and latest move together", () => {
  expect(moved(grid, 6)).toEqual({ grid_minimum: "46", grid_likely: "56", grid_maximum: "76" });
  expect(moved(grid, -0.5)).toEqual({ grid_minimum: "39.5", grid_likely: "49.5", grid_maximum: "69.5" });
});

test("nothing leaves its range: 0 to 600 months", () => {
  expect(moved(grid, -Infinity)).toEqual({ grid_minimum: "0", grid_likely: "10", grid_maximum: "30" });
  expect(moved(grid, Infinity)).toEqual({ grid_minimum: "570", grid_likely: "580", grid_maximum: "600" });
  expect(roomOf(read(grid), "grid")).toEqual({ earlier: 40, later: 530 });
});

test("what was typed as a date stays one", () => {
  // Twelve months are 365 days, as many as 2030 has.
  const draft = { grid_minimum: "12", grid_likely: "2030-01-01", grid_maximum: "60" };
  expect(moved(draft, 12)).toEqual({ grid_minimum: "24", grid_likely: "2031-01-01", grid_maximum: "72" });
});

test("a moved clock is always one that can be computed, and the draft before brings it back", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -700, max: 700, noNaN: true }),
      fc.constantFrom(grid, { ...grid, grid_likely: "2030-12-20" }, { ...grid, grid_maximum: "2031-03-02" }),
      (months, before) => {
        const draft = { ...before, ...moved(before, months) };
        expect(toScenario(draft, START).problems).toEqual({});
        expect({ ...draft, ...typedFor(before, "grid") }).toEqual(before);
      },
    ),
  );
});
