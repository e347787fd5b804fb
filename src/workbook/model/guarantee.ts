import { MOST_LOAN_YEARS } from "../../model/scenario/fields";
import type { Cell, Sheet } from "../sheet";
import { address, computed, down, EMPTY_ROW, headerRow, rowLabel, text } from "../cells";
import { resultRow, type Model } from "./model";

/** The terms of both loans, as the guarantee functions take them. */
const TERMS = "debt_without,market_rate,guaranteed_rate,loan_years,coverage,profile,upfront_fee,annual_fee";

const saving = (measure: string) => `POWERGAP.GUARANTEE_COST_SAVING(${TERMS},,"${measure}")`;

const taxpayerCost = (premium: string) =>
  `POWERGAP.GUARANTEE_TAXPAYER_COST(debt_without,loan_years,guaranteed_rate,treasury_rate,default_rate,recovery_rate,coverage,profile,upfront_fee,annual_fee,1,${premium})`;

const optionValue =
  "POWERGAP.GUARANTEE_OPTION_VALUE(project_cost,debt_without*(1+treasury_rate)^loan_years,loan_years,asset_volatility,LN(1+treasury_rate),0,coverage)";

/** What the borrower saves, and beside it what the taxpayer bears. */
export function guaranteeSheet(model: Model): Sheet {
  const { titles, sheets, notes, charts, sections, columns } = model.words.model;
  const rows: (Cell | null)[][] = [
    [text(titles.guarantee, "title")],
    [text(notes.guarantee, "note")],
    [text(notes.disclaimer, "note")],
    [...EMPTY_ROW],
    [text(charts.money, "heading")],
  ];
  const compared = rows.length;
  rows.push(
    ...comparedRows(model),
    [text(notes.option, "note")],
    [...EMPTY_ROW],
    [text(sections.saving, "heading")],
    ...savingRows(model),
    [...EMPTY_ROW],
    [text(sections.debt, "heading")],
    ...debtRows(model),
    [...EMPTY_ROW],
    [text(sections.gate, "heading")],
    ...gateRows(model),
    [...EMPTY_ROW],
    [text(sections.schedule, "heading")],
    headerRow([
      columns.year,
      columns.marketService,
      columns.guaranteedService,
      columns.fee,
      columns.saving,
      columns.presentValue,
      columns.cumulative,
    ]),
  );
  const first = rows.length;
  rows.push(...scheduleRows(model, first), [...EMPTY_ROW], ...totalRows(model, first, first + MOST_LOAN_YEARS));
  return {
    name: sheets.guarantee,
    rows,
    widths: [48, 18, 20, 16, 16, 16, 16],
    frozenRows: 3,
    orientation: "portrait",
    charts: [
      {
        kind: "column",
        title: charts.money,
        categories: down(0, compared, compared + 3),
        series: [{ name: charts.money, values: down(1, compared, compared + 3) }],
        from: address(compared + 4, 2),
        to: address(compared + 21, 6),
      },
    ],
  };
}

function debtRows(model: Model): Cell[][] {
  const { money } = model.outcome;
  return [
    resultRow(model, "debt_without", "project_cost*ltv_without", money.debtWithout, "whole"),
    resultRow(model, "equity", "project_cost-debt_without", money.equity, "whole"),
    resultRow(
      model,
      "debt_with",
      'POWERGAP.GUARANTEE_DEBT_CAPACITY(equity,ltv_without,ltv_with,"WITH")',
      money.debtWith,
      "whole",
    ),
    resultRow(
      model,
      "extra_debt",
      "POWERGAP.GUARANTEE_DEBT_CAPACITY(equity,ltv_without,ltv_with)",
      money.extraDebt,
      "whole",
    ),
  ];
}

/** What the chart sets side by side. */
function comparedRows(model: Model): Cell[][] {
  const { saving: saved, taxpayer } = model.outcome.money;
  return [
    resultRow(model, "saving_pv", saving("PV"), saved.presentValue, "whole"),
    resultRow(model, "taxpayer_federal", taxpayerCost("0"), taxpayer.federalCredit, "whole"),
    resultRow(model, "taxpayer_fair", taxpayerCost("risk_premium"), taxpayer.fairValue, "whole"),
    resultRow(model, "taxpayer_option", optionValue, taxpayer.option, "whole"),
  ];
}

