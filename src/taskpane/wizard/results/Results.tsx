import type { ComponentType } from "react";
import type { Scenario, Step } from "../../../model/scenario/fields";
import type { Outcome } from "../../../model/scenario/run";
import type { Plan } from "../plan";
import { usePlanWords } from "../words";
import { ClocksResults } from "./ClocksResults";
import { FleetResults } from "./FleetResults";
import { GapResults } from "./GapResults";
import { LifeResults } from "./LifeResults";
import { MoneyResults } from "./MoneyResults";
import { RiskResults } from "./RiskResults";

export interface ResultsProps {
  outcome: Outcome;
  scenario: Scenario;
  plan: Plan;
}

const OF_STEP: Record<Step, ComponentType<ResultsProps>> = {
  fleet: FleetResults,
  life: LifeResults,
  clocks: ClocksResults,
  gap: GapResults,
  money: MoneyResults,
  risk: RiskResults,
};

/** What a step's inputs come to. */
export default function Results({ step, ...props }: ResultsProps & { step: Step }) {
  const { wizard } = usePlanWords();
  const OfStep = OF_STEP[step];
  return (
    <section aria-label={wizard.results}>
      <OfStep {...props} />
    </section>
  );
}
