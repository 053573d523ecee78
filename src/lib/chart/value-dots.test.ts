import { expect, test } from 'vitest';
import { toText } from '../markup.ts';
import { placesOnRow, valueDots } from './value-dots.ts';

test('uses a linear scale for similar values and a logarithmic one for values far apart', () => {
  expect(placesOnRow([10, 15, 20])).toEqual([0, 0.5, 1]);
  expect(placesOnRow([1, 10, 100]).map((place) => Number(place.toFixed(3)))).toEqual([0, 0.5, 1]);
});

test('uses a linear scale for negative values, and puts equal values in the middle', () => {
  expect(placesOnRow([-2, 0, 98])).toEqual([0, 0.02, 1]);
  expect(placesOnRow([7, 7])).toEqual([0.5, 0.5]);
});

test('draws one dot for each distinct value', () => {
  const [, dots] = valueDots([1, 2, 2]).children;
  expect(typeof dots === 'object' && dots.attributes['d']).toBe('M4.0 5h0M92.0 5h0');
  expect(toText(valueDots([1]))).toBe('');
});