function savingRows(model: Model): Cell[][] {
  const { saving: saved, breakevenFee } = model.outcome.money;
  const { none } = model.words.model;
  return [
    resultRow(model, "saving_nominal", saving("NOMINAL"), saved.nominal, "whole"),
    resultRow(model, "saving_annual", saving("ANNUAL"), saved.annual, "whole"),
    resultRow(
      model,
      "breakeven_fee",
      `IF(debt_without*coverage=0,"${none}",${saving("BREAKEVEN_FEE")})`,
      breakevenFee ?? none,
      "percent2",
    ),
  ];
}

function gateRows(model: Model): Cell[][] {
  const { gate } = model.outcome.money;
  return [
    resultRow(
      model,
      "debt_limit",
      "POWERGAP.GUARANTEE_LIMIT(equity+debt_with,asset_life,eligible_share)",
      gate.debtLimit,
      "whole",
    ),
    resultRow(model, "debt_within", "debt_with*coverage<=debt_limit*(1+1E-12)", gate.isDebtWithin, "general"),
    resultRow(
      model,
      "tenor_limit",
      'POWERGAP.GUARANTEE_LIMIT(equity+debt_with,asset_life,eligible_share,,,,"TENOR")',
      gate.tenorLimit,
      "decimal1",
    ),
    resultRow(model, "tenor_within", "loan_years<=tenor_limit", gate.isTenorWithin, "general"),
  ];
}

/** Columns of the schedule, after the year. */
const COLUMNS = ["marketService", "guaranteedService", "fee", "saving", "presentValue", "cumulative"] as const;

/** What a loan of the whole debt owes at the start of a year, and pays at its end. */
function loanFormulas(rate: string, year: string) {
  const instalment = `PMT(${rate},loan_years,-debt_without)`;
  const left = `(loan_years-${year}+1)`;
  const linear = `debt_without*${left}/loan_years`;
  const byProfile = (level: string, bullet: string, equal: string) =>
    `IF(profile="LEVEL",${level},IF(profile="BULLET",${bullet},${equal}))`;
  return {
    balance: byProfile(`PV(${rate},${left},-${instalment})`, "debt_without", linear),
    service: byProfile(
      instalment,
      `debt_without*(${rate}+(${year}=loan_years))`,
      `debt_without/loan_years+${rate}*${linear}`,
    ),
  };
}

/** One row a year up to the longest tenor, 0 past the loan's own. */
function scheduleRows({ outcome }: Model, first: number): Cell[][] {
  const { schedule } = outcome.money.saving;
  let cumulative = 0;
  return Array.from({ length: MOST_LOAN_YEARS + 1 }, (_, year) => {
    const row = first + year;
    const at = (column: (typeof COLUMNS)[number]) => address(row, COLUMNS.indexOf(column) + 1);
    const yearCell = address(row, 0);
    const period = schedule[year];
    cumulative += period?.presentValue ?? 0;
    const market = loanFormulas("market_rate", yearCell);
    const guaranteed = loanFormulas("guaranteed_rate", yearCell);
    const whileOwed = (formula: string) => (year === 0 ? "0" : `IF(${yearCell}>loan_years,0,${formula})`);
    return [
      rowLabel(year, "year"),
      computed(whileOwed(market.service), period?.marketService ?? 0, "amount"),
      computed(
        whileOwed(`coverage*${guaranteed.service}+(1-coverage)*${at("marketService")}`),
        period?.guaranteedService ?? 0,
        "amount",
      ),
      computed(
        year === 0 ? "upfront_fee*coverage*debt_without" : whileOwed(`annual_fee*coverage*${guaranteed.balance}`),
        period?.fee ?? 0,
        "amount",
      ),
      computed(`${at("marketService")}-${at("guaranteedService")}-${at("fee")}`, period?.saving ?? 0, "amount"),
      computed(`${at("saving")}/(1+market_rate)^${yearCell}`, period?.presentValue ?? 0, "amount"),
      computed(
        year === 0 ? at("presentValue") : `${address(row - 1, COLUMNS.length)}+${at("presentValue")}`,
        cumulative,
        "amount",
      ),
    ];
  });
}

/** What the checks hold the columns against. */
function totalRows(model: Model, first: number, last: number): Cell[][] {
  const { saving: saved } = model.outcome.money;
  const column = (name: (typeof COLUMNS)[number]) => COLUMNS.indexOf(name) + 1;
  return [
    resultRow(model, "saving_total", `SUM(${down(column("saving"), first, last)})`, saved.nominal, "whole"),
    resultRow(model, "pv_total", `SUM(${down(column("presentValue"), first, last)})`, saved.presentValue, "whole"),
  ];
}
