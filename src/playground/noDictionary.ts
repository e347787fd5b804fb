/** Stands in for each of Univer's dictionaries: one without words. */
export {};
