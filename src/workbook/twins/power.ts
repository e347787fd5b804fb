import { DEFAULTS } from "../../data/defaults";
import { FACTORS, TECHNOLOGIES, type Country } from "../../data/technologies";
import { countryFactor } from "../../model/capacity";
import { choose, type RowsTwin, type Twin } from "./twin";

const ADDITIONS = { us_gw: String(DEFAULTS.us_gw.value), china_gw: String(DEFAULTS.china_gw.value) };
const GROWTH = { us_growth: "0", china_growth: "0" };

/** What a country's nameplate gigawatt counts for. */
const counted = (country: Country) =>
  choose("basis", {
    NAMEPLATE: "1",
    AVERAGE: String(countryFactor(country, "AVERAGE").value),
    FIRM: String(countryFactor(country, "FIRM").value),
  });

const COUNTED = { us: `us_gw*${counted("US")}`, china: `china_gw*${counted("CHINA")}` };

/** Σ (1 + g)^t over the years 0 … year; near no growth FV loses its digits, and the first terms of the series do not. */
const GROWN = "IF(ABS(growth)<1E-6,(year+1)*(1+growth*year/2*(1+growth*(year-1)/3)),-FV(growth,year+1,1))";

export const POWER_GAP_GW: Twin = {
  parameters: ["us_gw", "china_gw", "year", "us_growth", "china_growth", "measure", "basis"],
  optional: { ...ADDITIONS, year: "0", ...GROWTH, measure: '"ANNUAL"', basis: '"NAMEPLATE"' },
  locals: { ...COUNTED, "grown(growth)": GROWN },
  body: choose("measure", {
    ANNUAL: "china*(1+china_growth)^year-us*(1+us_growth)^year",
    CUMULATIVE: "china*grown(china_growth)-us*grown(us_growth)",
    RATIO: "china*(1+china_growth)^year/(us*(1+us_growth)^year)",
  }),
};

export const POWER_GAP_YEARS: Twin = {
  parameters: ["us_gw", "china_gw", "us_growth", "china_growth"],
  optional: { ...ADDITIONS, ...GROWTH },
  body: "IF(us_gw>=china_gw,0,IF(us_growth<=china_growth,NA(),LN(china_gw/us_gw)/LN((1+us_growth)/(1+china_growth))))",
};

export const POWER_GAP_SCHEDULE: RowsTwin = {
  parameters: ["years", "us_gw", "china_gw", "us_growth", "china_growth", "target_gw", "basis"],
  optional: {
    years: "10",
    ...ADDITIONS,
    ...GROWTH,
    target_gw: String(DEFAULTS.target_gw.value),
    basis: '"NAMEPLATE"',
  },
  locals: { ...COUNTED, target: `target_gw*${counted("US")}` },
  count: "years+1",
  columns: {
    year: { header: "Year", each: "row-1" },
    us_added: { header: "US", each: "us*(1+us_growth)^(row-1)" },
    china_added: { header: "China", each: "china*(1+china_growth)^(row-1)" },
    gap: { header: "Gap", of: "china_added-us_added" },
    gap_to_target: { header: "Gap to target", each: "target-us*(1+us_growth)^(row-1)" },
    cumulative_gap: { header: "Cumulative gap", total: "gap" },
  },
};

function firm(country: Country, basis: "AVERAGE" | "FIRM"): string {
  const terms = TECHNOLOGIES.map((technology) => ({ technology, factor: FACTORS[country][basis][technology].value }))
    .filter(({ factor }) => factor !== 0)
    .map(({ technology, factor }) => `(technologies="${technology}")*${factor}`);
  return `SUMPRODUCT((${terms.join("+")})*gw)`;
}

const KNOWN = TECHNOLOGIES.map((technology) => `(technologies="${technology}")`).join("+");

export const FIRM_GW: Twin = {
  parameters: ["technologies", "gw", "basis", "country"],
  ranges: ["technologies", "gw"],
  optional: { basis: '"FIRM"', country: '"US"' },
  body: `IF(SUMPRODUCT((technologies<>"")*(1-(${KNOWN})))>0,NA(),${choose("basis", {
    FIRM: choose("country", { US: firm("US", "FIRM"), CHINA: firm("CHINA", "FIRM") }),
    NAMEPLATE: "SUM(gw)",
    AVERAGE: choose("country", { US: firm("US", "AVERAGE"), CHINA: firm("CHINA", "AVERAGE") }),
  })})`,
};

export const FACILITY_MW: Twin = {
  parameters: ["gpus", "gpu_watts", "server_factor", "pue"],
  optional: {
    gpu_watts: String(DEFAULTS.gpu_watts.value),
    server_factor: String(DEFAULTS.server_factor.value),
    pue: String(DEFAULTS.pue.value),
  },
  body: "gpus*gpu_watts*server_factor*pue/10^6",
};
