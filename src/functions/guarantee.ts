import { DEFAULTS } from "../data/defaults";
import { preferredValue, warrantValue } from "../model/equity";
import {
  annualSaving,
  breakevenFee,
  CAPACITY_MEASURES,
  debtCapacity,
  debtLimit,
  extraDebt,
  LIMIT_MEASURES,
  nominalSaving,
  presentSaving,
  SAVING_MEASURES,
  savingSchedule,
  tenorLimit,
} from "../model/guarantee";
import {
  defaultProbability,
  guaranteeShare,
  guaranteeSpread,
  guaranteeValue,
  OPTION_MEASURES,
} from "../model/guaranteeOption";
import { PROFILES } from "../model/loan";
import { taxpayerCost } from "../model/taxpayer";
import { cell, choice, flag, number, spill } from "./cell";

/**
 * How a loan is paid back.
 * @customenum {string}
 */
export enum PROFILE {
  /** Equal instalments of interest and principal, as PMT */
  LEVEL = "LEVEL",
  /** Interest only, and the principal at the end */
  BULLET = "BULLET",
  /** Equal repayments of principal, and interest on what is owed */
  LINEAR = "LINEAR",
}

/**
 * What the saving is measured by.
 * @customenum {string}
 */
export enum SAVING_MEASURE {
  /** Present value at discount_rate */
  PV = "PV",
  /** Plain sum over the life of the loan */
  NOMINAL = "NOMINAL",
  /** Level saving a year with the same present value */
  ANNUAL = "ANNUAL",
  /** Upfront fee that makes the present value 0 */
  BREAKEVEN_FEE = "BREAKEVEN_FEE",
}

/**
 * Which debt is wanted.
 * @customenum {string}
 */
export enum CAPACITY_MEASURE {
  /** What the guarantee adds */
  EXTRA = "EXTRA",
  /** Debt without the guarantee */
  WITHOUT = "WITHOUT",
  /** Debt with the guarantee */
  WITH = "WITH",
}

/**
 * Which limit is wanted.
 * @customenum {string}
 */
export enum LIMIT_MEASURE {
  /** The most debt that can be guaranteed */
  DEBT = "DEBT",
  /** The longest tenor */
  TENOR = "TENOR",
}

/**
 * What the guarantee is measured by.
 * @customenum {string}
 */
export enum OPTION_MEASURE {
  /** Money */
  VALUE = "VALUE",
  /** Share of what the debt is worth without risk */
  SHARE = "SHARE",
  /** Credit spread that it saves, a year */
  SPREAD = "SPREAD",
  /** Risk-neutral probability that the assets do not cover the debt */
  DEFAULT_PROBABILITY = "DEFAULT_PROBABILITY",
}

/**
 * What a borrower saves when a government guarantees a loan: debt service at the market rate less that at the guaranteed rate, less fees.
 * @customfunction
 * @param principal Amount borrowed [money].
 * @param market_rate Rate without the guarantee, nominal [fraction a year].
 * @param guaranteed_rate Rate with the guarantee, nominal [fraction a year].
 * @param years Tenor; years × payments_per_year is whole, at most 1200 [years].
 * @param [coverage] Share of the loan that is guaranteed [share 0–1]. Default 1.
 * @param [profile] How the loan is paid back. Default LEVEL.
 * @param [upfront_fee] Fee at the start, on the guaranteed principal; not used by BREAKEVEN_FEE [share]. Default 0.
 * @param [annual_fee] Fee on the guaranteed balance [fraction a year]. Default 0.
 * @param [discount_rate] Rate to discount savings at, nominal; not used by NOMINAL [fraction a year]. Default market_rate.
 * @param [measure] What the saving is measured by. Default PV.
 * @param [payments_per_year] Payments a year, a whole number [payments a year]. Default 1.
 * @returns The saving, money; a share of the guaranteed principal for BREAKEVEN_FEE. Negative when the guarantee costs more than it saves.
 * @equation saving in a period = coverage × (market service − guaranteed service − annual_fee ÷ payments_per_year × opening guaranteed balance)
 * @equation PV = Σ saving ÷ (1 + discount_rate ÷ payments_per_year)^period − upfront_fee × coverage × principal
 * @equation ANNUAL = payments_per_year × the level instalment with that PV
 * @source Debt service as Excel's PMT; the anchors of this function are the difference of two PMT schedules
 * @example =POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20) → 2386.6428818218795 — 10 billion, in millions: present value at the market rate
 * @example =POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20,,,,,,"NOMINAL") → 4861.696983712161 — The same, added up over 20 years
 * @example =POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20,,,,,0.046) → 3134.810103841555 — Discounted at the guaranteed rate
 * @example =POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20,0.8,,0.02,0.005) → 1468.5327899490473 — 80 % covered, with fees
 * @example =POWERGAP.GUARANTEE_COST_SAVING(10000,0.08,0.046,20,,,,,,"BREAKEVEN_FEE") → 0.23866428818218796 — The fee that takes it all
 * @caution The same guarantee has several savings: nominal, present value at the market rate, present value at the guaranteed rate. Name the one you quote.
 * @caution What the borrower saves somebody bears: show GUARANTEE_TAXPAYER_COST beside it. The scenario is hypothetical.
 * @caution A guaranteed rate above the market rate gives a negative saving.
 */
