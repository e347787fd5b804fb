import { BASES, type Basis } from "../../model/capacity";
import { GAP_YEARS } from "../../model/scenario/fields";
import type { Cell, Sheet } from "../sheet";
import { address, computed, down, EMPTY_ROW, headerRow, rowLabel, text } from "../cells";
import { resultRow, type Model } from "./model";

const COLUMN = { year: 0, us: 1, china: 2, nameplate: 3, average: 4, firm: 5, toTarget: 6, cumulative: 7 } as const;

/** The capacity that two countries add, on three bases side by side. */
export function gapSheet(model: Model): Sheet {
  const { titles, sheets, notes, charts, columns, never } = model.words.model;
  const { gap } = model.outcome;
  const rows: (Cell | null)[][] = [
    [text(titles.gap, "title")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    resultRow(
      model,
      "years_to_close",
      `IFERROR(POWERGAP.POWER_GAP_YEARS(us_gw,china_gw,us_growth,china_growth),"${never}")`,
      gap.yearsToClose ?? never,
      "decimal1",
    ),
    resultRow(model, "site_share", "facility_mw/1000/us_gw", gap.siteShare, "percent2"),
    [text(notes.gap, "note")],
    [...EMPTY_ROW],
  ];
  const first = rows.length + 1;
  const last = first + GAP_YEARS;
  rows.push(
    headerRow([
      columns.year,
      columns.us,
      columns.china,
      columns.gapNameplate,
      columns.gapAverage,
      columns.gapFirm,
      columns.gapToTarget,
      columns.cumulativeGap,
    ]),
    ...yearRows(model, first),
    [...EMPTY_ROW],
    ...totalRows(model, first, last),
  );
  return {
    name: sheets.gap,
    rows,
    widths: [44, 14, 14, 16, 16, 16, 16, 16],
    frozenRows: 3,
    orientation: "portrait",
    charts: [
      {
        kind: "column",
        title: charts.gap,
        categories: down(COLUMN.year, first, last),
        series: [
          { name: columns.us, values: down(COLUMN.us, first, last) },
          { name: columns.china, values: down(COLUMN.china, first, last) },
        ],
        from: address(last + 5, 0),
        to: address(last + 23, 7),
      },
    ],
  };
}

function yearRows({ outcome }: Model, first: number): Cell[][] {
  const { byBasis } = outcome.gap;
  const onBasis = (basis: Basis, year: string) =>
    `POWERGAP.POWER_GAP_GW(us_gw,china_gw,${year},us_growth,china_growth,"ANNUAL","${basis}")`;
  return byBasis.NAMEPLATE.map((nameplate, i) => {
    const row = first + i;
    const year = address(row, COLUMN.year);
    const gapCell = address(row, COLUMN.nameplate);
    return [
      rowLabel(nameplate.year, "year"),
      computed(`us_gw*(1+us_growth)^${year}`, nameplate.us, "decimal1"),
      computed(`china_gw*(1+china_growth)^${year}`, nameplate.china, "decimal1"),
      ...BASES.map((basis) => computed(onBasis(basis, year), byBasis[basis][i].gap, "decimal1")),
      computed(`target_gw-${address(row, COLUMN.us)}`, nameplate.gapToTarget, "decimal1"),
      {
        ...computed(
          i === 0 ? gapCell : `${address(row - 1, COLUMN.cumulative)}+${gapCell}`,
          nameplate.cumulativeGap,
          "decimal1",
        ),
        ...(i === GAP_YEARS && { name: "cumulative_gap" }),
      },
    ];
  });
}

/** What the checks hold the columns against. */
function totalRows(model: Model, first: number, last: number): Cell[][] {
  const years = model.outcome.gap.byBasis.NAMEPLATE;
  const sum = (of: (year: (typeof years)[number]) => number) => years.reduce((total, year) => total + of(year), 0);
  return [
    resultRow(
      model,
      "additions_difference",
      `SUM(${down(COLUMN.china, first, last)})-SUM(${down(COLUMN.us, first, last)})`,
      sum(({ china, us }) => china - us),
      "decimal1",
    ),
    resultRow(
      model,
      "gap_total",
      `POWERGAP.POWER_GAP_GW(us_gw,china_gw,${GAP_YEARS},us_growth,china_growth,"CUMULATIVE")`,
      years[years.length - 1].cumulativeGap,
      "decimal1",
    ),
  ];
}
