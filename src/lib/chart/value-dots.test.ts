import { expect, test } from 'vitest';
import { toText } from '../markup.ts';
import { placesOnRow, valueDots } from './value-dots.ts';

test('values of similar size are placed on a linear scale, values far apart on a logarithmic one', () => {
  expect(placesOnRow([10, 15, 20])).toEqual([0, 0.5, 1]);
  expect(placesOnRow([1, 10, 100]).map((place) => Number(place.toFixed(3)))).toEqual([0, 0.5, 1]);
});

test('a value below zero does not cause a logarithmic scale, and equal values are in the middle', () => {
  expect(placesOnRow([-2, 0, 98])).toEqual([0, 0.02, 1]);
  expect(placesOnRow([7, 7])).toEqual([0.5, 0.5]);
});

test('dots that overlap are one line, however many there are', () => {
  const [, dots] = valueDots(Array.from({ length: 1000 }, (_, i) => (i < 900 ? i / 90 : 100))).children;
  expect(typeof dots === 'object' && dots.attributes['d']).toBe('M4 5h8M92 5h0');
});

test('one dot for each value, equal values once', () => {
  const [, dots] = valueDots([1, 2, 2]).children;
  expect(typeof dots === 'object' && dots.attributes['d']).toBe('M4 5h0M92 5h0');
  expect(toText(valueDots([1]))).toBe('');
});