export function GUARANTEE_COST_SAVING(
  principal: number,
  market_rate: number,
  guaranteed_rate: number,
  years: number,
  coverage?: number,
  profile?: PROFILE,
  upfront_fee?: number,
  annual_fee?: number,
  discount_rate?: number,
  measure?: SAVING_MEASURE,
  payments_per_year?: number,
): number {
  return cell(() => {
    const terms = {
      principal: number("principal", principal),
      marketRate: number("market_rate", market_rate),
      guaranteedRate: number("guaranteed_rate", guaranteed_rate),
      years: number("years", years),
      coverage: number("coverage", coverage, 1),
      profile: choice("profile", profile, PROFILES, "LEVEL"),
      annualFee: number("annual_fee", annual_fee),
      paymentsPerYear: number("payments_per_year", payments_per_year, 1),
    };
    const upfrontFee = () => number("upfront_fee", upfront_fee);
    const discountRate = () => number("discount_rate", discount_rate, terms.marketRate);
    switch (choice("measure", measure, SAVING_MEASURES, "PV")) {
      case "PV":
        return presentSaving({ ...terms, upfrontFee: upfrontFee(), discountRate: discountRate() });
      case "NOMINAL":
        return nominalSaving({ ...terms, upfrontFee: upfrontFee() });
      case "ANNUAL":
        return annualSaving({ ...terms, upfrontFee: upfrontFee(), discountRate: discountRate() });
      case "BREAKEVEN_FEE":
        return breakevenFee({ ...terms, discountRate: discountRate() });
    }
  });
}

/**
 * The saving of a guaranteed loan period by period: balances, debt service, fee, saving and its present value.
 * @customfunction
 * @param principal Amount borrowed [money].
 * @param market_rate Rate without the guarantee, nominal [fraction a year].
 * @param guaranteed_rate Rate with the guarantee, nominal [fraction a year].
 * @param years Tenor; years × payments_per_year is whole, at most 1200 [years].
 * @param [coverage] Share of the loan that is guaranteed [share 0–1]. Default 1.
 * @param [profile] How the loan is paid back. Default LEVEL.
 * @param [upfront_fee] Fee at the start, on the guaranteed principal [share]. Default 0.
 * @param [annual_fee] Fee on the guaranteed balance [fraction a year]. Default 0.
 * @param [discount_rate] Rate to discount savings at, nominal [fraction a year]. Default market_rate.
 * @param [payments_per_year] Payments a year, a whole number [payments a year]. Default 1.
 * @param [headers] Whether the first row names the columns [TRUE/FALSE]. Default TRUE.
 * @returns A row a period, from 0: opening balances, services, fee, saving, present value and its running total, money.
 * @equation Saving = Market service − Guaranteed service − Fee
 * @equation Guaranteed service = coverage × service at guaranteed_rate + (1 − coverage) × service at market_rate
 * @equation Fee = coverage × annual_fee ÷ payments_per_year × Guaranteed balance; in period 0, coverage × upfront_fee × principal
 * @source Debt service as Excel's PMT
 * @example =POWERGAP.GUARANTEE_SCHEDULE(1000,0.1,0,2,,"BULLET") → {"Period","Market balance","Guaranteed balance","Market service","Guaranteed service","Fee","Saving","Present value","Cumulative";0,1000,1000,0,0,0,0,0,0;1,1000,1000,100,0,0,100,90.9090909090909,90.9090909090909;2,1000,1000,1100,1000,0,100,82.6446280991736,173.553719008264} — Interest saved, discounted at 10 %
 * @example =POWERGAP.GUARANTEE_SCHEDULE(1000,0.1,0.05,1,0.5,"BULLET",0.01,0.02,0,,FALSE) → {0,1000,1000,0,0,5,-5,-5,-5;1,1000,1000,1100,1075,10,15,15,10} — Half covered, with fees, not discounted
 * @caution Each balance is that of a loan of the whole principal on its own schedule; coverage weighs the services.
 * @caution What the borrower saves somebody bears: show GUARANTEE_TAXPAYER_COST beside it. The scenario is hypothetical.
 */
