import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanDraft } from "../wizard/draft";
import { CheckWorkbook } from "./CheckWorkbook";
import { Convert } from "./Convert";
import { SavePlan } from "./SavePlan";

/** What somebody else gets: a file of the plan, or this workbook in formulas that they can compute. */
export default function ShareTab({ draft }: { draft: PlanDraft }) {
  const styles = useStyles();
  // What a check has found is out of date once formulas are others.
  const [conversions, setConversions] = useState(0);
  return (
    <div className={styles.part}>
      <SavePlan draft={draft} />
      <CheckWorkbook key={conversions} />
      <Convert onConverted={() => setConversions((count) => count + 1)} />
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
