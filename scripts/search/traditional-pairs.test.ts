import { expect, test } from 'vitest';
import { traditionalPairs } from './traditional-pairs.ts';

const pairs = new Map(traditionalPairs());

test('folds a traditional character to its simplified form', () => {
  for (const [traditional = '', simplified = ''] of ['產产', '業业', '農农', '為为'])
    expect(pairs.get(traditional)).toBe(simplified);
});

test('does not fold characters that simplified texts use too: 著名, 乾县, 藉口', () => {
  for (const char of '著乾藉瞭後') expect(pairs.has(char), char).toBe(false);
  for (const simplified of '产业农为一人') expect(pairs.has(simplified), simplified).toBe(false);
});
