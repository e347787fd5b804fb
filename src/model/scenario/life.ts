import { schedule, bookValue, type SchedulePeriod } from "../depreciation";
import { economicValue } from "../economics";
import type { Asset } from "../asset";
import type { Scenario } from "./fields";
import type { Fleet } from "./fleet";

export interface Life {
  book: SchedulePeriod[];
  tax: SchedulePeriod[];
  /** Value at the end of each year since delivery, from year 0 on, to the end of the longest schedule. */
  values: { year: number; book: number; tax: number; economic: number }[];
  /** The first year's charge, and what it would be with the compared life. */
  firstYearCharge: number;
  comparedFirstYearCharge: number;
  /** What the compared life takes from the first year's profit before tax; negative when it adds. */
  profitChange: number;
}

/** How the chips lose their value: in the books, for tax, and against newer technology. */
export function life(scenario: Scenario, { chipsCost }: Fleet): Life {
  const book = bookAsset(scenario, chipsCost, scenario.book_life);
  const compared = bookAsset(scenario, chipsCost, scenario.compared_life);
  const tax: Asset = {
    ...book,
    life: Number(scenario.tax_class),
    method: "MACRS",
    convention: scenario.tax_convention,
    bonus: scenario.bonus,
  };
  const bookSchedule = schedule(book);
  const taxSchedule = schedule(tax);
  const years = Math.max(bookSchedule.length, taxSchedule.length);
  const firstYearCharge = bookSchedule[0].depreciation;
  const comparedFirstYearCharge = schedule(compared)[0].depreciation;
  return {
    book: bookSchedule,
    tax: taxSchedule,
    values: Array.from({ length: years + 1 }, (_, year) => ({
      year,
      book: bookValue(book, year),
      tax: bookValue(tax, year),
      economic: economicValue({
        cost: chipsCost,
        age: year,
        doublingYears: scenario.doubling_years,
        life: undefined,
        salvage: 0,
        discountRate: 0,
        failureRate: 0,
      }),
    })),
    firstYearCharge,
    comparedFirstYearCharge,
    profitChange: comparedFirstYearCharge - firstYearCharge,
  };
}

/** How often the declining methods take the straight-line rate: double. */
const DOUBLE = 2;

/** The chips as the books see them, with a given life in years. */
export function bookAsset({ salvage_share, method }: Scenario, cost: number, life: number): Asset {
  return { cost, salvage: cost * salvage_share, life, method, factor: DOUBLE, convention: "FULL", bonus: 0 };
}
