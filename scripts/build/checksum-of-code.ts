import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-1 over the paths and contents of files and folders, relative to `root`. `more`: other inputs that decide the output. */
export function checksumOfCode(root: string, places: readonly string[], more: readonly string[] = []): string {
  const sum = createHash('sha1').update(JSON.stringify(more));
  for (const place of places) {
    const at = path.join(root, place);
    const files = path.extname(place) === '' ? readdirSync(at, { recursive: true, withFileTypes: true }) : null;
    const names = files
      ? files.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
      : [at];
    for (const name of names.sort()) sum.update(`\n${path.relative(root, name)}\n`).update(readFileSync(name));
  }
  return sum.digest('hex');
}
