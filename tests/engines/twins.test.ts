import { layOut, stepsOf } from "../../src/workbook/layout";
import { LONGEST_FORMULA, native, stored } from "../../src/workbook/spellings";
import { ROWS_TWINS, TWINS } from "../../src/workbook/twins";
import { Refusal } from "../functions/refusal";
import { addressOf, PLANTED, recalculated, type Content, type Shown } from "./libreoffice";
import * as oracles from "./oracles";
import { ARGUMENTS_SHEET, isClose, trialsOf, type Trial } from "./trials";

const TRIALS = 200;

const argumentCells: Content[][] = [];
const cellTrials = new Map(Object.keys(TWINS).map((id) => [id, trialsOf(id, TRIALS, argumentCells)]));
const tableTrials = new Map(Object.keys(ROWS_TWINS).map((id) => [id, trialsOf(id, TRIALS, argumentCells)]));

/** Trials and the row that each starts in. */
const cellRows = new Map<Trial, number>();
const tableRows = new Map<Trial, number>();

const formula = (text: Content): Content =>
  typeof text === "string" && text.startsWith("=") ? `=${stored(text)}` : text;

/** The native formula in column A, or the result of its steps in the columns beside it. */
function cellsOf(trial: Trial, row: number): Content[] {
  const inline = native(trial.formula);
  if (inline.kept.length === 0) return [formula(inline.formula)];
  const steps = stepsOf(trial.formula, (index) => addressOf(row, index + 1))!.map((step) => formula(step.formula));
  return [steps.at(-1)!, ...steps.slice(0, -1)];
}

/** The table, as long as what the function spills. */
function tableOf({ formula: text, expected }: Trial, row: number): Content[][] {
  if (!Array.isArray(expected)) return [];
  const headers = typeof expected[0][1] === "string" ? 1 : 0;
  return layOut(text, expected.length - headers, { row: row + 1, column: 1 })!.map((cells) => cells.map(formula));
}

const cells: Content[][] = [];
for (const trial of [...cellTrials.values()].flat()) {
  cellRows.set(trial, cells.length);
  cells.push(cellsOf(trial, cells.length));
}
const tables: Content[][] = [];
for (const trial of [...tableTrials.values()].flat()) {
  tableRows.set(trial, tables.length);
  tables.push(...tableOf(trial, tables.length));
}
const questions = Object.values(oracles).flat();

let shown: Record<string, Shown[][]>;

beforeAll(() => {
  shown = recalculated({
    Cells: cells,
    Tables: tables,
    [ARGUMENTS_SHEET]: argumentCells,
    Oracles: questions.map(({ theirs }) => [`=${theirs}`]),
  });
}, 300_000);

/** What is wrong with a cell; nothing when it agrees. */
function differs(got: Shown | undefined, expected: unknown, scale: number): string | undefined {
  const isRight =
    typeof expected === "number" ? typeof got === "number" && isClose(got, expected, scale) : got === expected;
  return isRight ? undefined : `${JSON.stringify(got)} instead of ${String(expected)}`;
}

const isError = (got: Shown | undefined): boolean => typeof got === "object" && got !== null;

test.each([...cellTrials])("LibreOffice computes the twin of %s as the function does", (_, trials) => {
  const wrong = trials.flatMap((trial) => {
    const got = shown.Cells[cellRows.get(trial)!]?.[0];
    if (trial.expected instanceof Refusal) return isError(got) ? [] : [`${trial.formula}: ${String(got)}, refused`];
    const difference = differs(got, trial.expected, trial.scale);
    return difference ? [`${trial.formula}: ${difference}`] : [];
  });
  expect(wrong).toEqual([]);
  expect(trials.filter(({ expected }) => !(expected instanceof Refusal)).length).toBeGreaterThanOrEqual(100);
});

test.each([...tableTrials])("LibreOffice computes the rows of %s as the function does", (_, trials) => {
  const wrong = trials.flatMap((trial) => {
    if (!Array.isArray(trial.expected)) return [`${trial.formula}: refused`];
    const from = tableRows.get(trial)!;
    return trial.expected.flatMap((row, i) =>
      row.flatMap((expected, j) => {
        const difference = differs(shown.Tables[from + i]?.[j], expected, trial.scale);
        return difference ? [`${trial.formula} row ${i + 1} column ${j + 1}: ${difference}`] : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test.each(Object.keys(oracles) as (keyof typeof oracles)[])("LibreOffice's own functions agree about %s", (family) => {
  const first = questions.indexOf(oracles[family][0]);
  const wrong = oracles[family].flatMap(({ question, ours }, i) => {
    const difference = differs(shown.Oracles[first + i][0], ours, 0);
    return difference ? [`${question}: ${difference}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("every cell was recalculated, and no name is unknown to LibreOffice", () => {
  const all = Object.values(shown).flat(2);
  expect(all).not.toContain(PLANTED);
  expect(all.filter((one) => isError(one) && (one as { error: string }).error === "#NAME?")).toEqual([]);
});

test("every formula fits into a cell", () => {
  const tooLong = [...cells, ...tables].flat().filter((content) => String(content).length > LONGEST_FORMULA);
  expect(tooLong).toEqual([]);
});
