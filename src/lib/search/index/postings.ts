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

export class PostingTable {
  readonly #name: string;
  /** Where each shard begins. */
  readonly #starts: readonly string[];
  readonly #pack: ReadPack;

  /** `name`: that of its packs. */
  constructor(name: string, starts: readonly string[], pack: ReadPack) {
    this.#name = name;
    this.#starts = starts;
    this.#pack = pack;
  }

  /** Rejects when the shard cannot be had. */
  async get(key: string): Promise<Postings | null> {
    if (this.#starts.length === 0) return null;
    const { lists } = await this.#shard(this.#shardOf(key));
    const found = lists.find(([one]) => one === key);
    return found ? postings(found) : null;
  }

  /** The lists of all keys that begin so. */
  async startingWith(prefix: string): Promise<Postings[]> {
    if (this.#starts.length === 0) return [];
    const first = this.#shardOf(prefix);
    let end = first + 1;
    while (this.#starts[end]?.startsWith(prefix)) end++;
    const shards = await Promise.all(Array.from({ length: end - first }, (_, at) => this.#shard(first + at)));
    return shards.flatMap(({ lists }) => lists.filter(([key]) => key.startsWith(prefix)).map(postings));
  }

  /** The last shard that does not begin behind the key. */
  #shardOf(key: string): number {
    return Math.max(
      0,
      lastUpTo(this.#starts.length, (at) => (this.#starts[at] ?? '') <= key),
    );
  }

  #shard(number: number): Promise<PostingShard> {
    return this.#pack(`${this.#name}-${String(number)}`);
  }
}

const postings = ([, steps, ...columns]: PostingShard['lists'][number]): Postings => ({ items: sums(steps), columns });
