/** An error as Office.js throws it: a code that a program can act on. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";

  constructor(
    readonly code:
      | "AccessDenied"
      | "InvalidArgument"
      | "InvalidOperationInCellEditMode"
      | "InvalidSelection"
      | "ItemAlreadyExists"
      | "ItemNotFound"
      | "NotImplemented"
      | "PropertyNotLoaded"
      | "UndoNotSupported",
    message: string,
  ) {
    super(message);
  }
}
