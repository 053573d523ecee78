import { expect, test } from 'vitest';
import { NameSearch } from './names.ts';

test('a name is found by any part of it, by letters only from the beginning of a word', () => {
  const names = new NameSearch(() => ['人均gdp', 'gdp增速', '就业'].map((name) => ({ entry: name, names: [name] })));
  const found = (needle: string): string[] => names.holding(needle).map(({ entry }) => entry);
  expect(found('gdp')).toEqual(['gdp增速', '人均gdp']);
  expect(found('dp')).toEqual([]);
  expect(found('新增就业')).toEqual(['就业']);
});
