import fc from "fast-check";
import { InputError } from "../../src/model/input";
import { discountFactor, loanSchedule, PROFILES } from "../../src/model/loan";
import { taxpayerCost, type GuaranteedLoan } from "../../src/model/taxpayer";

const loan: GuaranteedLoan = {
  principal: 10_000,
  years: 20,
  guaranteedRate: 0.046,
  treasuryRate: 0.042,
  defaultRate: 0.01,
  recoveryRate: 0.5,
  coverage: 1,
  profile: "LEVEL",
  upfrontFee: 0,
  annualFee: 0,
  recoveryLag: 1,
  riskPremium: 0,
};

test("a bullet loan of one year is easy on paper", () => {
  // 10 % of 100 · 1.05 is claimed after a year at 4 %, and half of it comes back a year later.
  const short = { ...loan, principal: 100, years: 1, guaranteedRate: 0.05, treasuryRate: 0.04, defaultRate: 0.1 };
  const claim = 10.5 / 1.04;
  expect(taxpayerCost({ ...short, profile: "BULLET" })).toBeCloseTo(claim - 5.25 / 1.04 ** 2, 12);
  // Fees: 2 % of the principal at once, and 1 % of the balance at the end of the year.
  const fees = 2 + 1 / 1.04;
  expect(taxpayerCost({ ...short, upfrontFee: 0.02, annualFee: 0.01 })).toBeCloseTo(
    claim - 5.25 / 1.04 ** 2 - fees,
    12,
  );
  // At a premium of 6 % the 94.5 that are still paid are worth 94.5/1.04 with the guarantee, 94.5/1.1 without.
  expect(taxpayerCost({ ...short, riskPremium: 0.06 })).toBeCloseTo(
    claim + 94.5 / 1.04 - 94.5 / 1.1 - 5.25 / 1.1 ** 2,
    12,
  );
});

test("over two years, who has defaulted cannot default again, and pays no fee", () => {
  // 1,000 at 5 %, LINEAR: 1,000 then 500 owed. Year 1: 20 % of 1,050; year 2: 20 % of the 80 % left, of 525.
  const terms = { ...loan, principal: 1000, years: 2, guaranteedRate: 0.05, treasuryRate: 0.03, defaultRate: 0.2 };
  const claims = [0.2 * 1050, 0.8 * 0.2 * 525];
  const paid = claims[0] / 1.03 + claims[1] / 1.03 ** 2;
  const back = 0.4 * (claims[0] / 1.03 ** 3.5 + claims[1] / 1.03 ** 4.5);
  const fees = (0.01 * 1000) / 1.03 + (0.01 * 0.8 * 500) / 1.03 ** 2;
  expect(
    taxpayerCost({ ...terms, profile: "LINEAR", recoveryRate: 0.4, recoveryLag: 2.5, annualFee: 0.01 }),
  ).toBeCloseTo(paid - back - fees, 11);
});

test.each([
  [0, 454.75872680876074],
  [0.02, 1926.5303080580888],
])("20 years of 10 billion at 1 %% a year and a premium of %d cost what mpmath says", (riskPremium, expected) => {
  expect(taxpayerCost({ ...loan, riskPremium })).toBeCloseTo(expected, 8);
});

test("when everybody defaults at once, the loan is paid out with a year's interest", () => {
  expect(taxpayerCost({ ...loan, defaultRate: 1, recoveryRate: 0 })).toBeCloseTo((10_000 * 1.046) / 1.042, 8);
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: -0.02, max: 0.2, noNaN: true });
const fee = fc.double({ min: 0, max: 0.1, noNaN: true });
const loans = fc.record({
  principal: fc.double({ min: 1, max: 1e9, noNaN: true }),
  years: fc.integer({ min: 1, max: 40 }),
  guaranteedRate: rate,
  treasuryRate: rate,
  defaultRate: fraction,
  recoveryRate: fraction,
  coverage: fraction,
  profile: fc.constantFrom(...PROFILES),
  upfrontFee: fee,
  annualFee: fee,
  recoveryLag: fc.double({ min: 0, max: 10, noNaN: true }),
  riskPremium: fc.double({ min: 0, max: 0.1, noNaN: true }),
});

const near = (got: number, expected: number, { principal }: GuaranteedLoan) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-10 * principal);

test("without defaults and premium, the cost is minus the fees", () => {
  fc.assert(
    fc.property(loans, (some) => {
      const terms = { ...some, defaultRate: 0, riskPremium: 0 };
      const { principal, coverage, treasuryRate, years, guaranteedRate, profile } = terms;
      const balances = loanSchedule(guaranteedRate, years, profile).map(({ balance }) => balance);
      const annual = balances.reduce((sum, balance, i) => sum + balance * discountFactor(treasuryRate, i + 1), 0);
      near(taxpayerCost(terms), -principal * coverage * (terms.upfrontFee + terms.annualFee * annual), terms);
    }),
  );
});

