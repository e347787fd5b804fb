import { isUnverified } from "../../data/references";
import type { Sheet } from "../sheet";
import { EMPTY_ROW, headerRow, text, unit } from "../cells";
import { factsBehind } from "./inputs";
import type { Model } from "./model";

/** The facts behind the defaults, with everything that says how far to trust them. */
export function sourcesSheet({ words }: Model): Sheet {
  const { titles, sheets, columns } = words.model;
  const rows = factsBehind().map((fact) => [
    text(words.facts.references[fact.id], "label"),
    { value: fact.value, format: "general" as const },
    unit(words.facts.units[fact.unit]),
    text(fact.asOf),
    text(fact.source),
    text(
      isUnverified(fact)
        ? `${words.facts.confidence[fact.confidence]}, ${words.facts.notVerified}`
        : words.facts.confidence[fact.confidence],
    ),
    fact.url === "" ? null : { value: fact.url, link: fact.url, look: "link" as const, format: "text" as const },
  ]);
  return {
    name: sheets.sources,
    rows: [
      [text(titles.sources, "title")],
      [...EMPTY_ROW],
      headerRow([
        columns.input,
        columns.value,
        unit(columns.unit, "header"),
        columns.asOf,
        columns.source,
        columns.confidence,
        columns.address,
      ]),
      ...rows,
    ],
    widths: [42, 12, 16, 12, 42, 18, 58],
    frozenRows: 3,
    orientation: "landscape",
    isWrapped: true,
  };
}
