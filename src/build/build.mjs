import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Does what `npm run build` does, into any folder.
 *
 * @param {string} folder
 * @param {string} [address] that the product will be served from
 * @throws when the build fails; it has said why
 */
export async function build(folder, address) {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const settings = ["--output-path", path.resolve(folder), ...(address ? ["--env", `address=${address}`] : [])];
  const child = spawn(process.execPath, [webpack, ...settings], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) throw new Error("the build failed");
}
