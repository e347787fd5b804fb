import { makeStyles, tokens } from "@fluentui/react-components";

/** How the sections of this tab look. */
export const useSectionStyles = makeStyles({
  section: { padding: `0 0 ${tokens.spacingVerticalXL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  field: { margin: `${tokens.spacingVerticalS} 0`, gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
