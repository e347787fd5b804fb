/** A rectangle of cells that have something in common; rows and columns are counted from 0. */
export interface Area<T> {
  readonly key: T;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Few rectangles that together cover each cell with a key once: equal neighbours to the right, then below, go together. */
export function areasOf<T>(rows: readonly (readonly (T | undefined)[])[]): Area<T>[] {
  const done: Area<T>[] = [];
  let open: Area<T>[] = [];
  rows.forEach((cells, row) => {
    const runs = runsOf(cells).map((run): Area<T> => {
      const above = open.find(
        ({ key, column, columns }) => key === run.key && column === run.column && columns === run.columns,
      );
      return above ? { ...above, rows: above.rows + 1 } : { ...run, row, rows: 1 };
    });
    done.push(...open.filter((area) => !runs.some((run) => run.row === area.row && run.column === area.column)));
    open = runs;
  });
  return [...done, ...open];
}

/** Equal neighbours of a row. */
export function runsOf<T>(cells: readonly (T | undefined)[]): Pick<Area<T>, "key" | "column" | "columns">[] {
  const runs: { key: T; column: number; columns: number }[] = [];
  cells.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === undefined) return;
    if (last?.key === key && last.column + last.columns === column) last.columns++;
    else runs.push({ key, column, columns: 1 });
  });
  return runs;
}
