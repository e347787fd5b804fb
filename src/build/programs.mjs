import { accessSync, constants } from "node:fs";
import path from "node:path";

/**
 * The programs beside npm's packages: tests and pictures need Chromium, some tests LibreOffice. `variable` names the
 * environment variable that says where else one is.
 */
export const PROGRAMS = {
  Chromium: {
    variable: "CHROMIUM",
    debian: "chromium",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "Google Chrome",
      "Chromium",
      "chrome.exe",
      "msedge.exe",
    ],
    folders: [
      "/Applications/Google Chrome.app/Contents/MacOS",
      "/Applications/Chromium.app/Contents/MacOS",
      "C:\\Program Files\\Google\\Chrome\\Application",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application",
    ],
  },
  LibreOffice: {
    variable: "SOFFICE",
    debian: "libreoffice-calc",
    commands: ["soffice", "libreoffice", "soffice.exe"],
    folders: ["/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"],
  },
};

/** @typedef {keyof typeof PROGRAMS} Program */

/**
 * Where a program is on this machine.
 *
 * @param {Program} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const { variable, commands, folders } = PROGRAMS[name];
  const given = process.env[variable];
  if (given) return isExecutable(given) ? given : undefined;
  const places = [...(process.env.PATH ?? "").split(path.delimiter), ...folders];
  return places
    .filter((place) => path.isAbsolute(place))
    .flatMap((place) => commands.map((command) => path.join(place, command)))
    .find(isExecutable);
}

/**
 * @param {Program} name
 * @returns {string}
 * @throws with what to do about it when the program is missing
 */
export function program(name) {
  const found = findProgram(name);
  if (!found) throw new Error(howToGet(name));
  return found;
}

/** @param {Program} name */
export function howToGet(name) {
  const { variable, debian } = PROGRAMS[name];
  return `${name} is missing: install it (Debian, Ubuntu: apt-get install ${debian}), or set ${variable} to its path.`;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
