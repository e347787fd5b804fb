import { FluentProvider, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Words } from "../i18n/en";
import { isLanguage, LANGUAGE_NAMES, languageFor, LANGUAGES, type Language } from "../i18n/language";
import { fill, wordsIn } from "../i18n/words";
import { Boundary } from "./Boundary";
import { useCatalogue } from "./catalogue";
import { SurroundingsProvider, usePane } from "./context";
import { useForms } from "./forms";
import type { OpenedScenario, PaneHost, SelectedCell } from "./host";
import { Later } from "./Later";
import { Logo } from "./Logo";
import { useRemembered } from "./remembered";
import { SelectionStatus } from "./SelectionStatus";
import { Tabs } from "./Tabs";
import { useTheme } from "./theme";
import { usePlan } from "./wizard/plan";

/** The parts of the pane, in the order of their tabs. */
const PARTS = ["plan", "functions", "gallery", "share", "facts"] as const;

type Part = (typeof PARTS)[number];

const isPart = (value: unknown): value is Part => PARTS.some((part) => part === value);

const loadPlan = () => import(/* webpackChunkName: "pane-plan" */ "./wizard/PlanTab");

const loadFunctions = () => import(/* webpackChunkName: "pane-functions" */ "./FunctionsTab");

const loadGallery = () => import(/* webpackChunkName: "pane-gallery" */ "./GalleryTab");

const loadShare = () => import(/* webpackChunkName: "pane-share" */ "./share/ShareTab");

const loadFacts = () => import(/* webpackChunkName: "pane-facts" */ "./FactsTab");

/** Shows the pane in the element, beside the host's workbook. Returns what takes it away again. */
export function mountPane(element: HTMLElement, host: PaneHost): () => void {
  const root = createRoot(element);
  root.render(<Pane host={host} />);
  return () => root.unmount();
}

function Pane({ host }: { host: PaneHost }) {
  const theme = useTheme(host);
  const [language, setLanguage] = useRemembered("language", isLanguage, preferredLanguage(host));
  const selected = useSelectedCell(host);
  const words = wordsIn(language);
  const styles = useStyles();

  const surroundings = useMemo(() => ({ host, language, words, selected }), [host, language, words, selected]);

  useEffect(() => host.setLanguage(language), [host, language]);

  return (
    <FluentProvider {...theme} className={styles.provider}>
      <SurroundingsProvider value={surroundings}>
        <Region host={host} label={words.pane.label} language={language}>
          <header className={styles.header}>
            <Logo />
            <h1 className={styles.title}>{words.pane.title}</h1>
            <Select
              size="small"
              aria-label={words.pane.language}
              value={language}
              onChange={(_, { value }) => setLanguage(isLanguage(value) ? value : "en")}
            >
              {LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {LANGUAGE_NAMES[language]}
                </option>
              ))}
            </Select>
          </header>
          <Parts />
        </Region>
      </SurroundingsProvider>
    </FluentProvider>
  );
}

/** What is typed lives here, so that a keystroke does not draw what stands around it. */
function Parts() {
  const { host, language, words } = usePane();
  const [part, setPart] = useRemembered<Part>("part", isPart, "plan");
  const catalogue = useCatalogue(language);
  const forms = useForms();
  const plan = usePlan();
  useOpened(host, ({ file, draft }) => {
    plan.replace(draft, fill(words.files.opened, { file }));
    setPart("plan");
  });
  return (
    <>
      <Tabs label={words.pane.parts} names={namesOfParts(words)} selected={part} onSelect={setPart}>
        <Boundary key={part} words={words.pane}>
          {part === "plan" && <Later load={loadPlan} props={{ plan, onCheck: () => setPart("share") }} />}
          {part === "functions" && <Later load={loadFunctions} props={{ catalogue, forms }} />}
          {part === "gallery" && <Later load={loadGallery} props={{}} />}
          {part === "share" && <Later load={loadShare} props={{ draft: plan.draft }} />}
          {part === "facts" && <Later load={loadFacts} props={{}} />}
        </Boundary>
      </Tabs>
      <SelectionStatus functions={catalogue.functions ?? []} forms={forms} onOpen={() => setPart("functions")} />
    </>
  );
}

/** In Excel the pane is the page; in the browser it stands beside the workbook. */
function Region({
  host,
  label,
  language,
  children,
}: {
  host: PaneHost;
  label: string;
  language: Language;
  children: ReactNode;
}) {
  const Element = host.kind === "excel" ? "main" : "section";
  return (
    <Element className={useStyles().pane} aria-label={label} lang={language}>
      {children}
    </Element>
  );
}

function namesOfParts({ pane }: Words): Record<Part, string> {
  return { plan: pane.plan, functions: pane.functions, gallery: pane.gallery, share: pane.share, facts: pane.facts };
}

function preferredLanguage({ displayLanguage }: PaneHost): Language {
  return languageFor(displayLanguage, ...navigator.languages);
}

function useSelectedCell(host: PaneHost): SelectedCell | undefined {
  const [selected, setSelected] = useState<SelectedCell>();
  useEffect(() => host.onSelection((cell) => setSelected({ ...cell })), [host]);
  return selected;
}

function useOpened(host: PaneHost, show: (opened: OpenedScenario) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => host.onOpened?.((opened) => latest.current(opened)), [host]);
}

const useStyles = makeStyles({
  provider: { height: "100%", minWidth: 0 },
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // On a low screen, or at 400 % zoom, the whole pane scrolls, so that its frame does not eat the content.
    "@media (max-height: 480px)": { overflowY: "auto" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
