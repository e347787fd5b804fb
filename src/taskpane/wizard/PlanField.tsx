import { Badge, Button, Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type ReactNode } from "react";
import { isUnverified, reference, type Reference } from "../../data/references";
import { sentenceOf } from "../../functions/cell";
import { fill } from "../../i18n/words";
import type { InputError } from "../../model/input";
import { FIELDS, type Field as ModelField } from "../../model/scenario/fields";
import { defaultScenario, type FieldName } from "../../model/scenario/scenario";
import { usePane } from "../context";
import { dateAfter, inPeoplesWords, isOverridden, isPercent, stepped, toText } from "./draft";
import { usePlanWords, type PlanWords } from "./words";

interface PlanFieldProps {
  name: FieldName;
  /** What is typed; "" means the default. */
  typed: string;
  problem: InputError | undefined;
  /** The value in a scenario without problems. */
  value: number | string | undefined;
  startDate: number;
  onType: (name: FieldName, text: string) => void;
  /** What helps to fill in the field. */
  children?: ReactNode;
}

/** One input of the model: its name, unit and meaning, what is typed, and the default with its source. */
export const PlanField = memo(function PlanField(props: PlanFieldProps) {
  const { name, typed, problem, value, startDate, onType, children } = props;
  const { words } = usePane();
  const planWords = usePlanWords();
  const { fields, wizard } = planWords;
  const styles = useStyles();
  const { label, hint } = fields[name];
  const defaultText = toText(name, defaultScenario(startDate)[name]);
  const date = isDelay(name) && typeof value === "number" && value > 0 ? dateAfter(startDate, value) : undefined;
  const sentence =
    problem &&
    sentenceOf(
      inPeoplesWords(problem, name, (one) => fields[one].label),
      words.cell,
    );

  return (
    <div className={styles.whole}>
      <Field
        className={styles.field}
        label={label}
        hint={
          <>
            {hint} {date && fill(wizard.field.onDate, { date })}
          </>
        }
        validationMessage={sentence ? { children: sentence, role: undefined } : undefined}
        validationState={sentence ? "error" : "none"}
      >
        <Control name={name} typed={typed} defaultText={defaultText} startDate={startDate} onType={onType} />
      </Field>
      <div className={styles.below}>
        <span>
          <b>{fill(wizard.field.default, { value: defaultShown(name, defaultText, planWords) })}</b>
          <Source name={name} />
        </span>
        {isOverridden(name, typed) && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.reset}
            aria-label={fill(wizard.field.resetLabel, { field: label })}
            onClick={() => onType(name, "")}
          >
            {wizard.field.reset}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
});

interface ControlProps extends Pick<PlanFieldProps, "name" | "typed" | "startDate" | "onType"> {
  defaultText: string;
}

function Control({ name, typed, defaultText, startDate, onType }: ControlProps) {
  const words = usePlanWords();
  const styles = useStyles();
  const field: ModelField = FIELDS[name];

  if ("choices" in field) {
    return (
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value={typed || defaultText}
        onChange={(_, { value }) => onType(name, value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceName(name, choice, words)}
          </option>
        ))}
      </Select>
    );
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    const next = direction && stepped(name, typed, direction, startDate);
    if (next === undefined) return;
    event.preventDefault();
    // Whoever sets a value has the whole page laid out: now, before everything else on it changes, that costs nothing.
    event.currentTarget.value = next;
    onType(name, next);
  };
  return (
    <Input
      input={{ className: styles.typed, spellCheck: false, autoCapitalize: "off" }}
      autoComplete="off"
      placeholder={defaultText}
      value={typed}
      contentAfter={<span className={styles.unit}>{unitName(name, words)}</span>}
      onChange={(_, { value }) => onType(name, value)}
      onKeyDown={press}
    />
  );
}

/** Fields of months that are a point in time, and so have a date. */
function isDelay(name: FieldName): boolean {
  const field: ModelField = FIELDS[name];
  return "unit" in field && field.unit === "months" && name !== "lead_months";
}

export function choiceName(name: FieldName, choice: string, { choices }: PlanWords): string {
  return (choices as Record<string, Record<string, string>>)[name][choice];
}

export function unitName(name: FieldName, { units, wizard }: PlanWords): string {
  const field: ModelField = FIELDS[name];
  if ("choices" in field) return "";
  if (isPercent(name)) return field.unit === "rate" ? wizard.field.percentAYear : wizard.field.percent;
  return field.unit === "date" ? "" : units[field.unit];
}

function defaultShown(name: FieldName, text: string, words: PlanWords): string {
  if (name === "start_date") return words.wizard.field.today;
  if ("choices" in FIELDS[name]) return choiceName(name, text, words);
  return isPercent(name) ? `${text} %` : text;
}

/** Where the default comes from; sources are cited as they are called, in English. */
function Source({ name }: { name: FieldName }) {
  const { wizard } = usePlanWords();
  const field: ModelField = FIELDS[name];
  if (name === "start_date") return null;
  if (field.reference === undefined) return ` – ${wizard.field.assumption}`;
  return <Cited fact={reference(field.reference)} />;
}

function Cited({ fact }: { fact: Reference }) {
  const { wizard } = usePlanWords();
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
          {wizard.field.notVerified}
        </Badge>
      )}
    </>
  );
}

const useStyles = makeStyles({
  // Fields out of sight take no part in laying out and painting what a keystroke changes.
  whole: { contentVisibility: "auto", containIntrinsicSize: "auto 100px", overflowClipMargin: "4px" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  choice: { width: "100%", minWidth: 0 },
  typed: { fontVariantNumeric: "tabular-nums", minWidth: 0 },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  below: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  reset: {
    minWidth: "auto",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textDecorationLine: "underline",
  },
});
