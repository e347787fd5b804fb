import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { gallery as english, type ExampleId, type GalleryWords } from "../i18n/gallery.en";
import { gallery as chinese } from "../i18n/gallery.zh-CN";
import type { Language } from "../i18n/language";
import { fill } from "../i18n/words";
import { EXAMPLE_IDS, EXAMPLES } from "../workbook/gallery";
import type { Spelling } from "../workbook/spelling";
import { usePane } from "./context";
import { refusalSentence } from "./refusalSentence";

const WORDS: Record<Language, GalleryWords> = { en: english, "zh-CN": chinese };

type State =
  | { kind: "idle" }
  | { kind: "opening"; id: ExampleId }
  | { kind: "opened"; id: ExampleId; sheets: string }
  | { kind: "refused"; id: ExampleId; reason: unknown };

/** Worked examples, each of which opens as a sheet of its own in the workbook. */
export default function GalleryTab() {
  const { host, language, words } = usePane();
  const [spelling, setSpelling] = useState<Exclude<Spelling, "lambda">>(host.kind === "browser" ? "addIn" : "native");
  const [state, setState] = useState<State>({ kind: "idle" });
  const styles = useStyles();
  const examples = WORDS[language];

  const open = async (id: ExampleId) => {
    if (state.kind === "opening") return;
    setState({ kind: "opening", id });
    try {
      const sheet = EXAMPLES[id]({ gallery: examples, headers: words.cell.headers });
      const { sheets } = await host.insertSheets([sheet], { spelling });
      setState({ kind: "opened", id, sheets: sheets.join(", ") });
    } catch (reason) {
      setState({ kind: "refused", id, reason });
    }
  };

  const said = (id: ExampleId) => {
    if (state.kind === "idle" || state.id !== id) return "";
    if (state.kind === "opening") return words.gallery.opening;
    if (state.kind === "opened") return fill(words.gallery.opened, { sheets: state.sheets });
    return refusalSentence(state.reason, words);
  };

  return (
    <div className={styles.tab}>
      <Field label={words.gallery.spelling} hint={words.gallery.spellingHints[spelling]}>
        <Select value={spelling} onChange={(_, { value }) => setSpelling(value === "native" ? "native" : "addIn")}>
          <option value="addIn">{words.gallery.spellings.addIn}</option>
          <option value="native">{words.gallery.spellings.native}</option>
        </Select>
      </Field>
      <ul className={styles.list}>
        {EXAMPLE_IDS.map((id) => (
          <li key={id} className={styles.card}>
            <h2 className={styles.title} id={`example-${id}`}>
              {examples[id].title}
            </h2>
            <p className={styles.text}>{examples[id].sentence}</p>
            <p className={styles.note}>{examples[id].shows}</p>
            <Button
              aria-describedby={`example-${id}`}
              disabledFocusable={state.kind === "opening"}
              onClick={() => void open(id)}
            >
              {words.gallery.open}
            </Button>
            <p role="status" className={styles.note}>
              {said(id)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  tab: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalM },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  card: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  note: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
