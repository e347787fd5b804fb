import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest time that a zip file can hold: the file is the same whenever it is written. */
export const ANY_TIME = new Date(1980, 0, 1);

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** A part as an archive holds it: packed behind its own header, and its line in the directory at the end. */
interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  readonly entry: Uint8Array;
}

/** The archive with some of its parts edited. The others stay packed as they are, which is quick. */
export function editParts(file: Uint8Array, edits: ReadonlyMap<string, (text: string) => string>): Uint8Array {
  const before = unzipSync(file, { filter: ({ name }) => edits.has(name) });
  const after = Object.fromEntries([...edits].map(([name, edit]) => [name, strToU8(edit(strFromU8(before[name])))]));
  const kept = packedIn(file).filter(({ name }) => !edits.has(name));
  return archiveOf([...kept, ...packedIn(zipSync(after, { level: 6, mtime: ANY_TIME }))]);
}

/** The parts of an archive without a comment, as hucre and fflate write it. */
function packedIn(file: Uint8Array): Packed[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = file.length - END_SIZE;
  const directory = view.getUint32(end + 16, true);
  const found: { name: string; start: number; entry: Uint8Array }[] = [];
  for (let at = directory; at < end;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const size = ENTRY_SIZE + name + extra + comment;
    const entry = file.slice(at, at + size);
    found.push({
      name: strFromU8(entry.subarray(ENTRY_SIZE, ENTRY_SIZE + name)),
      start: view.getUint32(at + 42, true),
      entry,
    });
    at += size;
  }
  return found.map(({ name, start, entry }, i) => ({
    name,
    entry,
    content: file.subarray(start, found[i + 1]?.start ?? directory),
  }));
}

function archiveOf(parts: readonly Packed[]): Uint8Array {
  const sizeOf = (pieces: readonly Uint8Array[]) => pieces.reduce((size, piece) => size + piece.length, 0);
  const directory = sizeOf(parts.map(({ content }) => content));
  const directorySize = sizeOf(parts.map(({ entry }) => entry));
  const file = new Uint8Array(directory + directorySize + END_SIZE);
  const view = new DataView(file.buffer);
  let [start, line] = [0, directory];
  for (const { content, entry } of parts) {
    file.set(content, start);
    file.set(entry, line);
    view.setUint32(line + 42, start, true);
    [start, line] = [start + content.length, line + entry.length];
  }
  view.setUint32(line, END, true);
  view.setUint16(line + 8, parts.length, true);
  view.setUint16(line + 10, parts.length, true);
  view.setUint32(line + 12, directorySize, true);
  view.setUint32(line + 16, directory, true);
  return file;
}
