import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../i18n/words";
import { TARGETS, type Target } from "../../workbook/convert/conversion";
import type { ConversionOrder, ConversionSummary } from "../../workbook/excel/convertWorkbook";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { Finding } from "./Finding";
import { useSectionStyles } from "./section";
import { SHARE_WORDS, SPELLING_WORDS } from "./words";

const SCOPES = ["workbook", "selection"] as const;

type State =
  | { kind: "idle" }
  | { kind: "reading" }
  | { kind: "previewed"; order: ConversionOrder; summary: ConversionSummary }
  | { kind: "writing" }
  | { kind: "converted"; order: ConversionOrder; summary: ConversionSummary }
  | { kind: "refused"; reason: unknown };

/** Converts formulas of the open workbook, once somebody has seen what that changes. */
export function Convert({ onConverted }: { onConverted: () => void }) {
  const { host, language, words } = usePane();
  const own = SHARE_WORDS[language];
  // Univer does not call names of a workbook as functions.
  const targets = TARGETS.filter((target) => host.kind === "excel" || target !== "lambda");
  const [to, setTo] = useState<Target>("native");
  const [scope, setScope] = useState<ConversionOrder["scope"]>("workbook");
  const [state, setState] = useState<State>({ kind: "idle" });
  const section = useSectionStyles();
  const title = useId();
  const isBusy = state.kind === "reading" || state.kind === "writing";

  const preview = async () => {
    if (isBusy) return;
    setState({ kind: "reading" });
    const order: ConversionOrder = {
      to,
      scope,
      words: {
        headers: words.cell.headers,
        steps: SPELLING_WORDS[language].steps,
        ...own.sheets,
        inAnyLanguage: Object.values(SHARE_WORDS).map(({ sheets }) => sheets),
      },
    };
    try {
      setState({ kind: "previewed", order, summary: await host.previewConversion(order) });
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };
  const convert = async (order: ConversionOrder) => {
    setState({ kind: "writing" });
    try {
      setState({ kind: "converted", order, summary: await host.convertWorkbook(order) });
      onConverted();
    } catch (reason) {
      setState({ kind: "refused", reason });
    }
  };

  return (
    <section aria-labelledby={title} className={section.section}>
      <h2 id={title} className={section.title}>
        {own.convert.title}
      </h2>
      <p className={section.text}>{own.convert.what}</p>
      <Field label={own.convert.to} className={section.field}>
        <Select
          value={to}
          onChange={(_, { value }) => {
            setTo(TARGETS.find((target) => target === value) ?? "native");
            setState({ kind: "idle" });
          }}
        >
          {targets.map((target) => (
            <option key={target} value={target}>
              {own.convert.targets[target]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.convert.scope} className={section.field}>
        <Select
          value={scope}
          onChange={(_, { value }) => {
            setScope(SCOPES.find((one) => one === value) ?? "workbook");
            setState({ kind: "idle" });
          }}
        >
          {SCOPES.map((one) => (
            <option key={one} value={one}>
              {own.convert.scopes[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={isBusy} onClick={() => void preview()}>
        {own.convert.preview}
      </Button>
      <div role="status">
        {state.kind === "reading" && <p className={section.text}>{own.convert.previewing}</p>}
        {state.kind === "writing" && <p className={section.text}>{own.convert.converting}</p>}
        {state.kind === "refused" && <p className={section.text}>{refusalSentence(state.reason, words)}</p>}
        {(state.kind === "previewed" || state.kind === "converted") && (
          <Summary order={state.order} summary={state.summary} isDone={state.kind === "converted"} />
        )}
      </div>
      {state.kind === "previewed" && state.summary.count > 0 && (
        <div className={section.buttons}>
          <Button appearance="primary" onClick={() => void convert(state.order)}>
            {own.convert.convert}
          </Button>
          <Button onClick={() => setState({ kind: "idle" })}>{own.convert.cancel}</Button>
        </div>
      )}
    </section>
  );
}

function Summary({ order, summary, isDone }: { order: ConversionOrder; summary: ConversionSummary; isDone: boolean }) {
  const { language } = usePane();
  const { convert } = SHARE_WORDS[language];
  const styles = useStyles();
  const { count, calculated, calculations, exceptions, changedSince, isManual } = summary;
  const isBack = order.to === "addIn";
  const done = isBack ? convert.givenBack : convert.converted;
  const toCome = isBack ? convert.willGiveBack : convert.willChange;
  const sheet = order.words.conversions.sheet;
  return (
    <ul className={styles.list}>
      <li>{count === 0 && !isDone ? convert.nothing : fill(isDone ? done : toCome, { count, sheet })}</li>
      {calculated > 0 && <li>{fill(convert.willCalculate, { count: calculated, sheet: calculations })}</li>}
      {isManual && !isBack && !isDone && <li>{convert.manual}</li>}
      {(["value", "same"] as const).flatMap((became) =>
        Object.keys(convert.because).map((because) => {
          const cells = exceptions.filter((one) => one.became === became && one.because === because);
          const why = convert.because[because as keyof typeof convert.because];
          const sentence = fill(became === "value" ? convert.becomeValues : convert.stay, { why });
          return (
            cells.length > 0 && (
              <Finding key={became + because} sentence={sentence} addresses={cells.map(({ address }) => address)} />
            )
          );
        }),
      )}
      {changedSince.length > 0 && <Finding sentence={convert.changedSince} addresses={changedSince} />}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
});
