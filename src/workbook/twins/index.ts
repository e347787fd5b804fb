import * as depreciation from "./depreciation";
import { EXCEPTIONS } from "./exceptions";
import { FLEET_DEPRECIATION } from "./fleet";
import * as guarantee from "./guarantee";
import * as power from "./power";
import * as reference from "./reference";
import * as timeline from "./timeline";
import type { RowsTwin, Twin } from "./twin";

const {
  GPU_DEPRECIATION,
  GPU_BOOK_VALUE,
  GPU_DEPRECIATION_UNITS,
  GPU_ECONOMIC_VALUE,
  GPU_LIFE_CHANGE,
  GPU_IMPAIRMENT,
  GPU_RETIREMENT_AGE,
  COMPUTE_PRICE,
} = depreciation;
const { POWER_GAP_SCHEDULE, ...powerCells } = power;
const { ORDER_PLAN, ...timelineCells } = timeline;
const { GUARANTEE_SCHEDULE, ...guaranteeCells } = guarantee;

/** The twins of functions that give one value. */
export const TWINS: Readonly<Record<string, Twin>> = {
  GPU_DEPRECIATION,
  GPU_BOOK_VALUE,
  GPU_DEPRECIATION_UNITS,
  GPU_ECONOMIC_VALUE,
  GPU_LIFE_CHANGE,
  GPU_IMPAIRMENT,
  GPU_RETIREMENT_AGE,
  COMPUTE_PRICE,
  ...powerCells,
  ...timelineCells,
  ...guaranteeCells,
};

/** The twins of functions that spill. */
export const ROWS_TWINS: Readonly<Record<string, RowsTwin>> = {
  GPU_DEPRECIATION_SCHEDULE: depreciation.GPU_DEPRECIATION_SCHEDULE,
  FLEET_DEPRECIATION,
  POWER_GAP_SCHEDULE,
  ORDER_PLAN,
  GUARANTEE_SCHEDULE,
};

/** The twins of functions that look something up: a value for literal arguments, nothing when a cell decides. */
export const FACT_TWINS = reference;

/** The twin of a function that gives one value. */
export const twinOf = (id: string): Twin | undefined => (Object.hasOwn(TWINS, id) ? TWINS[id] : undefined);

/** Whether PowerGap has a function of this id. */
export const isFunction = (id: string): boolean =>
  [TWINS, ROWS_TWINS, FACT_TWINS, EXCEPTIONS].some((some) => Object.hasOwn(some, id));

export { EXCEPTIONS };
