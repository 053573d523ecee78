/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import { lastUpTo } from '../../text/last-up-to.ts';
import type { PostingShard } from './index-format.ts';
import type { Opened, ReadPack } from './pack.ts';
import { sums } from './sections.ts';
import { readVarints } from './varint.ts';

/** Where one key stands, in reading order. An item that holds the key twice is listed twice where there are columns. */
export interface Postings {
  items: Int32Array;
  /** More numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly Int32Array[];
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
    const shard = await this.#shard(this.#shardOf(key));
    const at = shard.keys.indexOf(key);
    return at < 0 ? null : listOf(shard, at);
  }

  /** The lists of all keys that begin so. */
  async startingWith(prefix: string): Promise<Postings[]> {
    if (this.#starts.length === 0) return [];
    const first = this.#shardOf(prefix);
    let end = first + 1;
    while (this.#starts[end]?.startsWith(prefix)) end++;
    const shards = await Promise.all(Array.from({ length: end - first }, (_, at) => this.#shard(first + at)));
    return shards.flatMap((shard) =>
      shard.keys.flatMap((key, at) => (key.startsWith(prefix) ? [listOf(shard, at)] : [])),
    );
  }

  /** The last shard that does not begin behind the key. */
  #shardOf(key: string): number {
    return Math.max(
      0,
      lastUpTo(this.#starts.length, (at) => (this.#starts[at] ?? '') <= key),
    );
  }

  async #shard(number: number): Promise<Shard> {
    return readShard(await this.#pack<PostingShard>(`${this.#name}-${String(number)}`));
  }
}

/** The lists of a shard one behind the other: list i is at starts[i] to starts[i + 1] - 1 of items and columns. */
interface Shard {
  keys: readonly string[];
  starts: Int32Array;
  items: Int32Array;
  columns: readonly Int32Array[];
}

function readShard({ head, body }: Opened<PostingShard>): Shard {
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
