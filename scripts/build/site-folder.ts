/**
 * The folder of the site. The site before the last one is kept, and of it is made the next: nearly all of its files are the same, and to
 * give 40,000 files a name in 30,000 new folders takes longer than to make the pages that changed.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** Makes a folder beside `dist` that holds `files` (name → where it lies) and nothing else, out of the kept one where there is one. */
export function linkedSite(dist: string, kept: string, files: ReadonlyMap<string, string>): string {
  const fresh = `${dist}.new`;
  // Where there is one, a build was broken off: it is as good.
  if (!existsSync(fresh) && existsSync(kept)) move(kept, fresh);
  mkdirSync(fresh, { recursive: true });
  const missing = new Map(files);
  takeOut(fresh, '', missing);
  for (const folder of new Set([...missing.keys()].map((name) => path.dirname(name))))
    mkdirSync(path.join(fresh, folder), { recursive: true });
  for (const [name, source] of missing) link(source, path.join(fresh, name));
  return fresh;
}

/** Takes out of a folder what is not one of the files that there are to be, and of `missing` what is; returns whether it is empty then. */
function takeOut(root: string, folder: string, missing: Map<string, string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = path.posix.join(folder, entry.name);
    const file = path.join(root, name);
    if (entry.isDirectory()) {
      if (takeOut(root, name, missing)) rmdirSync(file);
      else isEmpty = false;
    } else if (isSame(file, missing.get(name))) {
      missing.delete(name);
      isEmpty = false;
    } else rmSync(file);
  }
  return isEmpty;
}

/** Are they two names of one file? Numbers of files may have 64 bits. */
function isSame(file: string, source: string | undefined): boolean {
  if (source === undefined) return false;
  const [a, b] = [statSync(file, { bigint: true }), statSync(source, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Both then name the same bytes, which are never written over. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Not every file system lets a file have two names.
    copyFileSync(source, target);
  }
}

/** Puts a whole folder in the place of `dist`, and keeps what was there, but for data that is no more: of some of it there is much. */
export function takePlace(fresh: string, dist: string, kept: string): void {
  const old = `${dist}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  if (!existsSync(old)) return;
  for (const [, file] of existsSync(path.join(old, 'data')) ? filesIn(path.join(old, 'data')) : [])
    if (statSync(file).nlink === 1) rmSync(file);
  rmSync(kept, { recursive: true, force: true });
  move(old, kept);
}

/** Moves a folder; one that would have to go to another disk is gone. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(from, { recursive: true });
  }
}

/** The files below a folder: name → where it lies. */
export const filesIn = (folder: string): [name: string, file: string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), file]);
