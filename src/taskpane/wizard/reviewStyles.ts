import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of the last step look. */
export const useReviewStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});
