import { CellValueType, type ICellData } from "@univerjs/core";
import { OfficeError } from "./errors";

const LONGEST_FORMULA = 8192;

/** What becomes of a cell when a value is written into it, which Excel reads as if it were typed. */
export function typedData(content: unknown): ICellData {
  if (typeof content === "number") return { ...NOTHING, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...NOTHING, v: Number(content), t: CellValueType.BOOLEAN };
  if (typeof content !== "string") throw new OfficeError("InvalidArgument", `A cell cannot hold ${typeof content}.`);
  if (content === "") return { ...NOTHING, v: null };
  if (content.startsWith("'")) return textData(content.slice(1));
  if (content.startsWith("=")) {
    if (content.length > LONGEST_FORMULA) throw new OfficeError("InvalidArgument", "The formula is too long.");
    return { ...NOTHING, f: content, v: null };
  }
  if (IS_BOOLEAN.test(content)) return typedData(content.toLowerCase() === "true");
  if (content.trim() !== "" && Number.isFinite(Number(content))) return typedData(Number(content));
  // Excel would make formulas, dates, times, shares or amounts of such texts.
  if (/^[+\-@(]|\p{Nd}/u.test(content)) {
    throw new OfficeError("InvalidArgument", `Excel would not keep this as text: ${content}`);
  }
  return textData(content);
}

const NOTHING: ICellData = { f: null, si: null, p: null };

/** Univer must be told to leave a text alone that it would take for a number or TRUE. */
function textData(text: string): ICellData {
  const looksOtherwise = text !== "" && (Number.isFinite(Number(text)) || IS_BOOLEAN.test(text));
  return { ...NOTHING, v: text, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const IS_BOOLEAN = /^(true|false)$/i;
