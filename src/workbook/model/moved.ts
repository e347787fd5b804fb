import { FIELDS, type NumberField } from "../../model/scenario/fields";
import type { FieldName } from "../../model/scenario/scenario";
import { renameNames } from "../names";

const dateAfter = (months: string) => `(start_date+ROUND(${months}*365/12,0))`;

const CHIPS = dateAfter("chips_likely");
const READY = `${CHIPS},${dateAfter("building_likely")}`;
const BRIDGE = `IF(bridge_maximum>0,${dateAfter("bridge_likely")},0)`;

/** Idle days from the inputs alone, so that one of them can be moved. */
const idleDays = (grid: string) => `POWERGAP.IDLE_DAYS(${READY},${grid},install_days,${BRIDGE})`;

const ALL = idleDays(dateAfter("grid_likely"));
const EARLY = `IF(partial_share>0,MIN(${ALL},${idleDays(`MIN(${dateAfter("grid_likely")},${dateAfter("partial_months")})`)}),${ALL})`;

const costOf = (share: string, days: string) =>
  `POWERGAP.IDLE_GPU_COST(gpus*gpu_price*${share},${days},cost_of_capital,doubling_years,storage_rate)`;

/** The total idle cost as one formula over the inputs. */
const IDLE_COST = `${costOf("(1-partial_share)", ALL)}+${costOf("partial_share", EARLY)}`;

/** The idle cost with one input at its low and at its high end: a clock's estimates, or its swing down and up. */
export function movedIdleCost(name: FieldName): { low: string; high: string } {
  const field = FIELDS[name] as NumberField;
  const [low, high] =
    field.swing === undefined
      ? [name.replace("_likely", "_minimum"), name.replace("_likely", "_maximum")]
      : [`(${name}*${1 - field.swing})`, `(${name}*${1 + field.swing})`];
  return { low: renameNames(IDLE_COST, { [name]: low }), high: renameNames(IDLE_COST, { [name]: high }) };
}
