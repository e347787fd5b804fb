const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How long a browser may take to fetch what it saves. */
const FETCHED_AFTER_MILLISECONDS = 60_000;

/** Hands the bytes to the browser as a file to save. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_AFTER_MILLISECONDS);
}
