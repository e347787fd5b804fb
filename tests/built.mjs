import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "../src/build/build.mjs";
import { serve } from "../src/build/serve.mjs";

/**
 * Builds the product once for all tests that need it, and serves it. They find its folder in POWERGAP_BUILD and its
 * address in POWERGAP_ADDRESS. Whoever sets POWERGAP_BUILD has built it already.
 */
export default async function setup() {
  const folder = process.env.POWERGAP_BUILD ?? (await buildOnce());
  const { address, server } = await serve({ folder, port: 0 });
  server.unref();
  process.env.POWERGAP_BUILD = folder;
  process.env.POWERGAP_ADDRESS = address;
}

async function buildOnce() {
  const folder = await mkdtemp(path.join(tmpdir(), "powergap-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build(folder);
  return folder;
}
