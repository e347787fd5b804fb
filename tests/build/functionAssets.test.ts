import { JSDOM } from "jsdom";
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
  const documents = new Map<string, Document>();
  const read = (name: string) => {
    const document = documents.get(name) ?? new JSDOM(assets[name]).window.document;
    documents.set(name, document);
    return document;
  };

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
      const document = read(name);
      expect(document.documentElement.lang).toBe(name.includes("zh-CN") ? "zh-CN" : "en");
      expect(document.title).toContain("PowerGap");
      expect(document.querySelectorAll("h1")).toHaveLength(1);
    }
  });

  test("links only to files that the build emits", () => {
    for (const name of pages()) {
      const targets = [...read(name).querySelectorAll("[href]")].map((link) => link.getAttribute("href")!);
      for (const target of targets.filter((target) => !target.startsWith("#"))) {
        expect(Object.keys(assets)).toContain(path.posix.join(path.posix.dirname(name), target));
      }
    }
  });

  test("loads nothing but its style, and runs nothing", () => {
    for (const name of pages()) {
      const document = read(name);
      expect(document.querySelectorAll("script, style, [style], img, iframe, object, [src]")).toHaveLength(0);
      expect([...document.querySelectorAll("link[rel=stylesheet]")]).toHaveLength(1);
      expect(
        [...document.querySelectorAll("*")]
          .flatMap((one) => one.getAttributeNames())
          .filter((attribute) => attribute.startsWith("on")),
      ).toEqual([]);
    }
    expect(assets["help/help.css"]).not.toMatch(/url\(|@import/);
  });

  test("leads to the other language and back", () => {
    for (const name of pages()) {
      const other = read(name).querySelector("header a[hreflang]")!.getAttribute("href")!;
      const there = path.posix.join(path.posix.dirname(name), other);
      const back = read(there).querySelector("header a[hreflang]")!.getAttribute("href")!;
      expect(path.posix.join(path.posix.dirname(there), back)).toBe(name);
    }
  });

  test.each(ids)("%s shows its arguments, examples, cautions, equations and sources", (id) => {
    for (const language of ["en", "zh-CN"] as const) {
      const help = catalogue[language].find((one) => one.id === id)!;
      const text = read(`help/${language}/${id}.html`).body.textContent!;
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
