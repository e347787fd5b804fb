import { Button } from "@fluentui/react-components";
import type { Catalogue } from "./catalogue";
import { usePane } from "./context";
import type { Forms } from "./forms";
import { FunctionList } from "./FunctionList";
import { Later } from "./Later";
import { Notice } from "./Notice";

const loadForm = () => import(/* webpackChunkName: "pane-form" */ "./FunctionForm");

/** The function browser: the list of all functions, or the form of the one that is open. */
export default function FunctionsTab({ catalogue, forms }: { catalogue: Catalogue; forms: Forms }) {
  const { words } = usePane();
  const opened = catalogue.functions?.find(({ id }) => id === forms.openedId);

  if (catalogue.hasFailed) {
    return (
      <Notice>
        <p>{words.pane.notLoaded}</p>
        <Button onClick={catalogue.tryAgain}>{words.pane.tryAgain}</Button>
      </Notice>
    );
  }
  return opened ? (
    <Later key={opened.id} load={loadForm} props={{ help: opened, forms }} />
  ) : (
    <FunctionList functions={catalogue.functions} forms={forms} onPrepare={() => void loadForm()} />
  );
}
