import { describe, expect, test } from 'vitest';
import { assignReportIds, inOrder, slugOf, type IdFacts } from './report-id.ts';
import { bareName } from './same-place.ts';
import type { Level } from '../../../src/schema/vocabulary.ts';

const facts = (name: string, region: string[], date: string | null, more: Partial<IdFacts> = {}): IdFacts => ({
  file: `${name}.txt`,
  slug: null,
  place: { name, level: 'town', region },
  date,
  year: date === null ? null : Number(date.slice(0, 4)),
  halfYear: false,
  ...more,
});

test.each([
  ['北庄镇', '北庄'],
  ['北关区', '北关'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['广西壮族自治区', '广西'],
  ['黔东南苗族侗族自治州', '黔东南'],
  ['恩施州', '恩施'],
  ['东湖街道', '东湖'],
  ['镇江市', '镇江'],
  ['全国', '全国'],
])('bareName %s', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

test.each([
  ['北庄', 'beizhuang'],
  ['巨各庄', 'jugezhuang'],
  ['长沙', 'changsha'],
  ['重庆', 'chongqing'],
  ['厦门', 'xiamen'],
  ['六安', 'luan'],
  ['陕西', 'shaanxi'],
  ['山西', 'shanxi'],
  ['乐清', 'yueqing'],
  ['吕梁', 'lvliang'],
  ['蔚', 'yu'],
  ['东阿', 'donge'],
  ['浚', 'xun'],
])('slugOf %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

describe('ids', () => {
  test('place, year, half year', () => {
    expect(
      assignReportIds([facts('北庄镇', [], '2025-02-28'), facts('牛塘镇', [], '2022-07-14', { halfYear: true })]),
    ).toEqual(['beizhuang-2025', 'niutang-2022-h1']);
  });

  test('two places of one name both add the name of the region above them, in any order', () => {
    const a = facts('城关镇', ['甘肃省', '通渭县'], '2024-01-01', { file: 'a.txt' });
    const b = facts('城关镇', ['陕西省', '佳县'], '2024-01-01', { file: 'b.txt' });
    expect(assignReportIds([a, b])).toEqual(['tongwei-chengguan-2024', 'jia-chengguan-2024']);
    expect(assignReportIds([b, a])).toEqual(['jia-chengguan-2024', 'tongwei-chengguan-2024']);
  });

  test('and the name above that if the first is the same too', () => {
    const a = facts('城关镇', ['甘肃省', '城关区'], '2024-01-01', { file: 'a.txt' });
    const b = facts('城关镇', ['西藏自治区', '城关区'], '2024-01-01', { file: 'b.txt' });
    expect(assignReportIds([a, b])).toEqual(['gansu-chengguan-chengguan-2024', 'xizang-chengguan-chengguan-2024']);
  });

  test('two places of one name clash in different years too, but not a county that became a district', () => {
    const town = (county: string, date: string): IdFacts =>
      facts('城关镇', ['甘肃省', county], date, { file: `${county}.txt` });
    expect(assignReportIds([town('通渭县', '2023-01-01'), town('佳县', '2024-01-01')])).toEqual([
      'tongwei-chengguan-2023',
      'jia-chengguan-2024',
    ]);
    const miyun = (name: string, date: string, level: Level): IdFacts =>
      facts(name, ['北京市'], date, { place: { name, level, region: ['北京市'] } });
    expect(
      assignReportIds([miyun('密云县', '2014-01-01', 'county'), miyun('密云区', '2016-01-01', 'district')]),
    ).toEqual(['miyun-2014', 'miyun-2016']);
  });

  test('two years of one place do not clash', () => {
    expect(assignReportIds([facts('北庄镇', [], '2024-01-01'), facts('北庄镇', [], '2025-01-01')])).toEqual([
      'beizhuang-2024',
      'beizhuang-2025',
    ]);
  });

  test('two files of one place and year are numbered by their names', () => {
    const rows = [
      facts('北庄镇', [], '2024-01-01', { file: 'z.txt' }),
      facts('北庄镇', [], '2024-05-01', { file: 'a.txt' }),
    ];
    expect(assignReportIds(rows)).toEqual(['beizhuang-2024-2', 'beizhuang-2024']);
  });

  test('the slug of the YAML wins', () => {
    expect(assignReportIds([facts('北庄镇', [], '2024-01-01', { slug: 'my-town' })])).toEqual(['my-town']);
  });

  test('without a place the id comes from the file name', () => {
    const none = { place: null, date: null, year: null };
    expect(
      assignReportIds([
        facts('x', [], null, { ...none, file: 'Annual Report 2024.txt' }),
        facts('x', [], null, { ...none, file: '报告.txt' }),
      ]),
    ).toEqual(['annual-report-2024', 'baogao']);
  });
});

test('the newest first, those without a known day after all others of their year', () => {
  const all = [
    facts('甲镇', [], null, { file: '甲镇-2018.txt' }),
    facts('乙镇', [], '2019-01-12'),
    facts('丙镇', [], '2018-02-01'),
    facts('丁镇', [], null),
  ];
  expect(inOrder(all).map(({ id }) => id)).toEqual(['yi-2019', 'bing-2018', 'jia-2018', 'ding']);
});
