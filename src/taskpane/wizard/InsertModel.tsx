import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState } from "react";
import { fill } from "../../i18n/words";
import type { Scenario } from "../../model/scenario/fields";
import type { Foreseen, InsertOptions } from "../../workbook/excel/insertSheets";
import { modelSheets } from "../../workbook/model/modelSheets";
import { SHEET_TRIALS } from "../../workbook/model/simulation";
import { definedName, sheetName } from "../../workbook/ordinal";
import type { Sheet } from "../../workbook/sheet";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { Compare } from "./Compare";
import { useModelWords } from "./modelWords";
import { useReviewStyles } from "./reviewStyles";
import { useModels } from "./useModels";
import { usePlanWords } from "./words";

const SPELLINGS = ["native", "addIn"] as const;
type InsertSpelling = (typeof SPELLINGS)[number];

type State =
  { kind: "idle" } | { kind: "inserting" } | { kind: "done"; sentence: string } | { kind: "refused"; reason: unknown };

/** No sheet is called so: the model goes on new ones. */
const BESIDE = "";

/** What will be written where, in which spelling, and the button that writes it. */
export function InsertModel({ scenario }: { scenario: Scenario }) {
  const { host, language, words } = usePane();
  const modelWords = useModelWords();
  const { review } = usePlanWords().wizard;
  const styles = { ...useReviewStyles(), ...useStyles() };
  const id = useId();
  const [spelling, setSpelling] = useState<InsertSpelling>("native");
  const [chosen, setChosen] = useState(BESIDE);
  const [state, setState] = useState<State>({ kind: "idle" });
  const [written, setWritten] = useState(0);
  const models = useModels(written);
  const trials = SHEET_TRIALS[host.kind === "excel" ? "program" : "browser"];
  const sheets = useMemo(() => modelSheets(scenario, modelWords, undefined, trials), [scenario, modelWords, trials]);
  /** Sheets that are called otherwise, or in the other language, would not be found again. */
  const replaceable = models.filter(
    ({ ordinal, sheet }) => sheet === sheetName(modelWords.model.sheets.inputs, ordinal),
  );
  const replaced = replaceable.find(({ sheet }) => sheet === chosen);
  const options = { spelling, ...(replaced && { replace: { ordinal: replaced.ordinal } }) };
  const foreseen = useForeseen(sheets, options, written);

  const insert = async () => {
    if (state.kind === "inserting") return;
    setState({ kind: "inserting" });
    try {
      const { sheets: names } = await host.insertSheets(sheets, options);
      const sentence = fill(replaced ? review.replaced : review.inserted, { sheets: names.join(", ") });
      setState({ kind: "done", sentence });
      setChosen(BESIDE);
      setWritten((times) => times + 1);
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };
  const count = (value: number) => value.toLocaleString(language);
  const named = replaced
    ? review.replacedNames
    : foreseen?.ordinal === undefined
      ? review.plainNames
      : review.numberedNames;
  return (
    <>
      <h3 className={styles.title}>{review.sheets}</h3>
      {foreseen && (
        <>
          <p className={styles.text}>
            {fill(review.amount, {
              cells: count(foreseen.cells),
              formulas: count(foreseen.formulas),
              trials: count(trials),
            })}
          </p>
          <ul className={styles.sheets}>
            {foreseen.sheets.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className={styles.text}>
            {fill(named, { ending: definedName("", foreseen.ordinal) })} {review.live}
          </p>
        </>
      )}
      {replaceable.length > 0 && (
        <>
          <h3 id={`${id}place`} className={styles.title}>
            {review.place}
          </h3>
          <RadioGroup
            aria-labelledby={`${id}place`}
            value={replaced ? chosen : BESIDE}
            onChange={(_, { value }) => {
              setChosen(value);
              setState({ kind: "idle" });
            }}
          >
            <Radio value={BESIDE} label={review.beside} />
            {replaceable.map(({ sheet }) => (
              <Radio key={sheet} value={sheet} label={fill(review.instead, { sheet })} />
            ))}
          </RadioGroup>
          <p role="status" className={styles.warning}>
            {replaced && review.losing}
          </p>
        </>
      )}
      <h3 id={`${id}spelling`} className={styles.title}>
        {review.spelling}
      </h3>
      <RadioGroup
        aria-labelledby={`${id}spelling`}
        value={spelling}
        onChange={(_, { value }) => setSpelling(value as InsertSpelling)}
      >
        {SPELLINGS.map((one) => (
          <Radio key={one} value={one} label={review[one]} />
        ))}
      </RadioGroup>
      <Button
        className={styles.insert}
        appearance="primary"
        disabledFocusable={state.kind === "inserting"}
        onClick={() => void insert()}
      >
        {replaced ? review.replace : review.insert}
      </Button>
      <p role="status">
        {state.kind === "inserting" && review.inserting}
        {state.kind === "done" && state.sentence}
        {state.kind === "refused" && refusalSentence(state.reason, words)}
      </p>
      <Compare models={models} />
    </>
  );
}

/** What an insert would write; nothing while the workbook does not say. */
function useForeseen(
  sheets: readonly Sheet[],
  { spelling, replace }: InsertOptions,
  since: number,
): Foreseen | undefined {
  const { host } = usePane();
  const [foreseen, setForeseen] = useState<Foreseen>();
  const isReplacing = replace !== undefined;
  const ordinal = replace?.ordinal;
  useEffect(() => {
    let isCurrent = true;
    host.foresee(sheets, { spelling, ...(isReplacing && { replace: { ordinal } }) }).then(
      (found) => isCurrent && setForeseen(found),
      () => isCurrent && setForeseen(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, sheets, spelling, isReplacing, ordinal, since]);
  return foreseen;
}

const useStyles = makeStyles({
  insert: { marginTop: tokens.spacingVerticalM },
  warning: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  sheets: { margin: 0, paddingLeft: "20px" },
});
