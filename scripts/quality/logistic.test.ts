import { expect, test } from 'vitest';
import { fitLogistic, type Sample } from './logistic.ts';

/** All mixes of two signs, each with as many right samples of a thousand as a model with these weights gives it. */
const madeUp = (none: number, a: number, b: number): Sample<'a' | 'b'>[] =>
  [0, 0.5, 1, 2].flatMap((x) =>
    [0, 1].flatMap((y) => {
      const right = 1 / (1 + Math.exp(-(none + a * x + b * y)));
      return [true, false].map((isRight) => ({
        signs: { a: x, b: y },
        isRight,
        counts: 1000 * (isRight ? right : 1 - right),
      }));
    }),
  );

test('the weights that made the samples are found again', () => {
  const { none, adds } = fitLogistic(madeUp(-2, 1.5, -0.7), 0);
  expect([none, adds.a, adds.b].map((weight) => Math.round(weight * 100) / 100)).toEqual([-2, 1.5, -0.7]);
});

test('a penalty makes the weights smaller, and a sign that says nothing weighs nothing', () => {
  const { adds } = fitLogistic(madeUp(-1, 2, 0), 500);
  expect(adds.a).toBeGreaterThan(0.5);
  expect(adds.a).toBeLessThan(1.9);
  expect(adds.b).toBeCloseTo(0, 1);
});
