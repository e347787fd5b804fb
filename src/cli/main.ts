import { access, rename, rm, writeFile } from "node:fs/promises";
import { sentenceOf } from "../functions/cell";
import { cli as english, type CliWords } from "../i18n/cli.en";
import { cli as chinese } from "../i18n/cli.zh-CN";
import * as englishFields from "../i18n/fields.en";
import * as chineseFields from "../i18n/fields.zh-CN";
import { languageFor, type Language } from "../i18n/language";
import { fill, wordsIn } from "../i18n/words";
import { InputError } from "../model/input";
import { FIELDS, type Field } from "../model/scenario/fields";
import { FIELD_NAMES, type FieldName } from "../model/scenario/scenario";
import { today } from "../taskpane/serialDate";
import { codeOf } from "../taskpane/wizard/codes";
import { toScenario } from "../taskpane/wizard/draft";
import { shareBook } from "../workbook/share/shareBook";
import { xlsxOf } from "../workbook/xlsx";
import { optionsOf, type Options } from "./options";
import { readScenario } from "./readScenario";
import { reasonOf, Refused } from "./refused";

const WORDS: Record<Language, CliWords> = { en: english, "zh-CN": chinese };
const FIELD_WORDS = { en: englishFields, "zh-CN": chineseFields };

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

const BYTES_A_KILOBYTE = 1000;

/** Where the command speaks: a terminal, or a test. */
export interface Terminal {
  say(line: string): void;
  complain(line: string): void;
  /** What the person speaks, as the system's settings have it: zh_CN.UTF-8. */
  readonly locale: string | undefined;
}

/** `powergap-export`: writes the plan of a scenario as a workbook. Returns the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageFor(terminal.locale?.replace(/[_.].*/, ""));
  const words = WORDS[language];
  const refuse = (reason: Refused | InputError) =>
    terminal.complain(
      reason instanceof Refused
        ? fill(words[reason.sentence], reason.facts)
        : sentenceOf(reason, wordsIn(language).cell),
    );
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refuse(error);
    return MISUSED;
  }
  if (options.help || options.inputs) {
    terminal.say(options.help ? words.usage : inputs(language).join("\n"));
    return DONE;
  }
  const [source, file, ...others] = options.positionals;
  if (file === undefined || others.length > 0) {
    refuse(new Refused("needsTwo"));
    return MISUSED;
  }
  try {
    const draft = await readScenario(source);
    const { scenario, problems } = toScenario(draft, today());
    if (!scenario) {
      Object.values(problems).forEach(refuse);
      return REFUSED;
    }
    const code = codeOf(draft, scenario);
    const { spelling, addIn, language: shown, force } = options;
    await checkFree(file, force);
    const bytes = await xlsxOf(shareBook({ scenario, code, spelling, language: shown, created: new Date(), addIn }));
    await write(file, bytes, force);
    const kilobytes = String(Math.round(bytes.length / BYTES_A_KILOBYTE));
    terminal.say(fill(words.written, { file, kilobytes }));
    return DONE;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof InputError)) throw error;
    refuse(error);
    return REFUSED;
  }
}

/** A line for each input: its name, default, unit and meaning. */
function inputs(language: Language): string[] {
  const { fields, units } = FIELD_WORDS[language];
  const rows = FIELD_NAMES.map((name) => {
    const field: Field = FIELDS[name];
    const unit = "unit" in field ? units[field.unit] : field.choices.join(", ");
    return [name, defaultOf(name, language), unit, fields[name].label];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map(([name, value, unit, label]) =>
    `${name.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${label}${unit === "" ? "" : ` (${unit})`}`.trimEnd(),
  );
}

function defaultOf(name: FieldName, language: Language): string {
  return name === "start_date" ? WORDS[language].defaultStart : String(FIELDS[name].default);
}

async function checkFree(file: string, force: boolean): Promise<void> {
  if (!/\.xlsx$/i.test(file)) throw new Refused("notXlsx", { file });
  if (force) return;
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Refused("exists", { file });
}

/** Writes beside the file first, so that one that was there stays when the disk is full. */
async function write(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes, { flag: "wx" });
    await checkFree(file, force);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error instanceof Refused ? error : new Refused("notWritten", { file, reason: reasonOf(error) });
  }
}
