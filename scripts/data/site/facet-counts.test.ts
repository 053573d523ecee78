import { expect, test } from 'vitest';
import { figure } from '../../../src/lib/compare/comparison/made-up.fixture.ts';
import { indicatorRows, type IndicatorRow } from '../../../src/lib/table/indicator-rows.ts';
import { MOST_CONCEPTS, MOST_FACETS } from '../../../src/schema/site-data.ts';
import { FacetCounts } from './facet-counts.ts';

const ROWS = indicatorRows(
  [figure('a', '造林面积', null, { value: null, span: null, normalized: null, sentence: '' })],
  { report: '云溪镇2024', sections: { s1: '林业' } },
  [],
);
const rowsOf = (concept: string, report = 'a', times = 1): IndicatorRow[] =>
  ROWS.flatMap((row) => Array.from({ length: times }, () => ({ ...row, concept, conceptName: concept, report })));

function valuesOf(rows: readonly IndicatorRow[], facet: string): string[] {
  const counts = new FacetCounts();
  counts.add(rows);
  return counts.finish().flatMap((one) => (one.facet === facet ? one.values.map(({ value }) => value) : []));
}

test('with many concepts, those with the most rows can be chosen', () => {
  const many = Array.from({ length: MOST_CONCEPTS + 10 }, (_, n) => rowsOf(`c${String(n)}`)).flat();
  const values = valuesOf([...many, ...rowsOf('often', 'a', 3)], 'concept');
  expect(values).toHaveLength(MOST_CONCEPTS);
  expect(values[0]).toBe('often');
});

test('either all reports can be chosen or none, because a part of them would look like all', () => {
  const reports = (count: number): IndicatorRow[] =>
    Array.from({ length: count }, (_, n) => rowsOf('c', `r${String(n)}`)).flat();
  expect(valuesOf(reports(MOST_FACETS), 'report')).toHaveLength(MOST_FACETS);
  expect(valuesOf(reports(MOST_FACETS + 1), 'report')).toEqual([]);
});
