import { parseArgs } from "node:util";
import { isLanguage, LANGUAGES, type Language } from "../i18n/language";
import { addInReference, isMarketplaceId } from "../workbook/share/deployment";
import type { ShareSpelling } from "../workbook/share/spellings";
import type { AddInReference } from "../workbook/xlsx";
import { Refused } from "./refused";

/** The spellings as somebody types them. */
const SPELLINGS: Readonly<Record<string, ShareSpelling>> = {
  native: "native",
  lambda: "lambda",
  "add-in": "addIn",
  values: "values",
};

const OPTIONS = {
  spelling: { type: "string", default: "native" },
  "add-in": { type: "string", default: "organization" },
  language: { type: "string", default: "en" },
  force: { type: "boolean", default: false },
  inputs: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export interface Options {
  readonly positionals: readonly string[];
  readonly spelling: ShareSpelling;
  readonly addIn: AddInReference;
  readonly language: Language;
  readonly force: boolean;
  readonly inputs: boolean;
  readonly help: boolean;
}

/**
 * What the words after the command say.
 *
 * @throws Refused for an option that there is not, or a value that it cannot have
 */
export function optionsOf(args: readonly string[]): Options {
  // Node's own refusals are English only.
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  const unknown = Object.keys(values).find((name) => !(name in OPTIONS));
  if (unknown !== undefined) throw new Refused("unknownOption", { option: `--${unknown}` });
  const spelling = String(values.spelling);
  if (!Object.hasOwn(SPELLINGS, spelling)) throw unknownValue("--spelling", Object.keys(SPELLINGS), spelling);
  const language = String(values.language);
  if (!isLanguage(language)) throw unknownValue("--language", LANGUAGES, language);
  return {
    positionals,
    spelling: SPELLINGS[spelling],
    addIn: addInOf(String(values["add-in"])),
    language,
    force: values.force === true,
    inputs: values.inputs === true,
    help: values.help === true,
  };
}

function addInOf(deployment: string): AddInReference {
  if (deployment === "organization" || deployment === "sideloaded") return addInReference(deployment);
  if (isMarketplaceId(deployment)) return addInReference("marketplace", deployment);
  throw unknownValue("--add-in", ["organization", "sideloaded", "WA123456789"], deployment);
}

const unknownValue = (option: string, choices: readonly string[], got: string) =>
  new Refused("unknownValue", { option, choices: choices.join(", "), got });
