/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import { SHARDS_A_PAGE, type PostingShard, type ShardPage } from './index-format.ts';
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
  /** Where each page begins. */
  readonly #pageStarts: readonly string[];
  readonly #pack: ReadPack;

  /** `name`: that of its packs. */
  constructor(name: string, pageStarts: readonly string[], pack: ReadPack) {
    this.#name = name;
    this.#pageStarts = pageStarts;
    this.#pack = pack;
  }

  /** Rejects when the shard cannot be had. */
  async get(key: string): Promise<Postings | null> {
    if (this.#pageStarts.length === 0) return null;
    const page = lastUpTo(this.#pageStarts, key);
    const starts = await this.#page(page);
    const shard = await this.#shard(page * SHARDS_A_PAGE + lastUpTo(starts, key));
    const at = shard.keys.indexOf(key);
    return at < 0 ? null : listOf(shard, at);
  }

  /** The lists of all keys that begin so. */
  async startingWith(prefix: string): Promise<Postings[]> {
    if (this.#pageStarts.length === 0) return [];
    const from = lastUpTo(this.#pageStarts, prefix);
    let end = from + 1;
    while (this.#pageStarts[end]?.startsWith(prefix)) end++;
    const pages = await Promise.all(Array.from({ length: end - from }, (_, at) => this.#page(from + at)));
    const starts = pages.flat();
    const first = lastUpTo(starts, prefix);
    let last = first + 1;
    while (starts[last]?.startsWith(prefix)) last++;
    const shards = await Promise.all(
      Array.from({ length: last - first }, (_, at) => this.#shard(from * SHARDS_A_PAGE + first + at)),
    );
    return shards.flatMap((shard) =>
      shard.keys.flatMap((key, at) => (key.startsWith(prefix) ? [listOf(shard, at)] : [])),
    );
  }

  async #page(number: number): Promise<readonly string[]> {
    return (await this.#pack<ShardPage>(`${this.#name}-page-${String(number)}`)).head.starts;
  }

  async #shard(number: number): Promise<Shard> {
    return readShard(await this.#pack<PostingShard>(`${this.#name}-${String(number)}`));
  }
}

/** The last that does not begin behind the key. */
const lastUpTo = (starts: readonly string[], key: string): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= key),
  );

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
