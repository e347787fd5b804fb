import { STEPS } from "../../model/scenario/fields";

/** The steps of the wizard, in order. */
export const PLAN_STEPS = ["start", ...STEPS, "review"] as const;

export type PlanStep = (typeof PLAN_STEPS)[number];
