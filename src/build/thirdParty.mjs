import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HOLDERS, LICENCE_TEXTS, SIBLINGS } from "./licenceTexts.mjs";

/** @typedef {{ name: string, version: string, license: string, text: string }} Package */

/** Licences that let anyone use, change and sell, and ask for no more than that their notice goes along. */
const PERMISSIVE = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "CC0-1.0", "Unlicense"];

const NOTICE = /^(licen[cs]e|notice|copying)/i;

/**
 * The folder of the package that a file belongs to; undefined for a file of our own.
 *
 * @param {string} file
 */
export function packageFolder(file) {
  const modules = `${path.sep}node_modules${path.sep}`;
  const start = file.lastIndexOf(modules);
  if (start < 0) return undefined;
  const [scope, name] = file.slice(start + modules.length).split(path.sep);
  return file.slice(0, start + modules.length) + (scope.startsWith("@") ? path.join(scope, name) : scope);
}

/**
 * What a package says of itself and its licence.
 *
 * @param {string} folder
 * @returns {Package}
 * @throws when its licence is not permissive, or its text is missing
 */
export function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!isPermissive(String(license)))
    throw new Error(`${name} ${version} may not be bundled: its licence is ${license}`);
  const brought = textsIn(name in SIBLINGS ? path.join(folder, "..", SIBLINGS[name]) : folder);
  const text = brought || standardText(license, author?.name ?? author ?? HOLDERS[name]);
  if (!text) throw new Error(`${name} ${version} has no text of its licence, ${license}`);
  return { name, version, license, text };
}

/** @param {string} folder */
function textsIn(folder) {
  return readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim().replaceAll("\r\n", "\n"))
    .join("\n\n");
}

/**
 * @param {string} license
 * @param {string | undefined} holder
 */
function standardText(license, holder) {
  const text = LICENCE_TEXTS[license];
  return text && holder && `Copyright (c) ${holder.replace(/ [<(].*/, "")}\n\n${text}`;
}

/**
 * Whether one of the licences that a package offers is permissive.
 *
 * @param {string} license an expression such as `(MIT OR GPL-3.0)`
 */
function isPermissive(license) {
  return license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((part) => PERMISSIVE.includes(part.trim())));
}

/**
 * The notices of packages as a text; those that share a licence to the letter stand together.
 *
 * @param {readonly Package[]} packages
 */
export function notices(packages) {
  /** @type {Map<string, Package[]>} */
  const byText = new Map();
  for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  }
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${LINE}\n${names.join("\n")}\n${LINE}\n\n${text}\n`;
  });
  return `PowerGap contains the following packages, each under its own licence.\n\n${parts.join("\n")}`;
}

const LINE = "-".repeat(80);
