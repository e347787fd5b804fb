import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { BASES, countryFactor, firmGW, type Basis } from "../../model/capacity";
import { address, computed, constant, down, text } from "../cells";
import type { Sheet } from "../sheet";
import { sum, type Words } from "./example";
import { Page } from "./page";

const US = DEFAULTS.us_gw.value;
const CHINA = DEFAULTS.china_gw.value;

const TECHNOLOGIES = [
  { technology: "solar", fact: "us_solar_additions_2024" },
  { technology: "wind", fact: "us_wind_additions_2024" },
  { technology: "storage", fact: "us_storage_additions_2024" },
  { technology: "other", fact: "us_other_additions_2024" },
] as const;

const KEYS: Record<Basis, "nameplate" | "average" | "firm"> = {
  NAMEPLATE: "nameplate",
  AVERAGE: "average",
  FIRM: "firm",
};

export function bases({ gallery: { common, bases: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "bases", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const gw = { format: "decimal1", unit: units.gwAYear } as const;
  page.startInputs();
  page.input("us", words.us, US, { ...gw, from: DEFAULTS.us_gw.reference });
  page.input("china", words.china, CHINA, { ...gw, from: DEFAULTS.china_gw.reference });

  const headers = [words.basis, words.usCounts, words.chinaCounts, words.gap, words.ratio];
  page.chart((rows) => ({
    kind: "column",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: [1, 2, 3].map((column) => ({ name: headers[column], values: down(column, rows.first, rows.last) })),
    axisTitle: words.axis,
  }));
  /** What the additions of one country count for: a gap to nothing. */
  const counted = (basis: Basis, us: string, china: string) =>
    `POWERGAP.POWER_GAP_GW(${us},${china},0,0,0,"ANNUAL","${basis}")`;
  page.table(words.bases, headers, (first) =>
    BASES.map((basis, i) => {
      const [us, china] = [US * countryFactor("US", basis).value, CHINA * countryFactor("CHINA", basis).value];
      const at = (column: number) => address(first + i, column);
      return [
        text(words[KEYS[basis]], "label"),
        computed(`-${counted(basis, n("us"), "0")}`, us, "decimal1"),
        computed(counted(basis, "0", n("china")), china, "decimal1"),
        computed(counted(basis, n("us"), n("china")), china - us, "decimal1"),
        computed(`${at(2)}/${at(1)}`, china / us, "decimal1"),
      ];
    }),
  );

  const additions = TECHNOLOGIES.map(({ fact }) => Number(reference(fact).value));
  page.table(words.technologies, [words.technology, "", words.nameplate, words.average, words.firm], (first) => [
    ...TECHNOLOGIES.map(({ technology, fact }, i) => {
      const at = `${address(first + i, 1)},${address(first + i, 2)}`;
      const count = (basis: Basis) => firmGW([{ technology, gw: additions[i] }], basis, "US");
      return [
        text(words[technology], "label"),
        text(technology, "note"),
        { ...constant(additions[i], "decimal1"), look: "input" as const },
        computed(`POWERGAP.FIRM_GW(${at},"AVERAGE")`, count("AVERAGE"), "decimal1"),
        computed(`POWERGAP.FIRM_GW(${at},"FIRM")`, count("FIRM"), "decimal1"),
        page.from(fact),
      ];
    }),
    [
      { ...text(words.sum, "total") },
      text("", "total"),
      ...(["NAMEPLATE", "AVERAGE", "FIRM"] as const).map((basis, i) => ({
        ...computed(
          `SUM(${down(i + 2, first, first + TECHNOLOGIES.length - 1)})`,
          sum(TECHNOLOGIES.map(({ technology }, j) => firmGW([{ technology, gw: additions[j] }], basis, "US"))),
          "decimal1" as const,
        ),
        look: "total" as const,
      })),
    ],
  ]);
  const factors = BASES.flatMap((basis) => [countryFactor("US", basis), countryFactor("CHINA", basis)]);
  page.notes(
    words.noteAverage,
    words.noteFirm,
    ...(factors.some(({ isProxy }) => isProxy) ? [words.noteProxies] : []),
    ...(factors.some(({ isUnverified }) => isUnverified) ? [words.noteUnverified] : []),
    words.noteShares,
  );
  return page.finish();
}
