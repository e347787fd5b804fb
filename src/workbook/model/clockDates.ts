import { quantile } from "../../model/distributions";
import { estimate, type Clock } from "../../model/scenario/scenario";
import { computed } from "../cells";
import type { Cell } from "../sheet";
import type { Model } from "./model";

/** By when a clock is done with a probability. */
export function quantileDate(model: Model, clock: Clock, share: number): Cell {
  const { scenario } = model;
  const days = quantile(share, { ...estimate(scenario, clock), distribution: "PERT" });
  return unlessUnplanned(
    model,
    clock,
    `start_date+POWERGAP.DURATION_QUANTILE(${share},${clock}_minimum,${clock}_likely,${clock}_maximum)*365/12`,
    scenario.start_date + days,
  );
}

/** A date of a clock. Temporary power that nobody plans has none. */
export function unlessUnplanned({ scenario, words }: Model, clock: Clock, formula: string, date: number): Cell {
  if (clock !== "bridge") return computed(formula, date, "date");
  const { none } = words.model;
  return computed(`IF(bridge_maximum>0,${formula},"${none}")`, scenario.bridge_maximum > 0 ? date : none, "date");
}
