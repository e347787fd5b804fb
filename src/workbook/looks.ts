import type { Look, NumberFormat } from "./sheet";

/** How a look is drawn: sizes in points, colours as `#rrggbb`. */
export interface Style {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Partial<Record<Side, string>>;
}

export type Side = "top" | "right" | "bottom" | "left";

const BRAND = "#0b5c4f";
const INK = "#1f2933";

const around = (color: string) => ({ top: color, right: color, bottom: color, left: color });

/** Inputs are blue on yellow, as finance people know them. */
export const STYLES: Readonly<Record<Look, Style>> = {
  title: { size: 20, isBold: true, color: BRAND },
  heading: { size: 12, isBold: true, color: BRAND },
  header: { isBold: true, fill: "#e6f0ee", borders: { bottom: "#9fc2bb" } },
  label: {},
  input: { color: "#0000ff", fill: "#fffbe0", borders: around("#e0d9a8") },
  result: {},
  total: { isBold: true, borders: { top: INK } },
  note: { size: 9, color: "#5b6773" },
  link: { color: "#0b5cad", isUnderlined: true },
  check: { isBold: true },
};

/** Lights by the sign that they begin with; a light without one is as black as its text. */
export const LIGHTS = { "✓": "#1a7f37", "✗": "#c62828" } as const;

/** The colour of the tabs of PowerGap's sheets. */
export const TAB_COLOR = BRAND;

/** Series of a chart, told apart in print and by people who see colours differently (Okabe and Ito 2008, darkened). */
export const SERIES_COLORS = ["#0b5c4f", "#d55e00", "#0072b2", "#b8860b", "#994f88", "#56b4e9"];

/** Lines of a chart that stay behind its series. */
export const BACKGROUND_LINE = "#d9dee2";

/** A number format as spreadsheets write it. */
export const PATTERNS: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  whole: "#,##0",
  decimal1: "#,##0.0",
  decimal2: "#,##0.00",
  decimal4: "#,##0.0000",
  percent0: "0%",
  percent1: "0.0%",
  percent2: "0.00%",
  // Fees have a third digit: 0.375 %.
  rate: "0.00#%",
  date: "yyyy-mm-dd",
  year: "0",
  text: "@",
  // A little away from the number before it.
  unit: "_(_(@",
  // A schedule is easier to read where nothing is a dash.
  amount: '#,##0;-#,##0;"–"',
};
