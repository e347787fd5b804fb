import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../i18n/words";
import { usePane } from "../context";
import { refusalSentence } from "../refusalSentence";
import { SHARE_WORDS } from "./words";

/** Something that was found in the workbook, and the cells where, each of which leads there. */
export function Finding({
  sentence,
  addresses,
  children,
}: {
  sentence: string;
  addresses: readonly string[];
  children?: string;
}) {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      {sentence}
      <Addresses addresses={addresses} />
      {children}
    </li>
  );
}

const MOST_SHOWN = 12;

/** The first of many addresses, and how many more there are. */
function Addresses({ addresses }: { addresses: readonly string[] }) {
  const { host, language, words } = usePane();
  const { check } = SHARE_WORDS[language];
  const [problem, setProblem] = useState("");
  const styles = useStyles();
  const goTo = (address: string) =>
    host.selectCell(address).then(
      () => setProblem(""),
      (reason) => setProblem(refusalSentence(reason, words)),
    );
  const count = addresses.length - MOST_SHOWN;
  return (
    <span className={styles.addresses}>
      {addresses.slice(0, MOST_SHOWN).map((address) => (
        <Link
          key={address}
          as="button"
          className={styles.address}
          aria-label={fill(check.goTo, { address })}
          onClick={() => void goTo(address)}
        >
          {address}
        </Link>
      ))}
      {count > 0 && <span>{fill(check.more, { count })}</span>}
      {problem && <span className={styles.problem}>{problem}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  finding: { margin: `${tokens.spacingVerticalS} 0` },
  addresses: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // At least 24 pixels high, as a target for fingers has to be.
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  problem: { flexBasis: "100%" },
});
