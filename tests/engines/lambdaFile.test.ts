import { defaultScenario } from "../../src/model/scenario/scenario";
import { fixedAddress } from "../../src/workbook/cells";
import { renameNames } from "../../src/workbook/names";
import { contentsOf } from "../../src/workbook/excel/contents";
import { shareBook } from "../../src/workbook/share/shareBook";
import { computed } from "./ironcalc";
import { agrees, START } from "./scenarios";

const BOOK = shareBook({
  scenario: defaultScenario(START),
  code: "PG1-0000",
  spelling: "lambda",
  language: "en",
  created: new Date(0),
  trials: 20,
});

test("IronCalc computes the LAMBDAs of the file as run() did", () => {
  const { sheets, names } = BOOK;
  const places = Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell?.name === undefined
            ? []
            : [[cell.name, `${name.includes(" ") ? `'${name}'` : name}!${fixedAddress(r, c)}`]],
        ),
      ),
    ),
  );
  // IronCalc takes a parameter for the workbook's name that is spelled alike.
  const placed = (content: string | number | boolean | null) =>
    typeof content === "string" && content.startsWith("=") ? renameNames(content, places) : content;
  const read = computed({
    names: names!,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet).map((row) => row.map(placed))])),
  });
  const calls = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell?.formula?.includes("PG.") ? [{ cell, got: read(name, r, c) }] : [])),
    ),
  );
  expect(calls.length).toBeGreaterThan(100);
  const shown = (got: string, expected: unknown) => (typeof expected === "number" ? Number(got) : got);
  const wrong = calls.filter(({ cell, got }) => !agrees(shown(got, cell.value), cell.value, 1e9));
  expect(wrong.slice(0, 5)).toEqual([]);
});
