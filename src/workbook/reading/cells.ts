import type { NamedValue } from "../excel/readNames";
import { PaneError } from "../refusal";
import { LONGEST_TEXT, MOST_CELLS } from "./limits";
import { walk } from "./xml";

/** A cell as its sheet writes it: the text of its value, and what kind of value that is. */
interface RawCell {
  readonly address: string;
  readonly type: string;
  text: string;
}

/** The cells of a sheet at the addresses, as written. */
export function cellsAt(addresses: ReadonlySet<string>, sheet: string): ReadonlyMap<string, RawCell> {
  const found = new Map<string, RawCell>();
  let count = 0;
  let cell: RawCell | undefined;
  let isValue = false;
  walk(sheet, {
    open(name, attributes) {
      if (name === "c") {
        count++;
        if (count > MOST_CELLS) throw new PaneError("tooManyCells", { maximum: MOST_CELLS });
        const address = attributes.get("r") ?? "";
        cell = addresses.has(address) ? { address, type: attributes.get("t") ?? "n", text: "" } : undefined;
        if (cell) found.set(address, cell);
      }
      isValue = name === "v" || name === "t";
    },
    text(text) {
      if (cell && isValue) cell.text += text;
    },
    close(name) {
      isValue = false;
      if (name === "c") cell = undefined;
    },
  });
  return found;
}

/** The value of a cell; `shared` gives the texts that the workbook keeps once for all sheets. */
export function valueOf({ type, text }: RawCell, shared: () => readonly string[]): NamedValue {
  if (type === "e") return { code: text };
  if (type === "b") return text === "1";
  if (type === "s") return (shared()[Number(text)] ?? "").slice(0, LONGEST_TEXT);
  const number = Number(text);
  return type === "n" && text !== "" && Number.isFinite(number) ? number : text.slice(0, LONGEST_TEXT);
}

/** The shared texts of a workbook, in order; their phonetic hints are left out. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let isHint = false;
  walk(xml, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") isHint = true;
      isText = name === "t" && !isHint;
    },
    text(text) {
      if (isText && texts.length > 0) texts[texts.length - 1] += text;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isHint = false;
    },
  });
  return texts;
}
