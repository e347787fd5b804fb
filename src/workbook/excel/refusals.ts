import { PaneError } from "../refusal";

/** What Excel's refusals mean to a person; anything else is passed on in Excel's words. */
export function refusalOf(error: unknown, address: string): unknown {
  const code = codeOf(error);
  if (code === "AccessDenied") return new PaneError("protected", { address });
  if (code === "InvalidOperationInCellEditMode") return new PaneError("editing", {});
  if (code === "InvalidSelection" || code === "ItemNotFound") return new PaneError("noCell", {});
  return error;
}

/** The code of an error of Excel's. */
export function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
