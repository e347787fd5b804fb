import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { addressedManifest, DEVELOPMENT_ADDRESS, normalAddress } from "../src/build/address.mjs";
import { BUILD, FUNCTIONS, readBuilt } from "./runtime/catalogue";
import { Excel } from "./runtime/excel";

const xml = readFileSync(path.join(BUILD, "manifest.xml"), "utf8");
const root = parse(xml);

function parse(text: string): Element {
  const fail = (_: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: fail }).parseFromString(text, "text/xml").documentElement as Element;
}

const all = (name: string, within: Element = root) => [...within.getElementsByTagName(name)];
const children = (element: Element) => [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const withAttribute = (name: string) => all("*").filter((element) => element.hasAttribute(name));
const type = (element: Element) => attribute(element, "xsi:type");

/**
 * The children that an element may have, in the order that Microsoft's schemas demand: OfficeAppManifestV1_1.xsd and
 * TaskPaneAppVersionOverridesV1_0.xsd in OfficeDev/office-js-docs-pr. An element that must be there ends with "!".
 */
const ORDER: Record<string, string> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides",
  VersionOverrides: "Description Requirements Hosts! Resources",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  CustomFunctions: "Script! Page! Metadata Namespace",
  PrimaryCommandSurface: "OfficeTab CustomTab",
  OfficeTab: "Group!",
  Group: "Label! Icon! Control!",
  Button: "Label! Supertip! Icon! Action!",
  Supertip: "Title! Description!",
  ShowTaskpane: "TaskpaneId SourceLocation! Title",
  Workbook: "AllFormFactors DesktopFormFactor",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
};

const kindOf = (element: Element) => (type(element) in ORDER ? type(element) : element.tagName);

test.each(Object.entries(ORDER))("the children of %s stand in the order of the schema", (kind, order) => {
  const allowed = order.split(" ").map((name) => name.replace("!", ""));
  const required = order.split(" ").flatMap((name) => (name.endsWith("!") ? [name.slice(0, -1)] : []));
  const found = [root, ...all("*")].filter((element) => kindOf(element) === kind);
  expect(found).not.toHaveLength(0);
  for (const element of found) {
    const names = [...new Set(children(element).map(({ tagName }) => tagName))];
    expect(names).toEqual(allowed.filter((name) => names.includes(name)));
    expect(names).toEqual(expect.arrayContaining(required));
  }
});

test("each resource that is referred to exists under the heading that fits, and each is referred to", () => {
  const heading: Record<string, string> = { SourceLocation: "bt:Url", LearnMoreUrl: "bt:Url", "bt:Image": "bt:Image" };
  const used = withAttribute("resid").map((element) => {
    const wanted = heading[element.tagName] ?? "bt:String";
    expect(resource(attribute(element, "resid")).tagName).toBe(wanted);
    return attribute(element, "resid");
  });
  const known = children(all("Resources")[0]).flatMap(children);
  expect(known.map((element) => attribute(element, "id")).sort()).toEqual([...new Set(used)].sort());
});

function resource(id: string): Element {
  const [found, ...more] = withAttribute("id").filter(
    (element) => element.tagName.startsWith("bt:") && attribute(element, "id") === id,
  );
  expect(more).toEqual([]);
  return found;
}

const texts = (element: Element) => [
  attribute(element, "DefaultValue"),
  ...children(element).map((override) => attribute(override, "Value")),
];

