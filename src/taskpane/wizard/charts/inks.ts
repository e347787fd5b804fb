import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** What charts are drawn with. Lines differ in their dashes too, so that nothing rests on colour. */
export const useInks = makeStyles({
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "GrayText", strokeOpacity: 0.4 } },
  axis: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "CanvasText" } },
  mark: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: "2px",
    [FORCED]: { stroke: "Highlight" },
  },
  markText: { fill: tokens.colorPaletteRedForeground1, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  bar: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "CanvasText" } },
  otherBar: { fill: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { fill: "GrayText" } },
  whisker: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [FORCED]: { stroke: "CanvasText" } },
  line: { fill: "none", strokeWidth: "2px", [FORCED]: { stroke: "CanvasText" } },
  first: { stroke: tokens.colorBrandForeground1 },
  second: { stroke: tokens.colorPaletteGreenForeground1, strokeDasharray: "6 3" },
  third: { stroke: tokens.colorPaletteMarigoldForeground1, strokeDasharray: "2 3" },
});
