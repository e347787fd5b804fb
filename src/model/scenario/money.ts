import { DEFAULTS } from "../../data/defaults";
import {
  annualSaving,
  breakevenFee,
  debtCapacity,
  debtLimit,
  nominalSaving,
  presentSaving,
  savingSchedule,
  tenorLimit,
  type SavingPeriod,
} from "../guarantee";
import { guaranteeValue } from "../guaranteeOption";
import { taxpayerCost } from "../taxpayer";
import type { Scenario } from "./fields";
import type { Fleet } from "./fleet";

export interface Money {
  /** What owners put in: the project's cost less the debt that it carries without a guarantee. */
  equity: number;
  debtWithout: number;
  /** What the same equity carries with a guarantee, and what that adds. */
  debtWith: number;
  extraDebt: number;
  /** What the guarantee saves the borrower on the debt of this project. */
  saving: { presentValue: number; nominal: number; annual: number; schedule: SavingPeriod[] };
  /** The upfront fee at which the guarantee saves nothing; undefined when nothing is covered. */
  breakevenFee: number | undefined;
  /** What the same guarantee costs the taxpayer: the federal budget's figure, fair value, and as an option. */
  taxpayer: { federalCredit: number; fairValue: number; option: number };
  /** The programme's limits beside what is asked for. */
  gate: { debtLimit: number; isDebtWithin: boolean; tenorLimit: number; isTenorWithin: boolean };
}

/** Who gains and who pays when the project's debt is guaranteed; hypothetical. */
export function money(scenario: Scenario, { projectCost }: Fleet): Money {
  const { ltv_without, ltv_with, coverage, loan_years, profile } = scenario;
  const debtWithout = projectCost * ltv_without;
  const equity = projectCost - debtWithout;
  const debtWith = debtCapacity(equity, ltv_with, "ltv_with");
  const terms = {
    principal: debtWithout,
    marketRate: scenario.market_rate,
    guaranteedRate: scenario.guaranteed_rate,
    years: loan_years,
    coverage,
    profile,
    upfrontFee: scenario.upfront_fee,
    annualFee: scenario.annual_fee,
    discountRate: scenario.market_rate,
    paymentsPerYear: 1,
  };
  const cost = (riskPremium: number) =>
    taxpayerCost({
      ...terms,
      treasuryRate: scenario.treasury_rate,
      defaultRate: scenario.default_rate,
      recoveryRate: scenario.recovery_rate,
      recoveryLag: 1,
      riskPremium,
    });
  const riskFreeRate = Math.log1p(scenario.treasury_rate);
  const theDebtLimit = debtLimit(equity + debtWith, scenario.eligible_share, DEFAULTS.cap.value);
  const theTenorLimit = tenorLimit(scenario.asset_life, DEFAULTS.tenor_cap.value, DEFAULTS.life_share.value);
  return {
    equity,
    debtWithout,
    debtWith,
    extraDebt: debtWith - debtWithout,
    saving: {
      presentValue: presentSaving(terms),
      nominal: nominalSaving(terms),
      annual: annualSaving(terms),
      schedule: savingSchedule(terms),
    },
    breakevenFee: debtWithout * coverage > 0 ? breakevenFee(terms) : undefined,
    taxpayer: {
      federalCredit: cost(0),
      fairValue: cost(scenario.risk_premium),
      option: guaranteeValue({
        assetValue: projectCost,
        debt: debtWithout * Math.exp(riskFreeRate * loan_years),
        years: loan_years,
        volatility: scenario.asset_volatility,
        riskFreeRate,
        payout: 0,
        coverage,
      }),
    },
    gate: {
      debtLimit: theDebtLimit,
      isDebtWithin: debtWith * coverage <= theDebtLimit * (1 + ROUNDING),
      tenorLimit: theTenorLimit,
      isTenorWithin: loan_years <= theTenorLimit,
    },
  };
}

/** What arithmetic may add to a debt that is exactly at the limit. */
const ROUNDING = 1e-12;
