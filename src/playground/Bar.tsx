import type { Language } from "../i18n/language";
import { WORDS } from "./words";

/** What the page says above the grid. */
export interface Status {
  readonly language: Language;
  readonly state: "opening" | "open" | "failed";
  readonly isKept: boolean;
  readonly isStuck: boolean;
  readonly isPaneShown: boolean;
}

interface Actions {
  startOver(): void;
  togglePane(): void;
}

/** The strip above the grid: where the workbook is kept, what is wrong with it, and the way back to a new one. */
export function Bar({ status, startOver, togglePane }: { status: Status } & Actions) {
  const { language, state, isKept, isStuck, isPaneShown } = status;
  const words = WORDS[language].workbook.page;
  const trouble = state === "failed" ? words.failed : isStuck ? words.stuck : undefined;
  const calm = state === "opening" ? words.opening : isKept ? words.kept : words.notKept;
  return (
    <header className="bar" lang={language}>
      {trouble ? (
        <p className="trouble" role="alert">
          {trouble} <button onClick={() => location.reload()}>{words.reload}</button>
        </p>
      ) : (
        <p role="status">{calm}</p>
      )}
      <button
        disabled={state === "opening"}
        onClick={() => {
          if (confirm(words.startOverQuestion)) startOver();
        }}
      >
        {words.startOver}
      </button>
      <button aria-expanded={isPaneShown} aria-controls="pane" onClick={togglePane}>
        {isPaneShown ? words.hidePane : words.showPane}
      </button>
    </header>
  );
}
