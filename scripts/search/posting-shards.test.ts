import { expect, test } from 'vitest';
import { openPack } from '../../src/lib/search/index/pack.ts';
import { postingTable } from '../../src/lib/search/index/postings.ts';
import { Packs } from './packs.ts';
import { writeShards, type PostingList } from './posting-shards.ts';

/** So many items are a shard of their own. */
const ITEMS = Array.from({ length: 6_800 }, (_, at) => at);
/** 700 keys in three groups, of which one begins with a character alone. */
const KEYS = Array.from({ length: 700 }, (_, at) => `${'甲乙丙'.charAt(at / 300)}${String.fromCharCode(0x4e00 + at)}`);

test('finds every list in its shard, and nothing for a missing key', async () => {
  const packs = new Map<string, Uint8Array>();
  const writer = new Packs(1, (name, bytes) => packs.set(name, bytes));
  const lists = [...KEYS].sort().map((key, at): PostingList => ({
    key,
    size: ITEMS.length - at,
    items: ITEMS.slice(at),
    columns: [],
  }));
  const starts = writeShards(writer, 'runs', lists);
  expect(starts.length).toBeGreaterThan(600);
  const table = postingTable('runs', starts, (name) => openPack(Uint8Array.from(packs.get(name) ?? [])));
  for (const { key, items } of lists) expect((await table.get(key))?.items[0], key).toBe(items[0]);
  for (const key of ['一', '乙', '丁丁', `${KEYS[5] ?? ''}五`]) expect(await table.get(key), key).toBeNull();
  for (const [prefix, count] of [
    ['甲', 300],
    ['乙', 300],
    ['丙', 100],
    ['丁', 0],
  ] as const)
    expect(await table.startingWith(prefix), prefix).toHaveLength(count);
});
