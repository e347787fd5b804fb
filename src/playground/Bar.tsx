import type { Language } from "../i18n/language";
import { wordsIn } from "../i18n/words";
import { FileButton } from "../taskpane/FileButton";
import type { Kept } from "./workbook";
import { WORDS } from "./words";

/** What the page says above the grid. */
export interface Status {
  readonly language: Language;
  readonly state: "opening" | "open" | "failed";
  readonly kept: Kept;
  readonly isStuck: boolean;
  readonly isPaneShown: boolean;
  /** Why the last file was not opened, or the workbook not saved. */
  readonly refusal?: string;
  /** What there is to say about the file that was saved. */
  readonly notice?: string;
}

interface Actions {
  startOver(): void;
  togglePane(): void;
  openFile(file: File): void;
  saveFile(): void;
}

/** The strip above the grid: where the workbook is kept, what is wrong, files, and the way back to a new workbook. */
export function Bar({ status, startOver, togglePane, openFile, saveFile }: { status: Status } & Actions) {
  const { language, state, kept, isStuck, isPaneShown, refusal, notice } = status;
  const words = WORDS[language].workbook.page;
  const trouble = state === "failed" ? words.failed : isStuck ? words.stuck : undefined;
  const calm = state === "opening" ? words.opening : words[kept];
  return (
    <header className="bar" lang={language}>
      {trouble ? (
        <p className="trouble" role="alert">
          {trouble} <button onClick={() => location.reload()}>{words.reload}</button>
        </p>
      ) : refusal ? (
        <p className="trouble" role="alert">
          {refusal}
        </p>
      ) : (
        <p role={notice && "status"}>{notice ?? calm}</p>
      )}
      <FileButton label={wordsIn(language).files.open} onOpen={openFile} />
      <button disabled={state !== "open"} onClick={saveFile}>
        {words.save}
      </button>
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
