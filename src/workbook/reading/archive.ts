import { Inflate } from "fflate";
import { PaneError } from "../refusal";
import { crc32 } from "./crc32";
import { LARGEST_CONTENT, LARGEST_CONTENT_MB } from "./limits";

/** A part of a zip, as the directory at its end describes it. */
interface Part {
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** So much is unpacked between two looks at how much came out; deflate gives at most 1,032 times as much. */
const CHUNK = 16 * 1024;

const damaged = () => new PaneError("damagedFile", {});
const tooMuch = () => new PaneError("contentTooLarge", { maximum: LARGEST_CONTENT_MB });

/**
 * The parts of a zip, unpacked one by one as they are asked for. What a part says about its size is believed only as
 * far as it refuses it: what really comes out is counted, and checked against its checksum.
 */
export class Archive {
  private readonly parts: ReadonlyMap<string, Part>;
  private left = LARGEST_CONTENT;

  /** @throws PaneError when the zip has no directory. */
  constructor(private readonly bytes: Uint8Array) {
    this.parts = new Map(this.directory());
  }

  /** The text of a part; undefined where there is none of this name. */
  text(name: string): string | undefined {
    const part = this.parts.get(name);
    return part && new TextDecoder().decode(this.unpacked(part));
  }

  private *directory(): Iterable<[string, Part]> {
    const end = this.endRecord();
    const count = this.number(end + 10, 2);
    let at = this.number(end + 16, 4);
    for (let i = 0; i < count; i++) {
      if (this.number(at, 4) !== DIRECTORY_ENTRY) throw damaged();
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => this.number(at + field, 2));
      yield [
        new TextDecoder().decode(this.slice(at + 46, nameLength)),
        {
          isEncrypted: (this.number(at + 8, 2) & 1) === 1,
          method: this.number(at + 10, 2),
          checksum: this.number(at + 16, 4),
          packedSize: this.number(at + 20, 4),
          size: this.number(at + 24, 4),
          offset: this.number(at + 42, 4),
        },
      ];
      at += 46 + nameLength + extraLength + commentLength;
    }
  }

  /** A comment may follow the record that ends a zip. */
  private endRecord(): number {
    const last = this.bytes.length - END_SIZE;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (this.bytes[at] === 0x50 && this.number(at, 4) === END) return at;
    }
    throw damaged();
  }

  private unpacked({ method, checksum, packedSize, size, offset, isEncrypted }: Part): Uint8Array {
    if (isEncrypted) throw new PaneError("lockedFile", {});
    if (size > this.left) throw tooMuch();
    if (this.number(offset, 4) !== LOCAL_HEADER) throw damaged();
    const start = offset + 30 + this.number(offset + 26, 2) + this.number(offset + 28, 2);
    const packed = this.slice(start, packedSize);
    if (method !== STORED && method !== DEFLATED) throw damaged();
    const content = method === STORED ? packed : inflated(packed, this.left);
    if (content.length !== size || crc32(content) !== checksum) throw damaged();
    this.left -= size;
    return content;
  }

  /** A little-endian number of 2 or 4 bytes. */
  private number(at: number, length: 2 | 4): number {
    return this.slice(at, length).reduceRight((number, byte) => number * 256 + byte, 0);
  }

  private slice(at: number, length: number): Uint8Array {
    if (at + length > this.bytes.length) throw damaged();
    return this.bytes.subarray(at, at + length);
  }
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    try {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    } catch {
      throw damaged();
    }
    if (size > most) throw tooMuch();
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
