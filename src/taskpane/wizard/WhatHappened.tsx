import { Link } from "@fluentui/react-components";
import { ATERIO, COLOSSUS, TOMS_HARDWARE } from "../../data/colossus";
import { fill } from "../../i18n/words";
import { run } from "../../model/scenario/run";
import type { Scenario } from "../../model/scenario/scenario";
import { usePane } from "../context";
import { isoDate, today } from "../serialDate";
import { toScenario } from "./draft";
import { showMoney, showShare } from "./figures";
import { SAMPLES } from "./samples";
import { usePlanWords } from "./words";

/** What was reported of Colossus, with its sources, and what the model says with and without its turbines. */
export function WhatHappened({ className }: { className: string }) {
  const { language } = usePane();
  const { happened } = usePlanWords().wizard.start;
  const { scenario } = toScenario(SAMPLES.colossus, today());
  if (!scenario) return null;
  const { clocks } = run(scenario);
  const waiting = run(withoutBridge(scenario)).clocks;
  const reported = fill(happened.reported, {
    gpus: COLOSSUS.gpus.value.toLocaleString(language),
    days: COLOSSUS.buildDays.value,
    install: COLOSSUS.installDays.value,
    substation: COLOSSUS.substation.value.slice(0, 7),
  });
  const modelled = fill(happened.modelled, {
    days: Math.round(clocks.goLive - scenario.start_date),
    date: isoDate(clocks.goLive) ?? "",
    waited: Math.round(waiting.idleDays),
    cost: showMoney(waiting.idleCost.TOTAL, language),
    share: showShare(waiting.lifeBurned, language),
  });
  return (
    <>
      <p className={className}>
        {reported}{" "}
        {[ATERIO, TOMS_HARDWARE].map(({ source, url }, i) => (
          <span key={url} lang="en">
            {i > 0 && "; "}
            <Link href={url} target="_blank" rel="noreferrer" inline>
              {source}
            </Link>
          </span>
        ))}
      </p>
      <p className={className}>{modelled}</p>
      <p className={className}>{happened.note}</p>
    </>
  );
}

const withoutBridge = (scenario: Scenario): Scenario => ({
  ...scenario,
  bridge_minimum: 0,
  bridge_likely: 0,
  bridge_maximum: 0,
});
