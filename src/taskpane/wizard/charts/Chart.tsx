import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePlanWords } from "../words";
import { WIDTH } from "./geometry";

/** The same figures as a chart, for who cannot see it, or wants to copy them: first cells name their rows. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ChartProps {
  title: string;
  height: number;
  table: ChartTable;
  /** What the lines or colours mean. */
  legend?: ReactNode;
  children: ReactNode;
}

/** A drawing with its title, and its figures as a table behind a disclosure. */
export function Chart({ title, height, table, legend, children }: ChartProps) {
  const { wizard } = usePlanWords();
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.drawing} aria-hidden>
        {children}
      </svg>
      {legend}
      <details className={styles.details}>
        <summary>{wizard.table}</summary>
        <Figures caption={title} {...table} />
      </details>
    </figure>
  );
}

/** A table that scrolls sideways where it is wide, and can be reached to do so by keyboard. */
export function Figures({ caption, headers, rows }: ChartTable & { caption: string }) {
  const styles = useStyles();
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header, i) =>
              header === "" ? (
                <td key={i} className={styles.cell} />
              ) : (
                <th key={i} scope="col" className={mergeClasses(styles.cell, i > 0 && styles.number)}>
                  {header}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values], i) => (
            <tr key={i}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {values.map((value, j) => (
                <td key={j} className={mergeClasses(styles.cell, styles.number)}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalL}` },
  title: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  drawing: { display: "block", width: "100%", maxWidth: "480px", height: "auto", overflow: "visible" },
  details: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer" },
  },
  scroll: {
    overflowX: "auto",
    marginBottom: tokens.spacingVerticalL,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  number: { textAlign: "end", whiteSpace: "nowrap" },
});
