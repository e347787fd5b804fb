import { CONVENTION, counted, keptAt, METHOD_DEFAULTS, WHOLE_NUMBERS } from "./depreciation";
import { byTaxClass, sharesToCome, yearsTo } from "./macrs";
import { choose, type RowsTwin } from "./twin";

/** The vintages bought before the year `next`, by year of purchase, and how long they have served when it starts. */
const BOUGHT = "(purchase_years<next)*costs";
const SERVED = "(next-purchase_years)";

/** What they are worth then, when n years of service leave so much of each above its salvage, per unit of cost. */
const worth = (left: (n: string) => string) =>
  `SUMPRODUCT(${BOUGHT}*(salvage_rate+part*${left(SERVED)}+(1-part)*${left(`(${SERVED}-1)`)}))`;

/** The same for a method that leaves a share of cost − salvage. */
const worthOfShare = (share: (n: string) => string) => worth((n) => `(1-salvage_rate)*${share(n)}`);

/** Where the years before the purchase start, in which nothing is written off. */
const LONG_AGO = -9999;

/** All vintages are computed at once: MIN and MAX, which would take one of them, are spelled out. */
export const FLEET_DEPRECIATION: RowsTwin = {
  parameters: [
    "purchase_years",
    "costs",
    "salvage_rate",
    "life",
    "from_year",
    "to_year",
    "method",
    "factor",
    "convention",
  ],
  ranges: ["purchase_years", "costs"],
  optional: METHOD_DEFAULTS,
  locals: {
    ...CONVENTION,
    kept: keptAt("factor"),
    declining_years: `SUMPRODUCT((${WHOLE_NUMBERS}<life-1)*(kept^(${WHOLE_NUMBERS}*(${WHOLE_NUMBERS}<life-1))*(1-(life-${WHOLE_NUMBERS})*(1-kept))<salvage_rate))`,
    fixed_rate: "ROUND(1-salvage_rate^(1/life),3)",
    "limited(x,most)": "(ABS(x)-ABS(x-most)+most)/2",
    "above(x)": "(x-salvage_rate)*(x>salvage_rate)",
    "straight(n)": "(life-limited(n,life))/life",
    "digits(n)": "(life-limited(n,life))*(life-limited(n,life)+1)/(life*(life+1))",
    "economic(n)": "(0.5^(limited(n,life)/factor)-0.5^(life/factor))/(1-0.5^(life/factor))",
    "declining(n)": "above(kept^limited(n,life))",
    "switching(n)": "above(kept^limited(n,declining_years))*(life-limited(n,life))/(life-limited(n,declining_years))",
    "last_two(n)": `above(${keptAt("2")}^limited(n,life-2))*(2-limited(n-life+2,2))/2`,
    "value_before(next)": choose("method", {
      SL: worthOfShare((n) => `straight(${n})`),
      SYD: worthOfShare((n) => `digits(${n})`),
      DB: `SUMPRODUCT(${BOUGHT}*(1-fixed_rate*months/12)*(1-fixed_rate+(${SERVED}<=1))^limited(${SERVED}-1,life-1)*(1-fixed_rate*(1-months/12)*(${SERVED}>life)))`,
      DDB: worth((n) => `declining(${n})`),
      VDB: counted(worth((n) => `switching(${n})`)),
      MACRS: byTaxClass(
        (taxClass) =>
          `SUMPRODUCT(${BOUGHT}*LOOKUP(${SERVED},{${LONG_AGO},${yearsTo(taxClass)}},INDEX(${sharesToCome(taxClass)},table,0)))`,
      ),
      PRC_DDB: worth((n) => `last_two(${n})`),
      ECON: worthOfShare((n) => `economic(${n})`),
    }),
  },
  count: "to_year-from_year+1",
  columns: {
    year: { header: "Year", each: "from_year+row-1" },
    additions: { header: "Additions", each: "SUMPRODUCT((purchase_years=from_year+row-1)*costs)" },
    depreciation: { header: "Depreciation", of: "before_net_book_value+additions-net_book_value" },
    net_book_value: { header: "Net book value", each: "value_before(from_year+row)" },
  },
};
