import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import { Boundary } from "./Boundary";
import { usePane } from "./context";

interface LaterProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>;
  props: P;
}

/** A part whose code comes when it is first shown, and again when that failed. */
export function Later<P extends object>({ load, props }: LaterProps<P>) {
  const { words } = usePane();
  return (
    <Boundary words={words.pane}>
      <Loaded load={load} props={props} />
    </Boundary>
  );
}

function Loaded<P extends object>({ load, props }: LaterProps<P>) {
  const { words } = usePane();
  const [Part] = useState(() => lazy(load) as unknown as ComponentType<P>);
  return (
    <Suspense fallback={<p className={useStyles().loading}>{words.pane.loading}</p>}>
      <Part {...props} />
    </Suspense>
  );
}

const useStyles = makeStyles({ loading: { margin: 0, padding: tokens.spacingHorizontalM } });
