import { type Category, REFERENCES } from "../data/references";
import { VERSION_TEXT } from "../data/version";
import { FACT_FIELDS, findReference } from "../model/facts";
import { cell, choice, flag, spill, text } from "./cell";

/** @customenum {string} */
enum REFERENCE_FIELD {
  /** The figure itself */
  VALUE = "VALUE",
  /** Its unit; shares and rates are fractions */
  UNIT = "UNIT",
  /** The year, month or day that it is of */
  AS_OF = "AS_OF",
  /** Who published it */
  SOURCE = "SOURCE",
  /** Where it was read */
  URL = "URL",
  /** high, medium or low, and whether it is not verified */
  CONFIDENCE = "CONFIDENCE",
}

/** @customenum {string} */
enum REFERENCE_CATEGORY {
  /** All facts */
  ALL = "ALL",
  /** Capacity added in a year, US and China */
  ADDITIONS = "ADDITIONS",
  /** Installed capacity */
  CAPACITY = "CAPACITY",
  /** Capacity factors and hours of use */
  FACTORS = "FACTORS",
  /** Firm shares of capacity (ELCC) */
  FIRM = "FIRM",
  /** Queues, waits for a connection, tariffs */
  GRID = "GRID",
  /** How long buildings and equipment take */
  LEAD_TIMES = "LEAD_TIMES",
  /** What generation and bridge power cost */
  GENERATION = "GENERATION",
  /** What data centers cost and draw */
  DATA_CENTERS = "DATA_CENTERS",
  /** Prices, power and failures of GPUs */
  GPUS = "GPUS",
  /** What an hour of an H100 rents for */
  RENTAL = "RENTAL",
  /** How fast chips and tokens get cheaper */
  OBSOLESCENCE = "OBSOLESCENCE",
  /** Over how many years companies write off servers */
  USEFUL_LIVES = "USEFUL_LIVES",
  /** Federal loan guarantees */
  GUARANTEES = "GUARANTEES",
  /** Stock and warrants that the US government took */
  STAKES = "STAKES",
  /** Treasury yields, spreads, coupons */
  RATES = "RATES",
  /** Tax and accounting rules */
  RULES = "RULES",
  /** What happened to others */
  PRECEDENTS = "PRECEDENTS",
}

/**
 * A published figure, or what is known about it: unit, date, source, confidence.
 * @customfunction
 * @param id Name of the fact, such as "us_additions_2024"; REFERENCE_LIST shows them all.
 * @param [field] What to show. Default VALUE.
 * @returns The figure, or text for the other fields.
 * @source Each fact names its own: field SOURCE and URL.
 * @example =POWERGAP.REFERENCE("us_additions_2024") → 51 — Gigawatts that the US added in 2024, as OpenAI counts them
 * @example =POWERGAP.REFERENCE("china_additions_2024","unit") → GW — Its unit, to check before computing with it
 * @example =POWERGAP.REFERENCE("pjm_nuclear_elcc","CONFIDENCE") → low, not verified — A figure to confirm before relying on it
 * @caution Many figures come from reports about the source named; look at SOURCE, AS_OF and CONFIDENCE before relying on one.
 * @caution A fact never changes under its name; a newer figure has a new name.
 */
export function REFERENCE(id: string, field?: REFERENCE_FIELD): any {
  return cell(() => {
    const fact = findReference(text("id", id));
    return FACT_FIELDS[choice("field", field, Object.values(REFERENCE_FIELD), REFERENCE_FIELD.VALUE)](fact);
  });
}

/**
 * All facts, or those of a category: name, value, unit, date and source.
 * @customfunction
 * @param [category] Which facts. Default ALL.
 * @param [headers] Whether the first row names the columns [TRUE/FALSE]. Default TRUE.
 * @returns A table, one row a fact.
 * @source Each row names its own.
 * @example =INDEX(POWERGAP.REFERENCE_LIST("useful_lives"),2,2) → 5 — The life, in years, of a part of Amazon's servers: the first fact below the headers
 * @example =INDEX(POWERGAP.REFERENCE_LIST("rental",FALSE),6,1) → h100_rent_mar_2026 — A name to give to REFERENCE
 * @caution The table grows when facts are added: refer to a fact by its name, not by its row.
 */
export function REFERENCE_LIST(category?: REFERENCE_CATEGORY, headers?: boolean): any[][] {
  return cell(() => {
    const chosen = choice("category", category, Object.values(REFERENCE_CATEGORY), REFERENCE_CATEGORY.ALL);
    const wanted = chosen === REFERENCE_CATEGORY.ALL ? null : (chosen.toLowerCase() as Category);
    const rows = REFERENCES.filter((fact) => wanted === null || fact.category === wanted).map((fact) => [
      fact.id,
      fact.value,
      fact.unit,
      fact.asOf,
      FACT_FIELDS.SOURCE(fact),
    ]);
    return spill(["Id", "Value", "Unit", "As of", "Source"], rows, flag("headers", headers, true));
  });
}

/**
 * The version of PowerGap and the edition of its facts.
 * @customfunction
 * @returns Text, to note beside results that must be repeatable.
 * @source This product.
 * @example =POWERGAP.VERSION() → PowerGap 0.1.0, facts 2026.1 — The whole text
 * @example =RIGHT(POWERGAP.VERSION(),6) → 2026.1 — The edition of the facts alone
 */
export function VERSION(): string {
  return cell(() => VERSION_TEXT);
}
