/** Names of the files of the index. */
import type { Manifest } from './index-format.ts';

export const BASE = 'base';
export const piecePack = (piece: number): string => `passages-${String(piece)}`;
export const packFile = ({ version }: Manifest, pack: string): string => `${version}/${pack}.pack`;

/** The files that every search needs, so that they can be fetched before anybody knows what for. */
export const firstFiles = (manifest: Manifest): string[] =>
  [BASE, ...(manifest.whole ? [piecePack(0)] : [])].map((pack) => packFile(manifest, pack));
