import type { Sheet } from "../sheet";

/** A workbook as a file holds it. */
export interface Book {
  /** Formulas as typed, with `=`, already in their final spelling. */
  readonly sheets: readonly Sheet[];
  /** Further workbook names with what they stand for: `PG.X` and `=LAMBDA(…)`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly title: string;
  /** What is printed at the foot of each page, between the sheet's name and the page's number. */
  readonly footer?: string;
  /** How the receiver's PowerGap is deployed, for a file whose formulas call its functions. */
  readonly addIn?: AddInReference;
  readonly created: Date;
}

/** What Excel needs to find the add-in that a file asks for. */
export interface AddInReference {
  /** The add-in's id in its store: the GUID of its manifest, or `WA…` in the Marketplace. */
  readonly id: string;
  /** As in the manifest, such as 1.0.0.0. */
  readonly version: string;
  /** The Marketplace's language (`en-US`), the catalogue of a central deployment, or `developer`. */
  readonly store: string;
  /** Marketplace, central deployment, or sideloaded. */
  readonly storeType: "OMEX" | "EXCatalog" | "Registry";
}
