import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { usePlanWords } from "../words";
import { Figures, type ChartTable } from "./Figures";
import { WIDTH } from "./geometry";

interface ChartProps {
  title: string;
  height: number;
  table: ChartTable;
  /** What the lines or colours mean. */
  legend?: ReactNode;
  /** What can be taken hold of, over the drawing. */
  handles?: ReactNode;
  children: ReactNode;
}

/** A drawing with its title, and its figures as a table behind a disclosure. */
export function Chart({ title, height, table, legend, handles, children }: ChartProps) {
  const { wizard } = usePlanWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      <div className={styles.drawing}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.picture} aria-hidden>
          {children}
        </svg>
        {handles}
      </div>
      {legend}
      <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{wizard.table}</summary>
        {isOpen && <Figures caption={title} {...table} />}
      </details>
    </figure>
  );
}

const useStyles = makeStyles({
  // A chart out of sight takes no part in laying out and painting what a keystroke changes.
  figure: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 200px",
    overflowClipMargin: "16px",
  },
  title: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  drawing: { position: "relative", maxWidth: "480px" },
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  details: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer" },
  },
});
