/** Posting lists of a large collection: sorted by key and split into shards, each loaded when one of its keys is looked up. */
import { lastUpTo } from '../../text/last-up-to.ts';
import { NumberReader } from './numbers.ts';
import type { ReadPack } from './pack.ts';
import { sums } from './sections.ts';

/** The entries of one key in reading order. If there are columns, an item that contains the key twice is listed twice. */
export interface Postings {
  items: Int32Array;
  /** Further numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly (readonly number[])[];
}

export interface PostingTable {
  /** Returns the list of a key, or null. Rejects if the shard cannot be loaded. */
  get(key: string): Promise<Postings | null>;
  /** Returns the lists of all keys with this prefix. */
  startingWith(prefix: string): Promise<Postings[]>;
}

/** `name`: the name of the packs; `starts`: the first key of each shard. */
export function postingTable(name: string, starts: readonly string[], pack: ReadPack): PostingTable {
  const shard = (number: number): Promise<Uint8Array> => pack(`${name}-${String(number)}`);
  /** The last shard whose first key is not after the key. */
  const shardOf = (key: string): number =>
    Math.max(
      0,
      lastUpTo(starts.length, (at) => (starts[at] ?? '') <= key),
    );
  return {
    async get(key) {
      if (starts.length === 0) return null;
      for (const found of postingsIn(await shard(shardOf(key)), (one) => one === key)) return found;
      return null;
    },
    async startingWith(prefix) {
      if (starts.length === 0) return [];
      const first = shardOf(prefix);
      let end = first + 1;
      while (starts[end]?.startsWith(prefix)) end++;
      const shards = await Promise.all(Array.from({ length: end - first }, (_, at) => shard(first + at)));
      return shards.flatMap((one) => [...postingsIn(one, (key) => key.startsWith(prefix))]);
    },
  };
}

/** Decodes the lists of a shard whose keys are wanted and skips the others. For the format see index-format.ts. */
function* postingsIn(shard: Uint8Array, isWanted: (key: string) => boolean): Generator<Postings> {
  const columns = shard[1] ?? 0;
  for (const numbers = new NumberReader(shard, 2); !numbers.isAtEnd;) {
    const key = String.fromCharCode(...numbers.take(numbers.next()));
    const count = numbers.next();
    if (!isWanted(key)) numbers.skip(count * (1 + columns));
    else
      yield {
        items: sums(numbers.take(count)),
        columns: Array.from({ length: columns }, () => numbers.take(count)),
      };
  }
}
