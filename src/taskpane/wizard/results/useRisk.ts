import { useEffect, useState } from "react";
import type { Scenario } from "../../../model/scenario/fields";
import type { Answer } from "./riskMessages";

/** Typing goes on while this passes, so that not each keystroke starts a simulation. */
const SETTLED_AFTER_MILLISECONDS = 150;

/** Plays the scenario in a worker, and ends one whose scenario has changed. `isCurrent` tells an old answer. */
export function useRisk(scenario: Scenario): { answer: Answer | undefined; isCurrent: boolean } {
  const [state, setState] = useState<{ scenario: Scenario; answer: Answer }>();
  useEffect(() => {
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      const answered = (answer: Answer) => setState({ scenario, answer });
      try {
        worker = new Worker(new URL("./risk.worker.ts", import.meta.url));
      } catch (error) {
        return answered({ error: String(error) });
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
      worker.onerror = ({ message }) => answered({ error: message });
      worker.postMessage(scenario);
    }, SETTLED_AFTER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [scenario]);
  return { answer: state?.answer, isCurrent: state?.scenario === scenario };
}
