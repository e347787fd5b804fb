/** The product's version, as in package.json. */
export const PRODUCT_VERSION = "0.1.0";

/** The edition of the facts in ./references; it changes whenever a fact is added. */
export const DATA_VERSION = "2026.1";

/** Both, as a cell shows them. */
export const VERSION_TEXT = `PowerGap ${PRODUCT_VERSION}, facts ${DATA_VERSION}`;
