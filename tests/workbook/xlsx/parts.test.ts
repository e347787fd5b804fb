import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { editParts } from "../../../src/workbook/xlsx/parts";

const file = zipSync({ a: strToU8("one"), "b/c": strToU8("two".repeat(99)), d: strToU8("three") });

test("edited parts change, and the others stay", () => {
  const edits = new Map([["a", (text: string) => `${text}!`]]);
  const parts = Object.entries(unzipSync(editParts(file, edits))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(parts)).toEqual({ a: "one!", "b/c": "two".repeat(99), d: "three" });
});

test("nothing to edit leaves the parts as they are", () => {
  expect(unzipSync(editParts(file, new Map()))).toEqual(unzipSync(file));
});
