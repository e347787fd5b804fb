import { createContext, useContext } from "react";
import type { Words } from "../i18n/en";
import type { Language } from "../i18n/language";
import type { PaneHost, SelectedCell } from "./host";

/** What every part of the pane can see. */
export interface PaneSurroundings {
  readonly host: PaneHost;
  readonly language: Language;
  readonly words: Words;
  /** The selected cell; a new object each time that the selection or a value may have changed. */
  readonly selected: SelectedCell | undefined;
}

const Surroundings = createContext<PaneSurroundings | null>(null);

export const SurroundingsProvider = Surroundings.Provider;

export function usePane(): PaneSurroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) throw new Error("a part of the pane stands outside of the pane");
  return surroundings;
}
