import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type ChunkGroup, type Compilation, type MultiStats } from "webpack";
import configurations from "../../webpack.config.js";
import { goal } from "./goal";

// Builds the product and weighs what a person has to load, compressed as a host sends it.

const folder = mkdtempSync(path.join(tmpdir(), "powergap-"));
const configuration = configurations({}).map((one) => ({ ...one, output: { ...one.output, path: folder } }));

const { stats } = await new Promise<MultiStats>((resolve, reject) => {
  webpack(configuration as webpack.Configuration[], (error, stats) => {
    if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
    else resolve(stats);
  });
});
const [functions, pages] = stats.map(({ compilation }) => compilation);

/** The files that an entry loads at once. */
function filesOf({ entrypoints }: Compilation, entry: string): string[] {
  return entrypoints.get(entry)!.getFiles();
}

/** Those, and the files of all that the entry may load later. */
function allFilesOf({ entrypoints }: Compilation, entry: string): Set<string> {
  const reached = new Set<ChunkGroup>();
  const reach = (group: ChunkGroup) => {
    if (reached.has(group)) return;
    reached.add(group);
    group.childrenIterable.forEach(reach);
  };
  reach(entrypoints.get(entry)!);
  return new Set([...reached].flatMap((group) => group.getFiles()));
}

function kibibytes(files: Iterable<string>): number {
  const weights = [...files].map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return weights.reduce((sum, weight) => sum + weight, 0) / 1024;
}

goal("functions.js, everything in it", kibibytes(filesOf(functions, "functions")), { atMost: 60, unit: " KiB" });
goal("the task pane as it opens", kibibytes(filesOf(pages, "taskpane")), { atMost: 130, unit: " KiB" });
goal("the browser workbook, all its parts", kibibytes(allFilesOf(pages, "workbook")), { atMost: 2048, unit: " KiB" });
rmSync(folder, { recursive: true });
