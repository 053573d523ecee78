import { describe, expect, test } from 'vitest';
import { chartScale, convertedText, formatChartValue, formatNumber, inScale } from './format-value.ts';

test.each([
  [158866.59, '158,866.59'],
  [0.1 + 0.2, '0.3'],
  [42190000, '42,190,000'],
  [1482600.0000000002, '1,482,600'],
  [-1234567.25, '-1,234,567.25'],
  [-123, '-123'],
  [0, '0'],
  [0.000001234, '0.000001234'],
  [1e21, '1,000,000,000,000,000,000,000'],
])('%d is shown as %s', (value, shown) => expect(formatNumber(value)).toBe(shown));

describe('in a chart', () => {
  test('scales large values instead of writing all digits', () => {
    expect(formatChartValue(42190000, '元')).toBe('4,219万元');
    expect(formatChartValue(18567000000, '元')).toBe('185.67亿元');
    expect(formatChartValue(97.74, '%')).toBe('97.74%');
    expect(formatChartValue(25.4, '微克/立方米')).toBe('25.4微克/立方米');
  });

  test('the largest value decides the scale of its axis', () => {
    const scale = chartScale([42190000, 18567000000], '元');
    expect(scale.unit).toBe('亿元');
    expect(inScale(42190000, scale)).toBe(0.4219);
  });

  test.each([
    [19280000, 0.1928],
    [40434700, 0.404347],
    [1588665900, 15.886659],
  ])('%d keeps its last digit in 亿', (value, exact) => expect(inScale(value, { factor: 1e8 })).toBe(exact));

  test('a small value keeps two significant digits', () => expect(formatChartValue(0.04267, '%')).toBe('0.043%'));
});

test.each([
  ['14030亩', 9353333.33333, '平方米', '约9,353,300平方米'],
  ['4219万元', 42190000, '元', '42,190,000元'],
  ['9亩', 6000, '平方米', '6,000平方米'],
  ['7亩', 4666.66667, '平方米', '约4,667平方米'],
  ['0.5万亩', 3333333.33333, '平方米', '约3,333,000平方米'],
])('%s is converted without gaining digits', (written, value, unit, text) =>
  expect(convertedText(written, { value, unit })).toBe(text),
);
