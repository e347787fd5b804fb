import { PaneError } from "../refusal";

export type Attributes = ReadonlyMap<string, string>;

/** What is told of a document on the way through it, names without their prefixes. */
export interface Listener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const HIGHEST_CODE_POINT = 0x10ffff;

/** What begins as the first and ends with the second is passed over. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;
const CDATA = ["<![CDATA[", "]]>"] as const;

/**
 * Walks through the XML of a workbook's part. A document type is refused: no workbook has one, and so no entity stands
 * for more than its character.
 */
export function walk(xml: string, { open, text, close }: Listener): void {
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next < 0) break;
    if (next > at) text?.(plain(xml.slice(at, next)));
    const passed = PASSED_OVER.find(([start]) => xml.startsWith(start, next));
    if (passed) {
      at = after(xml, passed[1], next);
    } else if (xml.startsWith(CDATA[0], next)) {
      at = after(xml, CDATA[1], next);
      text?.(xml.slice(next + CDATA[0].length, at - CDATA[1].length));
    } else if (xml[next + 1] === "!") {
      throw damaged();
    } else {
      at = after(xml, ">", next);
      const isClosing = xml[next + 1] === "/";
      const isEmpty = xml[at - 2] === "/";
      const inside = xml.slice(next + (isClosing ? 2 : 1), at - (isEmpty ? 2 : 1));
      const name = /^\S*/.exec(inside)![0];
      if (!isClosing) open?.(local(name), attributesIn(inside.slice(name.length)));
      if (isClosing || isEmpty) close?.(local(name));
      if (!isEmpty) depth += isClosing ? -1 : 1;
    }
  }
  if (depth !== 0) throw damaged();
}

const damaged = () => new PaneError("damagedFile", {});

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw damaged();
  return at + end.length;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function attributesIn(text: string): Attributes {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single]) => [local(name), plain(double ?? single)] as const),
  );
}

function plain(text: string): string {
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()];
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}
