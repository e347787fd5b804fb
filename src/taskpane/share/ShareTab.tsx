import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanDraft } from "../wizard/draft";
import { SavePlan } from "./SavePlan";

/** What somebody else gets: a file of the plan. */
export default function ShareTab({ draft }: { draft: PlanDraft }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <SavePlan draft={draft} />
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: "break-word",
  },
});
