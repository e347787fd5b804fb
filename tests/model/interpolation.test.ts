import fc from "fast-check";
import { cubicAt, cubics, type Grid } from "../../src/model/interpolation";
import { between } from "./between";

const grid: Grid = { from: -2, to: 3, cells: 10 };
const positionOf = (x: number) => ((x - grid.from) / (grid.to - grid.from)) * grid.cells;

test("a cubic is itself, ends included", () => {
  const coefficient = between(-5, 5);
  fc.assert(
    fc.property(coefficient, coefficient, coefficient, coefficient, between(-2, 3), (a, b, c, d, x) => {
      const f = (at: number) => a + b * at + c * at ** 2 + d * at ** 3;
      const drawn = cubics(f, grid);
      for (const at of [x, grid.from, grid.to]) expect(cubicAt(positionOf(at), drawn)).toBeCloseTo(f(at), 10);
    }),
  );
});

test("any other smooth function is met at the ends of cells, and nearly in between", () => {
  const drawn = cubics(Math.exp, grid);
  for (let cell = 0; cell <= grid.cells; cell++) expect(cubicAt(cell, drawn)).toBe(Math.exp(-2 + cell / 2));
  // 3/128 · h⁴ · f'''' with h = 1/2 and f'''' up to e³
  for (let x = -2; x <= 3; x += 0.01) {
    expect(Math.abs(cubicAt(positionOf(x), drawn) - Math.exp(x))).toBeLessThan((3 / 128 / 16) * Math.exp(3.5));
  }
});

test("what is constant stays exactly so", () => {
  const drawn = cubics(() => 0.1, grid);
  for (let position = 0; position <= grid.cells; position += 0.37) expect(cubicAt(position, drawn)).toBe(0.1);
});
