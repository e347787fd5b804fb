import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useId, useRef, useState } from "react";
import { fill } from "../i18n/words";
import { usePane } from "./context";
import { copyText } from "./copyText";
import { useInsert } from "./useInsert";

interface InsertBarProps {
  /** The formula to insert; without one the reason says what is missing. */
  formula: string | undefined;
  reason?: string;
  /** Whether the formula gives a date. */
  givesDate?: boolean;
  /** Selects the formula where it is shown, for a clipboard that is closed to scripts. */
  onSelectFormula: () => void;
}

/** The buttons that bring a formula into the workbook, the question before it replaces something, and what came of it. */
export function InsertBar({ formula, reason = "", givesDate = false, onSelectFormula }: InsertBarProps) {
  const { words } = usePane();
  const { formula: about, insertion, insert, cancel } = useInsert();
  const [copied, setCopied] = useState<{ formula: string; sentence: string }>();
  const reasonId = useId();
  const insertButton = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const state = about === formula ? insertion : ({ kind: "idle" } as const);

  const copy = async () => {
    if (!formula) return;
    setCopied({
      formula,
      sentence: (await copyText(formula, onSelectFormula)) ? words.insert.copied : words.insert.notCopied,
    });
  };

  if (state.kind === "asking" && formula) {
    const answered = () => requestAnimationFrame(() => insertButton.current?.focus({ preventScroll: true }));
    return (
      <Question
        sentence={fill(words.insert.ask, { address: state.address })}
        onReplace={() => {
          void insert(formula, { givesDate, replace: true });
          answered();
        }}
        onCancel={() => {
          cancel();
          answered();
        }}
      />
    );
  }
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          ref={insertButton}
          appearance="primary"
          disabledFocusable={!formula || state.kind === "inserting"}
          aria-label={words.insert.label}
          aria-describedby={formula ? undefined : reasonId}
          onClick={() => formula && void insert(formula, { givesDate, replace: false })}
        >
          {words.insert.insert}
        </Button>
        <Button icon={<CopyRegular />} disabledFocusable={!formula} onClick={() => void copy()}>
          {words.insert.copy}
        </Button>
      </div>
      <span id={reasonId} hidden>
        {reason}
      </span>
      <p role="status" className={styles.message}>
        {state.kind === "inserting" && words.insert.inserting}
        {state.kind === "done" && fill(words.insert.inserted, { address: state.address })}
        {state.kind === "refused" && state.sentence}
        {state.kind === "idle" && copied?.formula === formula && copied?.sentence}
      </p>
    </div>
  );
}

interface QuestionProps {
  sentence: string;
  onReplace: () => void;
  onCancel: () => void;
}

function Question({ sentence, onReplace, onCancel }: QuestionProps) {
  const { words } = usePane();
  const id = useId();
  const safeButton = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  useEffect(() => safeButton.current?.focus({ preventScroll: true }), []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && onCancel()}>
      <p id={id} className={styles.question}>
        {sentence}
      </p>
      <div className={styles.buttons}>
        <Button ref={safeButton} onClick={onCancel}>
          {words.insert.cancel}
        </Button>
        <Button appearance="primary" onClick={onReplace}>
          {words.insert.replace}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  question: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  message: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    ":not(:empty)": { marginTop: tokens.spacingVerticalXS },
  },
});
