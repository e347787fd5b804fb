import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** Figures in rows; the first cell of each names it. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
