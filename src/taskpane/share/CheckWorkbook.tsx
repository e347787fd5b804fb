import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../i18n/words";
import type { Because } from "../../i18n/spellings.en";
import type { Report } from "../../workbook/convert/check";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { Finding } from "./Finding";
import { useSectionStyles } from "./section";
import { SHARE_WORDS, SPELLING_WORDS } from "./words";

type State =
  | { kind: "idle" }
  | { kind: "busy" }
  | { kind: "checked"; report: Report; repaired?: number }
  | { kind: "refused"; reason: unknown };

/** Says which cells of the open workbook need PowerGap, and repairs those that lost it. */
export function CheckWorkbook() {
  const { host, language, words } = usePane();
  const { check } = SHARE_WORDS[language];
  const [state, setState] = useState<State>({ kind: "idle" });
  const section = useSectionStyles();
  const title = useId();

  const look = async (before: () => Promise<number | undefined>) => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    try {
      const repaired = await before();
      setState({ kind: "checked", report: await host.checkWorkbook(), repaired });
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };

  return (
    <section aria-labelledby={title} className={section.section}>
      <h2 id={title} className={section.title}>
        {check.title}
      </h2>
      <p className={section.text}>{check.what}</p>
      <Button disabledFocusable={state.kind === "busy"} onClick={() => void look(() => Promise.resolve(undefined))}>
        {check.button}
      </Button>
      <div role="status">
        {state.kind === "busy" && <p className={section.text}>{check.checking}</p>}
        {state.kind === "refused" && <p className={section.text}>{refusalSentence(state.reason, words)}</p>}
        {state.kind === "checked" && state.repaired !== undefined && (
          <p className={section.text}>{fill(check.repaired, { count: state.repaired })}</p>
        )}
        {state.kind === "checked" && <Findings report={state.report} />}
      </div>
      {state.kind === "checked" && state.report.repairable.length > 0 && (
        <Button onClick={() => void look(() => host.repairWorkbook())}>{check.repair}</Button>
      )}
    </section>
  );
}

function Findings({ report }: { report: Report }) {
  const { language } = usePane();
  const { check } = SHARE_WORDS[language];
  const { needing, notInline, unknownNames, repairable } = report;
  const styles = useStyles();
  const others = Object.entries(notInline) as [Because, readonly string[]][];
  const notInside = new Set(others.flatMap(([, addresses]) => addresses));
  if (needing.length === 0 && unknownNames.length === 0) return <p>{check.fine}</p>;
  return (
    <ul className={styles.list}>
      {needing.length > 0 && (
        <Finding sentence={fill(check.needing, { count: needing.length })} addresses={needing}>
          {fill(check.inline, { count: needing.length - notInside.size })}
        </Finding>
      )}
      {others.map(([because, addresses]) => (
        <Finding key={because} sentence={SPELLING_WORDS[language].kept[because]} addresses={addresses} />
      ))}
      {unknownNames.length > 0 && (
        <Finding sentence={fill(check.unknownNames, { count: unknownNames.length })} addresses={unknownNames} />
      )}
      {repairable.length > 0 && (
        <Finding sentence={fill(check.repairable, { count: repairable.length })} addresses={repairable} />
      )}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
});
