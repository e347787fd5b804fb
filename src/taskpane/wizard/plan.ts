import { useCallback, useRef, useState } from "react";
import { isDraft, isText, useRemembered } from "../remembered";

type Draft = Readonly<Record<string, string>>;

/** The wizard's state: what is typed, by field, and which step is open. Everything else is derived from it. */
export interface Plan {
  readonly draft: Draft;
  readonly step: string;
  open(step: string): void;
  type(name: string, text: string): void;
  /** The same for several fields at once. */
  typeAll(texts: Draft): void;
  /** Puts another draft in the place of what was typed, which `undo` brings back. */
  replace(draft: Draft, message: string): void;
  /** What to say about the last replacement, until something is typed. */
  readonly message: string | undefined;
  undo(): void;
  /** Whether nobody has asked before since the pane was opened. */
  isFirstLook(): boolean;
}

const NOTHING_TYPED: Draft = {};

export function usePlan(): Plan {
  const [draft, setDraft] = useRemembered("plan", isDraft, NOTHING_TYPED);
  const [step, open] = useRemembered("planStep", isText, "start");
  const [replaced, setReplaced] = useState<{ before: Draft; message: string }>();
  const hasLooked = useRef(false);
  const typeAll = useCallback(
    (texts: Draft) => {
      setReplaced(undefined);
      setDraft((draft) => ({ ...draft, ...texts }));
    },
    [setDraft],
  );
  const type = useCallback((name: string, text: string) => typeAll({ [name]: text }), [typeAll]);
  return {
    draft,
    step,
    open,
    type,
    typeAll,
    replace: (next, message) => {
      setReplaced({ before: draft, message });
      setDraft(next);
    },
    message: replaced?.message,
    undo: () => {
      if (replaced) setDraft(replaced.before);
      setReplaced(undefined);
    },
    isFirstLook: () => {
      const isFirst = !hasLooked.current;
      hasLooked.current = true;
      return isFirst;
    },
  };
}
