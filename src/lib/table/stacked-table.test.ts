import { expect, test } from 'vitest';
import type { Markup } from '../markup.ts';
import { stackedTable } from './stacked-table.ts';

const all = (tree: Markup | string, tag: string): Markup[] =>
  typeof tree === 'string'
    ? []
    : [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => all(child, tag))];

test('numbers and their heads are right-aligned; the frame takes the focus in the order of the page', () => {
  const tree = stackedTable(
    '税收',
    ['报告', () => '北庄'],
    [
      ['数值', 'num figure-value', (value) => `${value}万元`, (value) => ({ value: value * 1e4, unit: '元' })],
      ['时期', 'figure-period', () => '2024年'],
    ],
    [3],
  );
  expect(all(tree, 'th').map(({ attributes }) => attributes['class'])).toEqual([
    undefined,
    'num',
    undefined,
    undefined,
  ]);
  expect(all(tree, 'td').map(({ attributes }) => attributes['data-value'])).toEqual(['30000', undefined]);
  const frame = all(tree, 'div').find(({ attributes }) => attributes['role'] === 'region');
  expect(frame?.attributes).toMatchObject({ tabindex: '0', 'aria-label': '税收' });
});
