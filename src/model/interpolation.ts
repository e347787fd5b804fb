/** Equal cells from one number to another. */
export interface Grid {
  from: number;
  to: number;
  cells: number;
}

/**
 * A smooth function as one cubic a cell, through the function's values at the four nearest ends of cells. One cell more
 * than the grid has holds the last end itself.
 */
export function cubics(f: (x: number) => number, { from, to, cells }: Grid): Float64Array {
  const values = Array.from({ length: cells + 4 }, (_, index) => f(from + ((index - 1) * (to - from)) / cells));
  const coefficients = new Float64Array(4 * (cells + 1));
  for (let cell = 0; cell <= cells; cell++) {
    const before = values[cell + 1] - values[cell];
    const within = values[cell + 2] - values[cell + 1];
    const after = values[cell + 3] - values[cell + 2];
    const cubic = (after - 2 * within + before) / 6;
    const quadratic = (within - before) / 2;
    coefficients.set([values[cell + 1], within - quadratic - cubic, quadratic, cubic], 4 * cell);
  }
  return coefficients;
}

/** The function at a position from 0 to the number of cells. */
export function cubicAt(position: number, coefficients: Float64Array): number {
  const cell = position | 0;
  const t = position - cell;
  const k = 4 * cell;
  return coefficients[k] + t * (coefficients[k + 1] + t * (coefficients[k + 2] + t * coefficients[k + 3]));
}
