import { DEFAULTS } from "../data/defaults";
import { COUNTRIES } from "../data/technologies";
import { BASES, facilityMW, firmGW } from "../model/capacity";
import { GAP_MEASURES, gapSchedule, powerGap, yearsToClose } from "../model/gap";
import { cell, choice, flag, number, pairs, spill, text } from "./cell";

/**
 * What the gap is measured by.
 * @customenum {string}
 */
export enum GAP_MEASURE {
  /** China's additions of the year less those of the US */
  ANNUAL = "ANNUAL",
  /** The same, summed over years 0 to year */
  CUMULATIVE = "CUMULATIVE",
  /** China's additions of the year over those of the US */
  RATIO = "RATIO",
}

/**
 * How gigawatts are counted.
 * @customenum {string}
 */
export enum BASIS {
  /** As built: every gigawatt counts in full */
  NAMEPLATE = "NAMEPLATE",
  /** By energy: capacity factors */
  AVERAGE = "AVERAGE",
  /** By adequacy: effective load-carrying capability */
  FIRM = "FIRM",
}

/**
 * Whose capacity and firm factors apply.
 * @customenum {string}
 */
export enum COUNTRY {
  /** United States */
  US = "US",
  /** China; its firm factors are American stand-ins */
  CHINA = "CHINA",
}

function additions(us_gw?: number, china_gw?: number, us_growth?: number, china_growth?: number) {
  return {
    usGW: number("us_gw", us_gw, DEFAULTS.us_gw.value),
    chinaGW: number("china_gw", china_gw, DEFAULTS.china_gw.value),
    usGrowth: number("us_growth", us_growth),
    chinaGrowth: number("china_growth", china_growth),
  };
}

/**
 * How far the US is behind China in the generating capacity that each adds in a year; positive when it is behind.
 * @customfunction
 * @param [us_gw] Capacity that the US adds in year 0 [GW]. Default 51.
 * @param [china_gw] Capacity that China adds in year 0 [GW]. Default 429.
 * @param [year] Year counted from 0; a whole one for CUMULATIVE [years]. Default 0.
 * @param [us_growth] Growth of American additions [fraction a year]. Default 0.
 * @param [china_growth] Growth of Chinese additions [fraction a year]. Default 0.
 * @param [measure] What the gap is measured by. Default ANNUAL.
 * @param [basis] How gigawatts are counted. Default NAMEPLATE.
 * @returns The gap, GW; a number for RATIO.
 * @equation ANNUAL = china_gw × (1 + china_growth)^year − us_gw × (1 + us_growth)^year
 * @equation CUMULATIVE = the sum of ANNUAL over years 0 to year
 * @equation RATIO = china_gw × (1 + china_growth)^year ÷ (us_gw × (1 + us_growth)^year)
 * @source OpenAI submission to OSTP, 27 October 2025: 51 GW (US) and 429 GW (China) in 2024
 * @source Capacity factors: US EIA 2020–2021, China NEA 2023; firm factors: PJM class ratings 2026/27
 * @example =POWERGAP.POWER_GAP_GW() → 378 — The gap of 2024: 429 − 51 GW
 * @example =POWERGAP.POWER_GAP_GW(51,100) → 49 — The gap to the 100 GW a year that was asked for
 * @example =POWERGAP.POWER_GAP_GW(51,429,0,0,0,"RATIO") → 8.411764705882353 — China adds eight times as much
 * @example =POWERGAP.POWER_GAP_GW(51,429,2,0.1,0.02,"CUMULATIVE") → 1144.1016 — Three years, with growth
 * @caution Nameplate gigawatts are not alike: most of what both countries add is solar. Show NAMEPLATE, AVERAGE and FIRM side by side.
 * @caution On AVERAGE and FIRM the mix of 2024 counts, and some factors stand in for others: China's firm factors are American, and most of PJM's ratings are unverified.
 * @caution Growth rates are scenarios, not forecasts.
 */
