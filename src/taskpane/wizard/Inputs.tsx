import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LIFE_PRESETS, type GpuModel } from "../../data/presets";
import { reference } from "../../data/references";
import { fill } from "../../i18n/words";
import { FIELDS, type Step } from "../../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import { toText, type Reading } from "./draft";
import { choiceName, PlanField } from "./PlanField";
import type { Plan } from "./plan";
import { modelDraft } from "./presets";
import { usePlanWords } from "./words";

interface InputsProps {
  step: Step;
  plan: Plan;
  reading: Reading;
  /** The serial of the day that durations count from unless it is typed. */
  today: number;
}

/** The fields of a step. */
export default function Inputs({ step, plan, reading, today }: InputsProps) {
  const words = usePlanWords();
  const styles = useStyles();
  const { scenario, problems } = reading;

  const fillInModel = (name: FieldName, text: string) => {
    if (text === "") return plan.type(name, text);
    const message = fill(words.wizard.filled.model, { model: choiceName(name, text, words) });
    plan.replace({ ...plan.draft, ...modelDraft(text as GpuModel) }, message);
  };

  return (
    <section aria-label={words.wizard.inputs} className={styles.fields}>
      <h3 className={styles.title}>{words.wizard.inputs}</h3>
      {FIELD_NAMES.filter((name) => FIELDS[name].step === step).map((name) => (
        <PlanField
          key={name}
          name={name}
          typed={plan.draft[name] ?? ""}
          problem={problems[name]}
          value={scenario?.[name]}
          startDate={scenario?.start_date ?? today}
          onType={name === "gpu_model" ? fillInModel : plan.type}
        >
          {name === "book_life" && <LifePresets onChoose={(years) => plan.type(name, toText(name, years))} />}
        </PlanField>
      ))}
    </section>
  );
}

/** The lives that known companies book. */
function LifePresets({ onChoose }: { onChoose: (years: number) => void }) {
  const { wizard } = usePlanWords();
  const styles = useStyles();
  return (
    <Field label={wizard.field.preset} className={styles.preset}>
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value=""
        onChange={(_, { value }) => value && onChoose(LIFE_PRESETS[Number(value)].years)}
      >
        <option value="">{wizard.field.choosePreset}</option>
        {LIFE_PRESETS.map(({ reference: id, years }, i) => (
          <option key={id} value={i}>
            {fill(wizard.field.years, { name: wizard.filers[id], years, asOf: reference(id).asOf })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  preset: { gridTemplateColumns: "minmax(0, 1fr)", marginTop: tokens.spacingVerticalS },
  // Long options must not make the field wider than the pane.
  choice: { width: "100%", minWidth: 0 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
