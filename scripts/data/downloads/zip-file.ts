/** Writes a zip of many files, a piece at a time. The same files give the same bytes. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { openNew } from '../put-file.ts';

const PIECE = 1 << 18;
/** The same date for all entries. */
const DAY = '2020-01-01T00:00:00';
const DEFLATED = 8;

/** Writes `files` (path on disk, name in the archive) to the zip at `target`. Returns the SHA-256 of each file by its name. */
export async function writeZip(
  target: string,
  files: Iterable<{ file: string; name: string }>,
): Promise<Map<string, string>> {
  const out = openNew(target);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    writeSync(out, data);
  });
  const sums = new Map<string, string>();
  for (const { file, name } of files) {
    const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATED, mtime: DAY };
    zip.add(entry);
    const sum = createHash('sha256');
    const content = createReadStream(file, { highWaterMark: PIECE }).on('data', (piece) => {
      sum.update(piece);
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.length;
    });
    // Node's zlib compresses three times as fast as JavaScript.
    for await (const packed of content.pipe(createDeflateRaw({ chunkSize: PIECE })))
      entry.ondata?.(null, packed as Uint8Array<ArrayBuffer>, false);
    entry.ondata?.(null, new Uint8Array(), true);
    sums.set(name, sum.digest('hex'));
  }
  zip.end();
  closeSync(out);
  return sums;
}