export function POWER_GAP_GW(
  us_gw?: number,
  china_gw?: number,
  year?: number,
  us_growth?: number,
  china_growth?: number,
  measure?: GAP_MEASURE,
  basis?: BASIS,
): number {
  return cell(() =>
    powerGap(
      additions(us_gw, china_gw, us_growth, china_growth),
      number("year", year),
      choice("measure", measure, GAP_MEASURES, "ANNUAL"),
      choice("basis", basis, BASES, "NAMEPLATE"),
    ),
  );
}

/**
 * Years until the US adds as much generating capacity in a year as China does; 0 when it already does.
 * @customfunction
 * @param [us_gw] Capacity that the US adds in year 0 [GW]. Default 51.
 * @param [china_gw] Capacity that China adds in year 0 [GW]. Default 429.
 * @param [us_growth] Growth of American additions [fraction a year]. Default 0.
 * @param [china_growth] Growth of Chinese additions [fraction a year]. Default 0.
 * @returns Years from now, with their fraction; #N/A when the gap never closes.
 * @equation years = ln(china_gw ÷ us_gw) ÷ ln((1 + us_growth) ÷ (1 + china_growth))
 * @source OpenAI submission to OSTP, 27 October 2025: 51 GW (US) and 429 GW (China) in 2024
 * @example =POWERGAP.POWER_GAP_YEARS(51,429,0.2) → 11.680633511759839 — With 20 % growth a year against none
 * @example =POWERGAP.POWER_GAP_YEARS(100,200,1) → 1 — Doubling once
 * @example =POWERGAP.POWER_GAP_YEARS(120,100) → 0 — The US is not behind
 * @caution This is when a year's additions are equal, not when the capacity built up since then is.
 */
export function POWER_GAP_YEARS(us_gw?: number, china_gw?: number, us_growth?: number, china_growth?: number): number {
  return cell(() => yearsToClose(additions(us_gw, china_gw, us_growth, china_growth)));
}

/**
 * The power gap year by year: what each country adds, the gap, the gap to a target, and the gap added up.
 * @customfunction
 * @param [years] Last year of the schedule, at most 1200 [years]. Default 10.
 * @param [us_gw] Capacity that the US adds in year 0 [GW]. Default 51.
 * @param [china_gw] Capacity that China adds in year 0 [GW]. Default 429.
 * @param [us_growth] Growth of American additions [fraction a year]. Default 0.
 * @param [china_growth] Growth of Chinese additions [fraction a year]. Default 0.
 * @param [target_gw] Capacity that the US is to add each year; it counts by the American factor [GW]. Default 100.
 * @param [basis] How gigawatts are counted. Default NAMEPLATE.
 * @param [headers] Whether the first row names the columns [TRUE/FALSE]. Default TRUE.
 * @returns A row a year: year, US, China, gap, gap to target, cumulative gap, GW.
 * @equation gap = China − US; gap to target = target − US; cumulative gap = the gaps of years 0 to year added up
 * @source OpenAI submission to OSTP, 27 October 2025: 51 GW (US), 429 GW (China), 100 GW a year asked for
 * @example =POWERGAP.POWER_GAP_SCHEDULE(1) → {"Year","US","China","Gap","Gap to target","Cumulative gap";0,51,429,378,49,378;1,51,429,378,49,756} — No growth
 * @example =POWERGAP.POWER_GAP_SCHEDULE(2,50,100,1,0,100,,FALSE) → {0,50,100,50,50,50;1,100,100,0,0,50;2,200,100,-100,-100,-50} — The US doubles and overtakes
 * @caution On AVERAGE and FIRM the mix of 2024 counts in every year, and some factors stand in for others or are unverified.
 */
export function POWER_GAP_SCHEDULE(
  years?: number,
  us_gw?: number,
  china_gw?: number,
  us_growth?: number,
  china_growth?: number,
  target_gw?: number,
  basis?: BASIS,
  headers?: boolean,
): any[][] {
  return cell(() =>
    spill(
      ["Year", "US", "China", "Gap", "Gap to target", "Cumulative gap"],
      gapSchedule(
        number("years", years, 10),
        additions(us_gw, china_gw, us_growth, china_growth),
        number("target_gw", target_gw, DEFAULTS.target_gw.value),
        choice("basis", basis, BASES, "NAMEPLATE"),
      ).map(({ year, us, china, gap, gapToTarget, cumulativeGap }) => [
        year,
        us,
        china,
        gap,
        gapToTarget,
        cumulativeGap,
      ]),
      flag("headers", headers, true),
    ),
  );
}

