import { defaultScenario, type Scenario } from "../../src/model/scenario/scenario";
import { LANGUAGE_CELL } from "../../src/workbook/share/bilingual";
import { shareBook } from "../../src/workbook/share/shareBook";
import type { ShareSpelling } from "../../src/workbook/share/spellings";
import type { Sheet } from "../../src/workbook/sheet";
import type { Book } from "../../src/workbook/xlsx";
import { xlsxOf } from "../../src/workbook/xlsx";
import { addressOf, recalculatedFiles, type Shown } from "./libreoffice";
import { agrees, drawnScenarios, START } from "./scenarios";

const TRIALS = 20;

const bookOf = (scenario: Scenario, spelling: ShareSpelling = "native", trials = TRIALS): Book =>
  shareBook({ scenario, code: "PG1-0000", spelling, language: "en", created: new Date(0), trials });

const scenarios = [defaultScenario(START), ...drawnScenarios(50, 11)];
const books = scenarios.map((scenario, i) => bookOf(scenario, "native", i === 0 ? 1000 : TRIALS));

/** The default file after someone changed inputs in it, and the file that the changed scenario would have been. */
const CHANGED = { gpus: 20_000, grid_likely: 72 };
const changed = edited(books[0], CHANGED);
const wanted = bookOf({ ...scenarios[0], ...CHANGED }, "native", 1000);
/** The default file after someone chose the other language, and the file in that language. */
const switched = edited(bookOf(scenarios[0]), { [LANGUAGE_CELL]: "中文" });
const chinese = shareBook({
  scenario: scenarios[0],
  code: "PG1-0000",
  spelling: "native",
  language: "zh-CN",
  created: new Date(0),
  trials: TRIALS,
});

let shown: Record<string, Shown[][]>[];

beforeAll(async () => {
  const all = [...books, changed, switched];
  const files = await Promise.all(
    all.map(async (book) => ({ bytes: await xlsxOf(book), sheets: book.sheets.map(({ name }) => name) })),
  );
  shown = recalculatedFiles(files);
}, 600_000);

test.each(books.map((_, i) => i))("LibreOffice computes every cell of native file %d as run() did", (i) => {
  expect(differences(books[i].sheets, shown[i])).toEqual([]);
});

test("inputs that are changed in the file give the results of the changed scenario", () => {
  expect(differences(wanted.sheets, shown[books.length], (cell) => cell.look !== "note")).toEqual([]);
});

test("one cell changes the language of every label", () => {
  const texts = (sheets: readonly Sheet[], at: (s: number, r: number, c: number) => unknown) =>
    sheets
      .slice(1)
      .flatMap(({ rows }, s) =>
        rows.flatMap((row, r) => row.flatMap((cell, c) => (typeof cell?.value === "string" ? [at(s + 1, r, c)] : []))),
      );
  const got = texts(switched.sheets, (s, r, c) => shown[books.length + 1][switched.sheets[s].name][r]?.[c] ?? "");
  expect(got).toEqual(texts(chinese.sheets, (s, r, c) => chinese.sheets[s].rows[r][c]!.value));
});

function differences(
  sheets: readonly Sheet[],
  got: Record<string, Shown[][]>,
  isWanted: (cell: NonNullable<Sheet["rows"][number][number]>) => boolean = () => true,
): string[] {
  const cost = sheets.flatMap(({ rows }) => rows.flat()).find((cell) => cell?.name === "project_cost");
  return sheets
    .flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const value = got[name][r]?.[c] ?? "";
          return cell?.formula === undefined || !isWanted(cell) || agrees(value, cell.value, Number(cost?.value))
            ? []
            : [`${name}!${addressOf(r, c)} ${cell.formula}: ${JSON.stringify(value)}, not ${cell.value}`];
        }),
      ),
    )
    .slice(0, 10);
}

/** A file in which someone has typed other values into named cells; its formulas keep their old results. */
function edited(book: Book, values: Readonly<Record<string, number | string>>): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          cell?.name !== undefined && cell.name in values ? { ...cell, value: values[cell.name] } : cell,
        ),
      ),
    })),
  };
}
