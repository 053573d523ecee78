import { expect, test } from 'vitest';
import { h, toText } from '../markup.ts';
import { folded } from './framed.ts';

const table = (rows: readonly number[]): ReturnType<typeof folded> =>
  folded(rows, (some, part) => h('table', {}, `${part}${some.join()}`));
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test('a dozen rows are not folded', () => {
  expect(table(numbers(12))).toEqual(h('table', {}, numbers(12).join()));
});

test('further rows are folded, none is lost', () => {
  const [shown, more] = table(numbers(40)).children;
  expect(shown).toEqual(h('table', {}, numbers(12).join()));
  expect(more).toMatchObject({ tag: 'details' });
  expect(toText(more ?? '')).toBe(`其余 28 条（续）${numbers(40).slice(12).join()}`);
});
