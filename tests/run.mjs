import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../src/build/build.mjs";
import { findProgram, howToGet, PROGRAMS } from "../src/build/programs.mjs";

/**
 * `npm test`: gets what the tests need beside npm's packages, checks types and style, and runs every test. With paths
 * (`npm test -- tests/model`) it runs the tests there, and nothing else. The last line is the sum.
 */
const tooLong = AbortSignal.timeout(28 * 60_000);
const paths = process.argv.slice(2);

const missing = paths.length > 0 ? [] : getPrograms();
const checks = paths.length > 0 ? [] : await checkSource();
const tests = await runTests();

const passed = checks.filter((isGood) => isGood).length + tests.passed;
const failed = checks.filter((isGood) => !isGood).length + tests.failed + missing.length;
for (const name of missing) console.log(howToGet(name));
if (tooLong.aborted) console.log("The tests took more than 28 minutes and were ended.");
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Installs the programs that are missing where it can, and returns those that still are. */
function getPrograms() {
  const names = /** @type {(keyof typeof PROGRAMS)[]} */ (Object.keys(PROGRAMS));
  const absent = names.filter((name) => !findProgram(name));
  if (absent.length > 0 && process.getuid?.() === 0) {
    const packages = absent.map((name) => PROGRAMS[name].debian);
    console.log(`Installing ${packages.join(" and ")} …`);
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...packages);
  }
  return absent.filter((name) => !findProgram(name));
}

/** @param {string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["--quiet", "--quiet", ...args], { stdio: ["ignore", "ignore", "inherit"], env });
}

/** Types, lint rules and formatting; each counts as one test. */
async function checkSource() {
  const sources = [
    ["typescript/bin/tsc"],
    ["eslint/bin/eslint.js", "."],
    ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ];
  const results = [];
  for (const [script, ...args] of sources) {
    const started = performance.now();
    const isGood = (await run(script, args)) === 0;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${isGood ? "passed" : "FAILED"}  ${path.parse(script).name} (${seconds} s)`);
    results.push(isGood);
  }
  return results;
}

async function runTests() {
  const folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
  const file = path.join(folder, "result.json");
  const code = await run("jest/bin/jest.js", ["--json", "--outputFile", file, ...paths], "ignore");
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    // What is skipped has not passed, and a file that cannot run hides its tests.
    const skipped = result.numPendingTests + result.numTodoTests;
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
    return { passed: result.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {"inherit" | "ignore"} stdout
 * @returns {Promise<number | null>} the exit code
 */
function run(script, args, stdout = "inherit") {
  return new Promise((done) => {
    const child = spawn(process.execPath, [path.join(ROOT, "node_modules", script), ...args], {
      cwd: ROOT,
      stdio: ["ignore", stdout, "inherit"],
      signal: tooLong,
      killSignal: "SIGKILL",
    });
    child.on("error", () => done(null)).on("close", done);
  });
}
