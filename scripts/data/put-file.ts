/** Files of the data as they are written: one that stays as it is stays the same file, and none is written over, since a built site may name it too. */
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file, unless it holds just that. */
export function putFile(file: string, text: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === Buffer.byteLength(text) && readFileSync(file, 'utf8') === text) return;
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Opens a new file in the place of one that may be there. */
export function openNew(file: string): number {
  rmSync(file, { force: true });
  return openSync(file, 'w');
}

/** A folder whose files are written anew in every run. */
export class PutFolder {
  readonly #folder: string;
  readonly #names = new Set<string>();
  readonly #folders = new Set<string>();

  /** `apart`: what else stands in it, files or folders. */
  constructor(folder: string, apart: readonly string[]) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of apart) this.#names.add(name);
  }

  /** `name` may have a folder in front. */
  put(name: string, text: string): void {
    const file = path.join(this.#folder, name);
    const into = path.dirname(file);
    // Asked before each of thousands of files it takes a fifth of the time that all of them take.
    if (!this.#folders.has(into)) mkdirSync(into, { recursive: true });
    this.#folders.add(into);
    this.#names.add(name);
    putFile(file, text);
  }

  /** Takes out what was not put. */
  removeRest(folder = ''): void {
    for (const entry of readdirSync(path.join(this.#folder, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (this.#names.has(name)) continue;
      if (this.#folders.has(path.join(this.#folder, name))) this.removeRest(name);
      else rmSync(path.join(this.#folder, name), { recursive: true });
    }
  }
}
