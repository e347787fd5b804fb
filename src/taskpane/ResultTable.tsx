import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellResult } from "../functions/cell";
import type { Header } from "../i18n/cell.en";
import { fill } from "../i18n/words";
import { usePane } from "./context";
import { isoDate } from "./serialDate";
import { showValue } from "./showValue";

/** How many rows of a long result are shown at first. */
const FEW = 12;

/** The columns that hold dates. */
const DATES = ["Arrival", "Order date"] as const satisfies readonly Header[];

interface ResultTableProps {
  caption: string;
  rows: CellResult[][];
  hasHeaders: boolean;
}

/** A spilled result as a table that a screen reader can walk through. */
export function ResultTable({ caption, rows, hasHeaders }: ResultTableProps) {
  const { language, words } = usePane();
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const styles = useStyles();
  const [headers, body] = hasHeaders ? [rows[0], rows.slice(1)] : [undefined, rows];
  const isDate = headers?.map((header) => DATES.some((date) => words.cell.headers[date] === header));
  const shown = isWhole ? body : body.slice(0, FEW);

  return (
    <div>
      {/* Wide tables scroll sideways, and can be reached to do so by keyboard. */}
      <div role="region" aria-labelledby={id} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <caption id={id} className={styles.caption}>
            {caption}
          </caption>
          {headers && (
            <thead>
              <tr>
                {headers.map((header, i) => {
                  // A corner without a name is no header.
                  const Cell = header === "" ? "td" : "th";
                  return (
                    <Cell
                      key={i}
                      scope={header === "" ? undefined : "col"}
                      className={mergeClasses(
                        styles.cell,
                        styles.header,
                        typeof body[0]?.[i] === "number" && styles.number,
                      )}
                    >
                      {showValue(header, language)}
                    </Cell>
                  );
                })}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((row, i) => (
              <tr key={i}>
                {row.map((value, j) => {
                  const isRowHeader = hasHeaders && j === 0;
                  const Cell = isRowHeader ? "th" : "td";
                  const isNumber = typeof value === "number";
                  return (
                    <Cell
                      key={j}
                      scope={isRowHeader ? "row" : undefined}
                      className={mergeClasses(styles.cell, isRowHeader && styles.rowHeader, isNumber && styles.number)}
                    >
                      {(isDate?.[j] && isoDate(Number(value))) || showValue(value, language)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.length > FEW && (
        <Button size="small" onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole} className={styles.more}>
          {isWhole ? words.result.showLess : fill(words.result.showAll, { rows: body.length })}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "normal",
    wordBreak: "keep-all",
    verticalAlign: "bottom",
  },
  rowHeader: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end" },
  more: { marginTop: tokens.spacingVerticalS },
});
