/** Writes the files of the search index. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSearchIndex, type IndexSizes, type SearchSource } from './build-search-index.ts';

/** Writes the index into `folder`, and replaces the old index there only when the new one is complete. */
export function writeSearchIndex(folder: string, source: SearchSource, sizes?: IndexSizes): void {
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(path.join(making, 'packs'), { recursive: true });
  const take = (name: string, bytes: Uint8Array): void => {
    writeFileSync(path.join(making, 'packs', `${name}.pack`), bytes);
  };
  const manifest = buildSearchIndex(source, take, sizes);
  renameSync(path.join(making, 'packs'), path.join(making, manifest.version));
  writeFileSync(path.join(making, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}
