import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const SETTLED_AFTER_MILLISECONDS = 600;

/** Says to a screen reader, and to nobody else, what the screen shows: once it has settled, not on each keystroke. */
export function Status({ children }: { children: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), SETTLED_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <div role="status" className={useStyles().heard}>
      {said}
    </div>
  );
}

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
