import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Scenario } from "../../model/scenario/scenario";
import { copyText } from "../copyText";
import { codeOf } from "./codes";
import type { PlanDraft } from "./draft";
import { usePlanWords } from "./words";

interface ScenarioCodeProps {
  draft: PlanDraft;
  /** What the draft says. */
  scenario: Scenario;
}

/** The scenario as a short text, to keep or to send; it may follow the keys by a frame. */
export const ScenarioCode = memo(function ScenarioCode(props: ScenarioCodeProps) {
  const words = usePlanWords().wizard.code;
  const styles = useStyles();
  const draft = useDeferredValue(props.draft);
  const scenario = useDeferredValue(props.scenario);
  const code = useMemo(() => codeOf(draft, scenario), [draft, scenario]);
  const text = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<{ code: string; sentence: string }>();
  const copy = async () => {
    const select = () => text.current && getSelection()?.selectAllChildren(text.current);
    setCopied({ code, sentence: (await copyText(code, select)) ? words.copied : words.select });
  };
  return (
    <section aria-label={words.title} className={styles.footer}>
      <span className={styles.title}>{words.title}</span>
      <code ref={text} className={styles.code}>
        {code}
      </code>
      <Button size="small" appearance="subtle" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{copied?.code === code && copied.sentence}</span>
    </section>
  );
});

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase200,
  },
  title: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", userSelect: "all" },
});
