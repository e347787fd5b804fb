import { FIELDS } from "../../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../../model/scenario/scenario";
import type { NamedValue } from "../excel/readNames";
import { PaneError } from "../refusal";
import { Archive } from "./archive";
import { cellsAt, sharedTexts, valueOf } from "./cells";
import { LARGEST_FILE, LARGEST_FILE_MB } from "./limits";
import { workbookIn, type Target, type WorkbookPart } from "./workbook";

export type Inputs = Partial<Record<FieldName, NamedValue>>;

/** The first bytes of a zip, and of what older Excel and encryption write. */
const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * The named inputs in an .xlsx file with the values that they show. Nothing is computed, and of all sheets only those
 * with inputs are looked at.
 *
 * @throws PaneError when the file is no such workbook, or beyond the limits.
 */
export function readInputs(bytes: Uint8Array): Inputs {
  if (bytes.length > LARGEST_FILE) throw new PaneError("fileTooLarge", { maximum: LARGEST_FILE_MB });
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) throw new PaneError("lockedFile", {});
  if (!ZIP.every((byte, i) => bytes[i] === byte)) throw new PaneError("notXlsx", {});
  const archive = new Archive(bytes);
  const workbook = workbookIn(archive);
  if (!workbook) throw new PaneError("noWorkbook", {});
  const inputs = inputsOf(archive, workbook);
  if (Object.keys(inputs).length === 0) throw new PaneError("noScenario", {});
  return inputs;
}

function inputsOf(archive: Archive, workbook: WorkbookPart): Inputs {
  const targets = targetsIn(workbook);
  let texts: string[] | undefined;
  const shared = () => (texts ??= sharedTexts(archive.text(workbook.sharedTexts ?? "") ?? ""));
  const inputs: Inputs = {};
  for (const sheet of new Set([...targets.values()].map(({ sheet }) => sheet))) {
    const inSheet = [...targets].filter(([, target]) => target.sheet === sheet);
    const addresses = new Set(inSheet.map(([, { address }]) => address));
    const cells = cellsAt(addresses, archive.text(workbook.sheets.get(sheet) ?? "") ?? "");
    for (const [name, { address }] of inSheet) {
      const cell = cells.get(address);
      if (cell) inputs[name] = since1900(name, valueOf(cell, shared), workbook);
    }
  }
  return inputs;
}

function since1900(name: FieldName, value: NamedValue, { is1904 }: WorkbookPart): NamedValue {
  const field = FIELDS[name];
  const isDate = "unit" in field && field.unit === "date";
  return is1904 && isDate && typeof value === "number" ? value + DAYS_FROM_1900_TO_1904 : value;
}

/** Where the inputs are: by their plain names, or by those of the first further model that the workbook holds. */
function targetsIn({ names }: WorkbookPart): ReadonlyMap<FieldName, Target> {
  const ordinals = [...names.keys()].flatMap((name) => {
    const [, field, ordinal] = /^(.+)_(\d+)$/.exec(name) ?? [];
    return Object.hasOwn(FIELDS, field ?? "") ? [Number(ordinal)] : [];
  });
  const endings = ["", ...ordinals.sort((a, b) => a - b).map((ordinal) => `_${ordinal}`)];
  const ending = endings.find((ending) => FIELD_NAMES.some((name) => names.has(name + ending))) ?? "";
  return new Map(
    FIELD_NAMES.flatMap((name) => {
      const target = names.get(name + ending);
      return target ? [[name, target] as const] : [];
    }),
  );
}
