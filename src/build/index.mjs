import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { inChinese, readTranslations } from "./chinese.mjs";
import { helpPages, PATHS } from "./help/index.mjs";
import { familyFiles, readEnglish } from "./jsdoc.mjs";
import { chineseMetadata, excelMetadata, withHelpUrls } from "./metadata.mjs";

/** @import { FunctionHelp } from "../i18n/catalogue" */
/** @import { Language } from "../i18n/language" */

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const FUNCTIONS = path.join(SOURCE, "functions");
const TRANSLATIONS = path.join(SOURCE, "i18n", "functions.zh-CN");

/**
 * Help of all worksheet functions, from their JSDoc, in both languages.
 *
 * @returns {Record<Language, FunctionHelp[]>}
 */
export function readFunctions() {
  const english = readEnglish(FUNCTIONS);
  return { en: english, "zh-CN": inChinese(english, readTranslations(TRANSLATIONS)) };
}

/**
 * The files that are made from the functions' JSDoc, by the path under which the build emits them: Excel's metadata,
 * the catalogues that the pane reads, and the help, support and privacy pages.
 *
 * @param {{ address: string }} options `address` is where the product will be served, with a slash at its end
 * @returns {Promise<Record<string, string>>}
 */
export async function functionAssets({ address }) {
  const catalogue = readFunctions();
  const metadata = await excelMetadata(familyFiles(FUNCTIONS).map(({ file }) => file));
  /** @param {Language} language */
  const helpUrl = (language) => (/** @type {string} */ id) => new URL(PATHS.help(id)(language), address).href;
  const english = withHelpUrls(metadata, helpUrl("en"));
  const chinese = chineseMetadata(withHelpUrls(metadata, helpUrl("zh-CN")), readTranslations(TRANSLATIONS));
  return {
    "functions.json": json(english),
    "functions.zh-CN.json": json(chinese),
    "catalogue.en.json": json(catalogue.en),
    "catalogue.zh-CN.json": json(catalogue["zh-CN"]),
    ...helpPages(catalogue),
  };
}

/** @param {unknown} value */
function json(value) {
  return JSON.stringify(value, null, 1);
}
