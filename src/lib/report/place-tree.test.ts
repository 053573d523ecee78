import { expect, test } from 'vitest';
import type { Markup } from '../markup.ts';
import { placeTree, treeMarkup, type TreePlace } from './place-tree.ts';

const place = (id: string, name: string, region: string[]): TreePlace => ({
  id,
  name,
  level: 'county',
  region,
  reports: [{ id: `${id}-2024`, year: '2024' }],
});
const ids = (tree: Markup | string): string[] =>
  typeof tree === 'string' ? [] : [tree.attributes['id'] ?? [], ...tree.children.map(ids)].flat();

test('only a top-level region has an id, by which an address unfolds it', () => {
  const branches = placeTree([place('an', '安县', ['甲省', '乙市']), place('ba', '巴县', ['甲省', '丙市'])]);
  expect(treeMarkup(branches).flatMap(ids)).toEqual(['甲省']);
});
