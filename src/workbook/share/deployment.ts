import { ADD_IN_ID, ADD_IN_VERSION } from "../../data/addIn";
import type { AddInReference } from "../xlsx";

/** How somebody got the add-in: from their administrator, uploaded by hand, or from the Marketplace. */
export const DEPLOYMENTS = ["organization", "sideloaded", "marketplace"] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

/** What the Marketplace calls an add-in. */
const MARKETPLACE_ID = /^WA\d{9}$/i;

export const isMarketplaceId = (text: string): boolean => MARKETPLACE_ID.test(text.trim());

/**
 * How Excel finds the add-in that was deployed so: what a workbook stores to offer its task pane (Microsoft,
 * "Automatically open a task pane with a document"). The Marketplace gives an add-in an id of its own.
 */
export function addInReference(deployment: Deployment, marketplaceId = ""): AddInReference {
  const version = ADD_IN_VERSION;
  switch (deployment) {
    case "organization":
      return { id: ADD_IN_ID, version, store: "EXCatalog", storeType: "EXCatalog" };
    case "sideloaded":
      return { id: ADD_IN_ID, version, store: "developer", storeType: "Registry" };
    case "marketplace":
      return { id: marketplaceId.trim().toUpperCase(), version, store: "en-US", storeType: "OMEX" };
  }
}
