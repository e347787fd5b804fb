import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** What Univer has no place for, kept with the sheet: tests compare it with the description of the sheet. */
export interface Recorded {
  readonly properties?: Readonly<Record<string, string>>;
  readonly pageLayout?: Readonly<Record<string, unknown>>;
  /** What cells offer as lists, by address. */
  readonly choices?: Readonly<Record<string, string>>;
}

export function recordedOf(sheet: FWorksheet): Recorded {
  return (sheet.getCustomMetadata() as { office?: Recorded } | undefined)?.office ?? {};
}

export function record(sheet: FWorksheet, change: Recorded): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), office: { ...recordedOf(sheet), ...change } });
}
