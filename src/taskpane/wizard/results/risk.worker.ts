import type { Scenario } from "../../../model/scenario/fields";
import { risk, tornado } from "../../../model/scenario/risk";
import type { Answer } from "./riskMessages";

onmessage = ({ data }: MessageEvent<Scenario>) => {
  postMessage(answer(data));
};

function answer(scenario: Scenario): Answer {
  try {
    return { risk: risk(scenario), swings: tornado(scenario) };
  } catch (error) {
    return { error: String(error) };
  }
}
