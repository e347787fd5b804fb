import { lambdaText } from "../../src/workbook/spellings";
import { ROWS_TWINS, TWINS } from "../../src/workbook/twins";
import { Refusal } from "../functions/refusal";
import { computed, type Read } from "./ironcalc";
import type { Content } from "./libreoffice";
import { ARGUMENTS_SHEET, isClose, trialsOf, type Trial } from "./trials";

const TRIALS = 40;

const argumentCells: Content[][] = [];
const cellTrials = new Map(Object.keys(TWINS).map((id) => [id, trialsOf(id, TRIALS, argumentCells)]));

/** IronCalc does not look up many values at once, which a fleet under MACRS asks for: LibreOffice has tried that. */
const needsLookup = ({ id, args }: Trial) => id === "FLEET_DEPRECIATION" && /macrs/i.test(String(args[6]));

const tableTrials = new Map(
  Object.keys(ROWS_TWINS).map((id) => [
    id,
    trialsOf(id, TRIALS, argumentCells).filter((trial) => Array.isArray(trial.expected) && !needsLookup(trial)),
  ]),
);

/** The call of the workbook's name, with all digits of its result; IronCalc shows ten. */
const call = ({ id, formula }: Trial) =>
  `=TEXT(${formula.replace(`=POWERGAP.${id}`, `PG.${id}`)},"0.00000000000000E+00")`;

const cells = [...cellTrials.values()].flat();
const tables = [...tableTrials.values()].flat();
const tableRows = new Map<Trial, number>();
const tableCells: Content[][] = [];
for (const trial of tables) {
  tableRows.set(trial, tableCells.length);
  const height = (trial.expected as unknown[][]).length;
  tableCells.push([call(trial)], ...Array.from({ length: height - 1 }, () => []));
}

let read: Read;

beforeAll(() => {
  read = computed({
    names: Object.fromEntries(
      [...Object.keys(TWINS), ...Object.keys(ROWS_TWINS)].map((id) => [`PG.${id}`, lambdaText(id)!]),
    ),
    sheets: { Cells: cells.map((trial) => [call(trial)]), Tables: tableCells, [ARGUMENTS_SHEET]: argumentCells },
  });
}, 120_000);

function differs(got: string, expected: unknown, scale: number): string | undefined {
  const isRight = typeof expected === "number" ? isClose(Number(got), expected, scale) : got === expected;
  return isRight ? undefined : `${got} instead of ${String(expected)}`;
}

test.each([...cellTrials])("IronCalc computes the LAMBDA of %s as the function does", (_, trials) => {
  const wrong = trials.flatMap((trial) => {
    const got = read("Cells", cells.indexOf(trial), 0);
    if (trial.expected instanceof Refusal) return got.startsWith("#") ? [] : [`${trial.formula}: ${got}, refused`];
    const difference = differs(got, trial.expected, trial.scale);
    return difference ? [`${trial.formula}: ${difference}`] : [];
  });
  expect(wrong).toEqual([]);
});

test.each([...tableTrials])("IronCalc computes the LAMBDA of %s as the function does", (_, trials) => {
  expect(trials.length).toBeGreaterThan(10);
  const wrong = trials.flatMap((trial) =>
    (trial.expected as unknown[][]).flatMap((row, i) =>
      row.flatMap((expected, j) => {
        const difference = differs(read("Tables", tableRows.get(trial)! + i, j), expected, trial.scale);
        return difference ? [`${trial.formula} row ${i + 1} column ${j + 1}: ${difference}`] : [];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
