import { ADDITIONS } from "./additions";
import { CAPACITY } from "./capacity";
import { DATA_CENTERS } from "./data-centers";
import type { Fact } from "./fact";
import { FACTORS } from "./factors";
import { FIRM } from "./firm";
import { GENERATION } from "./generation";
import { GPUS } from "./gpus";
import { GRID } from "./grid";
import { GUARANTEES } from "./guarantees";
import { LEAD_TIMES } from "./lead-times";
import { OBSOLESCENCE } from "./obsolescence";
import { PRECEDENTS } from "./precedents";
import { RATES } from "./rates";
import { RENTAL } from "./rental";
import { RULES } from "./rules";
import { STAKES } from "./stakes";
import { USEFUL_LIVES } from "./useful-lives";

export { isUnverified, type Fact, type Unit } from "./fact";

/** All facts, by category. */
const CATEGORIES = {
  additions: ADDITIONS,
  capacity: CAPACITY,
  factors: FACTORS,
  firm: FIRM,
  grid: GRID,
  lead_times: LEAD_TIMES,
  generation: GENERATION,
  data_centers: DATA_CENTERS,
  gpus: GPUS,
  rental: RENTAL,
  obsolescence: OBSOLESCENCE,
  useful_lives: USEFUL_LIVES,
  guarantees: GUARANTEES,
  stakes: STAKES,
  rates: RATES,
  rules: RULES,
  precedents: PRECEDENTS,
} as const;

export type Category = keyof typeof CATEGORIES;

type IdIn<C extends Category> = keyof (typeof CATEGORIES)[C];

/** What a person types: `us_additions_2024`. */
export type ReferenceId = { [C in Category]: IdIn<C> }[Category];

/** A fact with its name and place. */
export interface Reference extends Fact {
  readonly id: ReferenceId;
  readonly category: Category;
}

/**
 * All facts, in the order in which they are listed. Workbooks store ids, so an id that was released keeps its value:
 * a new figure is a new id (us_additions_2024, us_additions_2025), and nothing is taken away.
 */
export const REFERENCES: readonly Reference[] = (Object.keys(CATEGORIES) as Category[]).flatMap((category) =>
  Object.entries<Fact>(CATEGORIES[category]).map(([id, fact]) => ({ id: id as ReferenceId, category, ...fact })),
);

const BY_ID = new Map(REFERENCES.map((reference) => [reference.id, reference]));

/** The fact with a known id. */
export function reference(id: ReferenceId): Reference {
  return BY_ID.get(id)!;
}
