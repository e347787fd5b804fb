import { DEFAULTS } from "../data/defaults";
import { reference, type ReferenceId } from "../data/references";
import type { WelcomeWords } from "../i18n/workbook.en";
import { countryFactor, type Basis } from "../model/capacity";
import type { Cell, Look, NumberFormat, Sheet, SheetValue } from "../workbook/sheet";

type Row = (Cell | null)[];

/** How many years of the schedule get an economic value beside them. */
const YEARS_BESIDE = 20;

/** The sheet that a new workbook opens on: three questions, each with its inputs, their sources, and live results. */
export function welcomeSheet(words: WelcomeWords): Sheet {
  const { gap, guarantee, fleet } = words;
  const rows: Row[] = [
    [text(words.title, "title")],
    [text(words.question, "label")],
    [text(words.howTo, "note")],
    [text(words.disclaimer, "note")],
    [],
    [text(gap.heading, "heading")],
    headers(words.input, words.value, words.unit, words.asOf, words.confidence, words.source),
    input(gap.us, "us_gw", gap.unit, DEFAULTS.us_gw, "whole"),
    input(gap.china, "china_gw", gap.unit, DEFAULTS.china_gw, "whole"),
    input(gap.target, "target_gw", gap.unit, DEFAULTS.target_gw, "whole"),
    [],
    headers(gap.basis, gap.now, gap.atTarget, gap.ratio, words.meaning, ""),
    onBasis("NAMEPLATE", gap.nameplate, gap.nameplateMeaning, words),
    onBasis("AVERAGE", gap.average, gap.averageMeaning, words),
    onBasis("FIRM", gap.firm, gap.firmMeaning, words),
    [],
    [text(guarantee.heading, "heading")],
    headers(words.input, words.value, words.unit, words.asOf, words.confidence, words.source),
    input(guarantee.principal, "principal", guarantee.million, { value: 10_000 }, "whole", words.example),
    input(guarantee.marketRate, "market_rate", guarantee.rate, { value: 0.08 }, "percent2", words.example),
    input(guarantee.guaranteedRate, "guaranteed_rate", guarantee.rate, { value: 0.046 }, "percent2", words.example),
    input(guarantee.years, "loan_years", guarantee.yearsUnit, { value: 20 }, "whole", words.example),
    input(guarantee.treasuryRate, "treasury_rate", guarantee.rate, fact("treasury_10y_dec_2025"), "percent2"),
    input(guarantee.defaultRate, "default_rate", guarantee.rate, { value: 0.01 }, "percent2", words.assumption),
    input(
      guarantee.recoveryRate,
      "recovery_rate",
      guarantee.share,
      DEFAULTS.recovery_rate,
      "percent0",
      words.assumption,
    ),
    [],
    headers(words.result, words.value, words.unit, words.meaning, "", ""),
    result(guarantee.saving, saving("PV"), guarantee.million, guarantee.savingMeaning),
    result(guarantee.nominal, saving("NOMINAL"), guarantee.million, guarantee.nominalMeaning),
    result(
      guarantee.taxpayer,
      call(
        "GUARANTEE_TAXPAYER_COST",
        ...named("principal", "loan_years", "guaranteed_rate", "treasury_rate", "default_rate", "recovery_rate"),
      ),
      guarantee.million,
      guarantee.taxpayerMeaning,
    ),
    [],
    [text(fleet.heading, "heading")],
    [text(fleet.economicNote, "note")],
    headers(words.input, words.value, words.unit, words.asOf, words.confidence, words.source),
    input(fleet.cost, "cost", fleet.money, fact("b200_price"), "whole"),
    input(fleet.salvage, "salvage", fleet.money, { value: 4_000 }, "whole", words.example),
    input(fleet.life, "life", fleet.years, fact("useful_life_coreweave"), "general"),
    input(fleet.method, "method", fleet.methods, { value: "SL" }, "text"),
    input(fleet.doubling, "doubling_years", fleet.years, DEFAULTS.doubling_years, "decimal1"),
    [],
  ];
  const first = rows.length + 1;
  return {
    name: words.sheet,
    rows: [
      ...rows,
      [
        {
          ...computed(call("GPU_DEPRECIATION_SCHEDULE", ...named("cost", "salvage", "life", "method"))),
          look: "header",
        },
        ...headers("", "", "", "", fleet.economic, fleet.above),
      ],
      ...Array.from({ length: YEARS_BESIDE }, (_, year) => yearOf(first + 1 + year)),
    ],
    widths: [38, 12, 15, 14, 14, 15, 20],
  };
}

