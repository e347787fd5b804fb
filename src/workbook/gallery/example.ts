import type { Header } from "../../i18n/cell.en";
import type { GalleryWords } from "../../i18n/gallery.en";

/** The words of the sheets: their own, and what functions write into the first column of a spill. */
export interface Words {
  readonly gallery: GalleryWords;
  readonly headers: Readonly<Record<Header, string>>;
}

/** The Excel serial number of a day: 2027-03-01. */
export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** 1, 2, … up to a number. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
