/** Stands in for franc-min, by which Univer would choose a dictionary for splitting words: of no language. */
export const franc = () => "und";
