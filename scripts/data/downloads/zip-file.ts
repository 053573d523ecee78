/** Writes a zip of many files. Copies the compressed bytes of an unchanged file from the existing archive. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { openNew, putFile } from '../put-file.ts';

const PIECE = 1 << 18;
/** The same date for all entries, so that the same data gives the same file. */
const DAY = '2020-01-01T00:00:00';
const DEFLATED = 8;

/** A compressed file: the SHA-256 of its content, and the range of its bytes in the archive. */
interface Packed {
  sum: string;
  from: number;
  bytes: number;
}

/** The list of what an archive contains, so that the next one can copy from it. */
interface Listed {
  code: string;
  bytes: number;
  files: Record<string, Packed>;
}

/** The existing archive. It stays open, so it can be read after its name is deleted. */
class Before {
  readonly #files = new Map<string, Packed>();
  readonly #open: number | null = null;

  /** Empty if the archive does not match `list` or was packed by other code. */
  constructor(archive: string, list: string, code: string) {
    if (!existsSync(archive) || !existsSync(list)) return;
    const listed = JSON.parse(readFileSync(list, 'utf8')) as Listed;
    if (listed.code !== code || listed.bytes !== statSync(archive).size) return;
    this.#files = new Map(Object.entries(listed.files));
    this.#open = openSync(archive, 'r');
  }

  /** The compressed bytes of a file, a piece at a time; null if the archive does not have it with this SHA-256. */
  packed(name: string, sum: string): Iterable<Uint8Array<ArrayBuffer>> | null {
    const file = this.#files.get(name);
    return this.#open !== null && file?.sum === sum ? pieces(this.#open, file) : null;
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open);
  }
}

function* pieces(open: number, { from, bytes }: Packed): Iterable<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes; at += PIECE) {
    const piece = new Uint8Array(Math.min(PIECE, bytes - at));
    readSync(open, piece, { position: from + at });
    yield piece;
  }
}

/**
 * Writes `files` (path on disk, name in the archive) to the zip at `target`, and its contents to the file `list` for the next run; `code`
 * is a checksum of the packing code. Returns the SHA-256 of each file by its name.
 */
export async function writeZip(
  target: string,
  files: Iterable<{ file: string; name: string }>,
  { list, code }: { list: string; code: string },
): Promise<Map<string, string>> {
  const before = new Before(target, list, code);
  const out = openNew(target);
  const listed: Listed = { code, bytes: 0, files: {} };
  const zip = new Zip((error, data) => {
    if (error) throw error;
    listed.bytes += writeSync(out, data);
  });
  for (const { file, name } of files) {
    const { sum, size, crc } = sumsOf(file);
    const entry: ZipInputFile = { filename: name, size, crc, compression: DEFLATED, mtime: DAY };
    zip.add(entry);
    // Node's zlib compresses three times as fast as JavaScript.
    const packed =
      before.packed(name, sum) ??
      createReadStream(file, { highWaterMark: PIECE }).pipe(createDeflateRaw({ chunkSize: PIECE }));
    let bytes = 0;
    for await (const piece of packed) {
      entry.ondata?.(null, piece as Uint8Array<ArrayBuffer>, false);
      bytes += (piece as Uint8Array).length;
    }
    listed.files[name] = { sum, from: listed.bytes - bytes, bytes };
    entry.ondata?.(null, new Uint8Array(), true);
  }
  zip.end();
  closeSync(out);
  before.close();
  mkdirSync(path.dirname(list), { recursive: true });
  putFile(list, JSON.stringify(listed));
  return new Map(Object.entries(listed.files).map(([name, { sum }]) => [name, sum]));
}

/** SHA-256, length and CRC-32 of a file, read a piece at a time. */
function sumsOf(file: string): { sum: string; size: number; crc: number } {
  const open = openSync(file, 'r');
  const [sum, piece] = [createHash('sha256'), new Uint8Array(PIECE)];
  let [size, crc] = [0, 0];
  for (let read = readSync(open, piece); read > 0; read = readSync(open, piece)) {
    const own = piece.subarray(0, read);
    sum.update(own);
    crc = crc32(own, crc);
    size += read;
  }
  closeSync(open);
  return { sum: sum.digest('hex'), size, crc };
}
