/** Lists of postings → the shards that postings.ts reads. */
import type { PostingShard } from '../../src/lib/search/index/index-format.ts';
import { VarintWriter } from '../../src/lib/search/index/varint.ts';

/** Bytes of a shard before they are packed: about 10 kB packed. A list longer than that has a shard of its own. */
const FULL = 14_000;

export interface PostingList {
  key: string;
  items: ArrayLike<number>;
  columns: readonly ArrayLike<number>[];
  /** Stays in the shard of the list before it, whatever its size. */
  beside?: boolean;
}

/** Takes one shard after the other; resolves when there is room for the next. */
export type Put = (shard: number, head: PostingShard, body: Uint8Array) => Promise<void>;

/** Lists ascending by key → shards; returns where each begins: the shortest run behind all keys of the one before. */
export async function writeShards(lists: Iterable<PostingList>, columns: number, put: Put): Promise<string[]> {
  const firsts: string[] = [];
  let keys: string[] = [];
  let before = '';
  let streams: VarintWriter[] = [];
  const begin = (): void => {
    keys = [];
    streams = Array.from({ length: columns + 2 }, () => new VarintWriter());
  };
  const flush = async (): Promise<void> => {
    if (keys.length === 0) return;
    const head = { keys: keys.join(' '), bytes: streams.map(({ size }) => size) };
    await put(firsts.length, head, Buffer.concat(streams.map(({ bytes }) => bytes)));
    firsts.push(shortestBehind(before, keys[0] ?? ''));
    before = keys.at(-1) ?? '';
    begin();
  };
  begin();
  for (const list of lists) {
    if (!list.beside && streams.reduce((sum, { size }) => sum + size, 0) + list.items.length > FULL) await flush();
    keys.push(list.key);
    const [counts, steps, ...rest] = streams;
    counts?.push(list.items.length);
    let last = 0;
    for (let at = 0; at < list.items.length; at++) {
      const item = list.items[at] ?? 0;
      steps?.push(item - last);
      last = item;
    }
    rest.forEach((stream, place) => {
      const column = list.columns[place];
      for (let at = 0; column && at < list.items.length; at++) stream.push(column[at] ?? 0);
    });
  }
  await flush();
  return firsts;
}

/** The shortest beginning of a key that is still behind another: 高标准农 before 高质量发 is 高质. */
function shortestBehind(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
