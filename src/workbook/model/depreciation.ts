import { MOST_BOOK_YEARS } from "../../model/scenario/fields";
import { economicValue } from "../../model/economics";
import { bookAsset } from "../../model/scenario/life";
import { schedule } from "../../model/depreciation";
import type { Cell, Sheet } from "../sheet";
import { address, computed, constant, down, EMPTY_ROW, headerRow, rowLabel, text } from "../cells";
import { resultRow, type Model } from "./model";

/** The stub year of the longest tax class comes after its twenty. */
const LAST_YEAR = MOST_BOOK_YEARS + 1;

const COLUMN = { year: 0, bookCharge: 1, bookValue: 2, taxCharge: 3, taxValue: 4, economic: 5, compared: 6 } as const;

/** Book, tax and economic value side by side, in as many rows as the longest life needs. */
export function depreciationSheet(model: Model): Sheet {
  const { titles, sheets, notes, columns, charts } = model.words.model;
  const { life } = model.outcome;
  const rows: (Cell | null)[][] = [
    [text(titles.depreciation, "title")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    resultRow(model, "first_charge", bookCharge("book_life", "1"), life.firstYearCharge, "whole"),
    resultRow(model, "compared_charge", bookCharge("compared_life", "1"), life.comparedFirstYearCharge, "whole"),
    resultRow(model, "profit_change", "compared_charge-first_charge", life.profitChange, "whole"),
    [...EMPTY_ROW],
  ];
  const first = rows.length + 1;
  const last = first + LAST_YEAR;
  rows.push(
    headerRow([
      columns.year,
      columns.bookCharge,
      columns.bookValue,
      columns.taxCharge,
      columns.taxValue,
      columns.economicValue,
      columns.comparedCharge,
    ]),
    ...yearRows(model, first),
    [...EMPTY_ROW],
    ...totalRows(model, first, last),
  );
  const lines = [
    [COLUMN.bookValue, columns.bookValue],
    [COLUMN.taxValue, columns.taxValue],
    [COLUMN.economic, columns.economicValue],
  ] as const;
  return {
    name: sheets.depreciation,
    rows,
    widths: [48, 16, 16, 16, 16, 16, 26],
    frozenRows: 3,
    orientation: "portrait",
    charts: [
      {
        kind: "line",
        title: charts.values,
        categories: down(COLUMN.year, first, last),
        series: lines.map(([column, name]) => ({ name, values: down(column, first, last) })),
        from: address(last + 7, 0),
        to: address(last + 25, 6),
      },
    ],
  };
}

const SALVAGE = "chips_cost*salvage_share";

const bookCharge = (life: string, year: string) =>
  `IF(${year}>ROUNDUP(${life},0),0,POWERGAP.GPU_DEPRECIATION(chips_cost,${SALVAGE},${life},${year},method))`;

const taxCharge = (year: string) =>
  `IF(${year}>tax_class+1,0,POWERGAP.GPU_DEPRECIATION(chips_cost,0,tax_class,${year},"MACRS",,tax_convention,bonus))`;

function yearRows({ scenario, outcome }: Model, first: number): Cell[][] {
  const { chipsCost } = outcome.fleet;
  const compared = schedule(bookAsset(scenario, chipsCost, scenario.compared_life));
  const { book, tax } = outcome.life;
  const start = [
    rowLabel(0, "year"),
    constant(0, "amount"),
    computed("chips_cost", chipsCost, "amount"),
    constant(0, "amount"),
    computed("chips_cost", chipsCost, "amount"),
    computed("chips_cost", chipsCost, "amount"),
    constant(0, "amount"),
  ];
  const years = Array.from({ length: LAST_YEAR }, (_, i) => {
    const [year, row] = [i + 1, first + i + 1];
    const at = address(row, COLUMN.year);
    const less = (value: number, charge: number) => `${address(row - 1, value)}-${address(row, charge)}`;
    return [
      rowLabel(year, "year"),
      computed(bookCharge("book_life", at), book[i]?.depreciation ?? 0, "amount"),
      computed(less(COLUMN.bookValue, COLUMN.bookCharge), book[i]?.closing ?? book[book.length - 1].closing, "amount"),
      computed(taxCharge(at), tax[i]?.depreciation ?? 0, "amount"),
      computed(less(COLUMN.taxValue, COLUMN.taxCharge), tax[i]?.closing ?? 0, "amount"),
      computed(
        `POWERGAP.GPU_ECONOMIC_VALUE(chips_cost,${at},doubling_years)`,
        economicValue({
          cost: chipsCost,
          age: year,
          doublingYears: scenario.doubling_years,
          life: undefined,
          salvage: 0,
          discountRate: 0,
          failureRate: 0,
        }),
        "amount",
      ),
      computed(bookCharge("compared_life", at), compared[i]?.depreciation ?? 0, "amount"),
    ];
  });
  return [start, ...years];
}

/** What the checks hold the columns against. */
function totalRows(model: Model, first: number, last: number): Cell[][] {
  const { book, tax } = model.outcome.life;
  const { chipsCost } = model.outcome.fleet;
  const sum = (charges: readonly { depreciation: number }[]) =>
    charges.reduce((total, { depreciation }) => total + depreciation, 0);
  return [
    resultRow(model, "book_total", `SUM(${down(COLUMN.bookCharge, first, last)})`, sum(book), "whole"),
    resultRow(model, "tax_total", `SUM(${down(COLUMN.taxCharge, first, last)})`, sum(tax), "whole"),
    resultRow(
      model,
      "book_lowest",
      `MIN(${down(COLUMN.bookValue, first, last)})`,
      Math.min(chipsCost, ...book.map(({ closing }) => closing)),
      "whole",
    ),
    resultRow(
      model,
      "economic_falls",
      `SUMPRODUCT(--(${down(COLUMN.economic, first + 1, last)}>${down(COLUMN.economic, first, last - 1)}))=0`,
      true,
      "general",
    ),
  ];
}
