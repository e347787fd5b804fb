import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect } from "react";
import type { Family, FunctionHelp } from "../i18n/catalogue";
import { LANGUAGES } from "../i18n/language";
import { fill } from "../i18n/words";
import { useCatalogue } from "./catalogue";
import { usePane } from "./context";
import type { Forms } from "./forms";
import { isText, useRemembered } from "./remembered";
import { search } from "./search";
import { Status } from "./Status";
import { useRowKeys } from "./useRowKeys";

interface FunctionListProps {
  functions: readonly FunctionHelp[] | undefined;
  forms: Forms;
  /** Called when someone is about to open a function. */
  onPrepare: () => void;
}

/** All functions by family, or those that hold what was searched for, in this language or the other. */
export function FunctionList({ functions, forms, onPrepare }: FunctionListProps) {
  const { language, words } = usePane();
  const [query, setQuery] = useRemembered("search", isText, "");
  const { functions: inOtherLanguage } = useCatalogue(LANGUAGES.find((other) => other !== language)!);
  const styles = useStyles();
  const rows = useRowKeys();

  useEffect(() => {
    if (functions) document.getElementById(rowId(forms.takeFocus()))?.focus();
  }, [forms, functions]);

  const otherTexts = new Map(inOtherLanguage?.map((help) => [help.id, textsOf(help)]));
  const found = search(functions ?? [], query, (help) => ({
    name: help.id,
    texts: [...textsOf(help), ...(otherTexts.get(help.id) ?? [])],
  }));
  const groups = query.trim() === "" ? byFamily(found) : [{ family: undefined, members: found }];
  const count = fill(words.list.found, { count: found.length });

  return (
    <div className={styles.part} {...rows}>
      <div className={styles.search}>
        <Input
          type="search"
          aria-label={words.list.search}
          placeholder={words.list.placeholder}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          className={styles.input}
        />
        {functions && <Status>{query.trim() === "" ? "" : count}</Status>}
      </div>
      <div className={styles.scroll}>
        {!functions && <p className={styles.note}>{words.pane.loading}</p>}
        {functions && found.length === 0 && (
          <div className={styles.note}>
            <p>{fill(words.list.none, { query: query.trim() })}</p>
            <Button onClick={() => setQuery("")}>{words.list.showAll}</Button>
          </div>
        )}
        {groups.map(({ family, members }) => (
          <section key={family ?? ""} aria-label={family ? words.families[family] : count}>
            <h2 className={styles.family}>{family ? words.families[family] : count}</h2>
            <ul className={styles.list}>
              {members.map(({ id, description }) => (
                <li key={id}>
                  <button
                    type="button"
                    id={rowId(id)}
                    data-row
                    className={styles.row}
                    onClick={() => forms.open(id)}
                    onPointerEnter={onPrepare}
                    onFocus={onPrepare}
                  >
                    <span className={styles.id}>{id}</span>
                    <span className={styles.description}>{description}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

const rowId = (id: string) => `powergap-row-${id}`;

function textsOf({ description, parameters }: FunctionHelp): string[] {
  return [description, ...parameters.map(({ name }) => name)];
}

function byFamily(functions: readonly FunctionHelp[]): { family: Family | undefined; members: FunctionHelp[] }[] {
  const families = [...new Set(functions.map(({ family }) => family))];
  return families.map((family) => ({ family, members: functions.filter((help) => help.family === family) }));
}

const useStyles = makeStyles({
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  search: { position: "relative", padding: tokens.spacingHorizontalM },
  input: { width: "100%" },
  scroll: { flexGrow: 1, overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  note: { padding: `0 ${tokens.spacingHorizontalM}`, margin: 0, overflowWrap: "anywhere" },
  family: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  id: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  description: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
