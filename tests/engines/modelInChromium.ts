import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { program } from "../../src/build/programs.mjs";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const MODEL = path.resolve("src/model");

const PAGE = `<!doctype html><title>Model</title><link rel="icon" href="data:,">`;

/** Answers a worker's message, a function's module, name and argument, with the result. */
const WORKER = `onmessage = async ({ data: { module, name, argument } }) =>
  postMessage((await import(module))[name](argument));`;

export interface ModelPage {
  page: Page;
  close(): Promise<void>;
}

/** A page in Chromium that can import the model's modules, each as /name, and start /worker. */
export async function openModel(): Promise<ModelPage> {
  const server = createServer(({ url = "/" }, response) => {
    const isPage = url === "/";
    response.setHeader("Content-Type", isPage ? "text/html" : "text/javascript");
    response.end(isPage ? PAGE : url === "/worker" ? WORKER : moduleAt(url));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath: program("Chromium"), args: ARGUMENTS });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function moduleAt(url: string): string {
  const source = readFileSync(path.join(MODEL, `${path.basename(url)}.ts`), "utf8");
  return transformSync(source, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }).code;
}