/**
 * What a mix of generating capacity counts for: the load that it can be relied on to carry, or its average output.
 * @customfunction
 * @param technologies Technologies: solar, wind, hydro, nuclear, gas, coal, storage or other.
 * @param gw Nameplate capacity of each, in a range of the same size [GW].
 * @param [basis] How gigawatts are counted. Default FIRM.
 * @param [country] Whose factors apply; not used on NAMEPLATE. Default US.
 * @returns Gigawatts that count.
 * @equation GW = Σ gw × factor(technology, country, basis)
 * @source AVERAGE: US EIA capacity factors 2020–2021; China NEA hours, January to October 2023
 * @source FIRM: PJM effective load-carrying capability, class ratings 2026/27 and 2027/28
 * @example =POWERGAP.FIRM_GW("wind",10) → 4.1 — 10 GW of wind carry 4.1 GW of load
 * @example =POWERGAP.FIRM_GW({"solar";"nuclear"},{10;1},"AVERAGE") → 3.368 — 10 × 0.244 + 1 × 0.928
 * @example =POWERGAP.FIRM_GW("solar",278,"AVERAGE","CHINA") → 42.812 — China's solar of 2024 at 0.154
 * @caution All firm factors except wind's are unverified; China's are American stand-ins.
 * @caution The factors of gas (combined cycle), other (gas turbine), hydro (FIRM: its capacity factor), and Chinese coal and gas (thermal power) are stand-ins.
 * @caution Storage adds no energy, so it counts 0 on AVERAGE; on FIRM it is a four-hour battery.
 * @caution Effective load-carrying capability falls as more of the same is built.
 */
export function FIRM_GW(technologies: any[][], gw: any[][], basis?: BASIS, country?: COUNTRY): number {
  return cell(() => {
    const plants = pairs("technologies", technologies, "gw", gw).map(([technology, nameplate]) => ({
      technology: text("technologies", technology),
      gw: number("gw", nameplate),
    }));
    const counted = choice("basis", basis, BASES, "FIRM");
    return firmGW(plants, counted, counted === "NAMEPLATE" ? "US" : choice("country", country, COUNTRIES, "US"));
  });
}

/**
 * Power that a data center needs for its GPUs, megawatts.
 * @customfunction
 * @param gpus Number of GPUs [GPUs].
 * @param [gpu_watts] Rated power of one GPU [W]. Default 1000.
 * @param [server_factor] Power of the whole server over that of its GPUs [ratio]. Default 1.79.
 * @param [pue] Power usage effectiveness, facility power over IT power [ratio]. Default 1.2.
 * @returns Facility power at full load, MW.
 * @equation MW = gpus × gpu_watts × server_factor × pue ÷ 1,000,000
 * @source NVIDIA DGX B200: 14.3 kW for 8 GPUs of 1 kW
 * @example =POWERGAP.FACILITY_MW(10000) → 21.48 — A hall of 10,000 B200
 * @example =POWERGAP.FACILITY_MW(72,1200,1.39,1) → 0.120096 — A rack of 72 GB200, 120 kW
 * @caution A GPU's rated power is not what it draws on average; plan the connection for the peak.
 * @caution 1.79 is a DGX B200; a rack of GB200 is near 1.39, and xAI's Colossus drew 1.81 kW per H100, all in.
 */
export function FACILITY_MW(gpus: number, gpu_watts?: number, server_factor?: number, pue?: number): number {
  return cell(() =>
    facilityMW({
      gpus: number("gpus", gpus),
      gpuWatts: number("gpu_watts", gpu_watts, DEFAULTS.gpu_watts.value),
      serverFactor: number("server_factor", server_factor, DEFAULTS.server_factor.value),
      pue: number("pue", pue, DEFAULTS.pue.value),
    }),
  );
}
