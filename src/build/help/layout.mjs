import { words as english } from "../../i18n/help.en.mjs";
import { words as chinese } from "../../i18n/help.zh-CN.mjs";
import { markup } from "./markup.mjs";

/** @import { Content } from "./markup.mjs" */
/** @import { HelpWords } from "../../i18n/help.en.mjs" */
/** @import { Language } from "../../i18n/language" */

/** @type {Record<Language, HelpWords>} */
export const WORDS = { en: english, "zh-CN": chinese };

/** Where the pages are, by language. */
export const PATHS = {
  /** @param {Language} language */
  index: (language) => `help/${language}/index.html`,
  /** @param {Language} language */
  support: (language) => (language === "en" ? "support.html" : `support.${language}.html`),
  /** @param {Language} language */
  privacy: (language) => (language === "en" ? "privacy.html" : `privacy.${language}.html`),
  /** @param {string} id */
  help: (id) => (/** @type {Language} */ language) => `help/${language}/${id}.html`,
};

/**
 * A page, with what all pages have around their text.
 *
 * @param {Language} language
 * @param {(language: Language) => string} path
 * @param {string} title
 * @param {Content} text
 * @returns {[path: string, html: string]}
 */
export function page(language, path, title, text) {
  const words = WORDS[language];
  const other = language === "en" ? "zh-CN" : "en";
  const here = path(language);
  /** @param {string} target */
  const link = (target) => "../".repeat(here.split("/").length - 1) + target;
  const html = markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title.includes(words.product) ? title : `${title} – ${words.product}`}</title>
    <link rel="stylesheet" href="${link("help/help.css")}" />
    <link rel="alternate" hreflang="${other}" href="${link(path(other))}" />
  </head>
  <body>
    <a class="skip" href="#text">${words.skip}</a>
    <header>
      <nav aria-label="${words.product}">
        <a href="${link(PATHS.index(language))}">${words.help}</a>
        <a href="${link(path(other))}" lang="${other}" hreflang="${other}">${words.inOtherLanguage}</a>
      </nav>
    </header>
    <main id="text">
      <h1>${breakable(title)}</h1>
      ${text}
    </main>
    <footer>
      <p>${words.disclaimer}</p>
      <nav aria-label="${words.help}">
        <a href="${link(PATHS.index(language))}">${words.allFunctions}</a>
        <a href="${link(PATHS.support(language))}">${words.support.title}</a>
        <a href="${link(PATHS.privacy(language))}">${words.privacy.title}</a>
        <a href="${link("third-party-notices.txt")}" lang="en">${words.licences}</a>
      </nav>
    </footer>
  </body>
</html>
`;
  return [here, String(html)];
}

/**
 * @param {string} title
 * @param {...Content} content
 */
export function section(title, ...content) {
  return markup`<section><h2>${title}</h2>${content}</section>`;
}

/** @param {readonly Content[]} texts */
export function list(texts) {
  return markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

/** @param {readonly (readonly [term: Content, text: Content])[]} entries */
export function definitions(entries) {
  return markup`<dl>${entries.map(([term, text]) => markup`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/**
 * A name, which is the same in every language.
 *
 * @param {string} text
 */
export function name(text) {
  return markup`<code translate="no">${text}</code>`;
}

/**
 * The name of a function, which may break after an underscore.
 *
 * @param {string} text
 */
export function functionName(text) {
  return markup`<code translate="no">${breakable(text)}</code>`;
}

/**
 * A formula on lines of its own, which may break after the namespace, a parenthesis, comma or semicolon.
 *
 * @param {string} text
 */
export function formula(text) {
  return markup`<p class="formula"><code translate="no">${breakable(text, /(?<=[(,;]|POWERGAP\.)/)}</code></p>`;
}

/**
 * @param {string} text
 * @param {RegExp} after
 */
function breakable(text, after = /(?<=_)/) {
  return text.split(after).map((part, i) => [i > 0 && markup`<wbr />`, part]);
}
