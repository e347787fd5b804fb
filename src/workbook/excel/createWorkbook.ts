/** As many bytes as can be arguments of one call. */
const PIECE = 0x8000;

/** Opens an .xlsx file as a new workbook, beside the one that is open. */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  await Excel.createWorkbook(btoa(binary));
}
