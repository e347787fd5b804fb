import { tokenize } from "@borgar/fx";

/** The formula with its defined names written otherwise; everything else keeps its spelling. */
export function renameNames(formula: string, names: Readonly<Record<string, string>>): string {
  return tokenize(formula)
    .map((token) =>
      token.type === "range_named" && Object.hasOwn(names, token.value) ? names[token.value] : token.value,
    )
    .join("");
}
