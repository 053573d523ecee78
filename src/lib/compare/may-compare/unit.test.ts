import { expect, test } from 'vitest';
import { COUNTERS, MEASURES } from '../../../catalogue/units.ts';
import { counts } from './unit.ts';

test('every unit of the catalogue either measures or counts, and people are counted', () => {
  const measuring = MEASURES.filter(({ dimension }) => dimension !== '人数' && dimension !== '人次').map(
    ({ base }) => base,
  );
  expect(measuring.filter(counts)).toEqual([]);
  expect([...COUNTERS, '人', '人次'].filter((unit) => !unit.includes('/') && !counts(unit))).toEqual([]);
});
