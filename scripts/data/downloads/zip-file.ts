/** A zip of many files, each read and packed a piece at a time. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { openNew } from '../put-file.ts';

const PIECE = 1 << 18;
/** All entries bear one day, so that the same data make the same file. */
const DAY = '2020-01-01T00:00:00';
const DEFLATED = 8;

/**
 * Writes `files`, each by its place on disk and its name inside, to the zip at `target`; returns the SHA-256 of each, by its name, since
 * it is read once.
 */
export async function writeZip(
  target: string,
  files: Iterable<{ file: string; name: string }>,
): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  const out = openNew(target);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    writeSync(out, data);
  });
  for (const { file, name } of files) {
    // The engine packs three times as fast as a script.
    const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATED, mtime: DAY };
    zip.add(entry);
    const sum = createHash('sha256');
    const input = createReadStream(file, { highWaterMark: PIECE }).on('data', (piece) => {
      entry.size += piece.length;
      entry.crc = crc32(piece, entry.crc);
      sum.update(piece);
    });
    for await (const packed of input.pipe(createDeflateRaw({ chunkSize: PIECE })))
      entry.ondata?.(null, packed as Uint8Array<ArrayBuffer>, false);
    entry.ondata?.(null, new Uint8Array(), true);
    sums.set(name, sum.digest('hex'));
  }
  zip.end();
  closeSync(out);
  return sums;
}
