import { useState } from "react";
import { usePane } from "./context";
import { PaneError } from "./host";
import { refusalSentence } from "./refusalSentence";

/** Where an insertion stands. */
export type Insertion =
  | { kind: "idle" }
  | { kind: "inserting" }
  | { kind: "asking"; address: string }
  | { kind: "done"; address: string }
  | { kind: "refused"; sentence: string };

const IDLE: Insertion = { kind: "idle" };

/** Inserts a formula into the selected cell, and asks before it replaces what the cell holds. */
export function useInsert(): {
  /** The formula that the state is about. */
  formula: string;
  insertion: Insertion;
  insert: (formula: string, given: { givesDate: boolean; replace: boolean }) => Promise<void>;
  cancel: () => void;
} {
  const { host, words, selected } = usePane();
  const [state, setState] = useState<{ formula: string; insertion: Insertion; at?: string }>({
    formula: "",
    insertion: IDLE,
  });
  const at = selected?.address;

  const insert = async (formula: string, { givesDate, replace }: { givesDate: boolean; replace: boolean }) => {
    const become = (insertion: Insertion) => setState({ formula, insertion, at });
    become({ kind: "inserting" });
    try {
      become({ kind: "done", address: await host.insertFormula(formula, replace, givesDate) });
    } catch (error) {
      const isNotEmpty = error instanceof PaneError && error.refusal === "notEmpty";
      become(
        isNotEmpty
          ? { kind: "asking", address: (error as PaneError<"notEmpty">).facts.address }
          : { kind: "refused", sentence: refusalSentence(error, words) },
      );
    }
  };

  // The question was about the cell that was selected then: another cell must be asked about anew.
  const isOutdated = state.insertion.kind === "asking" && state.at !== at;
  return {
    formula: state.formula,
    insertion: isOutdated ? IDLE : state.insertion,
    insert,
    cancel: () => setState({ formula: "", insertion: IDLE }),
  };
}
