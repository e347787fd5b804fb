import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { fill } from "../../i18n/words";
import { run, type Outcome } from "../../model/scenario/run";
import { FIELDS } from "../../model/scenario/fields";
import type { FieldName, FieldProblems } from "../../model/scenario/scenario";
import { usePane } from "../context";
import { Later } from "../Later";
import { today } from "../serialDate";
import { Status } from "../Status";
import { toScenario, type PlanDraft } from "./draft";
import { monthsIn, showMoney, showRounded, showShare } from "./figures";
import type { Plan } from "./plan";
import { ScenarioCode } from "./ScenarioCode";
import { Start } from "./Start";
import { PLAN_STEPS, type PlanStep } from "./steps";
import { useReading } from "./useReading";
import { usePlanWords } from "./words";

const loadReview = () => import(/* webpackChunkName: "pane-review" */ "./Review");

/** Charts and fields come when a step is first shown. */
const loadInputs = () => import(/* webpackChunkName: "pane-steps" */ "./Inputs");
const loadResults = () => import(/* webpackChunkName: "pane-steps" */ "./results/Results");

/** One scenario, edited in steps: its headline figures always in sight, each step's inputs beside its results. */
export default function PlanTab({ plan, onCheck }: { plan: Plan; onCheck: () => void }) {
  const [startDate] = useState(today);
  useScenarioOfWorkbook(plan);
  const draft = plan.draft as PlanDraft;
  const reading = useMemo(() => toScenario(draft, startDate), [draft, startDate]);
  const result = useMemo(
    () => reading.scenario && { scenario: reading.scenario, outcome: run(reading.scenario) },
    [reading],
  );
  // While a field is out of its range the charts stay, so that the field stays where it is.
  const [before, setBefore] = useState(result);
  if (result && result !== before) setBefore(result);
  const shown = result ?? before;
  const outcome = result?.outcome;
  const step = PLAN_STEPS.find((step) => step === plan.step) ?? "start";
  const isEdited = step !== "start" && step !== "review";
  const { wizard } = usePlanWords();
  const { title, question } = useStepWords()[step];
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);

  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
    hasMoved.current = false;
  }, [step]);
  const { open: openStep } = plan;
  const open = useCallback(
    (step: PlanStep) => {
      hasMoved.current = true;
      openStep(step);
    },
    [openStep],
  );
  return (
    <div className={styles.part}>
      <Strip outcome={outcome} />
      <div className={styles.scroll}>
        <Headline
          outcome={outcome}
          problems={reading.problems}
          hasCharts={isEdited && before !== undefined}
          onOpen={open}
        />
        <Navigation step={step} problems={reading.problems} onOpen={open} />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        <p className={styles.question}>{question}</p>
        <div role="status">
          {plan.message && (
            <p className={styles.replaced}>
              {plan.message}
              <Button size="small" appearance="transparent" onClick={plan.undo}>
                {wizard.filled.undo}
              </Button>
            </p>
          )}
        </div>
        {step === "start" && <Start plan={plan} onOpen={open} onCheck={onCheck} />}
        {step === "review" && <Later load={loadReview} props={{ draft, scenario: reading.scenario }} />}
        {isEdited && (
          <>
            {shown && (
              <div className={mergeClasses(!result && styles.before)}>
                <Later load={loadResults} props={{ step, plan, ...shown }} />
              </div>
            )}
            <Later load={loadInputs} props={{ step, plan, reading, today: startDate }} />
          </>
        )}
        <Neighbours step={step} onOpen={open} />
        {reading.scenario && <ScenarioCode draft={draft} scenario={reading.scenario} />}
      </div>
    </div>
  );
}

/** Title and question of each step. */
function useStepWords(): Record<PlanStep, { title: string; question: string }> {
  const { wizard, steps } = usePlanWords();
  return { start: wizard.start, ...steps, review: wizard.review };
}

/** Fills in what the workbook holds when the pane is opened and nothing is typed. */
function useScenarioOfWorkbook(plan: Plan): void {
  const read = useReading();
  const latest = useRef(plan);
  useEffect(() => {
    latest.current = plan;
  });
  useEffect(() => {
    const isEmpty = () => Object.values(latest.current.draft).every((text) => text === "");
    if (!latest.current.isFirstLook() || !isEmpty()) return;
    read().then(
      (found) => {
        if (found && isEmpty()) latest.current.replace(found.draft, found.sentence);
      },
      // Nobody asked for it, and the button in Start says why.
      () => undefined,
    );
  }, [read]);
}

