import type { Risk, Swing } from "../../../model/scenario/risk";

/** What the simulation's worker answers. */
export type Answer = { risk: Risk; swings: Swing[] } | { error: string };