test("texts and ids stay within the lengths that Microsoft allows", () => {
  const longest = (elements: Element[]) => Math.max(...elements.flatMap(texts).map(({ length }) => length));
  expect(longest(children(all("bt:ShortStrings")[0]))).toBeLessThanOrEqual(125);
  expect(longest(children(all("bt:LongStrings")[0]))).toBeLessThanOrEqual(250);
  expect(longest(all("DisplayName"))).toBeLessThanOrEqual(125);
  expect(longest(children(root).filter(({ tagName }) => tagName === "Description"))).toBeLessThanOrEqual(250);
  expect(longest(children(all("bt:Urls")[0]))).toBeLessThanOrEqual(2048);
  for (const element of withAttribute("resid")) expect(attribute(element, "resid").length).toBeLessThanOrEqual(32);
  const ids = [...all("Group"), ...all("Control")].map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every icon comes in the sizes that the ribbon demands", () => {
  for (const icon of all("Icon")) {
    expect(children(icon).map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
  }
});

/** Width and height of a PNG, from its header. */
function sizeOf(png: string) {
  const bytes = readFileSync(path.join(BUILD, png));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("each icon is as large as its name says", () => {
  const icons = xml.match(/assets\/[\w-]+\.png/g) ?? [];
  expect(icons).not.toHaveLength(0);
  for (const icon of icons) {
    const size = Number(/-(\d+)\.png/.exec(icon)?.[1]);
    expect(sizeOf(icon)).toEqual([size, size]);
  }
});

test("every address is https, and the build emits its file", () => {
  const addresses = [...withAttribute("DefaultValue"), ...withAttribute("Value")]
    .flatMap(texts)
    .filter((text) => text.includes("://"));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith(DEVELOPMENT_ADDRESS)).toBe(true);
    const { pathname } = new URL(address);
    expect({ address, isEmitted: existsSync(path.join(BUILD, pathname)) }).toEqual({ address, isEmitted: true });
  }
});

test("Chinese has its own texts, functions and help", () => {
  const differing = withAttribute("DefaultValue").filter((element) => children(element).length > 0);
  for (const element of differing) expect(children(element).map((one) => attribute(one, "Locale"))).toEqual(["zh-CN"]);
  expect(texts(resource("Functions.Metadata"))[1]).toMatch(/functions\.zh-CN\.json$/);
  const english = [...children(all("bt:ShortStrings")[0]), ...children(all("bt:LongStrings")[0])]
    .filter((element) => children(element).length === 0)
    .map((element) => attribute(element, "DefaultValue"));
  expect(english).toEqual(["POWERGAP", "PowerGap"]);
});

interface Metadata {
  functions: { id: string; name: string; description: string; helpUrl: string }[];
}

test("Excel gets exactly the functions that are described, in both languages", () => {
  const excel = new Excel(BUILD);
  const associated = [...excel.associated].sort();
  excel.close();
  for (const file of ["functions.json", "functions.zh-CN.json"]) {
    const ids = readBuilt<Metadata>(file).functions.map(({ id }) => id);
    expect(ids.sort()).toEqual(associated);
  }
  expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual(associated);
});

test("ids, names and the namespace are such as Excel accepts", () => {
  const [namespace] = texts(resource("Functions.Namespace"));
  expect(namespace).toBe("POWERGAP");
  for (const { id, name } of readBuilt<Metadata>("functions.json").functions) {
    // Letters, digits, underscores and periods; at least three characters, the first a letter.
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(name).toBe(id);
  }
});

test.each(["functions.json", "functions.zh-CN.json"])("each help address in %s is a page of the build", (file) => {
  for (const { helpUrl } of readBuilt<Metadata>(file).functions) {
    expect(helpUrl.startsWith(DEVELOPMENT_ADDRESS)).toBe(true);
    expect({ helpUrl, isEmitted: existsSync(path.join(BUILD, new URL(helpUrl).pathname)) }).toEqual({
      helpUrl,
      isEmitted: true,
    });
  }
});

test("a build for another address names that address everywhere", () => {
  const moved = addressedManifest(xml, normalAddress("https://example.org/powergap"));
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://example.org/powergap/functions.json"');
  expect(parse(addressedManifest(xml, normalAddress("https://example.org/a&b"))).tagName).toBe("OfficeApp");
});

test.each(["http://example.org", "example.org", "", "https://example.org/?a=1", "https://example.org/#a"])(
  "an add-in cannot be served from %j",
  (address) => {
    expect(() => normalAddress(address)).toThrow("must look like");
  },
);
