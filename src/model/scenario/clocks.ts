import { bridgePowerNpv } from "../bridge";
import { nearestDay } from "../days";
import { idleCost, lifeBurned, type IdleComponent } from "../idle";
import { goLiveDate } from "../timeline";
import type { Scenario } from "./fields";
import type { Fleet } from "./fleet";
import { ordering, type Ordering } from "./ordering";
import { daysOf } from "./scenario";

const HOURS_PER_DAY = 24;

export interface Clocks {
  /** Dates are serial numbers of days. */
  chips: number;
  building: number;
  grid: number;
  /** Temporary power, where there is any. */
  bridge: number | undefined;
  goLive: number;
  /** What everything else waits for. */
  binding: "chips" | "building" | "power";
  /** Days that installed chips wait for the first kilowatt-hour. */
  idleDays: number;
  /** The same for the share that is energized early. */
  partialIdleDays: number;
  /** Money, by component; MARGIN stands beside TOTAL. */
  idleCost: Record<IdleComponent, number>;
  /** Share of the economic value that is gone before the first kilowatt-hour. */
  lifeBurned: number;
  /** Money a day. */
  marginPerDay: number;
  idleCostPerDay: number;
  /** Present value of temporary power, money. */
  bridgeNpv: number | undefined;
  /** When to order the chips; undefined when neither waiting costs anything. */
  orders: Ordering | undefined;
}

/** What the three clocks come to when each takes its most likely time. */
export function clocks(scenario: Scenario, { chipsCost, facilityMW }: Fleet): Clocks {
  const dateAfter = (months: number) => scenario.start_date + nearestDay(daysOf(months));
  const chips = dateAfter(scenario.chips_likely);
  const building = dateAfter(scenario.building_likely);
  const grid = dateAfter(scenario.grid_likely);
  const bridge = scenario.bridge_maximum > 0 ? dateAfter(scenario.bridge_likely) : undefined;
  const milestones = {
    chipDelivery: chips,
    buildingReady: building,
    powerReady: grid,
    installDays: scenario.install_days,
    bridgeReady: bridge,
  };
  const goLive = goLiveDate(milestones);
  const installed = chips + scenario.install_days;
  const partial = goLiveDate({ ...milestones, powerReady: Math.min(grid, dateAfter(scenario.partial_months)) });
  const idleDays = goLive - installed;
  const partialIdleDays = scenario.partial_share > 0 ? Math.min(goLive, partial) - installed : idleDays;

  const marginPerDay = scenario.gpus * HOURS_PER_DAY * scenario.margin_per_gpu_hour;
  const idle = (component: IdleComponent, days: number, share: number) =>
    idleCost(component, {
      cost: chipsCost * share,
      idleDays: days,
      costOfCapital: scenario.cost_of_capital,
      doublingYears: scenario.doubling_years,
      storageRate: scenario.storage_rate,
      marginPerDay: marginPerDay * share,
      deferredShare: scenario.deferred_share,
    });
  const inBothParts = (component: IdleComponent) =>
    idle(component, idleDays, 1 - scenario.partial_share) + idle(component, partialIdleDays, scenario.partial_share);

  const powerReady = bridge === undefined ? grid : Math.min(grid, bridge);
  const idleCostPerDay = idle("TOTAL", 1, 1);
  const lateCostPerDay = marginPerDay * (1 - scenario.deferred_share);
  return {
    chips,
    building,
    grid,
    bridge,
    goLive,
    binding: powerReady === goLive ? "power" : chips >= building ? "chips" : "building",
    idleDays,
    partialIdleDays,
    idleCost: {
      TOTAL: inBothParts("TOTAL"),
      CARRY: inBothParts("CARRY"),
      OBSOLESCENCE: inBothParts("OBSOLESCENCE"),
      STORAGE: inBothParts("STORAGE"),
      MARGIN: inBothParts("MARGIN"),
    },
    lifeBurned: lifeBurned("ECONOMIC", { idleDays, life: scenario.book_life, doublingYears: scenario.doubling_years }),
    marginPerDay,
    idleCostPerDay,
    bridgeNpv:
      bridge === undefined
        ? undefined
        : bridgePowerNpv({
            mw: facilityMW,
            bridgeReady: Math.max(bridge, Math.max(chips, building) + scenario.install_days),
            gridReady: grid,
            bridgePrice: scenario.bridge_price,
            gridPrice: scenario.grid_price,
            marginPerMWh: (scenario.margin_per_gpu_hour * scenario.gpus) / facilityMW,
            loadFactor: scenario.load_factor,
            fixedCost: scenario.bridge_fixed_cost,
            minimumTermYears: scenario.bridge_term_years,
            discountRate: scenario.cost_of_capital,
          }),
    orders: ordering(scenario, idleCostPerDay, lateCostPerDay),
  };
}
