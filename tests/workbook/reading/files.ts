import { strToU8, zipSync, type Zippable } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const sheetOf = (cells: string) =>
  `<?xml version="1.0"?><worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

interface Written {
  /** The XML of the one sheet. */
  sheet?: string;
  /** The inside of the element of the names. */
  names?: string;
  /** Stands before the element of the workbook, and what is in it before the sheets. */
  prologue?: string;
  properties?: string;
  sharedTexts?: string;
}

export const NAME_OF_GPUS = '<definedName name="gpus">Inputs!$A$1</definedName>';

/** The parts of a workbook as Excel writes them, with one sheet, `Inputs`. */
export function parts({
  sheet = sheetOf('<c r="A1"><v>20000</v></c>'),
  names = NAME_OF_GPUS,
  prologue = "",
  properties = "",
  sharedTexts,
}: Written = {}): Record<string, string> {
  return {
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?>${prologue}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="Inputs" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...(sharedTexts !== undefined && { "xl/sharedStrings.xml": sharedTexts }),
  };
}

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
  return zipSync(files, { level: 6 });
}

export const workbookFile = (written: Written = {}): Uint8Array => zipped(parts(written));

/** Where the directory of a zip describes a part. */
function entryOf(zip: Uint8Array, name: string): number {
  return Buffer.from(zip).lastIndexOf(name) - 46;
}

/** The zip with another size in its directory than the part has. */
export function withSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const copy = zip.slice();
  new DataView(copy.buffer).setUint32(entryOf(zip, name) + 24, size, true);
  return copy;
}

/** The zip with a part that says that it is encrypted. */
export function encrypted(zip: Uint8Array, name: string): Uint8Array {
  const copy = zip.slice();
  copy[entryOf(zip, name) + 8] |= 1;
  return copy;
}
