import * as functions from "./index";

/** Gives Excel each worksheet function by its id, once its host script has loaded. */
for (const [id, compute] of Object.entries<unknown>(functions)) {
  if (typeof compute === "function") CustomFunctions.associate(id, compute as () => unknown);
}
