import type { IWorkbookData } from "@univerjs/core";

const STORE = "workbooks";
const KEY = "current";

/** The browser's own database, which holds more than localStorage does. */
function database(): Promise<IDBDatabase> {
  const request = indexedDB.open("powergap", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await database();
  try {
    return await settled(ask(opened.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    opened.close();
  }
}

/** The workbook as it was when the page was last left, where the browser keeps such things. */
export async function keptWorkbook(): Promise<IWorkbookData | undefined> {
  try {
    return await inStore<IWorkbookData | undefined>("readonly", (store) => store.get(KEY));
  } catch {
    return undefined;
  }
}

export async function keepWorkbook(workbook: IWorkbookData): Promise<void> {
  await inStore("readwrite", (store) => store.put(workbook, KEY));
}

export async function forgetWorkbook(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
}
