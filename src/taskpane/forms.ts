import { useCallback, useRef, useState } from "react";
import { isDrafts, isText, useRemembered, type Drafts } from "./remembered";

export type Draft = Drafts[string];

/** The forms of the function browser: which one is open, and what is typed into each. */
export interface Forms {
  /** The function whose form is open; "" for the list. */
  readonly openedId: string;
  open(id: string): void;
  close(): void;
  draftOf(id: string): Draft;
  type(id: string, name: string, text: string): void;
  /** Opens the form with another draft in the place of what was typed, which `undo` brings back. */
  replace(id: string, draft: Draft, message: string): void;
  /** What to say about the last replacement, until something is typed. */
  readonly replaced: { id: string; message: string } | undefined;
  undo(): void;
  /** The function that was just opened or left, once: what shows it next takes the focus. */
  takeFocus(): string;
}

const NO_DRAFTS: Drafts = {};
const EMPTY: Draft = {};

export function useForms(): Forms {
  const [openedId, setOpenedId] = useRemembered("function", isText, "");
  const justMoved = useRef("");
  const [drafts, setDrafts] = useRemembered("drafts", isDrafts, NO_DRAFTS);
  const [replaced, setReplaced] = useState<{ id: string; message: string; before: Draft }>();
  const open = (id: string) => {
    justMoved.current = id;
    setOpenedId(id);
  };
  const draftOf = (id: string) => drafts[id] ?? EMPTY;

  const type = useCallback(
    (id: string, name: string, text: string) => {
      setReplaced(undefined);
      setDrafts((drafts) => ({ ...drafts, [id]: { ...drafts[id], [name]: text } }));
    },
    [setDrafts],
  );

  return {
    openedId,
    open,
    close: () => {
      justMoved.current = openedId;
      setOpenedId("");
    },
    draftOf,
    type,
    replace: (id, draft, message) => {
      setReplaced({ id, message, before: draftOf(id) });
      setDrafts({ ...drafts, [id]: draft });
      if (openedId !== id) open(id);
    },
    replaced,
    undo: () => {
      if (replaced) setDrafts({ ...drafts, [replaced.id]: replaced.before });
      setReplaced(undefined);
    },
    takeFocus: () => {
      const id = justMoved.current;
      justMoved.current = "";
      return id;
    },
  };
}
