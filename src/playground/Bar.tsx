import type { Language } from "../i18n/language";
import type { Kept } from "./workbook";
import { WORDS } from "./words";

/** What the page says above the grid. */
export interface Status {
  readonly language: Language;
  readonly state: "opening" | "open" | "failed";
  readonly kept: Kept;
  readonly isStuck: boolean;
  readonly isPaneShown: boolean;
}

interface Actions {
  startOver(): void;
  togglePane(): void;
}

/** The strip above the grid: where the workbook is kept, what is wrong with it, and the way back to a new one. */
export function Bar({ status, startOver, togglePane }: { status: Status } & Actions) {
  const { language, state, kept, isStuck, isPaneShown } = status;
  const words = WORDS[language].workbook.page;
  const trouble = state === "failed" ? words.failed : isStuck ? words.stuck : undefined;
  const calm = state === "opening" ? words.opening : words[kept];
  return (
    <header className="bar" lang={language}>
      {trouble ? (
        <p className="trouble" role="alert">
          {trouble} <button onClick={() => location.reload()}>{words.reload}</button>
        </p>
      ) : (
        <p>{calm}</p>
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
