import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { MOST_DOTS } from '../../../src/schema/site-data.ts';
import { ConceptIndex, placeLevels } from './concept-index.ts';

const figure = (concept: string, value: number, more: Partial<Indicator> = {}): Indicator =>
  ({
    concept,
    report: 'a-2025',
    kind: 'actual',
    scope: null,
    partOf: null,
    shareOfPlan: false,
    normalized: { value, unit: '人' },
    bound: 'exact',
    sentence: `${value}人`,
    span: [0, String(value).length + 1],
    ...more,
  }) as Indicator;

test('the last result of the whole place counts for each place', () => {
  const index = new ConceptIndex();
  index.add(
    placeLevels([
      [figure('new-urban-jobs', 200, { report: 'a-2024' })],
      [figure('new-urban-jobs', 310), figure('new-urban-jobs', 900, { kind: 'target' })],
    ]),
  );
  index.add(placeLevels([[figure('new-urban-jobs', 7000), figure('new-urban-jobs', 40, { scope: '开发区' })]]));
  index.add(placeLevels([[figure('new-urban-jobs', 5, { normalized: { value: 5, unit: '%' } })]]));
  expect(index.finish()).toEqual([
    {
      id: 'new-urban-jobs',
      letter: 'C',
      reading: 'chengzhenxinzengjiuye',
      places: 3,
      reports: 4,
      range: ['310人', '7000人'],
      values: [310, 7000],
    },
  ]);
});

test('with many places only some values are kept, but the range covers all', () => {
  const index = new ConceptIndex();
  for (let i = 1; i <= 1000; i++) index.add(placeLevels([[figure('new-urban-jobs', i)]]));
  const [found] = index.finish();
  expect(found).toMatchObject({ places: 1000, range: ['1人', '1000人'] });
  expect(found?.values.length).toBeGreaterThan(MOST_DOTS / 3);
  expect(found?.values.length).toBeLessThanOrEqual(MOST_DOTS);
});

test.each([
  ['base-stations-5g', '#'],
  ['three-public-expenses', 'S'],
  ['pm25', 'P'],
])('%s is listed under %s', (id, letter) => {
  const index = new ConceptIndex();
  index.add(placeLevels([[figure(id, 1)]]));
  expect(index.finish()[0]?.letter).toBe(letter);
});
