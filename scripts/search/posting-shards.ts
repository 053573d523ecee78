/** Lists of postings → the shards that postings.ts reads. */
import { NumberWriter } from '../../src/lib/search/index/numbers.ts';
import { BYTES } from '../../src/lib/search/index/pack.ts';
import type { Packs } from './packs.ts';

/** Numbers in a shard: about 6 kB packed. A list longer than that has a shard of its own. */
const FULL = 6_000;

export interface PostingList {
  key: string;
  items: readonly number[];
  columns: readonly (readonly number[])[];
}

/** Lists ascending by key → shards; returns where each begins. */
export function writeShards(packs: Packs, name: string, lists: Iterable<PostingList>): string[] {
  const starts: string[] = [];
  let shard: PostingList[] = [];
  let size = 0;
  const flush = (): void => {
    const [first] = shard;
    if (!first) return;
    packs.put(`${name}-${String(starts.length)}`, shardOf(shard));
    starts.push(first.key);
    shard = [];
    size = 0;
  };
  for (const list of lists) {
    const own = list.items.length * (1 + list.columns.length);
    if (size + own > FULL) flush();
    shard.push(list);
    size += own;
  }
  flush();
  return starts;
}

function shardOf(lists: readonly PostingList[]): Uint8Array {
  const numbers = new NumberWriter();
  numbers.put(BYTES);
  numbers.put(lists[0]?.columns.length ?? 0);
  for (const { key, items, columns } of lists) {
    numbers.put(key.length);
    for (let at = 0; at < key.length; at++) numbers.put(key.charCodeAt(at));
    numbers.put(items.length);
    let last = 0;
    for (const item of items) {
      numbers.put(item - last);
      last = item;
    }
    for (const column of columns) for (const number of column) numbers.put(number);
  }
  return numbers.bytes;
}