export function GUARANTEE_SCHEDULE(
  principal: number,
  market_rate: number,
  guaranteed_rate: number,
  years: number,
  coverage?: number,
  profile?: PROFILE,
  upfront_fee?: number,
  annual_fee?: number,
  discount_rate?: number,
  payments_per_year?: number,
  headers?: boolean,
): any[][] {
  return cell(() =>
    spill(
      [
        "Period",
        "Market balance",
        "Guaranteed balance",
        "Market service",
        "Guaranteed service",
        "Fee",
        "Saving",
        "Present value",
        "Cumulative",
      ],
      savingSchedule({
        principal: number("principal", principal),
        marketRate: number("market_rate", market_rate),
        guaranteedRate: number("guaranteed_rate", guaranteed_rate),
        years: number("years", years),
        coverage: number("coverage", coverage, 1),
        profile: choice("profile", profile, PROFILES, "LEVEL"),
        upfrontFee: number("upfront_fee", upfront_fee),
        annualFee: number("annual_fee", annual_fee),
        discountRate: number("discount_rate", discount_rate, number("market_rate", market_rate)),
        paymentsPerYear: number("payments_per_year", payments_per_year, 1),
      }).map((row) => [
        row.period,
        row.marketBalance,
        row.guaranteedBalance,
        row.marketService,
        row.guaranteedService,
        row.fee,
        row.saving,
        row.presentValue,
        row.cumulative,
      ]),
      flag("headers", headers, true),
    ),
  );
}

/**
 * The debt that equity carries with and without a guarantee, by the loan-to-value ratios that lenders accept.
 * @customfunction
 * @param equity Equity in the project [money].
 * @param ltv_without Loan-to-value without the guarantee; not used by WITH [share 0–1].
 * @param ltv_with Loan-to-value with the guarantee; not used by WITHOUT [share 0–1].
 * @param [measure] Which debt is wanted. Default EXTRA.
 * @returns Debt, money.
 * @equation debt = equity × ltv ÷ (1 − ltv)
 * @source Definition of the loan-to-value ratio: debt ÷ (debt + equity)
 * @example =POWERGAP.GUARANTEE_DEBT_CAPACITY(4,0.6,0.8) → 10 — 16 with the guarantee, 6 without
 * @example =POWERGAP.GUARANTEE_DEBT_CAPACITY(4,0.6,0.8,"WITHOUT") → 6 — On 4 of equity, 60 % of 10
 * @caution More debt on the same equity is more risk for whoever stands behind it.
 */
export function GUARANTEE_DEBT_CAPACITY(
  equity: number,
  ltv_without: number,
  ltv_with: number,
  measure?: CAPACITY_MEASURE,
): number {
  return cell(() => {
    const own = number("equity", equity);
    const ltvWithout = () => number("ltv_without", ltv_without);
    const ltvWith = () => number("ltv_with", ltv_with);
    switch (choice("measure", measure, CAPACITY_MEASURES, "EXTRA")) {
      case "EXTRA":
        return extraDebt(own, ltvWithout(), ltvWith());
      case "WITHOUT":
        return debtCapacity(own, ltvWithout(), "ltv_without");
      case "WITH":
        return debtCapacity(own, ltvWith(), "ltv_with");
    }
  });
}