test("without defaults, premium and fees, nothing is exactly nothing", () => {
  expect(taxpayerCost({ ...loan, defaultRate: 0 })).toBe(0);
});

test("at a premium of 0 it is claims less recoveries and fees, as the Federal Credit Reform Act counts", () => {
  fc.assert(
    fc.property(loans, (some) => {
      const terms = { ...some, riskPremium: 0 };
      const { treasuryRate, defaultRate, recoveryRate, recoveryLag, guaranteedRate, annualFee } = terms;
      let cost = -terms.upfrontFee;
      loanSchedule(guaranteedRate, terms.years, terms.profile).forEach(({ balance }, i) => {
        const alive = (1 - defaultRate) ** i;
        const claim = defaultRate * alive * balance * (1 + guaranteedRate);
        cost += (claim - annualFee * alive * balance) / (1 + treasuryRate) ** (i + 1);
        cost -= (recoveryRate * claim) / (1 + treasuryRate) ** (i + 1 + recoveryLag);
      });
      near(taxpayerCost(terms), terms.principal * terms.coverage * cost, terms);
    }),
  );
});

test("with a premium it is what the guaranteed payments are worth, less what the loan is worth without the guarantee", () => {
  fc.assert(
    fc.property(loans, (some) => {
      const terms = { ...some, upfrontFee: 0, annualFee: 0, coverage: 1 };
      const { treasuryRate, riskPremium, defaultRate, guaranteedRate } = terms;
      let [guaranteed, risky] = [0, 0];
      loanSchedule(guaranteedRate, terms.years, terms.profile).forEach(({ balance, service }, i) => {
        const claim = defaultRate * (1 - defaultRate) ** i * balance * (1 + guaranteedRate);
        const kept = (1 - defaultRate) ** (i + 1) * service;
        guaranteed += (kept + claim) / (1 + treasuryRate) ** (i + 1);
        risky += kept / (1 + treasuryRate + riskPremium) ** (i + 1);
        risky += (terms.recoveryRate * claim) / (1 + treasuryRate + riskPremium) ** (i + 1 + terms.recoveryLag);
      });
      near(taxpayerCost(terms), terms.principal * (guaranteed - risky), terms);
    }),
  );
});

test("it rises with the premium and falls with recoveries", () => {
  fc.assert(
    fc.property(loans, fc.double({ min: 0.001, max: 0.1, noNaN: true }), (terms, more) => {
      const slack = 1e-12 * terms.principal;
      const cost = taxpayerCost(terms);
      expect(taxpayerCost({ ...terms, riskPremium: terms.riskPremium + more })).toBeGreaterThanOrEqual(cost - slack);
      expect(taxpayerCost({ ...terms, recoveryRate: 1 })).toBeLessThanOrEqual(cost + slack);
    }),
  );
  expect(taxpayerCost({ ...loan, riskPremium: 0.01 })).toBeGreaterThan(taxpayerCost(loan) + 1);
});

test("a premium of 1e-12 costs in proportion", () => {
  const riskless = { ...loan, defaultRate: 0 };
  expect(
    taxpayerCost({ ...riskless, riskPremium: 1e-12 }) / taxpayerCost({ ...riskless, riskPremium: 1e-10 }),
  ).toBeCloseTo(0.01, 9);
});

test("scaling the principal or the coverage scales the cost", () => {
  fc.assert(
    fc.property(loans, fraction, (terms, factor) => {
      const cost = taxpayerCost(terms);
      near(taxpayerCost({ ...terms, principal: factor * terms.principal }), factor * cost, terms);
      near(taxpayerCost({ ...terms, coverage: factor * terms.coverage }), factor * cost, terms);
    }),
  );
});

test.each([
  [{ principal: -1 }, "principal"],
  [{ years: 0 }, "years"],
  [{ years: 2.5 }, "years"],
  [{ years: 1201 }, "years"],
  [{ guaranteedRate: -1 }, "guaranteed_rate"],
  [{ treasuryRate: -1 }, "treasury_rate"],
  [{ defaultRate: 1.1 }, "default_rate"],
  [{ recoveryRate: -0.1 }, "recovery_rate"],
  [{ coverage: 2 }, "coverage"],
  [{ upfrontFee: -0.1 }, "upfront_fee"],
  [{ annualFee: -0.1 }, "annual_fee"],
  [{ recoveryLag: -1 }, "recovery_lag"],
  [{ riskPremium: -1 }, "risk_premium"],
  [{ treasuryRate: -0.5, riskPremium: -0.5 }, "risk_premium"],
])("%p is refused", (change, name) => {
  expect(() => taxpayerCost({ ...loan, ...change })).toThrow(InputError);
  expect(() => taxpayerCost({ ...loan, ...change })).toThrow(`"name":"${name}"`);
});
