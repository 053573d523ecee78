/** Posting lists → the shards that postings.ts reads. */
import { NumberWriter } from '../../src/lib/search/index/numbers.ts';
import { BYTES } from '../../src/lib/search/index/pack.ts';
import type { Packs } from './packs.ts';

/** Numbers in a shard: about 6 kB gzipped. A longer list has a shard of its own. */
const FULL = 6_000;

export interface PostingList {
  key: string;
  /** Number of entries; `items` and `columns` may be longer. */
  size: number;
  items: ArrayLike<number>;
  columns: readonly ArrayLike<number>[];
}

/** Writes lists, ascending by key, as shards to `packs`; returns the first key of each. Writes a list before it requests the next. */
export function writeShards(packs: Packs, name: string, lists: Iterable<PostingList>): string[] {
  const starts: string[] = [];
  let shard = new NumberWriter();
  let size = 0;
  const flush = (): void => {
    if (size > 0) packs.put(`${name}-${String(starts.length - 1)}`, shard.bytes);
    size = 0;
  };
  for (const list of lists) {
    const own = list.size * (1 + list.columns.length);
    if (size + own > FULL) flush();
    if (size === 0) {
      starts.push(list.key);
      shard = new NumberWriter();
      shard.put(BYTES);
      shard.put(list.columns.length);
    }
    writeList(shard, list);
    size += own;
  }
  flush();
  return starts;
}

function writeList(shard: NumberWriter, { key, size, items, columns }: PostingList): void {
  shard.put(key.length);
  for (let at = 0; at < key.length; at++) shard.put(key.charCodeAt(at));
  shard.put(size);
  for (let at = 0, last = 0; at < size; at++) {
    const item = items[at] ?? 0;
    shard.put(item - last);
    last = item;
  }
  for (const column of columns) for (let at = 0; at < size; at++) shard.put(column[at] ?? 0);
}