/**
 * The most debt that a guarantee programme may cover for a project, or the longest tenor it may have.
 * @customfunction
 * @param project_cost Cost of the project; used by DEBT [money].
 * @param asset_life Useful life of the asset; used by TENOR [years].
 * @param [eligible_share] Share of the cost that is eligible; used by DEBT [share 0–1]. Default 1.
 * @param [cap] Most debt over eligible cost; used by DEBT [share 0–1]. Default 0.8.
 * @param [tenor_cap] Longest tenor; used by TENOR [years]. Default 30.
 * @param [life_share] Longest tenor over useful life; used by TENOR [share 0–1]. Default 0.9.
 * @param [measure] Which limit is wanted. Default DEBT.
 * @returns Debt, money; or tenor, years.
 * @equation DEBT = cap × eligible_share × project_cost
 * @equation TENOR = the smaller of tenor_cap and life_share × asset_life
 * @source Title XVII: 42 U.S.C. 16512(c) and (f); 10 CFR 609 (unverified)
 * @example =POWERGAP.GUARANTEE_LIMIT(1000,6) → 800 — 80 % of the cost
 * @example =POWERGAP.GUARANTEE_LIMIT(1000,6,,,,,"TENOR") → 5.4 — 90 % of a life of 6 years
 * @example =POWERGAP.GUARANTEE_LIMIT(1000,40,,,,,"TENOR") → 30 — A power plant meets the cap
 * @caution The defaults are those of the Title XVII programme, quoted from the statute and unverified; whether chips are eligible at all is a legal question.
 */
export function GUARANTEE_LIMIT(
  project_cost: number,
  asset_life: number,
  eligible_share?: number,
  cap?: number,
  tenor_cap?: number,
  life_share?: number,
  measure?: LIMIT_MEASURE,
): number {
  return cell(() => {
    switch (choice("measure", measure, LIMIT_MEASURES, "DEBT")) {
      case "DEBT":
        return debtLimit(
          number("project_cost", project_cost),
          number("eligible_share", eligible_share, 1),
          number("cap", cap, DEFAULTS.cap.value),
        );
      case "TENOR":
        return tenorLimit(
          number("asset_life", asset_life),
          number("tenor_cap", tenor_cap, DEFAULTS.tenor_cap.value),
          number("life_share", life_share, DEFAULTS.life_share.value),
        );
    }
  });
}

/**
 * What a loan guarantee costs the taxpayer, in present value: claims less recoveries and fees, and the price of their risk.
 * @customfunction
 * @param principal Amount borrowed [money].
 * @param years Tenor, whole years with one payment each, at most 1200 [years].
 * @param guaranteed_rate Rate of the guaranteed loan [fraction a year].
 * @param treasury_rate Rate at which the government borrows [fraction a year].
 * @param default_rate Share of the loans still alive that default in a year [share 0–1].
 * @param [recovery_rate] Share of a claim that is recovered; the default is an assumption [share 0–1]. Default 0.5.
 * @param [coverage] Share of the loan that is guaranteed [share 0–1]. Default 1.
 * @param [profile] How the loan is paid back. Default LEVEL.
 * @param [upfront_fee] Fee at the start, on the guaranteed principal [share]. Default 0.
 * @param [annual_fee] Fee on the guaranteed balance still alive [fraction a year]. Default 0.
 * @param [recovery_lag] Time from a claim to its recovery [years]. Default 1.
 * @param [risk_premium] What investors ask for bearing the risk: 0 for the budget's figure, more for fair value [fraction a year]. Default 0.
 * @returns Cost to the taxpayer, money; negative when fees exceed losses.
 * @equation claim in a year = default_rate × alive × coverage × (balance + interest); then alive falls by default_rate
 * @equation cost = Σ (kept + claim) × D^t − Σ kept × D′^t − recovery_rate × Σ claim × D′^(t + recovery_lag) − fees
 * @equation kept = coverage × alive after the claim × service; D = 1 ÷ (1 + treasury_rate); D′ = 1 ÷ (1 + treasury_rate + risk_premium)
 * @source Federal Credit Reform Act of 1990: risk_premium 0
 * @source Congressional Budget Office, How CBO Produces Fair-Value Estimates of the Cost of Federal Credit Programs, 2018: risk_premium above 0
 * @example =POWERGAP.GUARANTEE_TAXPAYER_COST(10000,20,0.046,0.042,0.01) → 454.75872680876075 — The budget's figure
 * @example =POWERGAP.GUARANTEE_TAXPAYER_COST(10000,20,0.046,0.042,0.01,,,,,,,0.02) → 1926.5303080580888 — Fair value, at a premium of 2 %
 * @example =POWERGAP.GUARANTEE_TAXPAYER_COST(10000,20,0.046,0.042,0,,,,0.02,0.005) → -642.8067821424087 — Without defaults the fees are a gain
 * @caution The default rate is a scenario. The federal budget shows the figure without a premium; markets would ask for one.
 * @caution A year has one payment here, also where the borrower's saving is computed with more.
 */
