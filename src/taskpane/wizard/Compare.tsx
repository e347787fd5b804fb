import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../i18n/words";
import type { NamedValue } from "../../workbook/excel/readNames";
import { COMPARED_NAMES, comparisonSheet, type ComparedModel } from "../../workbook/model/comparison";
import type { PlacedModel } from "../../workbook/models";
import { definedName } from "../../workbook/ordinal";
import type { SheetValue } from "../../workbook/sheet";
import { usePane } from "../context";
import type { PaneHost } from "../host";
import { refusalSentence } from "../refusalSentence";
import { ModelSelect } from "./ModelSelect";
import { useModelWords } from "./modelWords";
import { useReviewStyles } from "./reviewStyles";
import { usePlanWords } from "./words";

type State =
  { kind: "idle" } | { kind: "writing" } | { kind: "done"; sheets: string } | { kind: "refused"; reason: unknown };

/** Writes a sheet that sets two of the workbook's models side by side; nothing where there are not two. */
export function Compare({ models }: { models: readonly PlacedModel[] }) {
  const { host, words } = usePane();
  const modelWords = useModelWords();
  const { compare } = usePlanWords().wizard;
  const styles = useReviewStyles();
  const [chosen, setChosen] = useState<{ first?: string; second?: string }>({});
  const [state, setState] = useState<State>({ kind: "idle" });
  if (models.length < 2) return null;
  const named = (sheet: string | undefined) => models.find((model) => model.sheet === sheet);
  const first = named(chosen.first) ?? models[0];
  const second = named(chosen.second) ?? models[models.length - 1];
  const isReady = first !== second && state.kind !== "writing";

  const write = async () => {
    if (!isReady) return;
    setState({ kind: "writing" });
    try {
      const sheet = comparisonSheet(await read(host, first), await read(host, second), modelWords);
      const { sheets } = await host.insertSheets([sheet]);
      setState({ kind: "done", sheets: sheets.join(", ") });
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };
  return (
    <>
      <h3 className={styles.title}>{compare.title}</h3>
      <p className={styles.text}>{compare.what}</p>
      {(["first", "second"] as const).map((place) => (
        <ModelSelect
          key={place}
          label={compare[place]}
          models={models}
          chosen={{ first, second }[place].sheet}
          onChoose={(sheet) => setChosen((before) => ({ ...before, [place]: sheet }))}
        />
      ))}
      <Button disabledFocusable={!isReady} onClick={() => void write()}>
        {compare.write}
      </Button>
      <p role="status">
        {first === second && compare.same}
        {state.kind === "writing" && compare.writing}
        {state.kind === "done" && fill(compare.written, { sheets: state.sheets })}
        {state.kind === "refused" && refusalSentence(state.reason, words)}
      </p>
    </>
  );
}

/** A model with what its named cells hold now. */
async function read({ readNames }: PaneHost, model: PlacedModel): Promise<ComparedModel> {
  const found = await readNames(COMPARED_NAMES.map((name) => definedName(name, model.ordinal)));
  const values = COMPARED_NAMES.flatMap((name) => {
    const value = found[definedName(name, model.ordinal)];
    return value === undefined ? [] : [[name, shownAs(value)] as const];
  });
  return { ...model, values: Object.fromEntries(values) };
}

const shownAs = (value: NamedValue): SheetValue => (typeof value === "object" ? value.code : value);
