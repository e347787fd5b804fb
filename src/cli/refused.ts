import type { CliWords } from "../i18n/cli.en";

/** What the command refuses: the key of a sentence and its facts. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly sentence: Exclude<keyof CliWords, "usage">,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(`${sentence} ${JSON.stringify(facts)}`);
  }
}

/** What the system says of a failed read or write. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
