/** Lists of postings → the shards that postings.ts reads. */
import type { PostingShard } from '../../src/lib/search/index/index-format.ts';
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
    const lists = shard.map(({ key, items, columns }): PostingShard['lists'][number] => [
      key,
      items.map((item, at) => item - (items[at - 1] ?? 0)),
      ...columns.map((column) => [...column]),
    ]);
    packs.put(`${name}-${String(starts.length)}`, { lists } satisfies PostingShard);
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
