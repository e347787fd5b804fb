import { PaneError } from "../refusal";
import type { Reading } from "./readContents";

/** Refuses what would write on a protected sheet. */
export function refuseProtected({ sheets }: Reading, writes: readonly { readonly sheet: string }[]): void {
  const written = new Set(writes.map(({ sheet }) => sheet));
  const locked = sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (locked) throw new PaneError("sheetProtected", { sheet: locked.name });
}