export function GUARANTEE_TAXPAYER_COST(
  principal: number,
  years: number,
  guaranteed_rate: number,
  treasury_rate: number,
  default_rate: number,
  recovery_rate?: number,
  coverage?: number,
  profile?: PROFILE,
  upfront_fee?: number,
  annual_fee?: number,
  recovery_lag?: number,
  risk_premium?: number,
): number {
  return cell(() =>
    taxpayerCost({
      principal: number("principal", principal),
      years: number("years", years),
      guaranteedRate: number("guaranteed_rate", guaranteed_rate),
      treasuryRate: number("treasury_rate", treasury_rate),
      defaultRate: number("default_rate", default_rate),
      recoveryRate: number("recovery_rate", recovery_rate, DEFAULTS.recovery_rate.value),
      coverage: number("coverage", coverage, 1),
      profile: choice("profile", profile, PROFILES, "LEVEL"),
      upfrontFee: number("upfront_fee", upfront_fee),
      annualFee: number("annual_fee", annual_fee),
      recoveryLag: number("recovery_lag", recovery_lag, 1),
      riskPremium: number("risk_premium", risk_premium),
    }),
  );
}

/**
 * What a guarantee of a firm's debt is worth as an option: a put on its assets, struck at the debt (Merton 1977).
 * @customfunction
 * @param asset_value Value of the firm's assets today [money].
 * @param debt What it owes at the end; above 0 for SHARE and SPREAD [money].
 * @param years Time until then; above 0 for SPREAD [years].
 * @param volatility Standard deviation of the assets' return [fraction a year].
 * @param risk_free_rate Continuously compounded rate [fraction a year].
 * @param [payout] Continuous payout of the assets [fraction a year]. Default 0.
 * @param [coverage] Share of the shortfall that is guaranteed; not used by DEFAULT_PROBABILITY [share 0–1]. Default 1.
 * @param [measure] What the guarantee is measured by. Default VALUE.
 * @returns The value, money; a share, a rate or a probability for the other measures.
 * @equation VALUE = coverage × (debt × e^(−risk_free_rate × years) × N(−d₂) − asset_value × e^(−payout × years) × N(−d₁))
 * @equation d₁ = (ln(asset_value ÷ debt) + (risk_free_rate − payout + volatility² ÷ 2) × years) ÷ (volatility × √years); d₂ = d₁ − volatility × √years
 * @equation SHARE = VALUE ÷ (debt × e^(−risk_free_rate × years)); SPREAD = −ln(1 − SHARE) ÷ years; DEFAULT_PROBABILITY = N(−d₂)
 * @source Robert C. Merton, An analytic derivation of the cost of deposit insurance and loan guarantees, Journal of Banking and Finance 1, 1977
 * @example =POWERGAP.GUARANTEE_OPTION_VALUE(110,80,5,0.3,0.04) → 6.9469720508968405 — A firm with assets of 110 and debt of 80
 * @example =POWERGAP.GUARANTEE_OPTION_VALUE(110,80,5,0.3,0.04,,,"DEFAULT_PROBABILITY") → 0.33089070432323732 — One in three, risk-neutral
 * @example =POWERGAP.GUARANTEE_OPTION_VALUE(110,80,5,0.3,0.04,,0.5,"SPREAD") → 0.010897904144443942 — The spread that half a guarantee saves
 * @caution The probability is risk-neutral: it prices the guarantee and overstates how often firms fail.
 * @caution Asset value and volatility are not observed; the result is as good as they are.
 */
export function GUARANTEE_OPTION_VALUE(
  asset_value: number,
  debt: number,
  years: number,
  volatility: number,
  risk_free_rate: number,
  payout?: number,
  coverage?: number,
  measure?: OPTION_MEASURE,
): number {
  return cell(() => {
    const borrower = {
      assetValue: number("asset_value", asset_value),
      debt: number("debt", debt),
      years: number("years", years),
      volatility: number("volatility", volatility),
      riskFreeRate: number("risk_free_rate", risk_free_rate),
      payout: number("payout", payout),
    };
    const covered = () => ({ ...borrower, coverage: number("coverage", coverage, 1) });
    switch (choice("measure", measure, OPTION_MEASURES, "VALUE")) {
      case "VALUE":
        return guaranteeValue(covered());
      case "SHARE":
        return guaranteeShare(covered());
      case "SPREAD":
        return guaranteeSpread(covered());
      case "DEFAULT_PROBABILITY":
        return defaultProbability(borrower);
    }
  });
}

