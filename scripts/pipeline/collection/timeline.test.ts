import { describe, expect, test } from 'vitest';
import { inTime, plannedYear, predecessorOf, successorOf } from './timeline.ts';

const report = (id: string, plans: string | null, date: string | null = null, reviews: string | null = null) => ({
  id,
  date,
  reviews,
  plans,
});

describe('the year that a report plans', () => {
  test.each([
    ['a year', report('a', '2024', '2023-12-28'), 2024],
    ['the first of five', report('a', '2022-2026', '2022-01-10'), 2022],
    ['half a year lies between two', report('a', '2022H2', '2022-07-14'), 2022.5],
    ['from what it reviews', report('a', null, null, '2016-2020'), 2021],
    ['from its date', report('a', null, '2024-01-10'), 2024],
    ['from its date in December', report('a', null, '2023-12-28'), 2024],
    ['not known', report('a', null), null],
  ])('%s', (_, one, year) => {
    expect(plannedYear(one)).toBe(year);
  });
});

describe('which report follows which', () => {
  const [r22, h22, r23, r25, unknown] = [
    report('x-2022', '2022', '2022-01-10'),
    report('x-2022-h1', '2022H2', '2022-07-10'),
    report('x-2022-2', '2023', '2022-12-30'),
    report('x-2025', '2025', '2025-01-10'),
    report('x', null),
  ] as const;
  const all = inTime([unknown, r25, r23, h22, r22]);

  test('in the order of what they plan; two deliveries in one year are two years', () => {
    expect(all.map(({ id }) => id)).toEqual(['x-2022', 'x-2022-h1', 'x-2022-2', 'x-2025', 'x']);
  });
  test('the next year reviews a plan, also that of half a year', () => {
    expect(successorOf(r22, all)).toBe(r23);
    expect(successorOf(h22, all)).toBe(r23);
    expect(predecessorOf(r23, all)).toBe(r22);
    expect(predecessorOf(h22, all)).toBe(r22);
  });
  test('a missing year is not leapt over, an unknown one follows nothing', () => {
    expect(successorOf(r23, all)).toBeNull();
    expect(predecessorOf(r25, all)).toBeNull();
    expect(successorOf(unknown, all)).toBeNull();
    expect(predecessorOf(unknown, all)).toBeNull();
  });
});
