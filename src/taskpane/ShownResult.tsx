import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Words } from "../i18n/en";
import type { Language } from "../i18n/language";
import { fill } from "../i18n/words";
import type { Shown } from "./call";
import { usePane } from "./context";
import { isoDate } from "./serialDate";
import { showValue } from "./showValue";
import { Status } from "./Status";

interface ShownResultProps {
  shown: Shown;
  /** What the function returns, and its unit. */
  returns: string;
  hasHeaders: boolean;
  givesDate: boolean;
}

/** The result in a line: the value, the size of the table, or the sentence that says why there is none. */
export function ShownResult({ shown, returns, hasHeaders, givesDate }: ShownResultProps) {
  const { language, words } = usePane();
  const styles = useStyles();
  const line = lineFor({ shown, hasHeaders, givesDate }, words, language);
  const isResult = shown.kind === "value" || shown.kind === "table";
  return (
    <div className={styles.block}>
      <div className={mergeClasses(styles.title, styles.returns)}>{isResult ? returns : words.result.title}</div>
      <div
        className={mergeClasses(
          styles.line,
          shown.kind === "value" && styles.value,
          shown.kind === "refused" && styles.refused,
        )}
      >
        {line}
      </div>
      <Status>{`${words.result.title}: ${line}`}</Status>
    </div>
  );
}

function lineFor(
  { shown, hasHeaders, givesDate }: Omit<ShownResultProps, "returns">,
  { result }: Words,
  language: Language,
): string {
  if (shown.kind === "value") {
    const date = givesDate ? isoDate(Number(shown.value)) : undefined;
    const value = showValue(shown.value, language);
    return date ? `${date} (${value})` : value;
  }
  if (shown.kind === "missing") return fill(result.fillIn, { names: shown.names });
  if (shown.kind !== "table") return shown.sentence;
  const rows = shown.rows.length - (hasHeaders ? 1 : 0);
  return fill(result.table, { rows, columns: shown.rows[0].length });
}

const useStyles = makeStyles({
  block: { position: "relative", marginBottom: tokens.spacingVerticalS },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // What a function returns may be long; the line below it must stay in sight.
  returns: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  line: { overflowWrap: "anywhere" },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  refused: { color: tokens.colorPaletteRedForeground1 },
});
