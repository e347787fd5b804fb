import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../i18n/catalogue";
import { fill } from "../i18n/words";
import { usePane } from "./context";
import type { Forms } from "./forms";
import { typedFrom } from "./formula";

/** The function's examples; a button fills the form with one that the form can hold. */
export function Examples({ help, forms }: { help: FunctionHelp; forms: Forms }) {
  const { words } = usePane();
  const styles = useStyles();
  if (help.examples.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>{words.examples.title}</h3>
      <ul className={styles.list}>
        {help.examples.map(({ formula, result, note }) => {
          const typed = typedFrom(formula, help.id, help.parameters);
          return (
            <li key={formula} className={styles.example}>
              <div className={styles.text}>
                {note && <div>{note}</div>}
                <code className={styles.code}>
                  {formula}
                  {!help.spills && ` → ${result}`}
                </code>
              </div>
              {typed && (
                <Button
                  size="small"
                  aria-label={fill(words.examples.useLabel, { formula })}
                  onClick={() => {
                    forms.replace(help.id, typed, words.form.filled);
                    forms.open(help.id);
                  }}
                >
                  {words.examples.use}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  block: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  example: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
