import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What has to be known to read a result. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={useStyles().note}>{children}</p>;
}

const useStyles = makeStyles({
  note: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
