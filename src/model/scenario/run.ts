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

/**
 * The whole model of a scenario in which `problemsOf` finds nothing. Each part is computed when it is first asked for:
 * who edits the dates does not wait for the loan.
 */
export function run(scenario: Scenario): Outcome {
  const theFleet = fleet(scenario);
  return onDemand<Outcome>({
    fleet: () => theFleet,
    life: () => life(scenario, theFleet),
    clocks: () => clocks(scenario, theFleet),
    gap: () => gap(scenario, theFleet),
    money: () => money(scenario, theFleet),
  });
}

function onDemand<T extends object>(parts: { [Name in keyof T]: () => T[Name] }): T {
  const whole = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(whole, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = parts[name]();
        Object.defineProperty(whole, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole;
}
