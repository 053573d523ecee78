/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import type { PostingShard } from './index-format.ts';
import { sums } from './sections.ts';
import { readVarints } from './varint.ts';

/** Where one key stands, in reading order. An item that holds the key twice is listed twice where there are columns. */
export interface Postings {
  items: Int32Array;
  /** More numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly Int32Array[];
}

/** Fetches a shard by its number. */
export type ReadShard = (shard: number) => Promise<{ head: PostingShard; body: Uint8Array }>;

export class PostingTable {
  /** Where each shard begins: no key of it is before, none of the shard before it is behind. */
  readonly #firsts: readonly string[];
  readonly #read: ReadShard;
  readonly #shards = new Map<number, Promise<Shard>>();

  constructor(firsts: readonly string[], read: ReadShard) {
    this.#firsts = firsts;
    this.#read = read;
  }

  /** Rejects when the shard cannot be had. */
  async get(key: string): Promise<Postings | null> {
    const shard = await this.#shard(this.#shardOf(key));
    const at = shard.keys.indexOf(key);
    return at < 0 ? null : listOf(shard, at);
  }

  /** The lists of all keys that begin so and that are wanted. */
  async startingWith(prefix: string, isWanted: (key: string) => boolean): Promise<Postings[]> {
    const from = this.#shardOf(prefix);
    let to = from + 1;
    while (this.#firsts[to]?.startsWith(prefix)) to++;
    const shards = await Promise.all(Array.from({ length: to - from }, (_, at) => this.#shard(from + at)));
    return shards.flatMap((shard) =>
      shard.keys.flatMap((key, at) => (key.startsWith(prefix) && isWanted(key) ? [listOf(shard, at)] : [])),
    );
  }

  /** The last shard that does not begin behind this key. */
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

  #shard(number: number): Promise<Shard> {
    let coming = this.#shards.get(number);
    if (!coming) {
      coming = number < this.#firsts.length ? this.#read(number).then(readShard) : Promise.resolve(NO_LISTS);
      // A failed load is tried again when it is next asked for.
      coming.catch(() => this.#shards.delete(number));
      this.#shards.set(number, coming);
    }
    return coming;
  }
}

/** The lists of a shard one behind the other: list i is at starts[i] to starts[i + 1] - 1 of items and columns. */
interface Shard {
  keys: readonly string[];
  starts: Int32Array;
  items: Int32Array;
  columns: readonly Int32Array[];
}
const NO_LISTS: Shard = { keys: [], starts: new Int32Array(1), items: new Int32Array(), columns: [] };

function readShard({ head, body }: { head: PostingShard; body: Uint8Array }): Shard {
  const keys = head.keys.split(' ');
  const begins = sums([0, ...head.bytes]);
  const starts = new Int32Array(keys.length + 1);
  readVarints(body, 0, keys.length).forEach((count, at) => (starts[at + 1] = (starts[at] ?? 0) + count));
  const size = starts[keys.length] ?? 0;
  const items = readVarints(body, begins[1] ?? 0, size);
  for (let list = 0; list < keys.length; list++) {
    const end = starts[list + 1] ?? 0;
    for (let at = (starts[list] ?? 0) + 1; at < end; at++) items[at] = (items[at] ?? 0) + (items[at - 1] ?? 0);
  }
  const columns = head.bytes.slice(2).map((_, column) => readVarints(body, begins[column + 2] ?? 0, size));
  return { keys, starts, items, columns };
}

function listOf({ starts, items, columns }: Shard, at: number): Postings {
  const [from, to] = [starts[at], starts[at + 1]];
  return { items: items.subarray(from, to), columns: columns.map((column) => column.subarray(from, to)) };
}
