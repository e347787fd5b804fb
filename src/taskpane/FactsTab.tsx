import { Badge, Button, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useRef, useState } from "react";
import { isUnverified, REFERENCES, type Category, type Reference } from "../data/references";
import type { Language } from "../i18n/language";
import * as english from "../i18n/references.en";
import * as chinese from "../i18n/references.zh-CN";
import type { ReferenceWords } from "../i18n/references.en";
import { fill } from "../i18n/words";
import { formulaOfScalar } from "./argument";
import { usePane } from "./context";
import { InsertBar } from "./InsertBar";
import { isText, useRemembered } from "./remembered";
import { search } from "./search";
import { showValue } from "./showValue";
import { Status } from "./Status";
import { useRowKeys } from "./useRowKeys";

const WORDS: Record<Language, Omit<ReferenceWords, "notVerified">> = { en: english, "zh-CN": chinese };

const CATEGORIES = [...new Set(REFERENCES.map(({ category }) => category))];

/** The facts behind the defaults, to look up and to insert as a formula that names its fact. */
export default function FactsTab() {
  const { language, words } = usePane();
  const [query, setQuery] = useRemembered("factSearch", isText, "");
  const [chosen, setChosen] = useRemembered("factCategory", isText, "");
  const [openedId, setOpenedId] = useState<string>();
  const styles = useStyles();
  const rows = useRowKeys();
  const { categories } = WORDS[language];

  const inCategory = REFERENCES.filter(({ category }) => !isCategory(chosen) || category === chosen);
  const found = search(inCategory, query, ({ id, category, source }) => ({
    name: id,
    texts: [source, ...Object.values(WORDS).flatMap((words) => [words.references[id], words.categories[category]])],
  }));
  const shown = query.trim() === "" ? CATEGORIES : [...new Set(found.map(({ category }) => category))];
  const count = fill(words.facts.found, { count: found.length });

  return (
    <div className={styles.part} {...rows}>
      <div className={styles.search}>
        <Input
          type="search"
          aria-label={words.facts.search}
          placeholder={words.facts.placeholder}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Select aria-label={words.facts.category} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.facts.allCategories}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {categories[category]}
            </option>
          ))}
        </Select>
        <Status>{query.trim() === "" && chosen === "" ? "" : count}</Status>
      </div>
      <div className={styles.scroll}>
        {found.length === 0 && (
          <div className={styles.note}>
            <p>{fill(words.facts.none, { query: query.trim() })}</p>
            <Button
              onClick={() => {
                setQuery("");
                setChosen("");
              }}
            >
              {words.facts.showAll}
            </Button>
          </div>
        )}
        {shown.map((category) => {
          const members = found.filter((fact) => fact.category === category);
          return (
            members.length > 0 && (
              <section key={category} aria-label={categories[category]}>
                <h2 className={styles.category}>{categories[category]}</h2>
                <ul className={styles.list}>
                  {members.map((fact) => (
                    <FactRow
                      key={fact.id}
                      fact={fact}
                      isOpen={fact.id === openedId}
                      onToggle={() => setOpenedId(fact.id === openedId ? undefined : fact.id)}
                    />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </div>
  );
}

const isCategory = (text: string): text is Category => CATEGORIES.some((category) => category === text);

function FactRow({ fact, isOpen, onToggle }: { fact: Reference; isOpen: boolean; onToggle: () => void }) {
  const { language, words } = usePane();
  const { references, units } = WORDS[language];
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" data-row aria-expanded={isOpen} className={styles.row} onClick={onToggle}>
        <span className={styles.name}>{references[fact.id]}</span>
        <span className={styles.figure}>
          <b className={styles.value} lang={typeof fact.value === "string" ? "en" : undefined}>
            {showValue(fact.value, language)}
          </b>{" "}
          {units[fact.unit]}
        </span>
        {isUnverified(fact) && (
          <Badge color="warning" appearance="tint" size="small">
            {words.facts.notVerified}
          </Badge>
        )}
      </button>
      {isOpen && <FactDetails fact={fact} />}
    </li>
  );
}

function FactDetails({ fact }: { fact: Reference }) {
  const { language, words } = usePane();
  const styles = useStyles();
  const formulaText = useRef<HTMLElement>(null);
  const formula = `=POWERGAP.REFERENCE(${formulaOfScalar(fact.id)})`;
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        <dt>{words.facts.asOf}</dt>
        <dd>{fact.asOf}</dd>
        <dt>{words.facts.source}</dt>
        {/* Sources are cited as they are called, and rules as they are written: in English. */}
        <dd lang="en">
          {fact.url ? (
            <Link href={fact.url} target="_blank" rel="noreferrer" inline>
              {fact.source}
            </Link>
          ) : (
            fact.source
          )}
        </dd>
        <dt>{words.facts.confidence}</dt>
        <dd>{WORDS[language].confidence[fact.confidence]}</dd>
        <dt>{words.result.formula}</dt>
        <dd>
          <code ref={formulaText} className={styles.code}>
            {formula}
          </code>
        </dd>
      </dl>
      <InsertBar
        formula={formula}
        onSelectFormula={() => formulaText.current && getSelection()?.selectAllChildren(formulaText.current)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  part: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  search: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  scroll: { flexGrow: 1, overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  note: { padding: `0 ${tokens.spacingHorizontalM}`, overflowWrap: "anywhere" },
  category: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, flexBasis: "160px" },
  figure: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  value: { color: tokens.colorNeutralForeground1 },
  details: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  },
  code: { fontFamily: tokens.fontFamilyMonospace, userSelect: "all" },
});
