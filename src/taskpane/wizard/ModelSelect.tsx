import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PlacedModel } from "../../workbook/models";

interface ModelSelectProps {
  label: string;
  models: readonly PlacedModel[];
  /** By the sheet of its inputs. */
  chosen: string;
  onChoose: (sheet: string) => void;
}

/** One of the models that the workbook holds. */
export function ModelSelect({ label, models, chosen, onChoose }: ModelSelectProps) {
  return (
    <Field label={label} className={useStyles().field}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {models.map(({ sheet }) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  field: { width: "100%", margin: `0 0 ${tokens.spacingVerticalS}`, gridTemplateColumns: "minmax(0, 1fr)" },
});
