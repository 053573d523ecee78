/** A zip of many files, each read and packed a piece at a time. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

const PIECE = 1 << 18;
/** All entries bear one day, so that the same data make the same file. */
const DAY = '2020-01-01T00:00:00';

/** Writes `files`, each by its place on disk and its name inside, to the zip at `target`. */
export function writeZip(target: string, files: Iterable<{ file: string; name: string }>): void {
  const out = openSync(target, 'w');
  const zip = new Zip((error, data) => {
    if (error) throw error;
    writeSync(out, data);
  });
  const piece = new Uint8Array(PIECE);
  for (const { file, name } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = DAY;
    zip.add(entry);
    const input = openSync(file, 'r');
    for (let read = readSync(input, piece); read > 0; read = readSync(input, piece)) entry.push(piece.slice(0, read));
    entry.push(new Uint8Array(0), true);
    closeSync(input);
  }
  zip.end();
  closeSync(out);
}