/** The prefix keeps the sheet's inputs apart from those of a model that the wizard inserts. */
const nameOf = (input: string) => `welcome_${input}`;

const named = (...inputs: string[]) => inputs.map(nameOf);

const call = (id: string, ...given: string[]) => `POWERGAP.${id}(${given.join(",")})`;

function text(value: string, look: Look): Cell {
  return { value, look };
}

function headers(...names: string[]): Cell[] {
  return names.map((name) => text(name, "header"));
}

/** A cell whose value is not known before the workbook has computed it. */
function computed(formula: string, format: NumberFormat = "general", look: Look = "label"): Cell {
  return { value: "", formula: `=${formula}`, format, look };
}

interface Given {
  readonly value: SheetValue;
  readonly reference?: ReferenceId;
}

function fact(id: ReferenceId): Given {
  return { value: reference(id).value as SheetValue, reference: id };
}

/** An input with its unit, and where its default comes from: a reference, or what `otherwise` calls it. */
function input(label: string, name: string, unit: string, given: Given, format: NumberFormat, otherwise = ""): Row {
  const { reference: id, value } = given;
  const from = (field: string) => computed(call("REFERENCE", `"${id}"`, `"${field}"`), "text", "note");
  return [
    text(label, "label"),
    { value, format, look: "input", name: nameOf(name) },
    text(unit, "note"),
    ...(id ? [from("AS_OF"), from("CONFIDENCE"), from("SOURCE")] : [null, null, text(otherwise, "note")]),
  ];
}

function onBasis(basis: Basis, label: string, meaning: string, { gap }: WelcomeWords): Row {
  const factors = (["US", "CHINA"] as const).map((country) => countryFactor(country, basis));
  const caveats = [
    ...(factors.some(({ isProxy }) => isProxy) ? [gap.proxies] : []),
    ...(factors.some(({ isUnverified }) => isUnverified) ? [gap.unverified] : []),
  ];
  const formula = (us: string, measure: string) =>
    call("POWER_GAP_GW", ...named(us, "china_gw"), "", "", "", `"${measure}"`, `"${basis}"`);
  return [
    text(label, "label"),
    computed(formula("us_gw", "ANNUAL"), "decimal1", "result"),
    computed(formula("target_gw", "ANNUAL"), "decimal1", "result"),
    computed(formula("us_gw", "RATIO"), "decimal1", "result"),
    text([...caveats, meaning].join(""), "note"),
  ];
}

function saving(measure: string): string {
  const loan = named("principal", "market_rate", "guaranteed_rate", "loan_years");
  return call("GUARANTEE_COST_SAVING", ...loan, "", "", "", "", "", `"${measure}"`);
}

function result(label: string, formula: string, unit: string, meaning: string): Row {
  return [text(label, "label"), computed(formula, "decimal2", "result"), text(unit, "note"), text(meaning, "note")];
}

/** A row under the spill: its formats, and the economic value at the end of the year that the spill writes into A. */
function yearOf(row: number): Row {
  const economic = call("GPU_ECONOMIC_VALUE", nameOf("cost"), `A${row}`, nameOf("doubling_years"));
  const whenThere = (formula: string) => computed(`IF(ISNUMBER(A${row}),${formula},"")`, "whole", "result");
  const spilled: Cell = { value: "", format: "whole", look: "result" };
  return [spilled, spilled, spilled, spilled, spilled, whenThere(economic), whenThere(`E${row}-F${row}`)];
}
