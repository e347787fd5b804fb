import { clocks, type Clocks } from "./clocks";
import type { Scenario } from "./fields";
import { fleet, type Fleet } from "./fleet";
import { gap, type Gap } from "./gap";
import { life, type Life } from "./life";
import { money, type Money } from "./money";

/** Everything that a scenario without chance comes to. */
export interface Outcome {
  fleet: Fleet;
  life: Life;
  clocks: Clocks;
  gap: Gap;
  money: Money;
}

/** The whole model of a scenario in which `problemsOf` finds nothing. */
export function run(scenario: Scenario): Outcome {
  const theFleet = fleet(scenario);
  return {
    fleet: theFleet,
    life: life(scenario, theFleet),
    clocks: clocks(scenario, theFleet),
    gap: gap(scenario, theFleet),
    money: money(scenario, theFleet),
  };
}
