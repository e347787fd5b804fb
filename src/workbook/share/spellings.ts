/** How the formulas of a shared file are spelled: for anyone, for Microsoft 365, for who has PowerGap, or not at all. */
export const SHARE_SPELLINGS = ["native", "lambda", "addIn", "values"] as const;
export type ShareSpelling = (typeof SHARE_SPELLINGS)[number];
