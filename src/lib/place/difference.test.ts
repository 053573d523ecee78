import { expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import { difference } from './difference.ts';

const level = (value: number, unit: string, given: Partial<Indicator> = {}): Indicator =>
  ({
    value,
    valueMax: null,
    unit,
    normalized: null,
    change: null,
    bound: 'exact',
    period: '2024',
    ...given,
  }) as Indicator;
const growth = (value: number, direction: 'up' | 'down' = 'up'): Indicator =>
  level(0, '', {
    value: null,
    change: { value, valueMax: null, unit: '%', direction, basis: 'yoy', bound: 'exact', span: [0, 1] },
  });
const yuan = (value: number): Pick<Indicator, 'normalized'> => ({ normalized: { value, unit: '元' } });

test.each([
  ['more of a count', level(30, '座'), level(34, '座'), '比目标数多4座'],
  ['less of a sum', level(10, '亿元'), level(9.6, '亿元'), '比目标数少0.4亿元'],
  ['the same', level(10, '亿元'), level(10, '亿元'), '与目标数相同'],
  ['a share is told in points', level(90, '%'), level(92.5, '%'), '比目标数高2.5个百分点'],
  [
    'another unit becomes that of the promise',
    level(2, '亿元', yuan(2e8)),
    level(25000, '万元', yuan(2.5e8)),
    '比目标数多0.5亿元',
  ],
  ['another dimension has no difference', level(2, '公里'), level(3, '条'), null],
  ['a told bound stays open', level(10, '万人'), level(12, '万人', { bound: 'over' }), '比目标数多2万人以上'],
  ['a bound that leaves open which is more', level(10, '万人'), level(9, '万人', { bound: 'over' }), null],
  ['a range has none', level(5, '%', { valueMax: 6 }), level(5.5, '%'), null],
  [
    'a later deadline is named',
    level(100, '个', { period: '2025' }),
    level(60, '个'),
    '比2025年的目标数少40个（这是2024年的数）',
  ],
])('%s', (_, promised, told, words) => {
  expect(difference(promised, told, 'same-figure')).toBe(words);
});

test('growths differ in percentage points, and a fall is lower', () => {
  expect(difference(growth(6), growth(6.5), 'growth')).toBe('比目标数高0.5个百分点');
  expect(difference(growth(3), growth(2.1, 'down'), 'growth')).toBe('比目标数低5.1个百分点');
  expect(difference(growth(6), growth(6.5), 'part')).toBeNull();
});
