import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { program } from "../../src/build/programs.mjs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A value, nothing, or with `=` a formula as an .xlsx file stores it. */
export type Content = number | string | boolean | null;

/** What LibreOffice shows; an error as its text, such as #VALUE!. */
export type Shown = number | string | boolean | null | { error: string };

/** Sheets by name, rows from A1 on. */
export type Sheets = Readonly<Record<string, readonly (readonly Content[])[]>>;

/** What each formula cell claims to be: a result that LibreOffice did not compute shows. */
export const PLANTED = -987654321.125;

/** Defined names, with what they stand for: `'Sheet 1'!$A$1`. */
export type Names = Readonly<Record<string, string>>;

/** Opens the sheets in LibreOffice, which recalculates everything, and returns what all cells show. */
export function recalculated(sheets: Sheets, names: Names = {}): Record<string, Shown[][]> {
  const [file] = converted([workbook(sheets, names)]);
  return shownIn(file, Object.keys(sheets));
}

/** The same for whole files, in one process: what the cells of each show, by the sheets that it is known to have. */
export function recalculatedFiles(
  files: readonly { bytes: Uint8Array; sheets: readonly string[] }[],
): Record<string, Shown[][]>[] {
  return converted(files.map(({ bytes }) => planted(bytes))).map((file, i) => shownIn(file, files[i].sheets));
}

/** The file with wrong results beside all of its formulas. */
function planted(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"))) {
    const xml = strFromU8(parts[path]).replace(
      /<c ([^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      `<c $1>$2<v>${PLANTED}</v>`,
    );
    parts[path] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}

function converted(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "powergap-soffice-"));
  try {
    const names = files.map((_, i) => `${i}.xlsx`);
    names.forEach((name, i) => writeFileSync(join(folder, name), files[i]));
    writeProfile(join(folder, "profile"));
    const log = execFileSync(
      program("LibreOffice"),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        ...["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")],
        ...names.map((name) => join(folder, name)),
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 300_000 },
    );
    if (!log.includes("convert")) throw new Error(log);
    return names.map((name) => readFileSync(join(folder, "out", name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A profile that recalculates every file on loading, instead of showing what it claims. */
function writeProfile(profile: string): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The smallest .xlsx that holds the sheets. */
function workbook(sheets: Sheets, defined: Names): Uint8Array {
  const names = Object.keys(sheets);
  const numbered = (write: (n: number, name: string) => string) => names.map((name, i) => write(i + 1, name)).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${numbered((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${numbered((n, name) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets><definedNames>${Object.entries(
      defined,
    )
      .map(([name, place]) => `<definedName name="${name}">${escaped(place)}</definedName>`)
      .join("")}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${numbered((n) => `<Relationship Id="rId${n}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
  names.forEach((name, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name])));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)])));
}

function sheetXml(rows: Sheets[string]): string {
  const cells = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((content, c) => cellXml(content, addressOf(r, c))).join("")}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${cells.join("")}</sheetData></worksheet>`;
}

function cellXml(content: Content, address: string): string {
  if (content === null) return "";
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${Number(content)}</v></c>`;
  if (content.startsWith("=")) return `<c r="${address}"><f>${escaped(content.slice(1))}</f><v>${PLANTED}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

/** The address of a cell by row and column, counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]);
const unescaped = (text: string) =>
  Object.entries(ESCAPES).reduceRight((done, [letter, escape]) => done.replaceAll(escape, letter), text);

function shownIn(file: Uint8Array, names: readonly string[]): Record<string, Shown[][]> {
  const parts = unzipSync(file);
  const strings = parts["xl/sharedStrings.xml"] ? stringsIn(strFromU8(parts["xl/sharedStrings.xml"])) : [];
  return Object.fromEntries(
    names.map((name, i) => [name, cellsIn(strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]), strings)]),
  );
}

function stringsIn(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    unescaped([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join("")),
  );
}

/** LibreOffice writes one `<c r="A1" s="0" t="n">` for each cell, with its value in `<v>`. */
function cellsIn(xml: string, strings: readonly string[]): Shown[][] {
  const rows: Shown[][] = [];
  for (const [, letters, digits, attributes, inside] of xml.matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const value = /<v>(.*?)<\/v>/s.exec(inside ?? "")?.[1];
    (rows[Number(digits) - 1] ??= [])[column] = shown(/ t="(\w+)"/.exec(attributes)?.[1], value, strings);
  }
  return rows;
}

function shown(type: string | undefined, value: string | undefined, strings: readonly string[]): Shown {
  if (value === undefined) return null;
  switch (type) {
    case "s":
      return strings[Number(value)];
    case "str":
      return unescaped(value);
    case "b":
      return value === "1";
    case "e":
      return { error: value };
    default:
      return Number(value);
  }
}
