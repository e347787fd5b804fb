import { FIELDS, type Field } from "./fields";
import { FIELD_NAMES, type FieldName } from "./scenario";

/** What a code says: values by field, and days where a delay was given as a date. */
export type Changes = Readonly<Partial<Record<FieldName, number | string | { day: number }>>>;

/** Codes are kept in mails and notes: a field keeps its two letters for ever, and new fields get new ones. */
const LETTERS: Record<FieldName, string> = {
  gpu_model: "GM",
  gpus: "GN",
  gpu_price: "GP",
  gpu_watts: "GW",
  server_factor: "SF",
  pue: "PU",
  building_cost_per_mw: "BC",
  book_life: "BL",
  salvage_share: "SV",
  method: "ME",
  tax_class: "TC",
  tax_convention: "TV",
  bonus: "BO",
  doubling_years: "DY",
  compared_life: "CL",
  start_date: "SD",
  chips_minimum: "CA",
  chips_likely: "CB",
  chips_maximum: "CC",
  building_minimum: "HA",
  building_likely: "HB",
  building_maximum: "HC",
  grid_minimum: "EA",
  grid_likely: "EB",
  grid_maximum: "EC",
  install_days: "ID",
  bridge_minimum: "TA",
  bridge_likely: "TB",
  bridge_maximum: "TM",
  bridge_price: "TP",
  grid_price: "EP",
  bridge_fixed_cost: "TF",
  bridge_term_years: "TY",
  partial_share: "PS",
  partial_months: "PM",
  margin_per_gpu_hour: "MH",
  load_factor: "LF",
  cost_of_capital: "CK",
  storage_rate: "SR",
  deferred_share: "DS",
  us_gw: "UG",
  china_gw: "XG",
  target_gw: "TG",
  us_growth: "UR",
  china_growth: "XR",
  ltv_without: "LA",
  ltv_with: "LB",
  market_rate: "MR",
  guaranteed_rate: "GR",
  loan_years: "LY",
  profile: "PR",
  coverage: "CV",
  upfront_fee: "UF",
  annual_fee: "AF",
  treasury_rate: "TR",
  default_rate: "DR",
  recovery_rate: "RR",
  risk_premium: "RP",
  asset_volatility: "AV",
  asset_life: "AL",
  eligible_share: "ES",
  seed: "SE",
  trials: "TN",
  correlation: "CO",
  lead_months: "LM",
};

const NAMES = new Map(FIELD_NAMES.map((name) => [LETTERS[name], name]));

/** The first two letters of every code, and the version of how it is written. */
const OPENING = "PG1";

const BASE = 36;
const CHECK_DIGITS = 4;

/**
 * A scenario as a short text: `PG1`, then for each change the field's letters in capitals and its value in small ones,
 * then `-` and a checksum. Numbers are digits in base 36 with a power of ten behind a dot; `@` marks a day; a choice
 * is its place in the list of choices.
 */
export function encode(changes: Changes): string {
  const body = FIELD_NAMES.map((name) => {
    const value = changes[name];
    return value === undefined ? "" : LETTERS[name] + encodeValue(FIELDS[name], value);
  }).join("");
  return `${OPENING}${body}-${checksum(body)}`;
}

/** What a code says; undefined when it is damaged or no code. */
export function decode(code: string): Changes | undefined {
  const [, body, sum] = /^PG1([^-]*)-([a-z\d]{4})$/.exec(code.replace(/\s/g, "")) ?? [];
  if (body === undefined || checksum(body) !== sum) return undefined;
  const parts = [...body.matchAll(/([A-Z]{2})([^A-Z]+)/g)];
  if (parts.map(([whole]) => whole).join("") !== body) return undefined;
  const changes = parts.map(([, letters, text]) => {
    const name = NAMES.get(letters);
    const value = name && decodeValue(FIELDS[name], text);
    return name === undefined || value === undefined ? undefined : ([name, value] as const);
  });
  return changes.some((change) => change === undefined)
    ? undefined
    : Object.fromEntries(changes as [FieldName, number][]);
}

function encodeValue(field: Field, value: number | string | { day: number }): string {
  if ("choices" in field) return field.choices.indexOf(String(value)).toString(BASE);
  if (typeof value === "object") return `@${encodeNumber(value.day)}`;
  return encodeNumber(Number(value));
}

function decodeValue(field: Field, text: string): number | string | { day: number } | undefined {
  if ("choices" in field) return field.choices[parseInt(text, BASE)];
  const number = decodeNumber(text.replace(/^@/, ""));
  return text.startsWith("@") && number !== undefined ? { day: number } : number;
}

/** The digits of the shortest decimal that is this double, in base 36, and where its point goes. */
function encodeNumber(value: number): string {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const sign = value < 0 ? "~" : "";
  // Whole numbers need no power: 10000 is 7ps.
  if (power >= 0 && Number.isSafeInteger(value)) return sign + Math.abs(value).toString(BASE);
  const digits = BigInt(whole + fraction).toString(BASE);
  return `${sign}${digits}${power < 0 ? "." : "*"}${Math.abs(power).toString(BASE)}`;
}

function decodeNumber(text: string): number | undefined {
  const found = /^(~?)([a-z\d]+)(?:([.*])([a-z\d]+))?$/.exec(text);
  if (!found) return undefined;
  const [, sign, digits, direction, power = "0"] = found;
  const whole = [...digits].reduce((sum, digit) => sum * BigInt(BASE) + BigInt(parseInt(digit, BASE)), 0n);
  const value = Number(`${whole}e${direction === "." ? "-" : ""}${parseInt(power, BASE)}`);
  if (!Number.isFinite(value)) return undefined;
  return sign === "" ? value : -value;
}

/** FNV-1a, in four digits of base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash % BASE ** CHECK_DIGITS).toString(BASE).padStart(CHECK_DIGITS, "0");
}
