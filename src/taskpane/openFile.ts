import { LARGEST_FILE, LARGEST_FILE_MB } from "../workbook/reading/limits";
import { PaneError } from "../workbook/refusal";
import type { PlanDraft } from "./wizard/draft";

/** What reads files comes when one is opened. */
const loadReader = () =>
  Promise.all([
    import(/* webpackChunkName: "pane-reader" */ "../workbook/reading/readInputs"),
    import(/* webpackChunkName: "pane-reader" */ "./wizard/named"),
  ]);

/**
 * What someone would have typed for the scenario in an .xlsx file.
 *
 * @throws PaneError when the file has none.
 */
export async function openFile(file: File): Promise<PlanDraft> {
  if (file.size > LARGEST_FILE) throw new PaneError("fileTooLarge", { maximum: LARGEST_FILE_MB });
  const [{ readInputs }, { draftOfValues }] = await loadReader();
  const draft = draftOfValues(readInputs(new Uint8Array(await file.arrayBuffer())));
  if (!draft) throw new PaneError("noScenario", {});
  return draft;
}
