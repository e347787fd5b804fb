/** Text that is already HTML. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @typedef {Markup | string | number | boolean | undefined | null | readonly unknown[]} Content a list holds contents */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * @param {unknown} content
 * @returns {string}
 */
function escaped(content) {
  if (Array.isArray(content)) return content.map(escaped).join("");
  if (content === undefined || content === null || typeof content === "boolean") return "";
  if (content instanceof Markup) return content.text;
  return String(content).replace(/[&<>"']/g, (letter) => ESCAPES[letter]);
}

/**
 * HTML from a template: what is put in is escaped unless it is HTML itself, lists are joined, and nothing stands for
 * undefined, null, true and false, so that `condition && markup…` works.
 *
 * @param {TemplateStringsArray} strings
 * @param {Content[]} contents
 */
export function markup(strings, ...contents) {
  return new Markup(strings.reduce((text, string, i) => text + escaped(contents[i - 1]) + string));
}
