import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { build, ROOT } from "./build.mjs";
import { serve } from "./serve.mjs";

/**
 * `npm start`: builds the browser workbook, serves it on this machine and opens it. With `--excel` it serves over
 * https, with a certificate that this machine trusts, as Excel demands of an add-in.
 */
const FIRST_PORT = 3000;
const LAST_PORT = 3020;
const folder = path.join(ROOT, "dist");
const isForExcel = process.argv.includes("--excel");

/** @param {import("node:https").ServerOptions} [certificate] */
async function serveOnFreePort(certificate) {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    try {
      return await serve({ folder, port, certificate });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
      console.log(`Port ${port} is taken by another program; trying ${port + 1}.`);
    }
  }
  throw new Error(`no port from ${FIRST_PORT} to ${LAST_PORT} is free`);
}

async function trustedCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    console.error(`This machine did not take the certificate for https://localhost.\n${error}`);
    return process.exit(1);
  }
}

/**
 * Opens the page where somebody sits in front of a desktop.
 *
 * @param {string} address
 */
function open(address) {
  const { platform, env } = process;
  const hasDesktop = platform === "linux" ? env.DISPLAY || env.WAYLAND_DISPLAY : !env.SSH_CONNECTION;
  if (!hasDesktop || env.CI) return;
  const [command, ...args] =
    platform === "win32" ? ["cmd", "/c", "start", address] : [platform === "darwin" ? "open" : "xdg-open", address];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // The address stands in the terminal anyway.
  child.on("error", () => {}).unref();
}

// What an earlier build left must not be taken for this one.
await rm(folder, { recursive: true, force: true });
const { address } = await serveOnFreePort(isForExcel ? await trustedCertificate() : undefined);
const started = performance.now();
try {
  await build(folder, isForExcel ? address : undefined);
} catch {
  process.exit(1);
}
console.log(`\nBuilt in ${Math.round((performance.now() - started) / 1000)} s.`);
if (isForExcel) {
  console.log(`PowerGap's add-in is served from ${address}`);
  console.log("Load dist/manifest.xml into Excel; the README says how. Ctrl+C ends.");
} else {
  console.log(`PowerGap is at ${address.slice(0, -1)}  (Ctrl+C ends)`);
  open(address);
}
