import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../i18n/words";
import { usePane } from "../context";
import { FileButton } from "../FileButton";
import { openFile } from "../openFile";
import { refusalSentence } from "../refusalSentence";
import { draftOf } from "./codes";
import { ModelSelect } from "./ModelSelect";
import type { Plan } from "./plan";
import { SAMPLES, type Sample } from "./samples";
import type { PlanStep } from "./steps";
import { useModels } from "./useModels";
import { useReading } from "./useReading";
import { WhatHappened } from "./WhatHappened";
import { usePlanWords } from "./words";

const JOBS = ["fleet", "life", "gap", "money"] as const;

/** Where someone begins: with what they want to know, a sample, a code, or what the workbook holds. */
export function Start({
  plan,
  onOpen,
  onCheck,
}: {
  plan: Plan;
  onOpen: (step: PlanStep) => void;
  onCheck: () => void;
}) {
  const { host } = usePane();
  const { wizard } = usePlanWords();
  const styles = useStyles();
  const hasTyped = Object.values(plan.draft).some((text) => text !== "");
  const { start } = wizard;
  const isFilled = Object.entries(SAMPLES.colossus).every(([name, text]) => plan.draft[name] === text);
  return (
    <>
      <ul className={styles.cards}>
        {JOBS.map((job) => (
          <li key={job}>
            <Button className={styles.job} onClick={() => onOpen(job)}>
              {start.jobs[job]}
            </Button>
          </li>
        ))}
        <li>
          <Button className={styles.job} onClick={onCheck}>
            {start.check}
          </Button>
        </li>
      </ul>
      <h3 className={styles.title}>{start.samples}</h3>
      <ul className={styles.samples}>
        {(Object.keys(SAMPLES) as Sample[]).map((sample) => (
          <li key={sample}>
            <Button
              className={styles.sample}
              onClick={() => plan.replace(SAMPLES[sample], fill(start.filledSample, start.sample[sample]))}
            >
              {start.sample[sample].title}
            </Button>
            <p className={styles.about}>{start.sample[sample].text}</p>
            {sample === "colossus" && isFilled && <WhatHappened className={styles.about} />}
          </li>
        ))}
      </ul>
      <PasteCode plan={plan} />
      <ReadWorkbook plan={plan} />
      {host.kind === "excel" && <ReadFile plan={plan} />}
      {hasTyped && (
        <Button appearance="subtle" onClick={() => plan.replace({}, wizard.filled.reset)}>
          {wizard.resetAll}
        </Button>
      )}
      <p className={styles.about}>{start.notice}</p>
    </>
  );
}

function PasteCode({ plan }: { plan: Plan }) {
  const { start } = usePlanWords().wizard;
  const styles = useStyles();
  const [code, setCode] = useState("");
  const [isDamaged, setDamaged] = useState(false);
  const restore = () => {
    const draft = draftOf(code);
    setDamaged(draft === undefined);
    if (draft) plan.replace(draft, start.restored);
  };
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        restore();
      }}
    >
      <Field
        className={styles.code}
        label={start.paste}
        hint={start.pasteHint}
        validationMessage={isDamaged ? start.damaged : undefined}
        validationState={isDamaged ? "error" : "none"}
      >
        <Input
          input={{ spellCheck: false, autoCapitalize: "off" }}
          autoComplete="off"
          value={code}
          onChange={(_, { value }) => {
            setCode(value);
            setDamaged(false);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={code.trim() === ""}>
        {start.restore}
      </Button>
    </form>
  );
}

function ReadWorkbook({ plan }: { plan: Plan }) {
  const { words } = usePane();
  const readWorkbook = useReading();
  const models = useModels();
  const [chosen, setChosen] = useState<string>();
  const { start, review } = usePlanWords().wizard;
  const styles = useStyles();
  const [sentence, setSentence] = useState("");
  const read = async () => {
    try {
      const found = await readWorkbook(chosen);
      setSentence(found ? "" : review.notRead);
      if (found) plan.replace(found.draft, found.sentence);
    } catch (error) {
      setSentence(refusalSentence(error, words));
    }
  };
  return (
    <>
      {models.length > 1 && (
        <ModelSelect
          label={start.whichModel}
          models={models}
          chosen={chosen ?? models[models.length - 1].sheet}
          onChoose={setChosen}
        />
      )}
      <Button onClick={() => void read()}>{start.fromWorkbook}</Button>
      <p role="status" className={styles.about}>
        {sentence}
      </p>
    </>
  );
}

/** The browser workbook opens files beside the pane. */
function ReadFile({ plan }: { plan: Plan }) {
  const { words } = usePane();
  const styles = useStyles();
  const [refusal, setRefusal] = useState("");
  const open = async (file: File) => {
    try {
      plan.replace(await openFile(file), fill(words.files.opened, { file: file.name }));
      setRefusal("");
    } catch (error) {
      setRefusal(refusalSentence(error, words));
    }
  };
  return (
    <>
      <FileButton label={words.files.open} onOpen={(file) => void open(file)} button={Button} />
      <p role="status" className={styles.about}>
        {refusal}
      </p>
    </>
  );
}

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  job: { width: "100%", minHeight: "56px" },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  samples: { listStyleType: "none", margin: 0, padding: 0 },
  sample: { width: "100%" },
  about: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  paste: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  code: { width: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
});
