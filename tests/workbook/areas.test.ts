import fc from "fast-check";
import { areasOf } from "../../src/workbook/excel/areas";

const grid = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test("areas cover each cell with a key once, and no other", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const covered = rows.map((row) => row.map((): string | undefined => undefined));
      for (const { key, row, column, rows: height, columns } of areasOf(rows)) {
        for (let r = row; r < row + height; r++) {
          for (let c = column; c < column + columns; c++) {
            expect(covered[r][c]).toBeUndefined();
            covered[r][c] = key;
          }
        }
      }
      expect(covered).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test("equal neighbours go together, to the right and below", () => {
  const rows = [
    ["a", "a", "b"],
    ["a", "a", "b"],
    ["a", undefined, "b"],
  ];
  expect(areasOf(rows)).toHaveLength(3);
});
