import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../i18n/catalogue";
import { fill } from "../i18n/words";
import { usePane } from "./context";
import type { Forms } from "./forms";
import { callIn } from "./formula";

interface SelectionStatusProps {
  functions: readonly FunctionHelp[];
  forms: Forms;
  /** Brings the function browser to the front. */
  onOpen: () => void;
}

/**
 * The selected cell: the browser workbook's grid is a picture, so this is how a screen reader hears it. In Excel it is
 * only shown, since Excel speaks for itself.
 */
export function SelectionStatus({ functions, forms, onOpen }: SelectionStatusProps) {
  const { host, words, selected } = usePane();
  const styles = useStyles();
  const call = selected && callIn(selected.formula, functions);

  return (
    <section aria-label={words.selection.title} className={styles.bar}>
      <div role={host.kind === "browser" ? "status" : undefined} className={styles.cell}>
        {selected ? (
          <>
            <div className={styles.line}>
              <b className={styles.address}>{selected.address}</b>{" "}
              {selected.link ? (
                <Link href={selected.link} target="_blank" rel="noreferrer" inline className={styles.value}>
                  {selected.value}
                </Link>
              ) : (
                <span className={styles.value}>{selected.value || words.selection.empty}</span>
              )}
            </div>
            {selected.formula && <code className={styles.formula}>{selected.formula}</code>}
            {selected.problem && <div className={styles.problem}>{selected.problem}</div>}
          </>
        ) : (
          words.selection.none
        )}
      </div>
      {call && (
        <Button
          size="small"
          className={styles.open}
          onClick={() => {
            forms.replace(call.help.id, call.typed, fill(words.form.opened, { address: selected.address }));
            onOpen();
          }}
        >
          {words.selection.open}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  open: { flexShrink: 0 },
  cell: { flexGrow: 1, minWidth: 0, maxHeight: "96px", overflowY: "auto" },
  line: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  address: { fontFamily: tokens.fontFamilyMonospace },
  value: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
