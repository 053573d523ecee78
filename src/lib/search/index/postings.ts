/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import type { PostingShard } from './index-format.ts';
import { VarintReader } from './varint.ts';

/** Where one key stands, in reading order. An item that holds the key twice is listed twice where there are columns. */
export interface Postings {
  items: Int32Array;
  /** More numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly Int32Array[];
}

/** Fetches a shard by its number. */
export type ReadShard = (shard: number) => Promise<{ head: PostingShard; body: Uint8Array }>;

export class PostingTable {
  /** First key of each shard. */
  readonly #firsts: readonly string[];
  readonly #read: ReadShard;
  readonly #shards = new Map<number, Promise<ReadonlyMap<string, Postings>>>();

  constructor(firsts: readonly string[], read: ReadShard) {
    this.#firsts = firsts;
    this.#read = read;
  }

  /** Rejects when the shard cannot be had. */
  async get(key: string): Promise<Postings | null> {
    return (await this.#shard(this.#shardOf(key))).get(key) ?? null;
  }

  /** The lists of all keys that begin so and that are wanted. */
  async startingWith(prefix: string, isWanted: (key: string) => boolean): Promise<Postings[]> {
    const from = this.#shardOf(prefix);
    let to = from + 1;
    while (this.#firsts[to]?.startsWith(prefix)) to++;
    const shards = await Promise.all(Array.from({ length: to - from }, (_, at) => this.#shard(from + at)));
    return shards.flatMap((shard) =>
      [...shard].flatMap(([key, list]) => (key.startsWith(prefix) && isWanted(key) ? [list] : [])),
    );
  }

  /** The last shard whose first key is not behind this one. */
  #shardOf(key: string): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] ?? '') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #shard(number: number): Promise<ReadonlyMap<string, Postings>> {
    let coming = this.#shards.get(number);
    if (!coming) {
      coming =
        number < this.#firsts.length
          ? this.#read(number).then(readShard)
          : Promise.resolve(new Map<string, Postings>());
      // A failed load is tried again when it is next asked for.
      coming.catch(() => this.#shards.delete(number));
      this.#shards.set(number, coming);
    }
    return coming;
  }
}

function readShard({ head, body }: { head: PostingShard; body: Uint8Array }): Map<string, Postings> {
  const keys = head.keys.split(' ');
  let end = 0;
  const [counts, gaps, ...columns] = head.bytes.map((size) => new VarintReader(body, (end += size) - size));
  const lists = new Map<string, Postings>();
  if (!counts || !gaps) return lists;
  for (const key of keys) {
    const count = counts.next();
    const list = { items: new Int32Array(count), columns: columns.map(() => new Int32Array(count)) };
    let item = 0;
    for (let at = 0; at < count; at++) list.items[at] = item += gaps.next();
    columns.forEach((column, place) => {
      const numbers = list.columns[place];
      for (let at = 0; numbers && at < count; at++) numbers[at] = column.next();
    });
    lists.set(key, list);
  }
  return lists;
}
