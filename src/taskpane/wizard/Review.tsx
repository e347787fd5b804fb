import { FIELDS, type Scenario } from "../../model/scenario/fields";
import { defaultScenario, type FieldName } from "../../model/scenario/scenario";
import { Figures } from "./charts/Figures";
import { isPercent, overrides, toText, type PlanDraft } from "./draft";
import { InsertModel } from "./InsertModel";
import { useReviewStyles } from "./reviewStyles";
import { choiceName } from "./PlanField";
import { usePlanWords, type PlanWords } from "./words";

/** What differs from the defaults, and what can be written into the workbook. */
export default function Review({ draft, scenario }: { draft: PlanDraft; scenario: Scenario | undefined }) {
  const words = usePlanWords();
  const { review } = words.wizard;
  const styles = useReviewStyles();
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
      {scenario ? <InsertModel scenario={scenario} /> : <p role="status">{review.correct}</p>}
    </>
  );
}

function shown(name: FieldName, value: number | string, words: PlanWords): string {
  if ("choices" in FIELDS[name]) return choiceName(name, String(value), words);
  return toText(name, value) + (isPercent(name) ? " %" : "");
}
