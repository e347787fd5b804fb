import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import * as englishModel from "../../i18n/model.en";
import * as chineseModel from "../../i18n/model.zh-CN";
import type { ModelWords } from "../../i18n/model.en";
import type { Language } from "../../i18n/language";
import * as englishFacts from "../../i18n/references.en";
import * as chineseFacts from "../../i18n/references.zh-CN";
import type { ReferenceWords } from "../../i18n/references.en";
import { fill } from "../../i18n/words";
import { FIELDS, type Scenario } from "../../model/scenario/fields";
import { defaultScenario, type FieldName } from "../../model/scenario/scenario";
import { modelSheets } from "../../workbook/model/modelSheets";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { Figures } from "./charts/Figures";
import { isPercent, overrides, toText, type PlanDraft } from "./draft";
import { choiceName } from "./PlanField";
import { usePlanWords, type PlanWords } from "./words";

const WORDS: Record<Language, { model: ModelWords; facts: ReferenceWords }> = {
  en: { ...englishModel, facts: englishFacts },
  "zh-CN": { ...chineseModel, facts: chineseFacts },
};

/** What differs from the defaults, what will be written, and the button that writes it. */
export default function Review({ draft, scenario }: { draft: PlanDraft; scenario: Scenario | undefined }) {
  const { language } = usePane();
  const words = usePlanWords();
  const { review } = words.wizard;
  const styles = useStyles();
  const changed = scenario ? overrides(draft) : [];
  return (
    <>
      {scenario && changed.length === 0 && <p className={styles.text}>{review.unchanged}</p>}
      {scenario && changed.length > 0 && (
        <>
          <h3 className={styles.title}>{review.changed}</h3>
          <Figures
            caption={review.changed}
            headers={[review.input, review.value, review.default]}
            rows={changed.map((name) => [
              words.fields[name].label,
              shown(name, scenario[name], words),
              name === "start_date"
                ? words.wizard.field.today
                : shown(name, defaultScenario(scenario.start_date)[name], words),
            ])}
          />
        </>
      )}
      <h3 className={styles.title}>{review.sheets}</h3>
      <ul className={styles.sheets}>
        {Object.values(WORDS[language].model.sheets).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className={styles.text}>{review.live}</p>
      <Insert scenario={scenario} />
    </>
  );
}

function shown(name: FieldName, value: number | string, words: PlanWords): string {
  if ("choices" in FIELDS[name]) return choiceName(name, String(value), words);
  return toText(name, value) + (isPercent(name) ? " %" : "");
}

type State =
  { kind: "idle" } | { kind: "inserting" } | { kind: "done"; sheets: string } | { kind: "refused"; reason: unknown };

function Insert({ scenario }: { scenario: Scenario | undefined }) {
  const { host, language, words } = usePane();
  const planWords = usePlanWords();
  const { review } = planWords.wizard;
  const [state, setState] = useState<State>({ kind: "idle" });
  const insert = async () => {
    if (!scenario || state.kind === "inserting") return;
    setState({ kind: "inserting" });
    try {
      const { sheets } = await host.insertSheets(modelSheets(scenario, { ...planWords, ...WORDS[language] }));
      setState({ kind: "done", sheets: sheets.join(", ") });
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!scenario || state.kind === "inserting"}
        onClick={() => void insert()}
      >
        {review.insert}
      </Button>
      <p role="status">
        {!scenario && review.correct}
        {scenario && state.kind === "inserting" && review.inserting}
        {scenario && state.kind === "done" && fill(review.inserted, { sheets: state.sheets })}
        {scenario && state.kind === "refused" && refusalSentence(state.reason, words)}
      </p>
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0, paddingLeft: "20px" },
});
