import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { MOST_FIGURES } from '../../../src/schema/site-data.ts';
import { ConceptWriter } from './concept-writer.ts';

const place = { name: '云溪镇', level: 'town' as const, region: [] };
const report = { place, reviews: '2022', plans: '2023' };
const figure = (id: string, period: string, given: Partial<Indicator> = {}): Indicator =>
  ({
    id,
    report: 'r',
    period,
    kind: 'actual',
    value: 1,
    change: null,
    scope: null,
    partOf: null,
    ...given,
  }) as Indicator;
const own = [
  figure('half', '2022H1'),
  figure('five years', '2018-2022'),
  figure('year', '2022', { value: null, change: {} as Indicator['change'] }),
  figure('later', '2027', { kind: 'target' }),
  figure('target', '2023', { kind: 'target' }),
];
const shown = (reports: number, indicators = own): string[] => {
  const writer = new ConceptWriter(() => {});
  for (let n = 0; n < reports; n++) writer.add(report, indicators, { report: '云溪镇2023年', sections: {} });
  return writer.finish((id) => ({ id }) as never).indicators.map(({ id }) => id);
};

test('a few figures are all shown', () => expect(shown(1)).toHaveLength(own.length));
test('of many figures, those shown are the result and the target of the year of each report, however many come before them', () => {
  const many = shown(MOST_FIGURES / own.length + 1);
  expect(many.slice(0, 2)).toEqual(['year', 'target']);
  expect(many).toHaveLength(2 * (MOST_FIGURES / own.length + 1));
});
test('if all figures are of a part, the first is shown', () => {
  const parts = own.map((one) => ({ ...one, scope: '开发区' }));
  expect(shown(MOST_FIGURES, parts)).toEqual(Array.from({ length: MOST_FIGURES }, () => 'half'));
});
