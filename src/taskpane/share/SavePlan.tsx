import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from "../../i18n/language";
import { savePlan as english, type SavePlanWords } from "../../i18n/savePlan.en";
import { savePlan as chinese } from "../../i18n/savePlan.zh-CN";
import { fill } from "../../i18n/words";
import { addInReference, DEPLOYMENTS, isMarketplaceId, type Deployment } from "../../workbook/share/deployment";
import { SHARE_SPELLINGS, type ShareSpelling } from "../../workbook/share/spellings";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { isoDate, today } from "../serialDate";
import { codeOf } from "../wizard/codes";
import { toScenario, type PlanDraft } from "../wizard/draft";
import { saveFile } from "../saveFile";
import { useSectionStyles } from "./section";

const WORDS: Record<Language, SavePlanWords> = { en: english, "zh-CN": chinese };

/** What writes files comes when one is asked for. */
const loadWriter = () => import(/* webpackChunkName: "pane-file" */ "./planFile");

type State =
  | { kind: "idle" }
  | { kind: "making" }
  | { kind: "saved"; file: string }
  | { kind: "opened" }
  | { kind: "refused"; reason: unknown };

/** Makes a file of the plan for somebody, and says what they will be able to do with it. */
export function SavePlan({ draft }: { draft: PlanDraft }) {
  const { host, language, words } = usePane();
  const own = WORDS[language];
  const [spelling, setSpelling] = useState<ShareSpelling>("native");
  const [deployment, setDeployment] = useState<Deployment>("organization");
  const [marketplaceId, setMarketplaceId] = useState("");
  const [shown, setShown] = useState<Language>();
  const [state, setState] = useState<State>({ kind: "idle" });
  const section = useSectionStyles();
  const styles = useStyles();
  const question = useId();
  const { scenario } = toScenario(draft, today());
  const needsId = spelling === "addIn" && deployment === "marketplace";
  const isWrongId = needsId && !isMarketplaceId(marketplaceId);
  const isReady = scenario !== undefined && !isWrongId && state.kind !== "making";

  const make = async (deliver: (bytes: Uint8Array, file: string) => State | Promise<State>) => {
    if (!isReady) return;
    setState({ kind: "making" });
    try {
      const { planFile } = await loadWriter();
      const created = new Date();
      const bytes = await planFile({
        scenario,
        code: codeOf(draft, scenario),
        spelling,
        language: shown ?? language,
        created,
        addIn: addInReference(deployment, marketplaceId),
      });
      setState(await deliver(bytes, fill(own.file, { date: isoDate(today())! })));
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };
  const save = () =>
    make((bytes, file) => {
      saveFile(bytes, file);
      return { kind: "saved", file };
    });
  const open = () =>
    make(async (bytes) => {
      await host.createWorkbook?.(bytes);
      return { kind: "opened" };
    });

  return (
    <section aria-labelledby={`${question}title`} className={section.section}>
      <h2 id={`${question}title`} className={section.title}>
        {own.title}
      </h2>
      <p className={section.text}>{own.what}</p>
      <h3 id={question} className={styles.question}>
        {own.question}
      </h3>
      <RadioGroup
        aria-labelledby={question}
        value={spelling}
        onChange={(_, { value }) => setSpelling(value as ShareSpelling)}
      >
        {SHARE_SPELLINGS.map((one) => (
          <Radio key={one} value={one} label={own.receiver[one].name} />
        ))}
      </RadioGroup>
      <p role="status" className={styles.sentence}>
        {own.receiver[spelling].sentence}
      </p>
      {spelling === "addIn" && (
        <Field label={own.deployment.label} className={section.field}>
          <Select
            value={deployment}
            onChange={(_, { value }) => setDeployment(DEPLOYMENTS.find((one) => one === value) ?? "organization")}
          >
            {DEPLOYMENTS.map((one) => (
              <option key={one} value={one}>
                {own.deployment[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {needsId && (
        <Field
          label={own.deployment.marketplaceId}
          className={section.field}
          validationMessage={isWrongId ? own.deployment.marketplaceIdHint : undefined}
          validationState={isWrongId && marketplaceId !== "" ? "error" : "none"}
        >
          <Input
            input={{ spellCheck: false }}
            autoComplete="off"
            value={marketplaceId}
            onChange={(_, { value }) => setMarketplaceId(value)}
          />
        </Field>
      )}
      <Field label={own.language} className={section.field}>
        <Select value={shown ?? language} onChange={(_, { value }) => setShown(isLanguage(value) ? value : undefined)}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={section.buttons}>
        {host.createWorkbook && (
          <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void open()}>
            {own.open}
          </Button>
        )}
        <Button
          appearance={host.createWorkbook ? "secondary" : "primary"}
          disabledFocusable={!isReady}
          onClick={() => void save()}
        >
          {own.save}
        </Button>
      </div>
      <p role="status" className={section.text}>
        {!scenario && own.wrong}
        {state.kind === "making" && own.making}
        {state.kind === "saved" && fill(own.saved, { file: state.file })}
        {state.kind === "saved" && host.createWorkbook && ` ${own.notSaved}`}
        {state.kind === "opened" && own.opened}
        {state.kind === "refused" && refusalSentence(state.reason, words)}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  question: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  sentence: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});
