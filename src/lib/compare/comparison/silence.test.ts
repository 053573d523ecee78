import { expect, test } from 'vitest';
import { comparison, figure, section } from './made-up.fixture.ts';
import { silence } from './silence.ts';

test('names the concepts and themes that some of the reports have and others do not', () => {
  const tourism = figure('a', '旅游收入', 'tourism-revenue');
  const revenue = ['a', 'b'].map((id) => figure(id, '财政收入', 'fiscal-revenue'));
  const found = silence(
    comparison({
      a: {
        indicators: [tourism, ...revenue.slice(0, 1)],
        sections: [section('s1', { theme: 'tourism' }, '接待游客。')],
      },
      b: {
        indicators: revenue.slice(1),
        sections: [section('s1', { theme: 'economy' }, '旅游收入增速与预期目标还有差距。')],
      },
    }),
  );
  expect(found.concepts.map(({ concept, mentions }) => [concept.id, mentions])).toEqual([
    [
      'tourism-revenue',
      [
        { figure: tourism, named: null },
        { figure: null, named: 's1.1' },
      ],
    ],
  ]);
  expect(found.themes).toEqual([
    { theme: 'economy', speaks: [false, true] },
    { theme: 'tourism', speaks: [true, false] },
  ]);
});

test('is empty if all reports mention everything', () => {
  const both = comparison({
    a: { indicators: [figure('a', '财政收入', 'fiscal-revenue')] },
    b: { indicators: [figure('b', '财政收入', 'fiscal-revenue')] },
  });
  expect(silence(both)).toEqual({ themes: [], concepts: [] });
});

test('lists first what most reports mention', () => {
  const told = (id: string) => figure(id, '财政收入', 'fiscal-revenue');
  const all = comparison({
    a: { indicators: [figure('a', '旅游收入', 'tourism-revenue'), told('a')] },
    b: { indicators: [told('b')] },
    c: { indicators: [] },
  });
  expect(silence(all).concepts.map(({ concept }) => concept.id)).toEqual(['fiscal-revenue', 'tourism-revenue']);
});
