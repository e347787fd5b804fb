import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";

// Lets Node run the project's TypeScript as it stands: node --import ./src/build/typescript.mjs file.ts

if (!import.meta.url.endsWith("?hooks")) register(`${import.meta.url}?hooks`);

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!specifier.startsWith(".")) throw error;
    const isFolder = error instanceof Error && "code" in error && error.code === "ERR_UNSUPPORTED_DIR_IMPORT";
    return next(`${specifier}${isFolder ? "/index" : ""}.ts`, context);
  }
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
