import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { notices, packageFolder, readPackage } from "../../src/build/thirdParty.mjs";
import { ThirdPartyNotices } from "../../src/build/thirdPartyNotices.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function packageWith(license: string | undefined, files: Readonly<Record<string, string>>, author?: unknown): string {
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "some", version: "1.2.3", license, author }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

test.each([
  ["/a/node_modules/react/index.js", "/a/node_modules/react"],
  ["/a/node_modules/@scope/name/lib/x.js", "/a/node_modules/@scope/name"],
  ["/a/node_modules/one/node_modules/two/x.js", "/a/node_modules/one/node_modules/two"],
  ["/a/src/model/gap.ts", undefined],
])("%s belongs to %s", (file, expected) => {
  expect(packageFolder(file)).toBe(expected);
});

test.each(["MIT", "ISC", "Apache-2.0", "(MIT OR GPL-3.0-only)", "BSD-3-Clause AND MIT"])(
  "%s may be bundled",
  (license) => {
    const found = readPackage(packageWith(license, { "LICENSE.md": "Copyright\r\n", NOTICE: "and more" }));
    expect(found).toEqual({ name: "some", version: "1.2.3", license, text: "Copyright\n\nand more" });
  },
);

test.each(["GPL-3.0", "AGPL-3.0-only", "MIT AND GPL-2.0", "UNLICENSED", undefined])(
  "%s may not be bundled",
  (license) => {
    const found = packageWith(license, { LICENSE: "text" });
    expect(() => readPackage(found)).toThrow(`some 1.2.3 may not be bundled: its licence is ${license}`);
  },
);

test("a package that names its licence and author gets the licence's own text", () => {
  for (const author of ["Ann Other <ann@example.org>", { name: "Ann Other" }]) {
    const { text } = readPackage(packageWith("ISC", {}, author));
    expect(text).toMatch(/^Copyright \(c\) Ann Other\n\nPermission to use, copy, modify/);
  }
});

test("a package without the text of its licence or an author may not be bundled", () => {
  expect(() => readPackage(packageWith("MIT", {}))).toThrow("some 1.2.3 has no text of its licence, MIT");
});

test("packages with the same licence to the letter share it", () => {
  const one = { version: "1", license: "MIT", text: "Free" };
  const text = notices([
    { ...one, name: "b" },
    { ...one, name: "c", text: "Free too" },
    { ...one, name: "a" },
  ]);
  expect(text.match(/^\w \d \(MIT\)$/gm)).toEqual(["a 1 (MIT)", "b 1 (MIT)", "c 1 (MIT)"]);
  expect(text.match(/^Free.*$/gm)).toEqual(["Free", "Free too"]);
});

/** Builds a page that needs one package, which needs others. */
async function built(entry: string): Promise<webpack.StatsCompilation> {
  const compiler = webpack({
    mode: "production",
    context: path.resolve("."),
    entry: { page: entry },
    resolve: { modules: [path.resolve("node_modules")] },
    output: { path: path.join(folder, "dist") },
    plugins: [new ThirdPartyNotices()],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats!.toJson())));
  });
}

jest.setTimeout(60_000);

test("the build writes what its bundles contain, with what the packages in them need", async () => {
  const entry = path.join(folder, "entry.js");
  writeFileSync(entry, 'import { scaleLinear } from "d3-scale"; document.title = scaleLinear()(1);');
  expect((await built(entry)).errors).toEqual([]);
  const text = readFileSync(path.join(folder, "dist", "third-party-notices.txt"), "utf8");
  const names = [...text.matchAll(/^(\S+) [\d.]+ \(.+\)$/gm)].map(([, name]) => name);
  // As d3-scale's package.json and its dependencies' say; scaleLinear needs neither times nor internmap.
  expect(names.sort()).toEqual(["d3-array", "d3-color", "d3-format", "d3-interpolate", "d3-scale", "webpack"]);
  expect(text).toContain(readFileSync("node_modules/d3-scale/LICENSE", "utf8").trim());
});

test("the build fails on a package that is not free", async () => {
  const foreign = path.join(folder, "node_modules", "foreign");
  mkdirSync(foreign, { recursive: true });
  writeFileSync(path.join(foreign, "package.json"), '{"name":"foreign","version":"2.0.0","license":"GPL-3.0"}');
  writeFileSync(path.join(foreign, "index.js"), "document.title = 1;");
  const { errors } = await built(path.join(foreign, "index.js"));
  expect(errors?.map(({ message }) => message)).toEqual(["foreign 2.0.0 may not be bundled: its licence is GPL-3.0"]);
});
