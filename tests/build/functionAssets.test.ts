import { type Document, DOMParser, onWarningStopParsing } from "@xmldom/xmldom";
import path from "node:path";
import { functionAssets, readFunctions } from "../../src/build/index.mjs";
import * as functions from "../../src/functions";
import type { ExcelMetadata } from "../../src/build/metadata.mjs";

const ADDRESS = "https://example.org/powergap/";
const catalogue = readFunctions();
const ids = catalogue.en.map(({ id }) => id);
let assets: Record<string, string>;

beforeAll(async () => {
  assets = await functionAssets({ address: ADDRESS });
});

const json = <T>(name: string) => JSON.parse(assets[name]) as T;

describe("the catalogue", () => {
  test("has every function that the functions' index exports, and no other", () => {
    const exported = Object.entries(functions).filter(([, value]) => typeof value === "function");
    expect([...ids].sort()).toEqual(exported.map(([id]) => id).sort());
  });

  test.each(ids)("%s has two examples, a source, and an equation where it computes", (id) => {
    const help = catalogue.en.find((one) => one.id === id)!;
    expect(help.examples.length).toBeGreaterThanOrEqual(2);
    expect(help.sources.length).toBeGreaterThanOrEqual(1);
    expect(help.equations.length).toBeGreaterThanOrEqual(help.family === "reference" ? 0 : 1);
  });

  test.each(ids)("%s says what a choice is when it is left out", (id) => {
    const { parameters } = catalogue.en.find((one) => one.id === id)!;
    const silent = parameters.filter((one) => one.isOptional && one.choices && !one.default);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe("functions.json", () => {
  test("is the same in Chinese but for what a person reads", () => {
    const unspoken = (metadata: ExcelMetadata) =>
      JSON.parse(
        JSON.stringify(metadata, (key, value: unknown) => (/^(description|helpUrl|tooltip)$/.test(key) ? null : value)),
      ) as unknown;
    const [english, chinese] = [json<ExcelMetadata>("functions.json"), json<ExcelMetadata>("functions.zh-CN.json")];
    expect(unspoken(chinese)).toEqual(unspoken(english));
    expect(english.functions.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test("has upper-case ids that are the names", () => {
    for (const { id, name } of json<ExcelMetadata>("functions.json").functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
  });

  test("speaks Chinese throughout", () => {
    const { functions: chinese, enums = [] } = json<ExcelMetadata>("functions.zh-CN.json");
    const texts = [
      ...chinese.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]),
      ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  test.each([
    ["functions.json", "en"],
    ["functions.zh-CN.json", "zh-CN"],
  ])("%s points to help pages that are there", (name, language) => {
    for (const { id, helpUrl } of json<ExcelMetadata>(name).functions) {
      expect(helpUrl).toBe(`${ADDRESS}help/${language}/${id}.html`);
      expect(assets).toHaveProperty([helpUrl!.slice(ADDRESS.length)]);
    }
  });
});

describe("a page", () => {
  const pages = () => Object.keys(assets).filter((name) => name.endsWith(".html"));
  /** The pages are well-formed XML too, which a strict parser reads in no time. */
  const parser = new DOMParser({ onError: onWarningStopParsing });
  const documents = new Map<string, Document>();
  const read = (name: string) => {
    const document = documents.get(name) ?? parser.parseFromString(assets[name], "text/html");
    documents.set(name, document);
    return document;
  };
  const elements = (name: string, tag = "*") => [...read(name).getElementsByTagName(tag)];
  const targetFrom = (name: string, target: string) => path.posix.join(path.posix.dirname(name), target);

  test("is there for each function and language, with index, support and privacy", () => {
    expect(pages().sort()).toEqual(
      ["en", "zh-CN"]
        .flatMap((language) => ["index", ...ids].map((page) => `help/${language}/${page}.html`))
        .concat("support.html", "support.zh-CN.html", "privacy.html", "privacy.zh-CN.html")
        .sort(),
    );
  });

  test("has a language, a title and one heading of the first rank", () => {
    for (const name of pages()) {
      const [html] = elements(name, "html");
      expect(html.getAttribute("lang")).toBe(name.includes("zh-CN") ? "zh-CN" : "en");
      expect(elements(name, "title")[0].textContent).toContain("PowerGap");
      expect(elements(name, "h1")).toHaveLength(1);
    }
  });

  test("links only to files that the build emits, and to its own text", () => {
    for (const name of pages()) {
      const targets = elements(name).flatMap((element) => element.getAttribute("href") ?? []);
      const files = targets.filter((target) => !target.startsWith("#")).map((target) => targetFrom(name, target));
      // The notices come from what is bundled, which another part of the build knows.
      expect(new Set(files.filter((file) => !(file in assets)))).toEqual(new Set(["third-party-notices.txt"]));
      expect(targets.filter((target) => target.startsWith("#"))).toEqual(["#text"]);
      expect(elements(name, "main")[0].getAttribute("id")).toBe("text");
    }
  });

  test("loads nothing but its style, and runs nothing", () => {
    for (const name of pages()) {
      const used = elements(name);
      const tags = new Set(used.map(({ tagName }) => tagName));
      expect(["script", "style", "img", "iframe", "object", "embed", "base"].filter((tag) => tags.has(tag))).toEqual(
        [],
      );
      const attributes = new Set(used.flatMap((element) => [...element.attributes].map((attribute) => attribute.name)));
      expect([...attributes].filter((attribute) => /^(on.*|style|src|srcset)$/.test(attribute))).toEqual([]);
      const loaded = elements(name, "link").filter((link) => link.getAttribute("rel") === "stylesheet");
      expect(loaded.map((link) => targetFrom(name, link.getAttribute("href")!))).toEqual(["help/help.css"]);
    }
    expect(assets["help/help.css"]).not.toMatch(/url\(|@import/);
  });

  test("leads to the other language and back", () => {
    const otherLanguage = (name: string) => {
      const link = elements(name, "a").find((anchor) => anchor.getAttribute("hreflang"))!;
      return targetFrom(name, link.getAttribute("href")!);
    };
    for (const name of pages()) {
      expect(otherLanguage(name)).not.toBe(name);
      expect(otherLanguage(otherLanguage(name))).toBe(name);
    }
  });

  test.each(ids)("%s shows its arguments, examples, cautions, equations and sources", (id) => {
    for (const language of ["en", "zh-CN"] as const) {
      const help = catalogue[language].find((one) => one.id === id)!;
      const text = elements(`help/${language}/${id}.html`, "body")[0].textContent!;
      const expected = [
        help.description,
        help.returns,
        ...help.parameters.flatMap((one) => [one.name, one.description, one.unit ?? "", one.default ?? ""]),
        ...help.parameters.flatMap(({ choices = [] }) => choices.flatMap((one) => [one.value, one.description])),
        ...help.examples.flatMap(({ formula, note = "" }) => [formula, note]),
        ...help.cautions,
        ...help.equations,
        ...help.sources,
      ];
      expect(expected.filter((part) => !text.includes(part))).toEqual([]);
    }
  });
});

test("no equation in Chinese holds English words, but for names", () => {
  const NAMES = /^(max|min|ln)$/;
  for (const { equations, parameters } of catalogue["zh-CN"]) {
    const known = parameters.map(({ name }) => name);
    const words = equations.flatMap((equation) => equation.match(/[A-Za-z_]{3,}/g) ?? []);
    expect(words.filter((word) => !NAMES.test(word) && !known.includes(word) && word !== word.toUpperCase())).toEqual(
      [],
    );
  }
});
