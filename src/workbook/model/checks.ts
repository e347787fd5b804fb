import { fill } from "../../i18n/words";
import type { Rule } from "../../model/input";
import { FIELDS, STEPS, type Field, type Step } from "../../model/scenario/fields";
import { CLOCKS, FIELD_NAMES, type Clock } from "../../model/scenario/scenario";
import type { Cell, Sheet } from "../sheet";
import { address, computed, down, EMPTY_ROW, headerRow, text } from "../cells";
import { factsBehind } from "./inputs";
import { resultRow, type Model } from "./model";

/** How far sums may miss each other, as a share of what they are compared with. */
const CLOSE = "1E-9";

/** `of` is what the sums are made of, where they are small beside it. */
const same = (left: string, right: string, of = right) => `ABS((${left})-(${right}))<=${CLOSE}*MAX(1,ABS(${of}))`;

/** Each holds for every scenario in range; a formula without `=` that is TRUE when it does. */
const FORMULAS = {
  book_foots: `IF(method="DDB",book_total<=chips_cost*(1-salvage_share)*(1+${CLOSE}),${same("book_total", "chips_cost*(1-salvage_share)")})`,
  tax_foots: same("tax_total", "chips_cost"),
  book_floor: `book_lowest>=chips_cost*salvage_share-${CLOSE}*chips_cost`,
  economic_falls: "economic_falls",
  go_live_last: "AND(go_live>=installed_date,go_live>=building_date,OR(go_live>=grid_date,bridge_date>0))",
  idle_foots: same("idle_carry+idle_obsolescence+idle_storage", "idle_total"),
  idle_not_negative: "AND(idle_days>=0,partial_idle_days>=0)",
  gap_foots: same("cumulative_gap", "additions_difference"),
  cumulative_foots: same("cumulative_gap", "gap_total"),
  pv_foots: same("pv_total", "saving_pv", "debt_without"),
  nominal_foots: same("saving_total", "saving_nominal", "debt_without"),
  debt_foots: same("debt_without+equity", "project_cost"),
  capacity_foots: same("debt_with", "ltv_with*(equity+debt_with)"),
  option_below_debt: "taxpayer_option<=debt_without*(1+1E-9)",
  fair_above_federal: "taxpayer_fair>=taxpayer_federal-ABS(taxpayer_federal)*1E-9",
  order_before: "OR(ISTEXT(order_date),order_date<=order_arrival)",
  least_cost: "OR(ISTEXT(order_date),ABS(order_arrival-order_date-lead_months*365/12)<=1)",
  sources_fresh: "YEAR(start_date)-oldest_source<=5",
} as const;

/** Whether a check holds for a scenario in range; only the age of the sources depends on the day. */
function holds(name: keyof typeof FORMULAS, { scenario }: Model, oldest: number): boolean {
  return name !== "sources_fresh" || yearOf(scenario.start_date) - oldest <= 5;
}

/** Live checks, each with its light, and how many fail. */
export function checksSheet(model: Model): Sheet {
  const { titles, sheets, columns, checks, clocks } = model.words.model;
  const oldest = Math.min(...factsBehind().flatMap(({ asOf }) => lastYear(asOf) ?? []));
  const named = Object.keys(FORMULAS) as (keyof typeof FORMULAS)[];
  const all = [
    ...STEPS.map(
      (step) => [fill(checks.inRange, { step: model.words.steps[step].title }), rangesOf(step), true] as const,
    ),
    ...CLOCKS.map((clock) => [fill(checks.ordered, { clock: clocks[clock] }), orderOf(clock), true] as const),
    ...named.map((name) => [checks[name], FORMULAS[name], holds(name, model, oldest)] as const),
  ];
  const first = HEAD_ROWS;
  const range = down(1, first, first + all.length - 1);
  const failed = all.filter(([, , isPassed]) => !isPassed).length;
  return {
    name: sheets.checks,
    rows: [
      [text(titles.checks, "title")],
      [...EMPTY_ROW],
      resultRow(model, "checks_failed", `ROWS(${range})-COUNTIF(${range},TRUE)`, failed, "whole"),
      resultRow(model, "oldest_source", String(oldest), oldest, "year"),
      [...EMPTY_ROW],
      headerRow([columns.check, columns.passed, ""]),
      ...all.map(([label, formula, isPassed], i) => [
        text(label, "label"),
        computed(formula, isPassed, "general"),
        light(address(first + i, 1), isPassed, model),
      ]),
    ],
    widths: [70, 14, 14],
    frozenRows: HEAD_ROWS,
    orientation: "portrait",
  };
}

const HEAD_ROWS = 6;

function light(condition: string, isPassed: boolean, { words }: Model): Cell {
  const { passed, failed } = words.model.checks;
  const [yes, no] = [`✓ ${passed}`, `✗ ${failed}`];
  return { formula: `=IF(${condition},"${yes}","${no}")`, value: isPassed ? yes : no, look: "check", format: "unit" };
}

/** The light that every sheet's header shows. */
export function overallLight(model: Model, checks: Sheet): Cell {
  const failed = checks.rows.flat().find((cell) => cell?.name === "checks_failed");
  return light("checks_failed=0", failed?.value === 0, model);
}

function rangesOf(step: Step): string {
  const conditions = FIELD_NAMES.filter((name) => FIELDS[name].step === step).flatMap((name) => {
    const field: Field = FIELDS[name];
    return "choices" in field ? [oneOf(name, field.choices)] : within(name, field.rule);
  });
  return `AND(${conditions.join(",")})`;
}

const oneOf = (name: string, choices: readonly string[]) =>
  `OR(${choices.map((choice) => `${name}&""="${choice}"`).join(",")})`;

function within(name: string, { minimum, above, maximum, below, whole }: Rule): string[] {
  return [
    `ISNUMBER(${name})`,
    ...(minimum === undefined ? [] : [`${name}>=${minimum}`]),
    ...(above === undefined ? [] : [`${name}>${above}`]),
    ...(maximum === undefined ? [] : [`${name}<=${maximum}`]),
    ...(below === undefined ? [] : [`${name}<${below}`]),
    ...(whole ? [`${name}=INT(${name})`] : []),
  ];
}

const orderOf = (clock: Clock) => `AND(${clock}_minimum<=${clock}_likely,${clock}_likely<=${clock}_maximum)`;

/** The last year that a date of the reference data names; a statute has none. */
function lastYear(asOf: string): number | undefined {
  const years = (asOf.match(/\d{4}/g) ?? []).map(Number);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The calendar year of an Excel serial date: days from 1899-12-30. */
function yearOf(serial: number): number {
  const daysPerYear = 365.2425;
  return Math.floor((serial - 1) / daysPerYear) + 1900;
}
