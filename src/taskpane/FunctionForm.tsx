import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from "react";
import type { FunctionHelp, ParameterHelp } from "../i18n/catalogue";
import { fill } from "../i18n/words";
import { ArgumentField } from "./ArgumentField";
import { addressesIn, argumentsOf, callOf } from "./call";
import { usePane } from "./context";
import { Examples } from "./Examples";
import type { Forms } from "./forms";
import { typedFrom } from "./formula";
import { InsertBar } from "./InsertBar";
import { ResultTable } from "./ResultTable";
import { ShownResult } from "./ShownResult";
import { useRanges } from "./useRanges";

interface FunctionFormProps {
  help: FunctionHelp;
  forms: Forms;
}

/** A function's arguments, its live result, and the ways into the workbook. */
export default function FunctionForm({ help, forms }: FunctionFormProps) {
  const { host, language, words, selected } = usePane();
  const typed = forms.draftOf(help.id);
  const settled = useDeferredValue(typed);
  const args = useMemo(() => argumentsOf(help, settled), [help, settled]);
  const readings = useRanges(host, addressesIn(args), selected);
  const call = useMemo(() => callOf(help, args, host, readings, words), [help, args, host, readings, words]);
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const formulaText = useRef<HTMLElement>(null);
  const { formula, shown, problems } = call;

  useEffect(() => {
    if (forms.takeFocus() === help.id) heading.current?.focus();
  }, [forms, help]);

  const { type: typeInto } = forms;
  const type = useCallback((name: string, text: string) => typeInto(help.id, name, text), [typeInto, help.id]);
  const firstExample = useMemo(() => typedFrom(help.examples[0]?.formula ?? "", help.id, help.parameters), [help]);
  const field = (parameter: ParameterHelp) => (
    <ArgumentField
      key={parameter.name}
      parameter={parameter}
      typed={typed[parameter.name] ?? ""}
      problem={problems[parameter.name]}
      example={firstExample?.[parameter.name]}
      onType={type}
    />
  );
  const required = help.parameters.filter(({ isOptional }) => !isOptional);
  const optional = help.parameters.filter(({ isOptional }) => isOptional);
  const hasTyped = Object.values(typed).some((text) => text !== "");
  const fillOrClear = hasTyped ? (
    <Button size="small" appearance="subtle" onClick={() => forms.replace(help.id, {}, words.form.cleared)}>
      {words.form.clear}
    </Button>
  ) : (
    firstExample && (
      <Button size="small" appearance="subtle" onClick={() => forms.replace(help.id, firstExample, words.form.filled)}>
        {words.form.fillInExample}
      </Button>
    )
  );
  // The name says it: GO_LIVE_DATE, ORDER_DATE.
  const givesDate = help.id.endsWith("_DATE");
  const hasHeaders = help.spills && settled.headers !== "FALSE";

  return (
    <div className={styles.scroll}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ChevronLeftRegular />} onClick={forms.close}>
          {words.form.back}
        </Button>
        <Link href={`help/${language}/${help.id}.html`} target="_blank" rel="noreferrer" className={styles.help}>
          {words.form.help} <OpenRegular aria-hidden />
        </Link>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {help.id}
      </h2>
      <p className={styles.text}>{help.description}</p>

      <div role="status" className={styles.replaced}>
        {forms.replaced?.id === help.id && (
          <>
            <span>{forms.replaced.message}</span>
            <Button size="small" appearance="transparent" icon={<ArrowUndoRegular />} onClick={forms.undo}>
              {words.form.undo}
            </Button>
          </>
        )}
      </div>

      {required.length > 0 && (
        <FieldGroup title={words.form.required} action={fillOrClear}>
          {required.map(field)}
        </FieldGroup>
      )}
      {optional.length > 0 && (
        <FieldGroup title={words.form.optional} action={required.length === 0 && fillOrClear}>
          {optional.map(field)}
        </FieldGroup>
      )}
      {help.parameters.length === 0 && <p className={styles.text}>{words.form.nowhere}</p>}
      {help.parameters.length > 0 && <HowToType parameters={help.parameters} />}

      <section aria-label={words.result.title} className={styles.result}>
        <ShownResult shown={shown} returns={help.returns} hasHeaders={hasHeaders} givesDate={givesDate} />
        <InsertBar
          formula={formula}
          givesDate={givesDate}
          reason={
            shown.kind === "missing" ? fill(words.insert.notYet, { names: shown.names }) : words.insert.notWhileRefused
          }
          onSelectFormula={() => formulaText.current && getSelection()?.selectAllChildren(formulaText.current)}
        />
      </section>

      {formula && (
        <p className={styles.formula}>
          <span className={styles.label}>{words.result.formula}</span>
          <code ref={formulaText} className={styles.code}>
            {formula}
          </code>
        </p>
      )}
      {shown.kind === "table" && (
        <div className={styles.block}>
          <ResultTable
            key={help.id}
            caption={fill(words.result.caption, { id: help.id })}
            rows={shown.rows}
            hasHeaders={hasHeaders}
          />
        </div>
      )}
      <Examples help={help} forms={forms} />
      {help.cautions.length > 0 && (
        <section className={styles.block}>
          <h3 className={styles.subheading}>{words.cautions.title}</h3>
          <ul className={styles.cautions}>
            {help.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface FieldGroupProps {
  title: string;
  action: ReactNode;
  children: ReactNode;
}

function FieldGroup({ title, action, children }: FieldGroupProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.group}>
      <div className={styles.groupTitle}>
        <h3 className={styles.subheading}>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}

function HowToType({ parameters }: Pick<FunctionHelp, "parameters">) {
  const { form } = usePane().words;
  const styles = useStyles();
  return (
    <details className={styles.howTo}>
      <summary>{form.howToType}</summary>
      <ul>
        <li>{form.howToTypeNumbers}</li>
        <li>{form.howToTypeDates}</li>
        <li>{form.howToTypeCells}</li>
        {parameters.some(({ isRange }) => isRange) && <li>{form.howToTypeRanges}</li>}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    // What has the focus never hides behind the result, which sticks to the bottom.
    scrollPaddingBottom: "160px",
  },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", marginLeft: "-8px" },
  help: { fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  replaced: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    ":not(:empty)": {
      marginTop: tokens.spacingVerticalS,
      paddingLeft: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground3,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  groupTitle: {
    display: "flex",
    alignItems: "end",
    justifyContent: "space-between",
    minHeight: "24px",
    marginTop: tokens.spacingVerticalL,
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  howTo: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer" },
    "& ul": { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "20px" },
  },
  result: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalM}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-height: 480px)": { position: "static" },
  },
  formula: { margin: `${tokens.spacingVerticalM} 0 0` },
  label: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  block: { marginTop: tokens.spacingVerticalL },
  cautions: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "20px" },
});