/**
 * What a warrant on one share is worth: a Black–Scholes–Merton call, diluted by the new shares where their number is given.
 * @customfunction
 * @param spot Price of a share [money].
 * @param strike Exercise price of a share [money].
 * @param years Time to expiry [years].
 * @param volatility Standard deviation of the share's return [fraction a year].
 * @param risk_free_rate Continuously compounded rate [fraction a year].
 * @param [dividend_yield] Continuous dividend yield [fraction a year]. Default 0.
 * @param [warrants] Warrants outstanding; with shares above 0, the value is diluted [warrants]. Default 0.
 * @param [shares] Shares outstanding [shares]. Default 0.
 * @returns Value of one warrant, money.
 * @equation call = spot × e^(−dividend_yield × years) × N(d₁) − strike × e^(−risk_free_rate × years) × N(d₂)
 * @equation diluted: W = shares ÷ (shares + warrants) × call at a spot of (spot + W × warrants ÷ shares)
 * @source Black and Scholes, 1973; Merton, 1973; dilution as Galai and Schneller, 1978
 * @example =POWERGAP.WARRANT_VALUE(60,65,0.25,0.3,0.08) → 2.1333684449162 — Haug's example of a call
 * @example =POWERGAP.WARRANT_VALUE(48,40,0.5,0.3,0.08,,1000,10000) → 10.141981673206611 — 1,000 warrants beside 10,000 shares
 * @caution Volatility of the share, not of the firm's assets. Warrants that may be exercised early, or on conditions, are worth something else.
 */
export function WARRANT_VALUE(
  spot: number,
  strike: number,
  years: number,
  volatility: number,
  risk_free_rate: number,
  dividend_yield?: number,
  warrants?: number,
  shares?: number,
): number {
  return cell(() =>
    warrantValue({
      spot: number("spot", spot),
      strike: number("strike", strike),
      years: number("years", years),
      volatility: number("volatility", volatility),
      riskFreeRate: number("risk_free_rate", risk_free_rate),
      payout: number("dividend_yield", dividend_yield),
      warrants: number("warrants", warrants),
      shares: number("shares", shares),
    }),
  );
}

/**
 * What preferred stock is worth today, with dividends paid in kind or in cash, repaid at the end.
 * @customfunction
 * @param amount Amount issued [money].
 * @param dividend_rate Dividend on it [fraction a year].
 * @param years Time until it is repaid; whole years when dividends are paid in cash [years].
 * @param discount_rate Rate that the risk calls for [fraction a year].
 * @param [paid_in_kind] Whether dividends are added to the amount instead of paid [TRUE/FALSE]. Default TRUE.
 * @returns Present value, money.
 * @equation paid in kind: amount × ((1 + dividend_rate) ÷ (1 + discount_rate))^years
 * @equation in cash: amount × dividend_rate × (1 − (1 + discount_rate)^−years) ÷ discount_rate + amount × (1 + discount_rate)^−years
 * @source Present value of a zero-coupon and of a coupon bond; Excel's PV
 * @example =POWERGAP.PREFERRED_VALUE(400,0.07,5,0.1) → 348.34971051406076 — 400 million at 7 % in kind, discounted at 10 %
 * @example =POWERGAP.PREFERRED_VALUE(400,0.07,5,0.1,FALSE) → 354.51055876709862 — The same dividend in cash
 * @caution The right to convert into shares is worth something on top: see WARRANT_VALUE.
 */
export function PREFERRED_VALUE(
  amount: number,
  dividend_rate: number,
  years: number,
  discount_rate: number,
  paid_in_kind?: boolean,
): number {
  return cell(() =>
    preferredValue({
      amount: number("amount", amount),
      dividendRate: number("dividend_rate", dividend_rate),
      years: number("years", years),
      discountRate: number("discount_rate", discount_rate),
      isPaidInKind: flag("paid_in_kind", paid_in_kind, true),
    }),
  );
}
