import { headers } from "../../src/i18n/cell.en";
import { gallery } from "../../src/i18n/gallery.en";
import { EXAMPLE_IDS, EXAMPLES } from "../../src/workbook/gallery";
import { spelled } from "../../src/workbook/spelling";
import { contents, namesOf } from "./described";
import { addressOf, recalculated, type Shown } from "./libreoffice";

const described = EXAMPLE_IDS.map((id) => EXAMPLES[id]({ gallery, headers }));
const sheets = spelled(described, "native");
let shown: Record<string, Shown[][]>;

beforeAll(() => {
  shown = recalculated(Object.fromEntries(sheets.map((sheet) => [sheet.name, contents(sheet)])), namesOf(sheets));
}, 300_000);

test.each(EXAMPLE_IDS.map((id, i) => [id, i] as const))("LibreOffice computes the example %s as described", (_, i) => {
  const { name, rows } = described[i];
  const differences = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell || (cell.formula === undefined && !cell.isSpilled)) return [];
      const got = shown[name][r]?.[c] ?? "";
      return agrees(got, cell.value) ? [] : [`${addressOf(r, c)}: ${JSON.stringify(got)}, not ${cell.value}`];
    }),
  );
  expect(differences).toEqual([]);
});

function agrees(got: Shown, expected: number | string | boolean): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return got === expected;
  return Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(got), Math.abs(expected));
}
