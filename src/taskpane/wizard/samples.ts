import { COLOSSUS } from "../../data/colossus";
import type { PlanDraft } from "./draft";
import { modelDraft } from "./presets";

/** Scenarios to start from, as someone would type them. */
export const SAMPLES = {
  hall: {},
  // 1.4 trillion buy this many at 40,000 each and 1.79 kW of IT at 11.7 million a megawatt.
  trillion: { gpus: "22,972,000" },
  // Chips 19 days before it ran, and estimates around what happened.
  colossus: {
    ...modelDraft("H100"),
    gpus: COLOSSUS.gpus.value.toLocaleString("en"),
    // 1.81 kW per H100, all in, over 700 W and the server factor.
    pue: "1.42",
    start_date: COLOSSUS.start.value,
    chips_minimum: "3",
    chips_likely: "2024-07-03",
    chips_maximum: "5",
    building_minimum: "2",
    building_likely: "3",
    building_maximum: "4",
    install_days: String(COLOSSUS.installDays.value),
    grid_minimum: "12",
    grid_likely: COLOSSUS.substation.value,
    grid_maximum: "16",
    bridge_minimum: "2",
    bridge_likely: "3",
    bridge_maximum: "4",
    lead_months: "3",
  },
} as const satisfies Record<string, PlanDraft>;

export type Sample = keyof typeof SAMPLES;
