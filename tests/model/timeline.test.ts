import fc from "fast-check";
import { daysBegun, daysPassed, nearestDay } from "../../src/model/days";
import { InputError } from "../../src/model/input";
import { goLiveDate, idleDays, type Milestones } from "../../src/model/timeline";

const milestones: Milestones = { chipDelivery: 100, buildingReady: 120, powerReady: 500, installDays: 45 };

test.each<[string, Partial<Milestones>, number, number]>([
  // max(max(100, 120) + 45, 500) = 500; 500 − (100 + 45) = 355
  ["the grid decides", {}, 500, 355],
  // max(120 + 45, 160) = 165
  ["installation decides once power is there", { powerReady: 160 }, 165, 20],
  ["late chips are never idle", { chipDelivery: 480 }, 525, 0],
  // min(500, 200) = 200
  ["temporary power comes first", { bridgeReady: 200 }, 200, 55],
  ["temporary power that comes after the grid changes nothing", { bridgeReady: 600 }, 500, 355],
  ["temporary power cannot hurry the installation", { bridgeReady: 1 }, 165, 20],
  ["nothing to install", { installDays: 0 }, 500, 400],
  ["parts of a day stay", { powerReady: 500.25 }, 500.25, 355.25],
])("%s", (_, change, goLive, idle) => {
  expect(goLiveDate({ ...milestones, ...change })).toBe(goLive);
  expect(idleDays({ ...milestones, ...change })).toBe(idle);
});

const dates = fc.integer({ min: 0, max: 100_000 });
const someMilestones: fc.Arbitrary<Milestones> = fc.record(
  { chipDelivery: dates, buildingReady: dates, powerReady: dates, installDays: fc.nat(1000), bridgeReady: dates },
  { requiredKeys: ["chipDelivery", "buildingReady", "powerReady", "installDays"] },
);

test("nothing goes live before its parts, and one of them decides", () => {
  fc.assert(
    fc.property(someMilestones, (given) => {
      const { chipDelivery, buildingReady, powerReady, installDays, bridgeReady = Infinity } = given;
      const parts = [chipDelivery + installDays, buildingReady + installDays, Math.min(powerReady, bridgeReady)];
      expect(goLiveDate(given)).toBe(Math.max(...parts));
      expect(idleDays(given)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a later grid never brings go-live forward, and another calendar changes no waiting", () => {
  fc.assert(
    fc.property(someMilestones, fc.nat(1000), (given, days) => {
      expect(goLiveDate({ ...given, powerReady: given.powerReady + days })).toBeGreaterThanOrEqual(goLiveDate(given));
      const shifted = {
        ...given,
        chipDelivery: given.chipDelivery + days,
        buildingReady: given.buildingReady + days,
        powerReady: given.powerReady + days,
        ...(given.bridgeReady !== undefined && { bridgeReady: given.bridgeReady + days }),
      };
      expect(idleDays(shifted)).toBe(idleDays(given));
    }),
  );
});

test.each<[keyof Milestones, number, string]>([
  ["chipDelivery", -1, "tooSmall"],
  ["buildingReady", 2_958_466, "tooLarge"],
  ["powerReady", NaN, "notANumber"],
  ["installDays", -0.5, "tooSmall"],
  ["bridgeReady", -3, "tooSmall"],
])("%s of %d is refused", (name, value, problem) => {
  for (const compute of [goLiveDate, idleDays]) {
    expect(() => compute({ ...milestones, [name]: value })).toThrow(InputError);
    expect(() => compute({ ...milestones, [name]: value })).toThrow(problem);
  }
});

test("half days round up, and a hair below one counts as one", () => {
  expect([2.4, 2.5, 2.6, -2.5, -2.6, 2.5 - 1e-12].map(nearestDay)).toEqual([2, 3, 3, -2, -3, 3]);
});

test("whole days are told from their neighbours by more than a rounding error", () => {
  // 2.2 years are 803 days, but 365 · 2.2 is 803.0000000000001
  expect(365 * 2.2).toBeGreaterThan(803);
  expect([365 * 2.2, 802.5, 803.01].map(daysBegun)).toEqual([803, 803, 804]);
  // 45,123.7 − 45,078.7 is 45, to the last digit but one
  expect([45 - 7e-12, 45, 45.9].map(daysPassed)).toEqual([45, 45, 45]);
});
