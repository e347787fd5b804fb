import fc from "fast-check";
import { impairment, lifeChange, unitsCharge, type ImpairmentTest } from "../../src/model/accounting";

const money = fc.nat(1e9).map((cents) => cents / 100);
const positive = fc.double({ min: 0.1, max: 1e5, noNaN: true });

describe("units of production", () => {
  const usage = { cost: 40_000, salvage: 4000, lifeHours: 60_000, hours: 6000, hoursBefore: 0 };

  test("takes the share of the hours, and no more than is left", () => {
    expect(unitsCharge(usage)).toBe(3600);
    expect(unitsCharge({ ...usage, hoursBefore: 58_000 })).toBe(1200);
    expect(unitsCharge({ ...usage, hoursBefore: 70_000 })).toBe(0);
    expect(unitsCharge({ ...usage, hours: 1e9 })).toBe(36_000);
  });

  test("adds up to cost − salvage, however the hours are cut", () => {
    fc.assert(
      fc.property(money, positive, fc.array(fc.double({ min: 0, max: 1e5, noNaN: true })), (cost, lifeHours, cuts) => {
        let hoursBefore = 0;
        let total = 0;
        for (const hours of [...cuts, lifeHours]) {
          total += unitsCharge({ cost, salvage: cost / 10, lifeHours, hours, hoursBefore });
          hoursBefore += hours;
        }
        expect(Math.abs(total - cost * 0.9)).toBeLessThanOrEqual(cost * 1e-9);
      }),
    );
  });

  test.each([
    [{ lifeHours: 0 }, "life_hours"],
    [{ hours: -1 }, "hours"],
    [{ hoursBefore: -1 }, "hours_before"],
    [{ salvage: 40_001 }, "salvage"],
  ])("%j is refused", (change, name) => {
    expect(() => unitsCharge({ ...usage, ...change })).toThrow(`"name":"${name}"`);
  });
});

describe("a change of life", () => {
  const change = { carryingAmount: 26_000, salvage: 2000, lifeBefore: 6, lifeAfter: 4 };

  test("adds the difference of the yearly charges", () => {
    // 24,000 / 4 − 24,000 / 6
    expect(lifeChange(change)).toBe(2000);
    expect(lifeChange({ ...change, lifeBefore: 4, lifeAfter: 6 })).toBe(-2000);
    expect(lifeChange({ ...change, lifeAfter: 6 })).toBe(0);
  });

  test("there and back changes nothing", () => {
    fc.assert(
      fc.property(money, positive, positive, (carryingAmount, lifeBefore, lifeAfter) => {
        const there = lifeChange({ carryingAmount, salvage: 0, lifeBefore, lifeAfter });
        const back = lifeChange({ carryingAmount, salvage: 0, lifeBefore: lifeAfter, lifeAfter: lifeBefore });
        expect(there + back).toBeCloseTo(0, 9);
      }),
    );
  });

  test.each([
    [{ lifeBefore: 0 }, "remaining_life_before"],
    [{ lifeAfter: 0 }, "remaining_life_after"],
    [{ salvage: 26_001 }, "salvage"],
    [{ carryingAmount: -1 }, "carrying_amount"],
  ])("%j is refused", (wrong, name) => {
    expect(() => lifeChange({ ...change, ...wrong })).toThrow(`"name":"${name}"`);
  });
});

describe("impairment", () => {
  const us: ImpairmentTest = {
    carryingAmount: 1000,
    undiscountedCashFlows: 900,
    fairValue: 700,
    valueInUse: 0,
    standard: "US",
    costsOfDisposal: 0,
  };
  const ifrs: ImpairmentTest = { ...us, standard: "IFRS", valueInUse: 800, costsOfDisposal: 50 };

  test("under US, only when the undiscounted cash flows fall short", () => {
    expect(impairment(us)).toBe(300);
    expect(impairment({ ...us, undiscountedCashFlows: 1000 })).toBe(0);
    expect(impairment({ ...us, fairValue: 1100 })).toBe(0);
    expect(impairment({ ...us, undiscountedCashFlows: -5 })).toBe(300);
  });

  test("under IFRS, against the higher of fair value less costs and value in use", () => {
    expect(impairment(ifrs)).toBe(200);
    expect(impairment({ ...ifrs, valueInUse: 600 })).toBe(350);
    expect(impairment({ ...ifrs, valueInUse: 2000 })).toBe(0);
  });

  test("what the standard does not use is not even checked", () => {
    expect(impairment({ ...us, valueInUse: NaN, costsOfDisposal: -1 })).toBe(300);
    expect(impairment({ ...ifrs, undiscountedCashFlows: NaN })).toBe(200);
  });

  test.each([
    [{ ...us, carryingAmount: -1 }, "carrying_amount"],
    [{ ...us, fairValue: -1 }, "fair_value"],
    [{ ...us, undiscountedCashFlows: Infinity }, "undiscounted_cash_flows"],
    [{ ...ifrs, costsOfDisposal: -1 }, "costs_of_disposal"],
    [{ ...ifrs, valueInUse: NaN }, "value_in_use"],
  ])("%j is refused", (wrong, name) => {
    expect(() => impairment(wrong)).toThrow(`"name":"${name}"`);
  });
});
