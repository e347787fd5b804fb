import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { SITE_POLICY } from "./policy.mjs";

/** What browsers must be told about a file, by the end of its name. */
const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
});

/** Excel on the web reads the functions' metadata from its own address. */
const FOR_EXCEL = /^\/functions[^/]*\.json$/;

/**
 * Serves the files of a folder on this machine.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 for any that is free
 * @param {https.ServerOptions} [options.certificate] for https
 * @returns {Promise<{ address: string, server: http.Server }>} the address with a slash at its end
 * @throws an Error with code EADDRINUSE when somebody else has the port
 */
export async function serve({ folder, port, certificate }) {
  if (port !== 0 && (await answers(port))) {
    throw Object.assign(new Error(`port ${port} is taken`), { code: "EADDRINUSE" });
  }
  const root = path.resolve(folder);
  /** @type {http.RequestListener} */
  const respond = (request, response) => void answer(root, request, response);
  const server = certificate ? https.createServer(certificate, respond) : http.createServer(respond);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(undefined));
  });
  const listening = /** @type {net.AddressInfo} */ (server.address()).port;
  return { address: `${certificate ? "https" : "http"}://localhost:${listening}/`, server };
}

/**
 * Whether somebody listens on the port already, on IPv4 or IPv6: listening beside them would not fail everywhere.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "localhost" });
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/**
 * @param {string} root
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const file = await findFile(root, request.url ?? "/");
  if (!file) return void response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end("There is no such page.\n");
  const type = path.extname(file.name);
  response.writeHead(200, {
    "Content-Type": TYPES[type] ?? "application/octet-stream",
    "Content-Length": file.size,
    "Content-Security-Policy": SITE_POLICY,
    "X-Content-Type-Options": "nosniff",
    // Office shows no icon that it may not cache.
    ...(type !== ".png" && { "Cache-Control": "no-cache" }),
    ...(FOR_EXCEL.test(file.url) && { "Access-Control-Allow-Origin": "*" }),
  });
  if (request.method === "HEAD") return void response.end();
  // The reader may go away, and a new build may take the file away.
  await pipeline(createReadStream(file.name), response).catch(() => response.destroy());
}

/**
 * @param {string} root
 * @param {string} requested
 */
async function findFile(root, requested) {
  try {
    const url = decodeURIComponent(new URL(requested, "http://localhost").pathname);
    const name = path.join(root, url.endsWith("/") ? `${url}index.html` : url);
    if (!name.startsWith(root + path.sep)) return undefined;
    const found = await stat(name);
    return found.isFile() ? { name, url, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}
