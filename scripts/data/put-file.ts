/** Writes data files. Leaves an unchanged file alone; replaces a changed one by a new file, because a built site may hard-link the old. */
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file, unless it already has this text. */
export function putFile(file: string, text: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === Buffer.byteLength(text) && readFileSync(file, 'utf8') === text) return;
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Opens a new file for writing; deletes an existing one of this name first. */
export function openNew(file: string): number {
  rmSync(file, { force: true });
  return openSync(file, 'w');
}

/** A folder whose files are all written in every run; `removeRest` then deletes those of earlier runs. */
export class PutFolder {
  readonly #folder: string;
  readonly #names = new Set<string>();
  readonly #folders = new Set<string>();

  /** `apart`: files and folders in it that others write. */
  constructor(folder: string, apart: readonly string[]) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of apart) this.#names.add(name);
  }

  /** `name` may contain a folder. */
  put(name: string, text: string): void {
    const file = path.join(this.#folder, name);
    const into = path.dirname(file);
    // Calling mkdir for each of thousands of files takes a fifth of the time of writing them.
    if (!this.#folders.has(into)) mkdirSync(into, { recursive: true });
    this.#folders.add(into);
    this.#names.add(name);
    putFile(file, text);
  }

  /** Deletes the files that were not put. */
  removeRest(folder = ''): void {
    for (const entry of readdirSync(path.join(this.#folder, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (this.#names.has(name)) continue;
      if (this.#folders.has(path.join(this.#folder, name))) this.removeRest(name);
      else rmSync(path.join(this.#folder, name), { recursive: true });
    }
  }
}
