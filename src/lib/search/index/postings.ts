/** Lists of where keys stand, of a large collection: sorted by key, cut into shards, each loaded when a key of it is asked for. */
import { SHARDS_A_PAGE, type PostingShard, type ShardPage } from './index-format.ts';
import { sums } from './sections.ts';
import { readVarints } from './varint.ts';

/** Where one key stands, in reading order. An item that holds the key twice is listed twice where there are columns. */
export interface Postings {
  items: Int32Array;
  /** More numbers of each entry: see PostingTables in index-format.ts. */
  columns: readonly Int32Array[];
}

/** Fetches a shard, or a page of the directory of shards, by its number. */
export interface ReadPostings {
  shard: (shard: number) => Promise<{ head: PostingShard; body: Uint8Array }>;
  page: (page: number) => Promise<{ head: ShardPage }>;
}

export class PostingTable {
  /** Where each page begins. */
  readonly #pageStarts: readonly string[];
  readonly #read: ReadPostings;
  readonly #pages = new Map<number, Promise<readonly string[]>>();
  readonly #shards = new Map<number, Promise<Shard>>();

  constructor(pageStarts: readonly string[], read: ReadPostings) {
    this.#pageStarts = pageStarts;
    this.#read = read;
  }

  /** Rejects when the shard cannot be had. */
  async get(key: string): Promise<Postings | null> {
    const page = lastUpTo(this.#pageStarts, key);
    const starts = await this.#page(page);
    const shard = await this.#shard(page * SHARDS_A_PAGE + lastUpTo(starts, key));
    const at = shard.keys.indexOf(key);
    return at < 0 ? null : listOf(shard, at);
  }

  /** The lists of all keys that begin so and that are wanted. */
  async startingWith(prefix: string, isWanted: (key: string) => boolean): Promise<Postings[]> {
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
      shard.keys.flatMap((key, at) => (key.startsWith(prefix) && isWanted(key) ? [listOf(shard, at)] : [])),
    );
  }

  #page(number: number): Promise<readonly string[]> {
    if (number >= this.#pageStarts.length) return Promise.resolve([]);
    return remembered(this.#pages, number, async () => (await this.#read.page(number)).head.starts);
  }

  #shard(number: number): Promise<Shard> {
    if (this.#pageStarts.length === 0) return Promise.resolve(NO_LISTS);
    return remembered(this.#shards, number, async () => readShard(await this.#read.shard(number)));
  }
}

/** A failed load is tried again when it is next asked for. */
function remembered<T>(known: Map<number, Promise<T>>, number: number, load: () => Promise<T>): Promise<T> {
  const coming = known.get(number) ?? load();
  coming.catch(() => known.delete(number));
  known.set(number, coming);
  return coming;
}

/** The last that does not begin behind the key. */
function lastUpTo(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
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
