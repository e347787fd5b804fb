/** An address such as Sheet1!B2 as its sheet, if it names one, and its cells. */
export function inSheet(address: string): { sheetName: string | undefined; local: string } {
  const split = address.lastIndexOf("!");
  if (split < 0) return { sheetName: undefined, local: address };
  const sheet = address.slice(0, split);
  const sheetName = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheetName, local: address.slice(split + 1) };
}
