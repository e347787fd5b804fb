import { readFileSync } from "node:fs";
import path from "node:path";
import { ADD_IN_ID, ADD_IN_VERSION } from "../../src/data/addIn";

test("id and version of the add-in are the manifest's", () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  expect(ADD_IN_ID).toBe(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]);
  expect(ADD_IN_VERSION).toBe(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]);
});
