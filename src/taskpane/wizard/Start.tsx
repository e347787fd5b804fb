import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "./plan";
import type { PlanStep } from "./steps";
import { usePlanWords } from "./words";

const JOBS = ["fleet", "life", "gap", "money"] as const;

/** Where someone begins: with what they want to know. */
export function Start({ plan, onOpen }: { plan: Plan; onOpen: (step: PlanStep) => void }) {
  const { wizard } = usePlanWords();
  const styles = useStyles();
  const hasTyped = Object.values(plan.draft).some((text) => text !== "");
  return (
    <>
      <ul className={styles.jobs}>
        {JOBS.map((job) => (
          <li key={job}>
            <Button className={styles.job} onClick={() => onOpen(job)}>
              {wizard.start.jobs[job]}
            </Button>
          </li>
        ))}
      </ul>
      {hasTyped && (
        <Button appearance="subtle" onClick={() => plan.replace({}, wizard.filled.reset)}>
          {wizard.resetAll}
        </Button>
      )}
      <p className={styles.notice}>{wizard.start.notice}</p>
    </>
  );
}

const useStyles = makeStyles({
  jobs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  job: { width: "100%", minHeight: "56px" },
  notice: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
