/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import { lastUpTo } from '../../text/last-up-to.ts';
import type { PostingShard } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import { sums } from './sections.ts';

/** Where one key stands, in reading order. An item that holds the key twice is listed twice where there are columns. */
export interface Postings {
  items: Int32Array;
  /** More numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly (readonly number[])[];
}

export interface PostingTable {
  /** Rejects when the shard cannot be had. */
  get(key: string): Promise<Postings | null>;
  /** The lists of all keys that begin so. */
  startingWith(prefix: string): Promise<Postings[]>;
}

/** `name`: that of its packs; `starts`: where each shard begins. */
export function postingTable(name: string, starts: readonly string[], pack: ReadPack): PostingTable {
  const shard = (number: number): Promise<PostingShard> => pack(`${name}-${String(number)}`);
  /** The last shard that does not begin behind the key. */
  const shardOf = (key: string): number =>
    Math.max(
      0,
      lastUpTo(starts.length, (at) => (starts[at] ?? '') <= key),
    );
  return {
    async get(key) {
      if (starts.length === 0) return null;
      const { lists } = await shard(shardOf(key));
      const found = lists.find(([one]) => one === key);
      return found ? postings(found) : null;
    },
    async startingWith(prefix) {
      if (starts.length === 0) return [];
      const first = shardOf(prefix);
      let end = first + 1;
      while (starts[end]?.startsWith(prefix)) end++;
      const shards = await Promise.all(Array.from({ length: end - first }, (_, at) => shard(first + at)));
      return shards.flatMap(({ lists }) => lists.filter(([key]) => key.startsWith(prefix)).map(postings));
    },
  };
}

const postings = ([, steps, ...columns]: PostingShard['lists'][number]): Postings => ({ items: sums(steps), columns });
