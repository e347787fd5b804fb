import type { ExampleId } from "../../i18n/gallery.en";
import type { Sheet } from "../sheet";
import { bases } from "./bases";
import { colossus } from "./colossus";
import type { Words } from "./example";
import { fleet } from "./fleet";
import { gap2035 } from "./gap2035";
import { guarantee } from "./guarantee";
import { idle } from "./idle";
import { life } from "./life";
import { macrs } from "./macrs";
import { order } from "./order";
import { trillion } from "./trillion";

export type { Words } from "./example";

/** The worked examples, in the order of the gallery: each a sheet of live formulas with the values of the model. */
export const EXAMPLES: Readonly<Record<ExampleId, (words: Words) => Sheet>> = {
  idle,
  order,
  colossus,
  macrs,
  fleet,
  life,
  gap2035,
  bases,
  guarantee,
  trillion,
};

export const EXAMPLE_IDS = Object.keys(EXAMPLES) as ExampleId[];
