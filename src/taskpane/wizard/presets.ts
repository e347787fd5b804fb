import { GPU_PRESETS, type GpuModel } from "../../data/presets";
import { toText, type PlanDraft } from "./draft";

/** What someone would type for a model of GPU. */
export function modelDraft(model: GpuModel): PlanDraft {
  const { price, watts, serverFactor } = GPU_PRESETS[model];
  return {
    gpu_model: model,
    gpu_price: toText("gpu_price", price),
    gpu_watts: toText("gpu_watts", watts),
    server_factor: toText("server_factor", serverFactor),
  };
}
