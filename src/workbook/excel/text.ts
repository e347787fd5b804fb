/**
 * A text as Excel must get it to keep it one. What is written is read as if it were typed: =1+1 would compute, 2025-12
 * become a date and 007 a number; after an apostrophe it stays as it is, and the apostrophe does not show.
 */
export function asText(text: string): string {
  return text === "" || isWord(text) ? text : `'${text}`;
}

/** Whether the text can be nothing else: letters without digits, and not TRUE. */
function isWord(text: string): boolean {
  return /^\p{L}\P{Nd}*$/u.test(text) && !/^(true|false)$/i.test(text);
}
