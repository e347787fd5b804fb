import { Badge, Field, Input, Link, makeStyles, Select, Switch, Textarea, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { isUnverified, type Reference } from "../data/references";
import type { ParameterHelp } from "../i18n/catalogue";
import type { Words } from "../i18n/en";
import { fill } from "../i18n/words";
import { CONVENTIONS } from "../model/asset";
import { isFlag } from "./argument";
import { usePane } from "./context";
import { defaultSource } from "./defaultSource";

interface ArgumentFieldProps {
  parameter: ParameterHelp;
  /** What is typed; "" means the default. */
  typed: string;
  /** The sentence of an error that is about this argument. */
  problem: string | undefined;
  /** What someone could type here, for an argument without a default. */
  example: string | undefined;
  onType: (name: string, text: string) => void;
}

/** One argument: its name, unit, description and default, where the default comes from, and what is typed. */
export const ArgumentField = memo(function ArgumentField(props: ArgumentFieldProps) {
  const { parameter, typed, problem, example, onType } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={{
        className: styles.label,
        children: (
          <>
            <span className={styles.name}>{parameter.name}</span>{" "}
            {parameter.unit && <span className={styles.unit}>{parameter.unit}</span>}
          </>
        ),
      }}
      hint={<Hint parameter={parameter} typed={typed} />}
      // The result says the sentence aloud, so the field only shows it.
      validationMessage={problem ? { children: problem, role: undefined } : undefined}
      validationState={problem ? "error" : "none"}
    >
      <Control parameter={parameter} typed={typed} example={example} onType={(text) => onType(parameter.name, text)} />
    </Field>
  );
});

interface ControlProps extends Pick<ArgumentFieldProps, "parameter" | "typed" | "example"> {
  onType: (text: string) => void;
}

function Control({ parameter, typed, example, onType }: ControlProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { isRange, type, choices } = parameter;
  const placeholder = parameter.default ?? (example && fill(words.form.forExample, { value: example }));

  if (isRange) {
    return (
      <Textarea
        className={styles.range}
        textarea={{ className: styles.typed, spellCheck: false, rows: rowsFor(typed) }}
        placeholder={words.form.rangePlaceholder}
        resize="vertical"
        value={typed}
        onChange={(_, { value }) => onType(value)}
      />
    );
  }
  if (choices) {
    const options = [...choices, ...monthsFor(parameter, words)];
    const isKnown = typed === "" || options.some(({ value }) => value === typed);
    return (
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value={typed}
        onChange={(_, { value }) => onType(value)}
      >
        <option value="">{parameter.default && fill(words.form.whenOmitted, { value: parameter.default })}</option>
        {!isKnown && <option value={typed}>{typed}</option>}
        {options.map(({ value, description }) => (
          <option key={value} value={value}>
            {value} – {description}
          </option>
        ))}
      </Select>
    );
  }
  if (type === "boolean" && (typed === "" || isFlag(typed))) {
    const whenOmitted = parameter.default?.toUpperCase() === "TRUE";
    const isOn = typed === "" ? whenOmitted : typed.toUpperCase() === "TRUE";
    return (
      <Switch
        checked={isOn}
        label={isOn ? "TRUE" : "FALSE"}
        onChange={(_, { checked }) => onType(checked === whenOmitted ? "" : checked ? "TRUE" : "FALSE")}
      />
    );
  }
  return (
    <Input
      input={{ className: styles.typed, spellCheck: false, autoCapitalize: "off" }}
      autoComplete="off"
      placeholder={placeholder}
      value={typed}
      onChange={(_, { value }) => onType(value)}
    />
  );
}

/** As many rows as are typed, within reason. */
function rowsFor(typed: string): number {
  return Math.min(Math.max(typed.split("\n").length, 3), 10);
}

/** A convention can be whole months too, which Excel's own drop-down does not list. */
function monthsFor({ choices, choicesOf }: ParameterHelp, { form }: Words): { value: string; description: string }[] {
  if (choicesOf !== "CONVENTION") return [];
  const months = CONVENTIONS.filter((convention) => !choices?.some(({ value }) => value === convention));
  return months.map((value) => ({ value, description: fill(form.months, { months: value }) }));
}

/** The description, with the default in sight even when something else is typed, and its source. */
function Hint({ parameter, typed }: Pick<ArgumentFieldProps, "parameter" | "typed">) {
  const { words } = usePane();
  const chosen = parameter.choices?.find(({ value }) => value === typed);
  const source = defaultSource(parameter);
  return (
    <>
      {parameter.description}
      {chosen && ` ${chosen.description}`}
      {parameter.default !== undefined && (
        <>
          {" "}
          <b>{fill(words.form.default, { value: parameter.default })}</b>
          {source === "assumption" && ` – ${words.form.assumption}`}
          {source !== undefined && source !== "assumption" && <Source fact={source} />}
        </>
      )}
    </>
  );
}

/** Sources are cited as they are called, in English. */
function Source({ fact }: { fact: Reference }) {
  const { words } = usePane();
  return (
    <>
      {" – "}
      <span lang="en">
        {fact.url ? (
          <Link href={fact.url} target="_blank" rel="noreferrer" inline>
            {fact.source}
          </Link>
        ) : (
          fact.source
        )}
        {`, ${fact.asOf} `}
      </span>
      {isUnverified(fact) && (
        <Badge color="warning" appearance="tint" size="small">
          {words.facts.notVerified}
        </Badge>
      )}
    </>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  label: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  typed: { fontVariantNumeric: "tabular-nums" },
  // Long options must not make the field wider than the pane.
  choice: { width: "100%", minWidth: 0 },
  range: { fontVariantNumeric: "tabular-nums" },
});
