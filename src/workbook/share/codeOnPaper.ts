/** How long a code may be that stands in a line with other words. */
const SHORT = 40;

/** How much of a code goes into a line of its own. */
const LINE = 100;

/** A code for the foot of a page, where Excel takes 255 characters: of a long one its beginning and its checksum. */
export function codeInFooter(code: string): string {
  return code.length <= SHORT ? code : `${code.slice(0, "PG1".length)}…${code.slice(code.lastIndexOf("-"))}`;
}

/** A code as it ends a sentence, and the lines that follow. Whoever pastes it back may leave the breaks in. */
export function codeInLines(code: string): { end: string; lines: readonly string[] } {
  return code.length <= SHORT
    ? { end: code, lines: [] }
    : { end: "", lines: code.match(new RegExp(`.{1,${LINE}}`, "g"))! };
}
