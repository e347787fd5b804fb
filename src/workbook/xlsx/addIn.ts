import { tokenize } from "@borgar/fx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { idAt } from "../calls";
import type { AddInReference, Book } from "./book";
import { ANY_TIME } from "./parts";
import { storedId } from "./stored";
import { xmlText } from "./xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.microsoft.com/office";
const OPEN = "http://schemas.openxmlformats.org";

/** The ids of the PowerGap functions that the book's formulas call, in alphabetical order. */
export function idsIn({ sheets }: Book): string[] {
  const ids = new Set<string>();
  for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
    if (cell?.formula === undefined || cell.isSpilled || cell.isFilledDown) continue;
    const tokens = tokenize(cell.formula);
    tokens.forEach((_, at) => {
      const id = idAt(tokens, at);
      if (id !== undefined) ids.add(id);
    });
  }
  return [...ids].sort();
}

/**
 * The file with what makes Excel offer the add-in's task pane on opening, and know its functions. It no longer asks to
 * be recalculated on opening, so that a receiver without the add-in sees the values.
 */
export function withAddIn(file: Uint8Array, addIn: AddInReference, ids: readonly string[]): Uint8Array {
  const parts = unzipSync(file);
  const edit = (path: string, find: string, replacement: string) => {
    const text = strFromU8(parts[path]);
    if (!text.includes(find)) throw new Error(`${path} has no ${find}`);
    parts[path] = strToU8(text.replace(find, () => replacement));
  };
  edit("xl/workbook.xml", '<calcPr calcId="0" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>');
  edit(
    "_rels/.rels",
    "</Relationships>",
    `${relationship("rIdTaskpanes", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml")}</Relationships>`,
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    `${contentType("taskpanes", "webextensiontaskpanes")}${contentType("webextension1", "webextension")}</Types>`,
  );
  parts["xl/webextensions/webextension1.xml"] = strToU8(DECLARATION + webExtension(addIn, ids));
  parts["xl/webextensions/taskpanes.xml"] = strToU8(DECLARATION + TASK_PANES);
  parts["xl/webextensions/_rels/taskpanes.xml.rels"] = strToU8(
    `${DECLARATION}<Relationships xmlns="${OPEN}/package/2006/relationships">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`,
  );
  return zipSync(parts, { level: 6, mtime: ANY_TIME });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/2011/relationships/${type}" Target="${target}"/>`;
}

function contentType(part: string, type: string): string {
  return `<Override PartName="/xl/webextensions/${part}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`;
}

/** The id of this mention of the add-in in the file, not of the add-in. */
const INSTANCE = "{7A0B3E4C-3B6B-4D2E-9A8F-0C2F6F1B9D10}";

function webExtension({ id, version, store, storeType }: AddInReference, ids: readonly string[]): string {
  const declared = ids.map((one) => `<we:customFunctionIds>${storedId(one)}</we:customFunctionIds>`).join("");
  return [
    `<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="${INSTANCE}">`,
    `<we:reference id="${xmlText(id)}" version="${xmlText(version)}" store="${xmlText(store)}" storeType="${storeType}"/>`,
    "<we:alternateReferences/>",
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>',
    `<we:bindings/><we:snapshot xmlns:r="${OPEN}/officeDocument/2006/relationships"/>`,
    `<we:extLst><a:ext xmlns:a="${OPEN}/drawingml/2006/main" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}">`,
    `<we:customFunctionIdList>${declared}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`,
  ].join("");
}

const TASK_PANES = [
  `<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">`,
  '<wetp:taskpane dockstate="right" visibility="1" width="350" row="0">',
  `<wetp:webextensionref xmlns:r="${OPEN}/officeDocument/2006/relationships" r:id="rId1"/>`,
  "</wetp:taskpane></wetp:taskpanes>",
].join("");
