import type { Asset } from "../../model/asset";
import { charge } from "../../model/depreciation";
import { address, computed, down } from "../cells";
import type { Sheet } from "../sheet";
import { sum, upTo, type Words } from "./example";
import { Page, rowLabel, type TableRows } from "./page";

const COST = 1_000_000;
const CLASS = 5;
const TAX_RATE = 0.21;
const DISCOUNT_RATE = 0.08;
const BOOK_LIFE = 6;

/** The 7-year class takes eight tax years. */
const YEARS = 8;

export function macrs({ gallery: { common, macrs: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "macrs", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  page.startInputs();
  page.input("cost", words.cost, COST, { format: "whole", unit: units.usd, from: "example" });
  page.input("class", words.class, CLASS, { format: "whole", unit: units.class, choices: "3, 5, 7" });
  page.input("convention", words.convention, "HY", { format: "text", choices: "HY, MQ1, MQ2, MQ3, MQ4" });
  page.input("bonus", words.bonus, 0, { format: "percent0", unit: units.ofCost, from: "example" });
  page.input("tax_rate", words.taxRate, TAX_RATE, { format: "percent0", from: "assumption" });
  page.input("discount_rate", words.discountRate, DISCOUNT_RATE, {
    format: "percent1",
    unit: units.aYear,
    from: "assumption",
  });
  page.input("book_life", words.bookLife, BOOK_LIFE, {
    format: "whole",
    unit: units.years,
    from: "useful_life_coreweave",
  });

  const tax: Asset = {
    cost: COST,
    salvage: 0,
    life: CLASS,
    method: "MACRS",
    factor: 2,
    convention: "HY",
    bonus: 0,
  };
  const years = upTo(YEARS);
  const deductions = years.map((year) => (year > CLASS + 1 ? 0 : charge(tax, year)));
  const book = years.map((year) => (year > BOOK_LIFE ? 0 : COST / BOOK_LIFE));
  const presentValue = (charges: readonly number[]) =>
    TAX_RATE * sum(charges.map((charge, i) => charge / (1 + DISCOUNT_RATE) ** (i + 1)));
  const shield = presentValue(deductions);
  const straight = presentValue(book);

  page.startResults();
  const shieldOf = (column: number) => (rows: TableRows) =>
    `${n("tax_rate")}*NPV(${n("discount_rate")},${down(column, rows.first, rows.last)})`;
  page.result("total", words.total, ({ first, last }) => `SUM(${down(2, first, last)})`, sum(deductions), {
    format: "whole",
    unit: units.usd,
    meaning: words.totalMeaning,
  });
  page.result("shield", words.shield, shieldOf(2), shield, {
    format: "whole",
    unit: units.usd,
    meaning: words.shieldMeaning,
  });
  page.result("straight", words.straight, shieldOf(5), straight, {
    format: "whole",
    unit: units.usd,
    meaning: words.straightMeaning,
  });
  page.result("gain", words.gain, `${n("shield")}-${n("straight")}`, shield - straight, {
    format: "whole",
    unit: units.usd,
    meaning: words.gainMeaning,
  });
  page.chart((rows) => ({
    kind: "column",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [
      { name: words.deduction, values: down(2, rows.first, rows.last) },
      { name: words.book, values: down(5, rows.first, rows.last) },
    ],
    axisTitle: units.usd,
  }));
  let accumulated = 0;
  page.table(
    common.yearByYear,
    [common.year, words.rate, words.deduction, words.accumulated, words.basis, words.book],
    (firstRow) =>
      years.map((year, i) => {
        accumulated += deductions[i];
        const row = firstRow + i;
        const at = address(row, 0);
        const deduction = address(row, 2);
        return [
          rowLabel(year),
          computed(`${deduction}/${n("cost")}`, deductions[i] / COST, "percent2"),
          computed(
            `IF(${at}>${n("class")}+1,0,POWERGAP.GPU_DEPRECIATION(${n("cost")},0,${n("class")},${at},"MACRS",,${n("convention")},${n("bonus")}))`,
            deductions[i],
            "whole",
          ),
          computed(i === 0 ? deduction : `${address(row - 1, 3)}+${deduction}`, accumulated, "whole"),
          computed(`${n("cost")}-${address(row, 3)}`, COST - accumulated, "whole"),
          computed(
            `IF(${at}>${n("book_life")},0,POWERGAP.GPU_DEPRECIATION(${n("cost")},0,${n("book_life")},${at}))`,
            book[i],
            "whole",
          ),
        ];
      }),
  );
  page.notes(words.noteTables, words.noteStub, words.noteService);
  return page.finish();
}
