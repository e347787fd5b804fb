import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something that stands in the way, said where it is noticed, with the buttons that help. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={useStyles().notice}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
});
