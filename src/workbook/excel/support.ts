/** Whether this Excel has a later version of its API; everything up to 1.12 is taken for granted. */
export function isSupported(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
