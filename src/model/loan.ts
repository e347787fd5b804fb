/** How a loan is paid back: equal instalments, all at the end, or equal repayments of principal. */
export const PROFILES = ["LEVEL", "BULLET", "LINEAR"] as const;
export type Profile = (typeof PROFILES)[number];

/** The most payments that a loan may have. */
export const MOST_PAYMENTS = 1200;

/** The value today of 1 at the end of a period: (1 + rate)^−periods, exact for the smallest rate too. */
export function discountFactor(rate: number, periods: number): number {
  return Math.exp(-periods * Math.log1p(rate));
}

/** The value today of 1 at the end of each period: (1 − (1 + rate)^−periods) / rate. */
export function annuity(rate: number, periods: number): number {
  return rate === 0 ? periods : -Math.expm1(-periods * Math.log1p(rate)) / rate;
}

/** One period of a loan of 1. */
export interface Payment {
  /** What is owed at the start of the period. */
  balance: number;
  /** What is paid at its end, interest and repayment. */
  service: number;
}

/**
 * The schedule of a loan of 1; `rate` is that of one period.
 *
 *   LEVEL: service = 1 / annuity(n), balance = annuity(what is left of n) / annuity(n)
 *   BULLET: interest, and the principal with the last payment
 *   LINEAR: 1/n of the principal, and interest on what is owed
 */
export function loanSchedule(rate: number, payments: number, profile: Profile): Payment[] {
  return Array.from({ length: payments }, (_, paid) => {
    const left = payments - paid;
    switch (profile) {
      case "LEVEL":
        return { balance: annuity(rate, left) / annuity(rate, payments), service: 1 / annuity(rate, payments) };
      case "BULLET":
        return { balance: 1, service: left === 1 ? 1 + rate : rate };
      case "LINEAR":
        return { balance: left / payments, service: (1 + rate * left) / payments };
    }
  });
}
