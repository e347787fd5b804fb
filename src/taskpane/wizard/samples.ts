import type { PlanDraft } from "./draft";
import { modelDraft } from "./presets";

/** Scenarios to start from, as someone would type them. */
export const SAMPLES = {
  hall: {},
  // 1.4 trillion buy this many at 40,000 each and 1.79 kW of IT at 11.7 million a megawatt.
  trillion: { gpus: "22,972,000" },
  // Tom's Hardware, 2025-05: 100,000 H100, 19 days to install, 122 days in all, on turbines; the substation a year later.
  colossus: {
    ...modelDraft("H100"),
    gpus: "100,000",
    // 1.81 kW per H100, all in, over 700 W and the server factor.
    pue: "1.42",
    start_date: "2024-05-01",
    chips_minimum: "3",
    chips_likely: "2024-08-12",
    chips_maximum: "5",
    building_minimum: "2",
    building_likely: "3",
    building_maximum: "4",
    install_days: "19",
    grid_minimum: "11",
    grid_likely: "12",
    grid_maximum: "15",
    bridge_minimum: "2",
    bridge_likely: "3",
    bridge_maximum: "4",
    lead_months: "3",
  },
} as const satisfies Record<string, PlanDraft>;

export type Sample = keyof typeof SAMPLES;
