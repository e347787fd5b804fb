import { DEFAULTS } from "../../data/defaults";
import { reference } from "../../data/references";
import { lifeChange } from "../../model/accounting";
import { economicValue } from "../../model/economics";
import { address, computed, down } from "../cells";
import type { Sheet } from "../sheet";
import { upTo, type Words } from "./example";
import { Page, rowLabel } from "./page";

const COST = 1_000;
const DOUBLING = DEFAULTS.doubling_years.value;

const LIVES = [
  { key: "long", fact: "useful_life_coreweave" },
  { key: "middle", fact: "useful_life_nebius" },
  { key: "short", fact: "useful_life_burry_high" },
] as const;

/** When the long life is given up for the middle one, years. */
const CHANGED_AFTER = 2;

export function life({ gallery: { common, life: words } }: Words): Sheet {
  const page = new Page(common, words.sheet, "life", words);
  const n = (key: string) => page.named(key);
  const { units } = common;
  const years = LIVES.map(({ fact }) => Number(reference(fact).value));
  const [long, middle, short] = years;
  page.startInputs();
  page.input("cost", words.cost, COST, { format: "whole", unit: units.million, from: "example" });
  LIVES.forEach(({ key, fact }, i) =>
    page.input(key, words[key], years[i], { format: "decimal1", unit: units.years, from: fact }),
  );
  page.input("doubling", words.doubling, DOUBLING, {
    format: "decimal1",
    unit: units.years,
    from: DEFAULTS.doubling_years.reference,
  });

  const charge = (life: string) => `POWERGAP.GPU_DEPRECIATION(${n("cost")},0,${n(life)},1)`;
  const money = { format: "decimal1", unit: units.million } as const;
  page.startResults();
  page.result("charge_long", words.chargeLong, charge("long"), COST / long, { ...money, meaning: words.chargeMeaning });
  page.result("charge_middle", words.chargeMiddle, charge("middle"), COST / middle, {
    ...money,
    meaning: words.chargeMeaning,
  });
  page.result("charge_short", words.chargeShort, charge("short"), COST / short, {
    ...money,
    meaning: words.chargeMeaning,
  });
  page.result("more", words.more, `${n("charge_short")}-${n("charge_long")}`, COST / short - COST / long, {
    ...money,
    meaning: words.moreMeaning,
  });
  page.result(
    "change",
    words.change,
    `POWERGAP.GPU_LIFE_CHANGE(POWERGAP.GPU_BOOK_VALUE(${n("cost")},0,${n("long")},${CHANGED_AFTER}),0,${n("long")}-${CHANGED_AFTER},${n("middle")}-${CHANGED_AFTER})`,
    lifeChange({
      carryingAmount: COST * (1 - CHANGED_AFTER / long),
      salvage: 0,
      lifeBefore: long - CHANGED_AFTER,
      lifeAfter: middle - CHANGED_AFTER,
    }),
    { ...money, meaning: words.changeMeaning },
  );
  const headers = [words.age, words.bookLong, words.bookMiddle, words.bookShort, words.economic];
  page.chart((rows) => ({
    kind: "line",
    title: words.chart,
    description: words.description,
    categories: down(0, rows.first, rows.last),
    series: headers.slice(1).map((name, i) => ({ name, values: down(i + 1, rows.first, rows.last) })),
    axisTitle: units.million,
  }));
  page.table(common.yearByYear, headers, (first) =>
    [0, ...upTo(8)].map((age, i) => {
      const at = address(first + i, 0);
      return [
        rowLabel(age),
        ...LIVES.map(({ key }, j) =>
          computed(
            `POWERGAP.GPU_BOOK_VALUE(${n("cost")},0,${n(key)},${at})`,
            COST * Math.max(0, 1 - age / years[j]),
            "decimal1",
          ),
        ),
        computed(
          `POWERGAP.GPU_ECONOMIC_VALUE(${n("cost")},${at},${n("doubling")})`,
          economicValue({
            cost: COST,
            age,
            doublingYears: DOUBLING,
            life: undefined,
            salvage: 0,
            discountRate: 0,
            failureRate: 0,
          }),
          "decimal1",
        ),
      ];
    }),
  );
  page.notes(words.noteEconomic, words.noteDoubling, words.noteSceptic);
  return page.finish();
}
