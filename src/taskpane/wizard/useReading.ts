import { useMemo } from "react";
import { fill } from "../../i18n/words";
import type { PlacedModel } from "../../workbook/models";
import { usePane } from "../context";
import { readDraft } from "./named";
import type { PlanDraft } from "./draft";
import { usePlanWords } from "./words";

/** A scenario as a workbook says it, and what to tell whoever gets it. */
export interface ReadFromWorkbook {
  readonly draft: PlanDraft;
  readonly sentence: string;
}

/**
 * Reads the scenario of one of the workbook's models: the last one, unless another is chosen by the sheet of its
 * inputs. Nothing where there is none.
 */
export function useReading(): (chosen?: string) => Promise<ReadFromWorkbook | undefined> {
  const { host } = usePane();
  const { wizard, fields } = usePlanWords();
  return useMemo(() => {
    const sentenceFor = (models: readonly PlacedModel[], { sheet }: PlacedModel, missing: readonly string[]) => {
      const { read, readOne, missingInputs } = wizard.review;
      const sentence = models.length === 1 ? read : fill(readOne, { sheet, count: models.length });
      return missing.length === 0 ? sentence : `${sentence} ${fill(missingInputs, { fields: missing.join(", ") })}`;
    };
    return async (chosen) => {
      const models = await host.findModels();
      const model = models.find(({ sheet }) => sheet === chosen) ?? models[models.length - 1];
      const found = model && (await readDraft(host, model.ordinal));
      return (
        found && {
          draft: found.draft,
          sentence: sentenceFor(
            models,
            model,
            found.missing.map((name) => fields[name].label),
          ),
        }
      );
    };
  }, [host, wizard, fields]);
}
