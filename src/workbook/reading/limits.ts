const MEGABYTE = 1024 * 1024;

/** The largest file that is looked into. A whole model weighs a few hundred kilobytes. */
export const LARGEST_FILE_MB = 25;
export const LARGEST_FILE = LARGEST_FILE_MB * MEGABYTE;

/** What the parts of one file that are read may unpack to, together. */
export const LARGEST_CONTENT_MB = 64;
export const LARGEST_CONTENT = LARGEST_CONTENT_MB * MEGABYTE;

/** Cells of one sheet, empty ones that the file lists included. */
export const MOST_CELLS = 250_000;

/** Characters that are kept of a text. */
export const LONGEST_TEXT = 255;
