import { expect, test } from 'vitest';
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Series } from '../../../src/schema/series.ts';
import { MOST_LINES } from '../../../src/schema/site-data.ts';
import { ConceptLines } from './concept-lines.ts';

const place = (id: string): PlaceEntry => ({ id, name: id }) as PlaceEntry;
const series = (nature: Series['nature'], first: number, years: number): Series =>
  ({
    concept: 'gdp',
    nature,
    unit: nature === 'level' ? '亿元' : '%',
    points: Array.from({ length: years }, (_, at) => ({ period: String(first + at), value: at })),
    left: ['目标', '几年的合计或平均', '只是其中一部分：开发区', '只是其中一部分：市区'].map((why) => ({ why })),
  }) as Series;

test('growth is preferred to a level of about as many years, and two years are not a line', () => {
  const lines = new ConceptLines();
  lines.add(place('yunxi'), [series('level', 2018, 5), series('growth', 2019, 4)]);
  lines.add(place('nanhe'), [series('level', 2014, 9), series('growth', 2019, 4)]);
  lines.add(place('beihe'), [series('level', 2020, 2)]);
  const found = new Map(lines.finish());
  expect(found.get('gdp')).toMatchObject([
    { place: 'nanhe', nature: 'level' },
    {
      place: 'yunxi',
      nature: 'growth',
      values: [
        [2019, 0],
        [2020, 1],
        [2021, 2],
        [2022, 3],
      ],
      apart: ['几年的合计或平均', '只是其中一部分'],
    },
  ]);
  expect(found.get('fixed-asset-investment')).toEqual([]);
});

test('with many places the longest lines are kept', () => {
  const lines = new ConceptLines();
  for (let i = 0; i < MOST_LINES + 5; i++) lines.add(place(`p${String(i)}`), [series('level', 2000, 3 + i)]);
  const kept = new Map(lines.finish()).get('gdp') ?? [];
  expect(kept).toHaveLength(MOST_LINES);
  expect(kept[0]?.place).toBe(`p${String(MOST_LINES + 4)}`);
});
