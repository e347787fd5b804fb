import { parseA1Ref, toCol } from "@borgar/fx";
import type { Archive } from "./archive";
import { walk } from "./xml";

/** Where a name of the workbook points: a cell of a sheet. */
export interface Target {
  readonly sheet: string;
  readonly address: string;
}

/** What a workbook says about itself. */
export interface WorkbookPart {
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Names for the whole workbook, in lower case: spreadsheets tell names apart without regard to letter case. */
  readonly names: ReadonlyMap<string, Target>;
  readonly sharedTexts: string | undefined;
  /** Days are counted from 1904, as Excel on old Macs did. */
  readonly is1904: boolean;
}

/** The workbook in a file; undefined where the file holds something else. */
export function workbookIn(archive: Archive): WorkbookPart | undefined {
  const path = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = path === undefined ? undefined : archive.text(path);
  if (path === undefined || xml === undefined) return undefined;
  const relations = relationsOf(archive, path);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const sheets = new Map<string, string>();
  const names = new Map<string, Target>();
  let isWorkbook = false;
  let is1904 = false;
  let naming: string | undefined;
  let formula = "";
  walk(xml, {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") is1904 = /^(1|true)$/.test(attributes.get("date1904") ?? "");
      if (name === "sheet") sheets.set(attributes.get("name") ?? "", targets.get(attributes.get("id") ?? "") ?? "");
      naming = name === "definedName" && !attributes.has("localSheetId") ? attributes.get("name") : undefined;
      formula = "";
    },
    text(text) {
      if (naming !== undefined) formula += text;
    },
    close() {
      const target = naming === undefined ? undefined : targetOf(formula);
      if (naming !== undefined && target) names.set(naming.toLowerCase(), target);
      naming = undefined;
    },
  });
  if (!isWorkbook) return undefined;
  return { sheets, names, is1904, sharedTexts: relations.find(({ type }) => type === "sharedStrings")?.target };
}

/** The top left cell of what a name stands for, where that is in one sheet of this workbook. */
function targetOf(formula: string): Target | undefined {
  const reference = parseA1Ref(formula, { allowNamed: false });
  const context = reference?.context ?? [];
  const { top, left } = (reference && "range" in reference && reference.range) || {};
  if (context.length !== 1 || top == null || left == null) return undefined;
  return { sheet: String(context[0]), address: `${toCol(left)}${top + 1}` };
}

/** What a part of the file relates to; the file itself is the part without a name. */
function relationsOf(archive: Archive, path: string): { id: string; type: string; target: string }[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = archive.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations: { id: string; type: string; target: string }[] = [];
  walk(xml ?? "", {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      relations.push({
        id: attributes.get("Id") ?? "",
        type: (attributes.get("Type") ?? "").split("/").at(-1)!,
        target: target.startsWith("/") ? target.slice(1) : folder + target,
      });
    },
  });
  return relations;
}
