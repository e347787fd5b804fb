import { readFile } from "node:fs/promises";
import { GPU_PRESETS, type GpuModel } from "../data/presets";
import { InputError } from "../model/input";
import { mostAlike } from "../model/likeness";
import { FIELDS } from "../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../model/scenario/scenario";
import { serialDate } from "../taskpane/serialDate";
import { draftOf } from "../taskpane/wizard/codes";
import { toText, type PlanDraft } from "../taskpane/wizard/draft";
import { modelDraft } from "../taskpane/wizard/presets";
import { reasonOf, Refused } from "./refused";

/**
 * What someone would have typed into the pane for a file of inputs, or for a scenario code.
 *
 * @throws Refused when it is neither, or an input is none of the model's
 * @throws InputError when an input is no number
 */
export async function readScenario(source: string): Promise<PlanDraft> {
  let json: string;
  try {
    json = await readFile(source, "utf8");
  } catch (error) {
    const draft = draftOf(source);
    if (draft) return draft;
    if (source.startsWith("PG1")) throw new Refused("damagedCode", { code: source });
    throw new Refused("notRead", { file: source, reason: reasonOf(error) });
  }
  return draftOfInputs(parsed(json, source), source);
}

function parsed(json: string, file: string): unknown {
  try {
    // Some editors open a file with a byte order mark.
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Refused("notJson", { file, reason: reasonOf(error) });
  }
}

function draftOfInputs(inputs: unknown, file: string): PlanDraft {
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs)) throw new Refused("noObject", { file });
  const draft = Object.fromEntries(Object.entries(inputs).map(([name, value]) => textOf(name, value)));
  const model = draft.gpu_model;
  return { ...(isGpuModel(model) && modelDraft(model)), ...draft };
}

function textOf(name: string, value: unknown): [FieldName, string] {
  if (!isField(name)) {
    throw new Refused("unknownInput", { name, nearest: mostAlike(name.toLowerCase(), FIELD_NAMES, 3).join(", ") });
  }
  const field = FIELDS[name];
  if ("choices" in field) return [name, String(value)];
  if (typeof value === "number") return [name, toText(name, value)];
  const canBeDate = field.unit === "date" || field.unit === "months";
  // A text with digits could be meant in percent or as a fraction.
  if (!canBeDate) throw new InputError("notANumber", { name, got: value });
  if (typeof value === "string" && serialDate(value)) return [name, value];
  throw new Refused("wrongDate", { name, got: JSON.stringify(value) });
}

const isField = (name: string): name is FieldName => FIELD_NAMES.some((field) => field === name);

const isGpuModel = (text: string | undefined): text is GpuModel =>
  text !== undefined && Object.hasOwn(GPU_PRESETS, text);
