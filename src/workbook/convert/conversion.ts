import type { Block, Content, Contents } from "./contents";
import { blockAt, localAddress } from "./places";

/** Whom a formula is for: the spelling that it is converted into. */
export const TARGETS = ["native", "lambda", "addIn", "values"] as const;

export type Target = (typeof TARGETS)[number];

const isTarget = (text: unknown): text is Target => TARGETS.some((target) => target === text);

/** A formula that was converted, and what tells whether the user has changed it since. */
export interface Conversion extends Block {
  /** As it was before; "" where nothing was, as in the rows that a conversion adds to the Calculations sheet. */
  readonly original: string;
  /** As it is now; of several cells, the first one. */
  readonly converted: Content;
  readonly to: Target;
  /** Of what all of its cells hold. */
  readonly fingerprint: string;
}

/** The columns of the Conversions sheet, under its headers. */
export function rowOf(conversion: Conversion): string[] {
  const { sheet, original, converted, to, fingerprint } = conversion;
  return [sheet, localAddress(conversion), original, String(converted), to, fingerprint];
}

/** What a row of the Conversions sheet says; nothing when somebody has written something else there. */
export function conversionIn(row: readonly unknown[]): Conversion | undefined {
  const [sheet, at, original, converted, to, fingerprint] = row.map(String);
  const block = blockAt(sheet, at);
  const isOurs = isTarget(to) && fingerprint?.startsWith("#");
  if (!block || !isOurs || !(original === "" || original.startsWith("="))) return undefined;
  return { ...block, original, converted, to, fingerprint };
}

/** Whether the cells hold what was written into them then. */
export function isUnchanged(conversion: Conversion, contents: Contents): boolean {
  return fingerprintOf(contents.contents(conversion)) === conversion.fingerprint;
}

/** Whether somebody has taken away what was written, or put back what was there before. */
export function isTakenBack(conversion: Conversion, contents: Contents): boolean {
  const { original } = conversion;
  const now = contents.contents(conversion);
  return original === "" ? now.flat().every((content) => content === "") : now[0][0] === original;
}

/** 53 bits of what cells hold, by the hash cyrb53 (bryc, public domain). */
export function fingerprintOf(contents: readonly (readonly Content[])[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of JSON.stringify(contents)) {
    const code = letter.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `#${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
