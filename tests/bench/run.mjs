import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";

// Runs every *.bench.ts and *.bench.mjs of this folder, or those whose names contain an argument, each in a process of
// its own, so that one family's types do not slow down another's code. Fails when a goal is missed. Garbage is collected
// on the one thread that is timed: otherwise the figures depend on who else uses the other cores.

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const TYPESCRIPT = fileURLToPath(new URL("../../src/build/typescript.mjs", import.meta.url));
const wanted = process.argv.slice(2);

const files = readdirSync(FOLDER)
  .filter((file) => /\.bench\.(ts|mjs)$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

for (const file of files) {
  const { status } = spawnSync(
    process.execPath,
    ["--single-threaded-gc", "--import", TYPESCRIPT, path.join(FOLDER, file)],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = 1;
}
