/** A cache on disk: a result that is computed from texts is computed again only if these texts changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Length of a SHA-1 checksum in hexadecimal. The first line of a file is the checksum of the texts, the second the result as JSON. */
const CHECKSUM = 40;

export class KeptResults<Result> {
  readonly #folder: string;
  readonly #read = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Computes and writes the result `id`, unless it is there. `make` must depend on `texts` alone and return plain data. */
  make(id: string, texts: readonly string[], make: () => Result): void {
    const sum = createHash('sha1');
    for (const text of texts) sum.update(`${String(text.length)}\n`).update(text);
    const key = sum.digest('hex');
    const file = this.#file(id);
    if (existsSync(file) && readFileSync(file, 'utf8').startsWith(key)) return;
    // Under another name until it is whole, so that a run that is broken off leaves no half result.
    writeFileSync(`${file}.new`, `${key}\n${JSON.stringify(make())}`);
    renameSync(`${file}.new`, file);
  }

  /** Returns a result that is there. */
  read(id: string): Result {
    this.#read.add(`${id}.json`);
    return JSON.parse(readFileSync(this.#file(id), 'utf8').slice(CHECKSUM)) as Result;
  }

  /** Deletes the results that were not read. */
  finish(): void {
    for (const file of readdirSync(this.#folder)) if (!this.#read.has(file)) rmSync(path.join(this.#folder, file));
  }

  #file = (id: string): string => path.join(this.#folder, `${id}.json`);
}
