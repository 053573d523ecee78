/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import { lastUpTo } from '../../text/last-up-to.ts';
import { NumberReader } from './numbers.ts';
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
  const shard = (number: number): Promise<Uint8Array> => pack(`${name}-${String(number)}`);
  /** The last shard that does not begin behind the key. */
  const shardOf = (key: string): number =>
    Math.max(
      0,
      lastUpTo(starts.length, (at) => (starts[at] ?? '') <= key),
    );
  return {
    async get(key) {
      if (starts.length === 0) return null;
      return postingsIn(await shard(shardOf(key)), (one) => one === key)[0] ?? null;
    },
    async startingWith(prefix) {
      if (starts.length === 0) return [];
      const first = shardOf(prefix);
      let end = first + 1;
      while (starts[end]?.startsWith(prefix)) end++;
      const shards = await Promise.all(Array.from({ length: end - first }, (_, at) => shard(first + at)));
      return shards.flatMap((one) => postingsIn(one, (key) => key.startsWith(prefix)));
    },
  };
}

/** The lists of a shard, see index-format.ts, whose keys are wanted; the others are passed over. */
function postingsIn(shard: Uint8Array, isWanted: (key: string) => boolean): Postings[] {
  const columns = shard[1] ?? 0;
  const found: Postings[] = [];
  for (const numbers = new NumberReader(shard, 2); !numbers.isAtEnd;) {
    const key = String.fromCharCode(...numbers.take(numbers.next()));
    const count = numbers.next();
    if (!isWanted(key)) numbers.skip(count * (1 + columns));
    else
      found.push({
        items: sums(numbers.take(count)),
        columns: Array.from({ length: columns }, () => numbers.take(count)),
      });
  }
  return found;
}
