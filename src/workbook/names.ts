import { parseA1Ref, stringifyA1Ref, tokenize, type Token } from "@borgar/fx";

type Renamed = Readonly<Record<string, string>>;

/** The formula with its defined names, and sheets, called otherwise; everything else keeps its spelling. */
export function renameNames(formula: string, names: Renamed, sheets: Renamed = {}): string {
  return tokenize(formula)
    .map((token) => {
      if (token.type === "range_named" && Object.hasOwn(names, token.value)) return names[token.value];
      return token.type.startsWith("range") && token.value.includes("!") ? inSheet(token, sheets) : token.value;
    })
    .join("");
}

function inSheet({ value }: Token, sheets: Renamed): string {
  const reference = parseA1Ref(value);
  const [sheet] = reference?.context ?? [];
  return reference && sheet !== undefined && Object.hasOwn(sheets, sheet)
    ? stringifyA1Ref({ ...reference, context: [sheets[sheet]] })
    : value;
}
