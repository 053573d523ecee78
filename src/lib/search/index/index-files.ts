/** The files of the index that every search needs, so that they can be fetched before anybody knows what for. */
import { BASE, packFile, piecePack, type Manifest } from './index-format.ts';

export const firstFiles = (manifest: Manifest): string[] =>
  [BASE, ...(manifest.whole ? [piecePack(0)] : [])].map((pack) => packFile(manifest, pack));
