/**
 * Makes the folder of the site. The next site is made from the one before the last, which is kept for that: nearly all files are the same,
 * and linking 40,000 files into 30,000 new folders takes longer than rendering the pages that changed.
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

/** Makes a folder beside `dist` with exactly `files` (name → source path), from the kept folder if there is one. Returns its path. */
export function linkedSite(dist: string, kept: string, files: ReadonlyMap<string, string>): string {
  const fresh = `${dist}.new`;
  // If the folder exists, a build was interrupted; its folder serves as well as the kept one.
  if (!existsSync(fresh) && existsSync(kept)) move(kept, fresh);
  mkdirSync(fresh, { recursive: true });
  const missing = new Map(files);
  takeOut(fresh, '', missing);
  for (const folder of new Set([...missing.keys()].map((name) => path.dirname(name))))
    mkdirSync(path.join(fresh, folder), { recursive: true });
  for (const [name, source] of missing) link(source, path.join(fresh, name));
  return fresh;
}

/** Deletes the files that are not in `missing`, and removes from `missing` those that are there; returns whether the folder is empty. */
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

/** Whether both names are hard links to one file. Inode numbers may have 64 bits. */
function isSame(file: string, source: string | undefined): boolean {
  if (source === undefined) return false;
  const [a, b] = [statSync(file, { bigint: true }), statSync(source, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Hard-links `target` to `source`; this is safe because data and pages are never overwritten in place. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Not every file system has hard links.
    copyFileSync(source, target);
  }
}

/** Replaces `dist` by a complete folder and keeps the old one, without data files that exist nowhere else, since some are large. */
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

/** Moves a folder; deletes it instead if `to` is on another file system. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(from, { recursive: true });
  }
}

/** All files below a folder: name relative to it with forward slashes, and path. */
export const filesIn = (folder: string): [name: string, file: string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), file]);