/** The three figures that everything is about. */
function Strip({ outcome }: { outcome: Outcome | undefined }) {
  const { language } = usePane();
  const { strip } = usePlanWords().wizard;
  const styles = useStyles();
  const figures = outcome && {
    waiting: fill(strip.months, { months: showRounded(monthsIn(outcome.clocks.idleDays), language) }),
    gone: showShare(outcome.clocks.lifeBurned, language),
    idleCost: showMoney(outcome.clocks.idleCost.TOTAL, language),
  };
  return (
    <section aria-label={strip.title} className={styles.strip}>
      <dl className={styles.figures}>
        {(["waiting", "gone", "idleCost"] as const).map((name) => (
          <div key={name} className={styles.figure}>
            <dt>{strip[name]}</dt>
            <dd>{figures ? figures[name] : strip.none}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface HeadlineProps {
  outcome: Outcome | undefined;
  problems: FieldProblems;
  /** Whether there are still charts of what was typed before. */
  hasCharts: boolean;
  onOpen: (step: PlanStep) => void;
}

function Headline({ outcome, problems, hasCharts, onOpen }: HeadlineProps) {
  const { language } = usePane();
  const { wizard, fields } = usePlanWords();
  const styles = useStyles();
  if (!outcome) {
    const wrong = Object.keys(problems) as FieldName[];
    const sentence = hasCharts ? wizard.headline.problemsSince : wizard.headline.problems;
    return (
      <div className={styles.headline}>
        {sentence}
        <ul className={styles.wrong}>
          {wrong.map((name) => (
            <li key={name}>
              <Link as="button" onClick={() => onOpen(FIELDS[name].step)}>
                {fields[name].label}
              </Link>
            </li>
          ))}
        </ul>
        <Status>{`${sentence} ${wrong.map((name) => fields[name].label).join(", ")}`}</Status>
      </div>
    );
  }
  const { idleDays, lifeBurned, binding } = outcome.clocks;
  const cause = idleDays === 0 || binding === "chips" ? "notWaiting" : binding;
  const sentence = fill(wizard.headline[cause], {
    months: showRounded(monthsIn(idleDays), language),
    share: showShare(lifeBurned, language),
  });
  return (
    <div className={styles.headline}>
      {sentence}
      <Status>{sentence}</Status>
    </div>
  );
}

interface NavigationProps {
  step: PlanStep;
  problems: FieldProblems;
  onOpen: (step: PlanStep) => void;
}

const Navigation = memo(function Navigation({ step: current, problems, onOpen }: NavigationProps) {
  const { wizard } = usePlanWords();
  const steps = useStepWords();
  const styles = useStyles();
  const wrong = new Set<PlanStep>((Object.keys(problems) as FieldName[]).map((name) => FIELDS[name].step));
  return (
    <nav aria-label={wizard.navigation.label} className={styles.steps}>
      {PLAN_STEPS.map((step) => (
        <button
          key={step}
          type="button"
          aria-current={step === current ? "step" : undefined}
          className={mergeClasses(styles.step, step === current && styles.current)}
          onClick={() => onOpen(step)}
        >
          {steps[step].title}
          {wrong.has(step) && (
            <span role="img" aria-label={wizard.navigation.problem} className={styles.mark}>
              {" !"}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
});

const Neighbours = memo(function Neighbours({ step, onOpen }: Omit<NavigationProps, "problems">) {
  const { wizard } = usePlanWords();
  const steps = useStepWords();
  const styles = useStyles();
  const at = PLAN_STEPS.indexOf(step);
  const [before, after] = [PLAN_STEPS[at - 1], PLAN_STEPS[at + 1]];
  return (
    <div className={styles.neighbours}>
      {before && (
        <Button onClick={() => onOpen(before)}>{fill(wizard.navigation.back, { step: steps[before].title })}</Button>
      )}
      {after && (
        <Button appearance="primary" onClick={() => onOpen(after)}>
          {fill(wizard.navigation.next, { step: steps[after].title })}
        </Button>
      )}
    </div>
  );
});

const useStyles = makeStyles({
  part: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-height: 480px)": { minHeight: "auto" },
  },
  strip: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figures: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  figure: {
    flex: "1 1 0",
    minWidth: 0,
    "& dt": { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
    "& dd": {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
  scroll: {
    flexGrow: 1,
    overflowY: "auto",
    position: "relative",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  headline: {
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  wrong: { margin: 0, paddingLeft: "20px" },
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  step: {
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackground },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  mark: { fontWeight: tokens.fontWeightBold },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ":focus": { outlineStyle: "none" },
  },
  question: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  replaced: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  before: { filter: "grayscale(1)" },
  neighbours: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
  },
});
