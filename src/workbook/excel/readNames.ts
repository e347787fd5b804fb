/** What a named cell holds; an error value as `{ code }`. */
export type NamedValue = number | string | boolean | { code: string };

/** The values of the named cells that there are, by name, as they were asked for. */
export async function readNames(names: readonly string[]): Promise<Partial<Record<string, NamedValue>>> {
  return Excel.run(async (context) => {
    const cells = names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      return { name, range: item.getRangeOrNullObject().load("values, valueTypes") };
    });
    await context.sync();
    const found = cells.filter(({ range }) => !range.isNullObject);
    return Object.fromEntries(found.map(({ name, range }) => [name, firstOf(range)]));
  });
}

function firstOf({ values, valueTypes }: Excel.Range): NamedValue {
  const value = values[0][0] as number | string | boolean;
  return valueTypes[0][0] === Excel.RangeValueType.error ? { code: String(value) } : value;
}
