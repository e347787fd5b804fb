import { makeStyles, tokens } from "@fluentui/react-components";

/** Results with their names, one on each line. */
export function List({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={useStyles().list}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    "& > div": {
      display: "flex",
      flexWrap: "wrap",
      justifyContent: "space-between",
      columnGap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": {
      margin: 0,
      marginLeft: "auto",
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
});
