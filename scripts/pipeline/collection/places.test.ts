import { describe, expect, test } from 'vitest';
import type { ReportSummary } from '../../../src/schema/report.ts';
import { levelOf } from '../structure/place.ts';
import { placesOf } from './places.ts';

const report = (
  id: string,
  name: string,
  region: string[],
  more: { indicators?: number; formerly?: string[] } = {},
): ReportSummary =>
  ({
    id,
    place: { name, level: levelOf(name, region), region, ...(more.formerly && { formerly: more.formerly }) },
    date: null,
    reviews: null,
    plans: /\d{4}/.exec(id)?.[0] ?? null,
    counts: { sections: 1, sentences: 1, indicators: more.indicators ?? 10 },
  }) as unknown as ReportSummary;

describe('reports of one place', () => {
  test('with and without what lies above it, a county that became a district, the last name leads', () => {
    const [place, ...others] = placesOf([
      report('miyun-2012', '密云县', ['北京市']),
      report('miyun-2013', '密云县', []),
      report('miyun-2016', '密云区', ['北京市']),
    ]);
    expect(others).toEqual([]);
    expect(place).toMatchObject({
      id: 'miyun',
      name: '密云区',
      formerNames: ['密云县'],
      level: 'district',
      region: ['北京市'],
      reports: ['miyun-2012', 'miyun-2013', 'miyun-2016'],
    });
  });
  test('renamed, where the YAML says so', () => {
    const renamed = [
      report('xiangfan-2009', '襄樊市', ['湖北省']),
      report('xiangyang-2011', '襄阳市', ['湖北省'], { formerly: ['襄樊市'] }),
    ];
    expect(placesOf(renamed).map(({ id, reports }) => [id, reports])).toEqual([
      ['xiangyang', ['xiangfan-2009', 'xiangyang-2011']],
    ]);
  });
  test('one that may be of either of two places of its name is of neither', () => {
    const places = placesOf([
      report('tongwei-chengguan-2023', '城关镇', ['甘肃省', '通渭县']),
      report('jia-chengguan-2023', '城关镇', ['陕西省', '佳县']),
      report('chengguan-2024', '城关镇', []),
    ]);
    expect(places.map(({ id }) => id)).toEqual(['chengguan', 'jia-chengguan', 'tongwei-chengguan']);
  });
  test('half-year reports and second deliveries belong to the place; a slug of its own is one', () => {
    const ids = placesOf([
      report('niutang-2022-h1', '牛塘镇', []),
      report('hefei-2022', '合肥市', []),
      report('hefei-2022-2', '合肥市', []),
      report('my-town', '云溪镇', []),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['hefei', 'my-town', 'niutang']);
  });
  test('two places whose reports are named alike have two ids, counted from 2', () => {
    const of = (county: string, year: string) => report(`qingshan-${year}`, '青山镇', ['湖南省', county]);
    expect(placesOf([of('湘阴县', '2023'), of('平江县', '2024'), of('汨罗市', '2025')]).map(({ id }) => id)).toEqual([
      'qingshan',
      'qingshan-2',
      'qingshan-3',
    ]);
  });
});

describe('places around', () => {
  const towns = ['甲镇', '乙镇', '丙镇', '丁镇'].map((name, i) =>
    report(`t${String(i)}-2024`, name, i < 3 ? ['湖南省', '云溪区'] : ['湖南省', '湘阴县'], {
      indicators: [10, 100, 12, 11][i] ?? 0,
    }),
  );
  const far = report('far-2024', '远镇', ['江苏省', '武进区'], { indicators: 10 });
  const places = placesOf([...towns, far, report('x-2024', '某市', [])]);
  const of = (id: string) => places.find((place) => place.id === id);

  test('neighbours have the same parent', () => {
    expect(of('t0')?.neighbours).toEqual(['t1', 't2']);
    expect(of('x')?.neighbours).toEqual([]);
  });
  test('alike are those of one province before others, then by size', () => {
    expect(of('t0')?.alike).toEqual(['t3', 't2', 't1', 'far']);
    expect(of('x')?.alike).toEqual([]);
  });
});
