/** Lists of postings → the shards that postings.ts reads. */
import { SHARDS_A_PAGE, type PostingShard, type ShardPage } from '../../src/lib/search/index/index-format.ts';
import { VarintWriter } from '../../src/lib/search/index/varint.ts';
import type { Packs } from './packs.ts';

/** Bytes of a shard before they are packed: about 10 kB packed. A list longer than that has a shard of its own. */
const FULL = 14_000;

export interface PostingList {
  key: string;
  items: ArrayLike<number>;
  columns: readonly ArrayLike<number>[];
  /** Stays in the shard of the list before it, whatever its size. */
  beside?: boolean;
}

/** Lists ascending by key → shards and the pages of their directory; returns where each page begins. */
export async function writeShards(
  packs: Packs,
  name: string,
  lists: Iterable<PostingList>,
  columns: number,
): Promise<string[]> {
  const starts: string[] = [];
  let keys: string[] = [];
  let before = '';
  let streams: VarintWriter[] = [];
  const begin = (): void => {
    keys = [];
    streams = Array.from({ length: columns + 2 }, () => new VarintWriter());
  };
  const flush = async (): Promise<void> => {
    if (keys.length === 0) return;
    const head: PostingShard = { keys: keys.join(' '), bytes: streams.map(({ size }) => size) };
    await packs.put(`${name}-${String(starts.length)}`, head, Buffer.concat(streams.map(({ bytes }) => bytes)));
    starts.push(shortestBehind(before, keys[0] ?? ''));
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
  const pages = Array.from({ length: Math.ceil(starts.length / SHARDS_A_PAGE) }, (_, page) =>
    starts.slice(page * SHARDS_A_PAGE, (page + 1) * SHARDS_A_PAGE),
  );
  for (const [page, own] of pages.entries())
    await packs.put(`${name}-page-${String(page)}`, { starts: own } satisfies ShardPage);
  return pages.map(([first = '']) => first);
}

/** The shortest beginning of a key that is still behind another: 高标准农 before 高质量发 is 高质. */
function shortestBehind(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
