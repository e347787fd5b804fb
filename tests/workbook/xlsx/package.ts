import { posix } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The XML parts of an .xlsx file by path; a part that is not well-formed throws. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Document> {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  return new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      parser.parseFromString(strFromU8(bytes), "text/xml"),
    ]),
  );
}

export const elements = (document: Document, name: string): Element[] => [
  ...document.getElementsByTagNameNS("*", name),
];

/** The parts that the relationships of the file lead to. */
export function targetsOf(parts: ReadonlyMap<string, Document>): string[] {
  return [...parts].flatMap(([path, document]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = posix.dirname(posix.dirname(path));
    return elements(document, "Relationship")
      .filter((one) => one.getAttribute("TargetMode") !== "External")
      .map((one) => posix.join("/", folder, one.getAttribute("Target")!).slice(1));
  });
}

/** The parts that have no type, by their own name or their ending. */
export function untyped(parts: ReadonlyMap<string, Document>): string[] {
  const types = parts.get("[Content_Types].xml")!;
  const named = new Set(elements(types, "Override").map((one) => one.getAttribute("PartName")));
  const endings = new Set(elements(types, "Default").map((one) => `.${one.getAttribute("Extension")}`));
  return [...parts.keys()].filter(
    (path) =>
      path !== "[Content_Types].xml" && !named.has(`/${path}`) && !(path.endsWith(".rels") && endings.has(".rels")),
  );
}
