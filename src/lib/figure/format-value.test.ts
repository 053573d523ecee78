import { describe, expect, test } from 'vitest';
import { chartScale, formatChartValue, formatNumber, scaled } from './format-value.ts';

test.each([
  [158866.59, '158,866.59'],
  [0.1 + 0.2, '0.3'],
  [42190000, '42,190,000'],
  [1482600.0000000002, '1,482,600'],
])('%d is shown as %s', (value, shown) => expect(formatNumber(value)).toBe(shown));

describe('in a chart', () => {
  test('a value is scaled, never written out', () => {
    expect(formatChartValue(42190000, '元')).toBe('4,219万元');
    expect(formatChartValue(18567000000, '元')).toBe('185.67亿元');
    expect(formatChartValue(97.74, '%')).toBe('97.74%');
    expect(formatChartValue(25.4, '微克/立方米')).toBe('25.4微克/立方米');
  });

  test('the largest value decides the scale of its axis', () => {
    const scale = chartScale([42190000, 18567000000], '元');
    expect(scale.unit).toBe('亿元');
    expect(formatChartValue(42190000, '元', scale)).toBe('0.42亿元');
  });

  test('a small value keeps two significant digits', () => expect(scaled(420000, { factor: 1e8 })).toBe(0.0042));
});
