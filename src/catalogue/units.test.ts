import { describe, expect, test } from 'vitest';
import { COUNTERS, MEASURES, parseUnit, UNIT_SPELLINGS } from './units.ts';

describe('the table', () => {
  test.each(UNIT_SPELLINGS)('%s is read, and its unit shows a spelling that is read as the same', (spelling) => {
    const read = parseUnit(spelling);
    const shown = read?.unit.spellings[0] ?? '';
    expect(parseUnit(shown)?.unit).toEqual(read?.unit);
  });

  test('no spelling stands twice', () => {
    const all = [...MEASURES.flatMap(({ spellings }) => spellings), ...COUNTERS];
    expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
  });

  test('the base of every dimension is one of its units, with the factor 1', () => {
    for (const { dimension, base } of MEASURES) {
      const unit = MEASURES.find((u) => u.dimension === dimension && u.spellings.includes(base));
      expect([dimension, unit?.factor]).toEqual([dimension, [1, 1]]);
    }
  });
});

test.each([
  ['万元', '元', 1e4],
  ['亿元', '元', 1e8],
  ['万亿元', '元', 1e12],
  ['万美元', '美元', 1e4],
  ['万人次', '人次', 1e4],
  ['家次', '家次', 1],
  ['千瓦时', '千瓦时', 1],
  ['亿千瓦时', '千瓦时', 1e8],
  ['万千瓦', '千瓦', 1e4],
  ['台（套）', '台（套）', 1],
  ['万剂（次）', '剂（次）', 1e4],
  ['微克每立方米', '微克/立方米', 1],
  ['μg/m³', '微克/立方米', 1],
  ['％', '%', 1],
  ['元/平方米', '元/平方米', 1],
  ['万人/年', '人/年', 1e4],
  ['吨/月·平方公里', '吨/月·平方公里', 1],
])('%s is %s times %d', (written, base, multiplier) => {
  expect(parseUnit(written)).toMatchObject({ multiplier, unit: { base } });
});

test.each([
  ['亩', [10000, 15]],
  ['公顷', [10000, 1]],
  ['平方公里', [1000000, 1]],
  ['斤', [1, 2000]],
  ['‰', [1, 10]],
])('%s has the factor %j', (written, factor) => expect(parseUnit(written)?.unit.factor).toEqual(factor));

test.each(['', '年以来', '万', '头头', '元元'])('“%s” is no unit', (written) => expect(parseUnit(written)).toBeNull());
